<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>AnswerCommand</name>
    <message>
        <source>no reply</source>
        <translation>応答なし</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>受理</translation>
    </message>
    <message>
        <source>The provider takes no more calls for now; waiting as long as it asks.</source>
        <translation>プロバイダーが呼び出しを一時的に制限しています。指定された時間だけ待機します。</translation>
    </message>
    <message>
        <source>Checks answers against a request, uploads documents, sends the answer once and reports. Exit codes: 0 accepted (or nothing wrong in a dry run), 1 usage or unreadable file, 2 invalid, 3 rejected, 4 partly accepted, 5 not sent, 6 unknown. The answers file: {&quot;format&quot;: &quot;rfi-desk/answers@1&quot;, &quot;answers&quot;: [...]}. An answer names its item as “fields” does, by &quot;pointer&quot; and, where the item has them, &quot;party&quot;, &quot;documentType&quot; and &quot;side&quot;, and gives one of &quot;value&quot;, &quot;file&quot;, &quot;uri&quot; or &quot;leaveOut&quot;: true; a document may have &quot;issued&quot;, the date on it.</source>
        <translation>回答を照会と照らし合わせてチェックし、書類をアップロードして、回答を 1 回だけ送信し、結果を報告します。終了コード: 0 受理（試行では問題なし）、1 使用方法の誤りまたは読み取れないファイル、2 無効、3 却下、4 一部受理、5 未送信、6 不明。回答ファイル: {&quot;format&quot;: &quot;rfi-desk/answers@1&quot;, &quot;answers&quot;: [...]}。各回答では「fields」と同じ方法で項目を示します。&quot;pointer&quot; に加え、項目にある場合は &quot;party&quot;、&quot;documentType&quot;、&quot;side&quot; を指定し、&quot;value&quot;、&quot;file&quot;、&quot;uri&quot;、&quot;leaveOut&quot;: true のいずれか 1 つを指定します。書類には &quot;issued&quot;（書類の日付）も指定できます。</translation>
    </message>
</context>
<context>
    <name>AnswerInput</name>
    <message>
        <source>--answers is missing.</source>
        <translation>--answers が指定されていません。</translation>
    </message>
    <message>
        <source> An answers file has &quot;format&quot;: &quot;%1&quot;.</source>
        <translation>回答ファイルには &quot;format&quot;: &quot;%1&quot; が必要です。</translation>
    </message>
    <message>
        <source>The request is of the environment “%1”, the answer goes to “%2”.</source>
        <translation>照会の環境は「%1」ですが、回答の送信先は「%2」です。</translation>
    </message>
    <message>
        <source>“%1” is no setting of %2, given as NAME=VALUE.</source>
        <translation>「%1」は、NAME=VALUE の形式で指定する %2 の設定ではありません。</translation>
    </message>
    <message>
        <source>The setting “%1” cannot be “%2”.</source>
        <translation>設定「%1」に「%2」は指定できません。</translation>
    </message>
    <message>
        <source>There are several accounts for this; --account says which one.</source>
        <translation>該当するアカウントが複数あります。--account で指定してください。</translation>
    </message>
    <message>
        <source>This provider has no address of its own; --base-url says where it is.</source>
        <translation>このプロバイダーには固有のアドレスがありません。--base-url で接続先を指定してください。</translation>
    </message>
    <message>
        <source>The answers file; paths of documents start at its folder.</source>
        <translation>回答ファイル。書類のパスは、このファイルのフォルダーを起点とします。</translation>
    </message>
    <message>
        <source>The provider&apos;s environment: sandbox (default) or production.</source>
        <translation>プロバイダーの環境: sandbox（既定）または production。</translation>
    </message>
    <message>
        <source>Where the provider is, instead of its own address. https; http on this computer only.</source>
        <translation>プロバイダー固有のアドレスの代わりに使う接続先。https のみ。http はこのコンピューター上に限ります。</translation>
    </message>
    <message>
        <source>Read the credentials from stdin instead of the keychain: one JSON object of the provider&apos;s credential fields, a one-time code among them where the provider wants one, for instance {&quot;clientId&quot;: &quot;...&quot;, &quot;clientSecret&quot;: &quot;...&quot;}.</source>
        <translation>認証情報をキーチェーンではなく標準入力から読み取ります。プロバイダーの認証情報の欄を持つ JSON オブジェクトを 1 つ指定します。プロバイダーが求める場合はワンタイムコードも含めます。例: {&quot;clientId&quot;: &quot;...&quot;, &quot;clientSecret&quot;: &quot;...&quot;}</translation>
    </message>
    <message>
        <source>The account of the keychain, when there are several.</source>
        <translation>キーチェーンに複数ある場合に使うアカウント。</translation>
    </message>
    <message>
        <source>Set what is guessed of the provider or differs by account, instead of the account&apos;s own setting or the default. May be given more than once.</source>
        <translation>プロバイダーについて推測した値やアカウントごとに異なる値を、アカウントの設定や既定値の代わりに指定します。複数回指定できます。</translation>
    </message>
    <message>
        <source>Check and show what would be sent; nothing is sent.</source>
        <translation>チェックして送信予定の内容を表示します。送信はしません。</translation>
    </message>
    <message>
        <source>Print one JSON document.</source>
        <translation>JSON ドキュメントを 1 つ出力します。</translation>
    </message>
</context>
<context>
    <name>CaseFooter</name>
    <message>
        <source>This answer is being sent.</source>
        <translation>この回答を送信しています。</translation>
    </message>
    <message>
        <source>This round has been answered.</source>
        <translation>この回は回答済みです。</translation>
    </message>
    <message>
        <source>Review answer</source>
        <translation>回答を確認</translation>
    </message>
    <message>
        <source>Send to %1</source>
        <translation>%1 に送信</translation>
    </message>
    <message>
        <source>Back to the form</source>
        <translation>入力に戻る</translation>
    </message>
    <message>
        <source>This request is still open.</source>
        <translation>この照会はまだ完了していません。</translation>
    </message>
    <message>
        <source>Next request</source>
        <translation>次の照会</translation>
    </message>
    <message>
        <source>The last answer may have arrived. Check with the provider before sending again.</source>
        <translation>前回の回答は届いている可能性があります。再送信する前に、プロバイダーに確認してください。</translation>
    </message>
    <message>
        <source>This request is plain text. Read it, then choose what it asks for.</source>
        <translation>この照会は文章で届いています。文面を読み、照会項目を選択してください。</translation>
    </message>
    <message>
        <source>Choose what is asked…</source>
        <translation>照会項目を選択…</translation>
    </message>
    <message>
        <source>These answers were sent before, and nothing was changed since.</source>
        <translation>これらの回答は送信済みで、その後の変更はありません。</translation>
    </message>
    <message>
        <source>Ready. It is sent to the simulator once, when you press the button.</source>
        <translation>準備ができました。ボタンを押すと 1 回だけシミュレーターに送信されます。</translation>
    </message>
    <message>
        <source>Ready. It is sent to production once, when you press the button.</source>
        <translation>準備ができました。ボタンを押すと 1 回だけ本番に送信されます。</translation>
    </message>
    <message>
        <source>Ready. It is sent once, when you press the button.</source>
        <translation>準備ができました。ボタンを押すと 1 回だけ送信されます。</translation>
    </message>
    <message>
        <source>Everything is ready, but there is no %1 account to send it with. Your answers stay here while you add one.</source>
        <translation>問題はありませんが、送信に使う %1 のアカウントがありません。アカウントを追加する間、回答はここに残ります。</translation>
    </message>
    <message>
        <source>Add an account…</source>
        <translation>アカウントを追加…</translation>
    </message>
    <message>
        <source>This request is still open. Sending it again will not help.</source>
        <translation>この照会はまだ完了していません。再送信しても解決しません。</translation>
    </message>
    <message>
        <source>The answer is with the provider now.</source>
        <translation>回答は現在、プロバイダーが確認しています。</translation>
    </message>
    <message>
        <source>This request is plain text. Read it, then tick what it asks for.</source>
        <translation>この照会は文章で届いています。文面を読み、照会項目にチェックを入れてください。</translation>
    </message>
    <message>
        <source>Answer round %1</source>
        <translation>第 %1 回に回答</translation>
    </message>
    <message>
        <source>%1 asked, %2 answered. Nothing else will be changed.</source>
        <translation>要求 %1 件、回答 %2 件。ほかは何も変更されません。</translation>
    </message>
    <message>
        <source>%1 asked, %2 answered, %3 left out. Nothing else will be changed.</source>
        <translation>要求 %1 件、回答 %2 件、省略 %3 件。ほかは何も変更されません。</translation>
    </message>
    <message>
        <source>Change the answer</source>
        <translation>回答を変更</translation>
    </message>
</context>
<context>
    <name>CaseUpdate</name>
    <message>
        <source>%1 changed what it asks; the form is up to date now.</source>
        <translation>%1 の照会内容が変わりました。入力欄は最新の内容になっています。</translation>
    </message>
    <message>
        <source>%1 does not say it either. Choose for each item whose document is meant.</source>
        <translation>%1 にも記載がありません。どの人の書類のことか、項目ごとに選択してください。</translation>
    </message>
    <message>
        <source>The request is still open. %1</source>
        <translation>この照会はまだ完了していません。%1</translation>
    </message>
    <message numerus="yes">
        <source>%1 asks again: %n item(s).</source>
        <translation>
            <numerusform>%1 から再度の照会があります: %n 項目。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 does not accept an answer now. %2</source>
        <translation>%1 は現在、回答を受け付けていません。%2</translation>
    </message>
    <message>
        <source>The answer has arrived, but nobody has looked at it yet. %1</source>
        <translation>回答は届いていますが、まだ確認されていません。%1</translation>
    </message>
    <message>
        <source>Nothing more is asked. %1</source>
        <translation>照会されている項目はもうありません。%1</translation>
    </message>
    <message>
        <source>%1 does not ask for anything now. %2</source>
        <translation>%1 は現在、何も照会していません。%2</translation>
    </message>
    <message>
        <source>Checked with %1: now it is clear whose documents are meant.</source>
        <translation>%1 に確認し、誰の書類のことかがわかりました。</translation>
    </message>
    <message>
        <source>Checked with %1: the request is still open, so the answer did not arrive. Review it and send it again.</source>
        <translation>%1 に確認しました。照会がまだ完了していないため、回答は届いていません。内容を確認してもう一度送信してください。</translation>
    </message>
    <message>
        <source>Checked with %1. %2</source>
        <translation>%1 に確認しました。%2</translation>
    </message>
    <message>
        <source>Checked with %1: it still asks, so the answer did not arrive. Review it and send it again.</source>
        <translation>%1 に確認しました。まだ照会が続いているため、回答は届いていません。内容を確認してもう一度送信してください。</translation>
    </message>
    <message>
        <source>Checked with %1: the answer cannot be seen there. Review it, then send it again. %2</source>
        <translation>%1 に確認しましたが、回答が見当たりません。内容を確認してから、もう一度送信してください。%2</translation>
    </message>
    <message>
        <source>%1 writes something else by now. Read its message and choose what is asked.</source>
        <translation>%1 のメッセージの内容が変わっています。メッセージを読み、照会項目を選択してください。</translation>
    </message>
    <message>
        <source>%1 marked the customer as “%2”.</source>
        <translation>%1 が顧客を「%2」に設定しました。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 asks again. Choose what is asked now. It writes: “%2”</source>
        <translation>%1 から再度要求がありました。今回要求されているものを選んでください。先方の記載：「%2」</translation>
    </message>
</context>
<context>
    <name>CodeQuestion</name>
    <message>
        <source>One-time code</source>
        <translation>ワンタイムコード</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>To sign in to %1, enter the six-digit code that your authenticator shows now.</source>
        <translation>%1 へのサインインには 6 桁のコードが必要です。認証アプリに現在表示されているコードを入力してください。</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>This command.</source>
        <translation>このコマンド。</translation>
    </message>
    <message>
        <source>Show this text.</source>
        <translation>このヘルプを表示します。</translation>
    </message>
    <message>
        <source>Keep everything that is stored in DIR.</source>
        <translation>データをすべて DIR に保存します。</translation>
    </message>
    <message>
        <source>Add the provider descriptions in DIR. May be given more than once.</source>
        <translation>DIR にあるプロバイダー定義を追加します。複数回指定できます。</translation>
    </message>
    <message>
        <source>--%1 may be given only once.</source>
        <translation>--%1 は 1 回だけ指定できます。</translation>
    </message>
    <message>
        <source>What is “%1” for?</source>
        <translation>「%1」の意味がわかりません。</translation>
    </message>
    <message>
        <source>“rfi-desk-cli %1 --help” shows how it is used.</source>
        <translation>使い方は「rfi-desk-cli %1 --help」で表示できます。</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>lists the known providers, or checks descriptions of providers</source>
        <translation>既知のプロバイダーの一覧表示、プロバイダー定義のチェック</translation>
    </message>
    <message>
        <source>shows what a request asks</source>
        <translation>照会された項目の表示</translation>
    </message>
    <message>
        <source>checks answers, uploads documents, sends, reports</source>
        <translation>回答のチェック、書類のアップロード、送信、結果の報告</translation>
    </message>
    <message>
        <source>plays the providers on this computer</source>
        <translation>このコンピューター上でのプロバイダーの模擬</translation>
    </message>
    <message>
        <source>checks the log</source>
        <translation>ログの検証</translation>
    </message>
    <message>
        <source>Usage: rfi-desk-cli COMMAND [OPTIONS]</source>
        <translation>使い方: rfi-desk-cli COMMAND [OPTIONS]</translation>
    </message>
    <message>
        <source>Answers requests for information from payment providers.</source>
        <translation>決済プロバイダーからの照会（RFI：情報提供依頼）に回答します。</translation>
    </message>
    <message>
        <source>“rfi-desk-cli COMMAND --help” shows the options of a command.</source>
        <translation>コマンドのオプションは「rfi-desk-cli COMMAND --help」で表示できます。</translation>
    </message>
    <message>
        <source>rfi-desk-cli: there is no command “%1”.</source>
        <translation>rfi-desk-cli: コマンド「%1」はありません。</translation>
    </message>
</context>
<context>
    <name>CredentialsInput</name>
    <message>
        <source> The credentials of %1 are: %2.</source>
        <translation>%1 の認証情報: %2。</translation>
    </message>
</context>
<context>
    <name>DueNotice</name>
    <message>
        <source>Due %1</source>
        <translation>期限: %1</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>期限は今日</translation>
    </message>
    <message>
        <source>Due tomorrow</source>
        <translation>期限は明日</translation>
    </message>
    <message numerus="yes">
        <source>Due in %n day(s)</source>
        <translation>
            <numerusform>期限まで %n 日</numerusform>
        </translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>期限超過</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>%n 日超過</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>The file[ “%1”] is not there.</source>
        <translation>ファイル[「%1」]が見つかりません。</translation>
    </message>
    <message>
        <source>Check its name and folder.</source>
        <translation>ファイル名とフォルダーを確かめてください。</translation>
    </message>
    <message>
        <source>The file[ “%1”] cannot be read.</source>
        <translation>ファイル[「%1」]を読み取れません。</translation>
    </message>
    <message>
        <source>Check that you may open it.</source>
        <translation>ファイルを開く権限があるか確かめてください。</translation>
    </message>
    <message>
        <source>The file[ “%1”] cannot be written[: %2].</source>
        <translation>ファイル[「%1」]に書き込めません[（%2）]。</translation>
    </message>
    <message>
        <source>Check the free space and your rights in that folder. The old file still stands.</source>
        <translation>空き容量とフォルダーへの書き込み権限を確かめてください。元のファイルはそのまま残っています。</translation>
    </message>
    <message>
        <source>The file[ “%1”] is too large to read.</source>
        <translation>ファイル[「%1」]が大きすぎるため読み込めません。</translation>
    </message>
    <message>
        <source>Check that it is the right file.</source>
        <translation>正しいファイルか確かめてください。</translation>
    </message>
    <message>
        <source>This is not a plain file of this computer[: “%1”].</source>
        <translation>このコンピューター上の通常のファイルではありません[（%1）]。</translation>
    </message>
    <message>
        <source>Copy the file to this computer and choose the copy.</source>
        <translation>ファイルをこのコンピューターにコピーし、コピーしたファイルを選択してください。</translation>
    </message>
    <message>
        <source>This is not valid JSON.</source>
        <translation>有効な JSON ではありません。</translation>
    </message>
    <message>
        <source>Correct it at the place named, or export the file again.</source>
        <translation>示された箇所を修正するか、ファイルをもう一度書き出してください。</translation>
    </message>
    <message>
        <source>The text is not UTF-8.</source>
        <translation>テキストが UTF-8 ではありません。</translation>
    </message>
    <message>
        <source>Save the file as UTF-8.</source>
        <translation>ファイルを UTF-8 で保存してください。</translation>
    </message>
    <message>
        <source>The text has an incomplete character.</source>
        <translation>テキストに不完全な文字が含まれています。</translation>
    </message>
    <message>
        <source>Export the file again from where it came.</source>
        <translation>元の場所からファイルをもう一度書き出してください。</translation>
    </message>
    <message>
        <source>A name appears twice in the same object.</source>
        <translation>同じオブジェクト内で名前が重複しています。</translation>
    </message>
    <message>
        <source>Remove one of the two: nobody can tell which one counts.</source>
        <translation>どちらが有効か判断できないため、一方を削除してください。</translation>
    </message>
    <message>
        <source>The JSON is nested too deeply.</source>
        <translation>JSON の入れ子が深すぎます。</translation>
    </message>
    <message>
        <source>The JSON is too large to read.</source>
        <translation>JSON が大きすぎるため読み込めません。</translation>
    </message>
    <message>
        <source>There is more text after the end of the JSON.</source>
        <translation>JSON の終わりの後に余分なテキストがあります。</translation>
    </message>
    <message>
        <source>Remove what comes after the last bracket.</source>
        <translation>最後の括弧より後ろを削除してください。</translation>
    </message>
    <message>
        <source>RFI Desk does not recognise this file.</source>
        <translation>認識できないファイルです。</translation>
    </message>
    <message>
        <source>Check that it is the right file. If it is a request, no known provider sends it in this form: name its provider, or enter it with “New request”.</source>
        <translation>正しいファイルか確かめてください。照会の場合、この形式で送信するプロバイダーは登録されていません。プロバイダーを指定するか、「新しい照会」から入力してください。</translation>
    </message>
    <message>
        <source>There is a quotation mark where none may be.</source>
        <translation>使用できない位置に引用符があります。</translation>
    </message>
    <message>
        <source>Put quotation marks around the whole cell, and double those inside of it.</source>
        <translation>セル全体を引用符で囲み、その中の引用符は 2 つ重ねてください。</translation>
    </message>
    <message>
        <source>A quotation mark is never closed.</source>
        <translation>引用符が閉じられていません。</translation>
    </message>
    <message>
        <source>Close it where the cell ends.</source>
        <translation>セルの終わりで引用符を閉じてください。</translation>
    </message>
    <message>
        <source>This row has a different number of cells from the first[: %3, not %2].</source>
        <translation>この行のセルの数が最初の行と異なります[（%3、最初の行は %2）]。</translation>
    </message>
    <message>
        <source>Give every row as many cells as the first.</source>
        <translation>すべての行のセルの数を最初の行に合わせてください。</translation>
    </message>
    <message>
        <source>This column is not known[: “%2”].</source>
        <translation>認識できない列です[（%2）]。</translation>
    </message>
    <message>
        <source>Columns are called pointer, party, documentType, side, status, reason and required. Remove others.</source>
        <translation>使用できる列名は pointer、party、documentType、side、status、reason、required です。ほかの列は削除してください。</translation>
    </message>
    <message>
        <source>A column is missing[: “%2”].</source>
        <translation>必要な列がありません[（%2）]。</translation>
    </message>
    <message>
        <source>Name the columns in the first row.</source>
        <translation>最初の行に列名を入れてください。</translation>
    </message>
    <message>
        <source>A column appears twice[: “%2”].</source>
        <translation>列が重複しています[（%2）]。</translation>
    </message>
    <message>
        <source>Remove one of the two.</source>
        <translation>一方を削除してください。</translation>
    </message>
    <message>
        <source>This version of RFI Desk cannot read emails.</source>
        <translation>このプログラムには、メールを読み取る機能が組み込まれていません。</translation>
    </message>
    <message>
        <source>Copy the text of the email, and save its attachments as files.</source>
        <translation>メールの本文をコピーし、添付ファイルはファイルとして保存してください。</translation>
    </message>
    <message>
        <source>This email cannot be read.</source>
        <translation>読み取れるメールではありません。</translation>
    </message>
    <message>
        <source>Save the email from your email program as a file (EML).</source>
        <translation>メールソフトでメールをファイル（EML）として保存してください。</translation>
    </message>
    <message>
        <source>The email has too many parts, or parts inside parts.</source>
        <translation>メールのパートが多すぎるか、入れ子になっています。</translation>
    </message>
    <message>
        <source>Save the attachments that you need as files.</source>
        <translation>必要な添付ファイルをファイルとして保存してください。</translation>
    </message>
    <message>
        <source>A value is missing.</source>
        <translation>値がありません。</translation>
    </message>
    <message>
        <source>Enter it.</source>
        <translation>値を入力してください。</translation>
    </message>
    <message>
        <source>The value is of the wrong kind[; expected: %2].</source>
        <translation>値の種類が正しくありません[（必要な種類: %2）]。</translation>
    </message>
    <message>
        <source>Enter a value of the expected kind.</source>
        <translation>必要な種類の値を入力してください。</translation>
    </message>
    <message>
        <source>The value is not one of those that are accepted[: %2].</source>
        <translation>受け付けられる値ではありません[（使用できる値: %2）]。</translation>
    </message>
    <message>
        <source>Choose one of the accepted values.</source>
        <translation>使用できる値から選択してください。</translation>
    </message>
    <message>
        <source>Only one value is accepted here[: %2].</source>
        <translation>ここで使用できる値は 1 つだけです[（%2）]。</translation>
    </message>
    <message>
        <source>Enter that value.</source>
        <translation>その値を入力してください。</translation>
    </message>
    <message>
        <source>The text is too short[; its shortest length is %2].</source>
        <translation>テキストが短すぎます[（最短 %2 文字）]。</translation>
    </message>
    <message>
        <source>Enter the complete text.</source>
        <translation>テキスト全体を入力してください。</translation>
    </message>
    <message>
        <source>The text is too long[; its longest length is %2].</source>
        <translation>テキストが長すぎます[（最長 %2 文字）]。</translation>
    </message>
    <message>
        <source>Shorten the text.</source>
        <translation>テキストを短くしてください。</translation>
    </message>
    <message>
        <source>The text is not of the expected form.</source>
        <translation>テキストが必要な書式になっていません。</translation>
    </message>
    <message>
        <source>Compare it with the document and with the hint beside the field.</source>
        <translation>書類、および欄の横の説明と見比べてください。</translation>
    </message>
    <message>
        <source>The text is not of the expected format[ (%2)].</source>
        <translation>テキストの形式が正しくありません[（%2）]。</translation>
    </message>
    <message>
        <source>Write it in that format.</source>
        <translation>その形式で入力してください。</translation>
    </message>
    <message>
        <source>The number is too small[; the smallest is %2].</source>
        <translation>数値が小さすぎます[（最小値: %2）]。</translation>
    </message>
    <message>
        <source>Enter a larger number.</source>
        <translation>より大きい数値を入力してください。</translation>
    </message>
    <message>
        <source>The number is too large[; the largest is %2].</source>
        <translation>数値が大きすぎます[（最大値: %2）]。</translation>
    </message>
    <message>
        <source>Enter a smaller number.</source>
        <translation>より小さい数値を入力してください。</translation>
    </message>
    <message>
        <source>The list has too few entries[; the minimum is %2].</source>
        <translation>リストの件数が足りません[（最少 %2 件）]。</translation>
    </message>
    <message>
        <source>Add what is missing.</source>
        <translation>足りないものを追加してください。</translation>
    </message>
    <message>
        <source>The list has too many entries[; the maximum is %2].</source>
        <translation>リストの件数が多すぎます[（最多 %2 件）]。</translation>
    </message>
    <message>
        <source>Remove some.</source>
        <translation>余分なものを削除してください。</translation>
    </message>
    <message>
        <source>The same entry appears twice[: %2].</source>
        <translation>同じ内容が重複しています[（%2）]。</translation>
    </message>
    <message>
        <source>This name is not known here.</source>
        <translation>認識できない名前です。</translation>
    </message>
    <message>
        <source>Check its spelling, or remove it.</source>
        <translation>つづりを確かめるか、削除してください。</translation>
    </message>
    <message>
        <source>The object is not complete.</source>
        <translation>オブジェクトに不足があります。</translation>
    </message>
    <message>
        <source>This has to be exactly one of the expected things[: %2].</source>
        <translation>想定されるもののうち、ちょうど 1 つに当てはまる必要があります[（%2）]。</translation>
    </message>
    <message>
        <source>Keep one of them and remove the others.</source>
        <translation>1 つだけ残し、ほかは削除してください。</translation>
    </message>
    <message>
        <source>The value is too complicated to be checked here.</source>
        <translation>値が複雑すぎるためチェックできません。</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>短くしてください。</translation>
    </message>
    <message>
        <source>A description may not use this keyword[: %2].</source>
        <translation>定義で使用できないキーワードです[（%2）]。</translation>
    </message>
    <message>
        <source>Check its spelling, or remove it from the description.</source>
        <translation>つづりを確かめるか、定義から削除してください。</translation>
    </message>
    <message>
        <source>This keyword cannot have this value[: %2].</source>
        <translation>このキーワードに指定できない値です[（%2）]。</translation>
    </message>
    <message>
        <source>Give the keyword a value that it can have.</source>
        <translation>キーワードに指定できる値にしてください。</translation>
    </message>
    <message>
        <source>What is referred to is not in the description[: %2].</source>
        <translation>参照先が定義にありません[（%2）]。</translation>
    </message>
    <message>
        <source>Add it to the description, or correct the reference.</source>
        <translation>定義に追加するか、参照を修正してください。</translation>
    </message>
    <message>
        <source>There is another description of this provider[: %2].</source>
        <translation>このプロバイダーの定義がほかにもあります[（%2）]。</translation>
    </message>
    <message>
        <source>Remove one of the two, or give it an id of its own.</source>
        <translation>一方を削除するか、別の ID を付けてください。</translation>
    </message>
    <message>
        <source>The document expired[ on %2].</source>
        <translation>書類の有効期限が切れています[（%2）]。</translation>
    </message>
    <message>
        <source>Ask the customer for the new one.</source>
        <translation>新しい書類を顧客に依頼してください。</translation>
    </message>
    <message>
        <source>The date[ %2] is in the future.</source>
        <translation>日付[（%2）]が未来になっています。</translation>
    </message>
    <message>
        <source>Compare it with the document.</source>
        <translation>書類と見比べてください。</translation>
    </message>
    <message>
        <source>Two dates are in the wrong order.</source>
        <translation>2 つの日付の前後関係が正しくありません。</translation>
    </message>
    <message>
        <source>Compare both with the document.</source>
        <translation>両方の日付を書類と見比べてください。</translation>
    </message>
    <message>
        <source>The document[ of %2] is older than the provider accepts.</source>
        <translation>書類[（%2）]が、プロバイダーの認める日付より古いものです。</translation>
    </message>
    <message>
        <source>Ask the customer for a newer one.</source>
        <translation>より新しい書類を顧客に依頼してください。</translation>
    </message>
    <message>
        <source>A side of the document is missing[: %2].</source>
        <translation>書類の片面がありません[（%2）]。</translation>
    </message>
    <message>
        <source>Add a picture of that side.</source>
        <translation>その面の画像を追加してください。</translation>
    </message>
    <message>
        <source>A picture does not say which side of the document it shows.</source>
        <translation>書類のどの面の画像か指定されていません。</translation>
    </message>
    <message>
        <source>Choose the side of each picture.</source>
        <translation>画像ごとに面を選択してください。</translation>
    </message>
    <message>
        <source>The document[ “%2”] is empty.</source>
        <translation>書類[「%2」]が空です。</translation>
    </message>
    <message>
        <source>Save it again, or choose another file.</source>
        <translation>保存し直すか、別のファイルを選択してください。</translation>
    </message>
    <message>
        <source>The document[ “%2”] is not of an accepted type.</source>
        <translation>書類[「%2」]は、ここで受け付けられる種類ではありません。</translation>
    </message>
    <message>
        <source>Choose a file of an accepted type, with the matching ending in its name.</source>
        <translation>受け付けられる種類で、名前から種類がわかるファイルを選択してください。</translation>
    </message>
    <message>
        <source>The document[ “%2”] is too large[; the limit is %3].</source>
        <translation>書類[「%2」]が大きすぎます[（上限: %3）]。</translation>
    </message>
    <message>
        <source>Scan it again in fewer pages or a lower resolution.</source>
        <translation>ページ数を減らすか解像度を下げて、スキャンし直してください。</translation>
    </message>
    <message>
        <source>The original of the document[ “%2”] has changed since.</source>
        <translation>書類[「%2」]の元のファイルが、その後変更されています。</translation>
    </message>
    <message>
        <source>The copy you attached first will be sent. To send the new one, attach it again.</source>
        <translation>送信されるのは最初に添付した内容です。新しい内容を送る場合は添付し直してください。</translation>
    </message>
    <message>
        <source>This was not asked.</source>
        <translation>照会されていない項目です。</translation>
    </message>
    <message>
        <source>Remove it from the answers: the provider refuses what it did not ask.</source>
        <translation>回答から削除してください。プロバイダーは照会していないものを受け付けません。</translation>
    </message>
    <message>
        <source>The description has no place for what is asked.</source>
        <translation>定義に、照会された内容に対応する欄がありません。</translation>
    </message>
    <message>
        <source>Leave it out on purpose, and tell the provider another way.</source>
        <translation>意図的に省略し、別の方法でプロバイダーに伝えてください。</translation>
    </message>
    <message>
        <source>The request does not say whose document is meant.</source>
        <translation>誰の書類のことか、照会に記載がありません。</translation>
    </message>
    <message>
        <source>Read the request from the provider, or choose the person yourself.</source>
        <translation>プロバイダーから照会を読み込むか、該当する人を選択してください。</translation>
    </message>
    <message>
        <source>The asked document can be of several kinds.</source>
        <translation>求められている書類には複数の種類があります。</translation>
    </message>
    <message>
        <source>Choose which kind it is.</source>
        <translation>書類の種類を選択してください。</translation>
    </message>
    <message>
        <source>It is not clear what type of customer this is[: %2].</source>
        <translation>顧客の種類がはっきりしません[（%2）]。</translation>
    </message>
    <message>
        <source>Say whether the customer is an individual or a business.</source>
        <translation>顧客が個人か法人かを指定してください。</translation>
    </message>
    <message>
        <source>The types of customer differ[: %2 was given, the request is about %3].</source>
        <translation>顧客の種類が一致しません[（指定: %2、照会: %3）]。</translation>
    </message>
    <message>
        <source>Check that this is the right request for the right customer.</source>
        <translation>正しい顧客の正しい照会か確かめてください。</translation>
    </message>
    <message>
        <source>The same item is answered twice.</source>
        <translation>同じ項目に 2 回回答しています。</translation>
    </message>
    <message>
        <source>Keep one of the answers.</source>
        <translation>回答を 1 つだけ残してください。</translation>
    </message>
    <message>
        <source>This is not an ID in the provider&apos;s format[ (%2: “%3”)].</source>
        <translation>プロバイダーが発行する ID の形式ではありません[（%2: 「%3」）]。</translation>
    </message>
    <message>
        <source>Copy the ID from the provider again.</source>
        <translation>プロバイダーから ID をコピーし直してください。</translation>
    </message>
    <message>
        <source>There is no description of this provider[: %2].</source>
        <translation>このプロバイダーの定義がありません[（%2）]。</translation>
    </message>
    <message>
        <source>Check the provider&apos;s id, or add its description.</source>
        <translation>プロバイダーの ID を確かめるか、定義を追加してください。</translation>
    </message>
    <message>
        <source>The provider has no such environment[: %2].</source>
        <translation>プロバイダーにそのような環境はありません[（%2）]。</translation>
    </message>
    <message>
        <source>Choose one of its environments.</source>
        <translation>プロバイダーの環境から選択してください。</translation>
    </message>
    <message>
        <source>This was asked, but is not in what would go out.</source>
        <translation>照会された項目ですが、送信予定の内容に含まれていません。</translation>
    </message>
    <message>
        <source>Nothing was sent. The description of the provider has a fault: report it.</source>
        <translation>何も送信されていません。プロバイダー定義に不具合があります。報告してください。</translation>
    </message>
    <message>
        <source>This was not asked, but is in what would go out.</source>
        <translation>照会されていない項目が、送信予定の内容に含まれています。</translation>
    </message>
    <message>
        <source>The provider now asks for something else.</source>
        <translation>プロバイダーの照会内容が変わっています。</translation>
    </message>
    <message>
        <source>Nothing was sent. Look at the new request; answers that still fit are kept.</source>
        <translation>何も送信されていません。新しい照会を見てください。引き続き使える回答は残っています。</translation>
    </message>
    <message>
        <source>The provider does not accept an answer while the customer is in this state[: %2].</source>
        <translation>顧客がこの状態の間、プロバイダーは回答を受け付けません[（%2）]。</translation>
    </message>
    <message>
        <source>Nothing was sent. Read the request again; it may be settled already.</source>
        <translation>何も送信されていません。照会をもう一度読み込んでください。すでに完了している可能性があります。</translation>
    </message>
    <message>
        <source>Something that was not asked would change[: %2].</source>
        <translation>照会されていない内容が変わってしまいます[（%2）]。</translation>
    </message>
    <message>
        <source>The provider wants this, but neither asked for it nor gave it[: %2].</source>
        <translation>プロバイダーに必要な情報ですが、照会も提供もされていません[（%2）]。</translation>
    </message>
    <message>
        <source>The answer goes without it. If it is refused, ask the provider to request it.</source>
        <translation>回答はこれを含めずに送信されます。拒否された場合は、この情報も照会するようプロバイダーに依頼してください。</translation>
    </message>
    <message>
        <source>The provider says[: “%2”].</source>
        <translation>プロバイダーからのメッセージがあります[:「%2」]。</translation>
    </message>
    <message>
        <source>Put right what the provider names.</source>
        <translation>プロバイダーが指摘した点を修正してください。</translation>
    </message>
    <message>
        <source>This address is not allowed[: %1].</source>
        <translation>このアドレスは使用できません[（%1）]。</translation>
    </message>
    <message>
        <source>Use https without a user name in it; plain http only on this computer.</source>
        <translation>ユーザー名を含まない https のアドレスを使ってください。http はこのコンピューター上に限ります。</translation>
    </message>
    <message>
        <source>The address[ %1] cannot be found.</source>
        <translation>この名前のコンピューターが見つかりません[（%1）]。</translation>
    </message>
    <message>
        <source>Check the address and your connection.</source>
        <translation>アドレスと接続を確かめてください。</translation>
    </message>
    <message>
        <source>No connection to the provider[ at %1].</source>
        <translation>プロバイダー[（%1）]に接続できません。</translation>
    </message>
    <message>
        <source>Check your connection and try again.</source>
        <translation>接続を確かめて、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The port is in use or not allowed[: %1].</source>
        <translation>ポートが使用中か、使用を許可されていません[（%1）]。</translation>
    </message>
    <message>
        <source>Choose another port, or leave the choice to the program.</source>
        <translation>別のポートを選ぶか、自動選択にしてください。</translation>
    </message>
    <message>
        <source>The connection[ to %1] is not safe[: %2].</source>
        <translation>接続[（%1）]は安全ではありません[（%2）]。</translation>
    </message>
    <message>
        <source>Nothing was sent. Check this computer&apos;s date, then ask your network&apos;s administrator.</source>
        <translation>何も送信されていません。このコンピューターの日付を確かめ、解決しない場合はネットワーク管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>The proxy does not let the connection[ to %1] through.</source>
        <translation>プロキシが接続[（%1）]を許可していません。</translation>
    </message>
    <message>
        <source>Check the proxy settings of this computer.</source>
        <translation>このコンピューターのプロキシ設定を確かめてください。</translation>
    </message>
    <message>
        <source>The provider[ at %1] did not reply in time.</source>
        <translation>プロバイダー[（%1）]から時間内に応答がありませんでした。</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>しばらくしてから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The connection[ to %1] was lost before the reply came.</source>
        <translation>応答を受け取る前に接続[（%1）]が切れました。</translation>
    </message>
    <message>
        <source>Read the request from the provider before you send anything again.</source>
        <translation>再び送信する前に、プロバイダーから照会を読み込んでください。</translation>
    </message>
    <message>
        <source>This was stopped.</source>
        <translation>中止しました。</translation>
    </message>
    <message>
        <source>Start again when you are ready.</source>
        <translation>準備ができたら、もう一度始めてください。</translation>
    </message>
    <message>
        <source>The provider points to another address[: %1]. It is not followed.</source>
        <translation>プロバイダーが別のアドレスへ転送しようとしました[（%1）]。転送先には接続しません。</translation>
    </message>
    <message>
        <source>Check the address of the account.</source>
        <translation>アカウントのアドレスを確かめてください。</translation>
    </message>
    <message>
        <source>The reply[ from %1] is too large to read.</source>
        <translation>応答[（%1）]が大きすぎるため読み込めません。</translation>
    </message>
    <message>
        <source>Check that the address is the provider&apos;s.</source>
        <translation>プロバイダーのアドレスか確かめてください。</translation>
    </message>
    <message>
        <source>The reply[ of %1] is packed in a way that was not asked for.</source>
        <translation>応答[（%1）]の圧縮形式が、要求したものと異なります。</translation>
    </message>
    <message>
        <source>Check that no proxy changes what the provider sends.</source>
        <translation>プロバイダーからの内容をプロキシが書き換えていないか確かめてください。</translation>
    </message>
    <message>
        <source>The reply[ of %1] is not what the provider sends[ (code %2)].</source>
        <translation>応答[（%1）]がプロバイダーからのものではありません[（コード %2）]。</translation>
    </message>
    <message>
        <source>Perhaps this network answered instead of the provider: check that you are signed in to it.</source>
        <translation>プロバイダーではなく、このネットワークが応答した可能性があります。ネットワークにサインインしているか確かめてください。</translation>
    </message>
    <message>
        <source>The reply is about another customer.</source>
        <translation>応答が別の顧客のものです。</translation>
    </message>
    <message>
        <source>Report this to the provider and do not send again.</source>
        <translation>プロバイダーに報告し、再送信しないでください。</translation>
    </message>
    <message>
        <source>The provider does not know this customer.</source>
        <translation>プロバイダーはこの顧客を認識していません。</translation>
    </message>
    <message>
        <source>Check the customer&apos;s id and that the account is of the right environment.</source>
        <translation>顧客 ID と、アカウントの環境が正しいかを確かめてください。</translation>
    </message>
    <message>
        <source>The provider refused[ with code %2].</source>
        <translation>プロバイダーに拒否されました[（コード %2）]。</translation>
    </message>
    <message>
        <source>Read the provider&apos;s own words, then try again.</source>
        <translation>プロバイダーのメッセージを読んでから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Wait, then send again. Nothing was taken.</source>
        <translation>しばらく待ってから、もう一度送信してください。何も受理されていません。</translation>
    </message>
    <message>
        <source>The network library sent the same call more than once.</source>
        <translation>ネットワークライブラリが同じ呼び出しを複数回送信しました。</translation>
    </message>
    <message>
        <source>Read the request from the provider before you go on, and report this.</source>
        <translation>続ける前にプロバイダーから照会を読み込み、この問題を報告してください。</translation>
    </message>
    <message>
        <source>There are no credentials for this account[: %1].</source>
        <translation>このアカウントの認証情報がありません[（%1）]。</translation>
    </message>
    <message>
        <source>Add the account, or give the credentials.</source>
        <translation>アカウントを追加するか、認証情報を指定してください。</translation>
    </message>
    <message>
        <source>There is no such account[: %1].</source>
        <translation>そのようなアカウントはありません[（%1）]。</translation>
    </message>
    <message>
        <source>Choose one of the accounts that are set up.</source>
        <translation>設定済みのアカウントから選択してください。</translation>
    </message>
    <message>
        <source>The provider refused the sign-in[ with code %2].</source>
        <translation>プロバイダーがサインインを拒否しました[（コード %2）]。</translation>
    </message>
    <message>
        <source>Check the credentials and that they are of this environment.</source>
        <translation>認証情報が正しいか、この環境のものかを確かめてください。</translation>
    </message>
    <message>
        <source>The provider wants a one-time code to sign in.</source>
        <translation>このプロバイダーへのサインインにはワンタイムコードが必要です。</translation>
    </message>
    <message>
        <source>Give the code that your authenticator shows now.</source>
        <translation>認証アプリに現在表示されているコードを入力してください。</translation>
    </message>
    <message>
        <source>The provider did not accept the one-time code.</source>
        <translation>ワンタイムコードがプロバイダーに受け付けられませんでした。</translation>
    </message>
    <message>
        <source>Wait for the next code and give that one.</source>
        <translation>次のコードを待って入力してください。</translation>
    </message>
    <message>
        <source>Set the clock of this computer right, then try again.</source>
        <translation>このコンピューターの時計を合わせてから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The keychain of this computer cannot be reached.</source>
        <translation>このコンピューターのキーチェーンに接続できません。</translation>
    </message>
    <message>
        <source>Start it and try again, or continue without it: credentials are kept until you quit.</source>
        <translation>キーチェーンを起動してもう一度試すか、キーチェーンなしで続けてください。その場合、認証情報は終了するまで保持されます。</translation>
    </message>
    <message>
        <source>The keychain is locked, or it is not the same one as before.</source>
        <translation>キーチェーンがロックされているか、以前と別のものです。</translation>
    </message>
    <message>
        <source>Unlock it and try again. Nothing in it was changed.</source>
        <translation>ロックを解除して、もう一度お試しください。キーチェーンの内容は変更されていません。</translation>
    </message>
    <message>
        <source>The keychain did not give RFI Desk access.</source>
        <translation>キーチェーンがこのプログラムのアクセスを許可しませんでした。</translation>
    </message>
    <message>
        <source>Try again and allow it when you are asked.</source>
        <translation>もう一度試し、確認を求められたら許可してください。</translation>
    </message>
    <message>
        <source>The keychain did not answer in time.</source>
        <translation>キーチェーンから時間内に応答がありませんでした。</translation>
    </message>
    <message>
        <source>Look for a keychain prompt behind other windows, then try again.</source>
        <translation>ほかのウィンドウの後ろにキーチェーンの確認画面がないか調べ、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The keychain has no entry for this account.</source>
        <translation>このアカウントはキーチェーンに登録されていません。</translation>
    </message>
    <message>
        <source>Enter the credentials of the account again.</source>
        <translation>アカウントの認証情報をもう一度入力してください。</translation>
    </message>
    <message>
        <source>The keychain cannot keep this value.</source>
        <translation>この値はキーチェーンに保存できません。</translation>
    </message>
    <message>
        <source>Check that it was copied completely and without anything else.</source>
        <translation>余分なものを含めず、全体をコピーしたか確かめてください。</translation>
    </message>
    <message>
        <source>The keychain returned something other than what was stored.</source>
        <translation>キーチェーンから、保存したものと異なる値が返されました。</translation>
    </message>
    <message>
        <source>Enter the credentials again. If this keeps happening, check the keychain.</source>
        <translation>認証情報をもう一度入力してください。解決しない場合は、キーチェーンを調べてください。</translation>
    </message>
    <message>
        <source>Another RFI Desk is using these requests[ on %2].</source>
        <translation>別の RFI Desk がこれらの照会を使用しています[（%2）]。</translation>
    </message>
    <message>
        <source>Go on in that window, or close it first.</source>
        <translation>そのウィンドウで作業を続けるか、先に閉じてください。</translation>
    </message>
    <message>
        <source>The store of requests cannot be opened[: %2].</source>
        <translation>照会の保管庫を開けません[（%2）]。</translation>
    </message>
    <message>
        <source>The store of requests is damaged[: %2].</source>
        <translation>照会の保管庫が破損しています[（%2）]。</translation>
    </message>
    <message>
        <source>The damaged copy is kept. Open the last good backup to go on.</source>
        <translation>破損したコピーは残してあります。続けるには、最後の正常なバックアップを開いてください。</translation>
    </message>
    <message>
        <source>Install the newer version. Nothing in the store was changed.</source>
        <translation>新しいバージョンをインストールしてください。保管庫の内容は変更されていません。</translation>
    </message>
    <message>
        <source>Not saved[: %2].</source>
        <translation>保存されていません[（%2）]。</translation>
    </message>
    <message>
        <source>What you typed is still here, and saving is tried again every few seconds.</source>
        <translation>入力した内容は残っています。数秒ごとに保存を再試行します。</translation>
    </message>
    <message>
        <source>Not saved: the disk is full.</source>
        <translation>保存されていません。ディスクの空き容量がありません。</translation>
    </message>
    <message>
        <source>Free up disk space. What you typed is still here, and saving is tried again automatically.</source>
        <translation>空き容量を増やしてください。入力した内容は残っており、保存は自動的に再試行されます。</translation>
    </message>
    <message>
        <source>Not saved: the store is no longer where it was.</source>
        <translation>保存されていません。保管庫が元の場所にありません。</translation>
    </message>
    <message>
        <source>Bring the disk or the folder back. What you typed is still here.</source>
        <translation>ディスクまたはフォルダーを元に戻してください。入力した内容は残っています。</translation>
    </message>
    <message>
        <source>The store can only be read.</source>
        <translation>保管庫は読み取り専用です。</translation>
    </message>
    <message>
        <source>Nothing can be answered until its folder can be written.</source>
        <translation>保管庫のフォルダーが書き込み可能になるまで、回答できません。</translation>
    </message>
    <message>
        <source>The key of the store is not in the keychain.</source>
        <translation>保管庫の鍵がキーチェーンにありません。</translation>
    </message>
    <message>
        <source>Use the recovery key. The store is untouched.</source>
        <translation>回復キーを使ってください。保管庫はそのまま残っています。</translation>
    </message>
    <message>
        <source>This key does not open the store.</source>
        <translation>このキーでは保管庫を開けません。</translation>
    </message>
    <message>
        <source>Use the key of this very store. The store is untouched.</source>
        <translation>この保管庫のキーを使ってください。保管庫はそのまま残っています。</translation>
    </message>
    <message>
        <source>This is not the passphrase of the store.</source>
        <translation>保管庫のパスフレーズと一致しません。</translation>
    </message>
    <message>
        <source>Check capital letters and the keyboard&apos;s language, then try again.</source>
        <translation>大文字と小文字、キーボードの言語を確かめて、もう一度お試しください。</translation>
    </message>
    <message>
        <source>This is not a recovery key, or a letter of it is wrong.</source>
        <translation>回復キーではないか、文字に誤りがあります。</translation>
    </message>
    <message>
        <source>Compare it with the paper or the file, group by group.</source>
        <translation>紙またはファイルと、文字の組ごとに見比べてください。</translation>
    </message>
    <message>
        <source>A record of the store cannot be read[: %1].</source>
        <translation>保管庫に読み取れないレコードがあります[（%1）]。</translation>
    </message>
    <message>
        <source>The others can be used. A backup may still have it.</source>
        <translation>ほかのレコードは使用できます。バックアップに残っている可能性があります。</translation>
    </message>
    <message>
        <source>The store could not be backed up[: %2].</source>
        <translation>保管庫をバックアップできませんでした[（%2）]。</translation>
    </message>
    <message>
        <source>The log cannot be written[: %2], so nothing was sent.</source>
        <translation>ログに書き込めない[（%2）]ため、何も送信されていません。</translation>
    </message>
    <message>
        <source>Make room or repair the store, then send again.</source>
        <translation>空き容量を増やすか保管庫を修復してから、もう一度送信してください。</translation>
    </message>
    <message>
        <source>There is no log[ in “%1”].</source>
        <translation>ログがありません[（「%1」）]。</translation>
    </message>
    <message>
        <source>Name the folder of the store with --data-dir.</source>
        <translation>--data-dir で保管庫のフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>An entry of the log was changed[: number %1].</source>
        <translation>ログのエントリが改変されています[（番号 %1）]。</translation>
    </message>
    <message>
        <source>Everything from this entry on proves nothing. Compare it with an older backup.</source>
        <translation>このエントリ以降は証拠になりません。古いバックアップと見比べてください。</translation>
    </message>
    <message>
        <source>An entry of the log is missing[: number %1].</source>
        <translation>ログのエントリが欠けています[（番号 %1）]。</translation>
    </message>
    <message>
        <source>Entries were removed or put into another order. Compare it with an older backup.</source>
        <translation>エントリが削除されたか、順序が変更されています。古いバックアップと見比べてください。</translation>
    </message>
    <message>
        <source>The log does not reach the head that was noted[ (entry %1)].</source>
        <translation>ログが、控えてある末尾に達していません[（エントリ %1）]。</translation>
    </message>
    <message>
        <source>Its end was cut off or replaced. Compare it with an older backup.</source>
        <translation>末尾が切り取られたか、差し替えられています。古いバックアップと見比べてください。</translation>
    </message>
    <message>
        <source>The key of the log is not in the keychain.</source>
        <translation>ログの鍵がキーチェーンにありません。</translation>
    </message>
    <message>
        <source>The chain can be checked without it, the seals cannot.</source>
        <translation>鍵がなくてもエントリのつながりは検証できますが、封印は検証できません。</translation>
    </message>
    <message>
        <source>The archive[ “%1”] cannot be written[: %2].</source>
        <translation>アーカイブ[「%1」]に書き込めません[（%2）]。</translation>
    </message>
    <message>
        <source>Check the free space and your rights in that folder.</source>
        <translation>空き容量とフォルダーへの書き込み権限を確かめてください。</translation>
    </message>
    <message>
        <source>This new person was already sent to the provider. With changed answers, the person would be created twice.</source>
        <translation>この新しい人物はすでにプロバイダーに送信されています。回答を変更すると二重に作成されます。</translation>
    </message>
    <message>
        <source>Nothing was sent. Put the answers back as they were, or ask for the changes of the person under the id that the provider gave it.</source>
        <translation>何も送信されていません。回答を元に戻すか、プロバイダーがこの人物に付けた ID で変更を入力してください。</translation>
    </message>
    <message>
        <source>The store was written by a newer RFI Desk[ (format %2, this one knows %3)].</source>
        <translation>保管庫は、より新しい RFI Desk で書き込まれています[（形式 %2、この版が扱えるのは %3）]。</translation>
    </message>
    <message>
        <source>Nothing in it was changed. Check the folder and the disk, then try again.</source>
        <translation>内容は変更されていません。フォルダーとディスクを確かめて、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The folder of the store[ “%1”] is open to other users[: %2].</source>
        <translation>保管庫のフォルダー[「%1」]に、ほかのユーザーがアクセスできます[（%2）]。</translation>
    </message>
    <message>
        <source>Nothing was opened or written. Make it yours alone (mode 0700) to go on.</source>
        <translation>何も開かれず、何も書き込まれていません。続けるには、自分だけがアクセスできるようにしてください（モード 0700）。</translation>
    </message>
    <message>
        <source>Free up disk space. Nothing was changed, and it is tried again automatically.</source>
        <translation>ディスクの空き容量を増やしてください。何も変更されておらず、自動的にもう一度試されます。</translation>
    </message>
    <message>
        <source>The provider takes no more calls for now[; seconds to wait: %2].</source>
        <translation>プロバイダーが呼び出しを一時的に制限しています[（待ち時間: %2 秒）]。</translation>
    </message>
    <message>
        <source>The clock of this computer is wrong[; minutes: %2].</source>
        <translation>このコンピューターの時計がずれています[（%2 分）]。</translation>
    </message>
    <message>
        <source>The file of your organisation&apos;s rules can be changed by others[: “%1”].</source>
        <translation>組織のルールのファイルが、ほかの人にも変更できる状態です[: 「%1」]。</translation>
    </message>
    <message>
        <source>Ask your administrator: it and its folder have to belong to the administrator, and nobody else may write to them.</source>
        <translation>管理者に問い合わせてください。ファイルとそのフォルダーの所有者は管理者とし、ほかの人が書き込めないようにする必要があります。</translation>
    </message>
    <message>
        <source>The rules of your organisation cannot be read[: “%1”].</source>
        <translation>組織のルールを読み取れません[: 「%1」]。</translation>
    </message>
    <message>
        <source>Nothing leaves this computer until your administrator has put them right.</source>
        <translation>管理者がルールを修正するまで、このコンピューターからは何も送信されません。</translation>
    </message>
    <message>
        <source>Your organisation does not allow this[: %2].</source>
        <translation>組織によって許可されていません[: %2]。</translation>
    </message>
    <message>
        <source>Nothing was sent. Ask your administrator if it should be allowed.</source>
        <translation>何も送信されていません。許可が必要な場合は、管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>The list of new versions is not signed by whoever makes them.</source>
        <translation>新しいバージョンの一覧に、開発元の署名がありません。</translation>
    </message>
    <message>
        <source>It was not read. If this keeps happening, report it.</source>
        <translation>一覧は読み込まれませんでした。解決しない場合は、報告してください。</translation>
    </message>
    <message>
        <source>The list of new versions is older than one that was seen before.</source>
        <translation>新しいバージョンの一覧が、以前に取得したものより古くなっています。</translation>
    </message>
</context>
<context>
    <name>EvidenceLog</name>
    <message>
        <source>Entries in the pack</source>
        <translation>パッケージ内のエントリ</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>Head of the log</source>
        <translation>ログの末尾</translation>
    </message>
    <message>
        <source>entry %1</source>
        <translation>エントリ %1</translation>
    </message>
    <message>
        <source>Hash of the head</source>
        <translation>末尾のハッシュ</translation>
    </message>
    <message>
        <source>5  How to check this pack</source>
        <translation>5  このパッケージの検証方法</translation>
    </message>
    <message>
        <source>You do not need RFI Desk for this. In the folder of the pack, on any computer:</source>
        <translation>当社のプログラムは不要です。どのコンピューターでも、パッケージのフォルダーで次を実行してください。</translation>
    </message>
    <message>
        <source>The first compares every file with its hash, the second does so again and recomputes each entry of the log. Compare the hash of the head with a note made elsewhere at the time: when they agree, nobody changed, removed or added an entry before it.</source>
        <translation>1 つ目のコマンドは、すべてのファイルをハッシュと照合します。2 つ目は同じ照合に加えて、ログの各エントリを再計算します。末尾のハッシュを、当時ほかの場所に控えたものと見比べてください。一致すれば、それ以前のエントリは改変も削除も追加もされていません。</translation>
    </message>
    <message>
        <source>4  The log</source>
        <translation>4  ログ</translation>
    </message>
    <message>
        <source>Each entry is bound to the one before it by its hash, so none can be changed, removed or put elsewhere without a trace. The entries of this case:</source>
        <translation>各エントリはハッシュによって直前のエントリに結び付けられているため、改変、削除、移動をすると必ず痕跡が残ります。この案件のエントリ:</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>実行者</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>The second also finds whatever was sent and is missing here, and whatever is not as the log tells it.</source>
        <translation>2 つ目では、送信済みなのにここにないものや、ログの記録と一致しないものも見つかります。</translation>
    </message>
    <message>
        <source>The log has no entry about this case.</source>
        <translation>この案件に関するエントリはログにありません。</translation>
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
        <translation>トレーニング</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>Customer type</source>
        <translation>顧客の種類</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>照会元</translation>
    </message>
    <message>
        <source>Answered through</source>
        <translation>回答に使用したアカウント</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>受信</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>回</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>Exported by</source>
        <translation>書き出した人</translation>
    </message>
    <message>
        <source>Exported at</source>
        <translation>書き出し日時</translation>
    </message>
    <message>
        <source>Exported with</source>
        <translation>書き出しに使用したもの</translation>
    </message>
    <message>
        <source>Left out on purpose</source>
        <translation>意図的に省略</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>回答なし</translation>
    </message>
    <message>
        <source>No answer (not required)</source>
        <translation>回答なし（任意）</translation>
    </message>
    <message>
        <source>[document %1]</source>
        <translation>[書類 %1]</translation>
    </message>
    <message>
        <source>1  What was asked, and what was answered</source>
        <translation>1  照会と回答の内容</translation>
    </message>
    <message>
        <source>In the provider&apos;s own words: %1</source>
        <translation>プロバイダーの原文: %1</translation>
    </message>
    <message>
        <source>Nothing was asked.</source>
        <translation>照会された項目はありません。</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>照会</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>2  Documents</source>
        <translation>2  書類</translation>
    </message>
    <message>
        <source>No document was attached.</source>
        <translation>添付された書類はありません。</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>SHA-256, place</source>
        <translation>SHA-256、場所</translation>
    </message>
    <message>
        <source>%1, documents in it by name</source>
        <translation>%1、書類は名前のみ記載</translation>
    </message>
    <message>
        <source>no reply</source>
        <translation>応答なし</translation>
    </message>
    <message>
        <source>HTTP %1</source>
        <translation>HTTP %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1, reply %2</source>
        <translation>%1、応答 %2</translation>
    </message>
    <message>
        <source>Nothing left this computer.</source>
        <translation>このコンピューターからは何も送信されていません。</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>呼び出し</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>応答</translation>
    </message>
    <message>
        <source>SHA-256 of the sent bytes, place</source>
        <translation>送信データの SHA-256、場所</translation>
    </message>
    <message>
        <source>Behind the provider</source>
        <translation>プロバイダーの先の PSP</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Its words</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>3  What was sent, and what came back</source>
        <translation>3  送信と応答の内容</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>何も送信されていません。</translation>
    </message>
    <message>
        <source>Attempt %1 of %2: %3</source>
        <translation>試行 %1 / %2: %3</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>送信者</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>試行</translation>
    </message>
    <message>
        <source>Evidence of case %1</source>
        <translation>案件 %1 の証跡</translation>
    </message>
    <message>
        <source>Case %1, log entry %2, %3…</source>
        <translation>案件 %1、ログのエントリ %2、%3…</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>%1 / %2 ページ</translation>
    </message>
    <message>
        <source>%1, %2 UTC</source>
        <translation>%1、%2 UTC</translation>
    </message>
    <message>
        <source>EVIDENCE</source>
        <translation>証跡</translation>
    </message>
    <message>
        <source>Answer to a request for information</source>
        <translation>照会（RFI）への回答</translation>
    </message>
    <message>
        <source>%1, asked by %2</source>
        <translation>%1、照会元: %2</translation>
    </message>
    <message>
        <source>Customer ID</source>
        <translation>顧客 ID</translation>
    </message>
    <message>
        <source>Round %1</source>
        <translation>第 %1 回</translation>
    </message>
    <message>
        <source>Last outcome</source>
        <translation>最後の結果</translation>
    </message>
    <message>
        <source>Round %1, until %2</source>
        <translation>第 %1 回、%2 まで</translation>
    </message>
    <message>
        <source>Attached now</source>
        <translation>現在添付中</translation>
    </message>
    <message>
        <source>Attempt %1</source>
        <translation>試行 %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Every document that is attached now or ever went out, as it was when it was attached. The pack holds them, byte for byte.</source>
        <translation>現在添付されている書類と、これまでに送信された書類のすべてです。内容は添付した時点のままで、1 バイトも変えずにパッケージに収めています。</translation>
    </message>
    <message>
        <source>Case %1</source>
        <translation>案件 %1</translation>
    </message>
    <message>
        <source>%1, whose bytes are not in this pack. SHA-256: %2</source>
        <translation>%1、内容はこのパッケージに含まれていません。SHA-256: %2</translation>
    </message>
    <message>
        <source>Document that went first</source>
        <translation>先に送信した書類</translation>
    </message>
    <message>
        <source>Call, and what the document is called there</source>
        <translation>呼び出し、プロバイダー側での書類の名前</translation>
    </message>
    <message>
        <source>Documents in it</source>
        <translation>含まれる書類</translation>
    </message>
    <message>
        <source>SHA-256 of the reply, place</source>
        <translation>応答の SHA-256、場所</translation>
    </message>
    <message>
        <source>The answer itself did not leave this computer.</source>
        <translation>回答そのものは、このコンピューターから送信されていません。</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>結果</translation>
    </message>
</context>
<context>
    <name>FieldNote</name>
    <message>
        <source>“%1”</source>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <translation>%1:「%2」</translation>
    </message>
    <message>
        <source>Asked because: “%1”</source>
        <translation>照会理由: 「%1」</translation>
    </message>
    <message>
        <source>Asked because it was missing.</source>
        <translation>照会理由: 不足していたため。</translation>
    </message>
    <message>
        <source>Asked because it had expired.</source>
        <translation>照会理由: 有効期限が切れていたため。</translation>
    </message>
    <message>
        <source>Asked because it was not valid.</source>
        <translation>照会理由: 無効だったため。</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>回答済み</translation>
    </message>
    <message>
        <source>Given in the request.</source>
        <translation>照会で指定されている項目です。</translation>
    </message>
    <message>
        <source>Asked because: “%1”.</source>
        <translation>照会理由: 「%1」。</translation>
    </message>
    <message>
        <source>%1 asks for this.</source>
        <translation>%1 からの照会項目です。</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>不足</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation>無効</translation>
    </message>
    <message>
        <source>%1: “%2”.</source>
        <translation>%1:「%2」。</translation>
    </message>
    <message>
        <source>Does not fit</source>
        <translation>要件に合いません</translation>
    </message>
    <message>
        <source>Date missing</source>
        <translation>日付がありません</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>省略</translation>
    </message>
</context>
<context>
    <name>FieldsCommand</name>
    <message>
        <source> (the request does not say whose)</source>
        <translation>（誰のものか照会に記載なし）</translation>
    </message>
    <message>
        <source> (not required)</source>
        <translation>（任意）</translation>
    </message>
    <message>
        <source>Shows what a request asks. Nothing is sent or read from the provider.</source>
        <translation>照会された項目を表示します。プロバイダーへの送信や読み込みはしません。</translation>
    </message>
    <message>
        <source>Print one JSON document.</source>
        <translation>JSON ドキュメントを 1 つ出力します。</translation>
    </message>
    <message>
        <source> --type says it.</source>
        <translation>--type で指定してください。</translation>
    </message>
</context>
<context>
    <name>FilePicker</name>
    <message>
        <source>Documents</source>
        <translation>書類</translation>
    </message>
</context>
<context>
    <name>FileSlot</name>
    <message>
        <source>%1, up to %2</source>
        <translation>%1（最大 %2）</translation>
    </message>
    <message>
        <source>Choose files: %1</source>
        <translation>ファイルを選択（複数可）: %1</translation>
    </message>
    <message>
        <source>Choose a file: %1</source>
        <translation>ファイルを選択: %1</translation>
    </message>
</context>
<context>
    <name>GuidedTour</name>
    <message>
        <source>What is asked</source>
        <translation>照会の内容</translation>
    </message>
    <message>
        <source>One section for each document or group, under the person it belongs to. There is nothing here that the provider did not ask for.</source>
        <translation>書類またはグループごとに 1 つのセクションがあり、該当する人の下に並びます。プロバイダーが求めていない項目は表示されません。</translation>
    </message>
    <message>
        <source>A field and its reason</source>
        <translation>欄と照会理由</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>書類</translation>
    </message>
    <message>
        <source>Drop a file here, or choose one. You see at once whether the provider accepts it. In training, you are offered sample documents.</source>
        <translation>ここにファイルをドロップするか、ファイルを選択します。プロバイダーが受け付けるかどうかがすぐにわかります。トレーニングではサンプルの書類を使えます。</translation>
    </message>
    <message>
        <source>Your requests</source>
        <translation>照会の一覧</translation>
    </message>
    <message>
        <source>Answer, review, results</source>
        <translation>回答、確認、結果</translation>
    </message>
    <message>
        <source>The review checks everything once more. What is missing or does not fit is listed there, and each line takes you to it. When all is right you see exactly what will leave this computer.</source>
        <translation>確認では、すべてをもう一度チェックします。不足や誤りが一覧に表示され、各行から該当箇所に移動できます。問題がなくなると、このコンピューターから送信される内容がそのまま表示されます。</translation>
    </message>
    <message>
        <source>The next step</source>
        <translation>次のステップ</translation>
    </message>
    <message>
        <source>This button always shows the next step. In the review it sends the answer, once. Nothing is sent before that.</source>
        <translation>このボタンには、次にすることが常に表示されます。確認では 1 回だけ送信します。それまでは何も送信されません。</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>その結果</translation>
    </message>
    <message>
        <source>Here you see how the provider responded to the answer, for each field and each payment provider behind it.</source>
        <translation>プロバイダーが回答をどう判断したかを、欄ごと、およびその先の決済プロバイダーごとに確かめられます。</translation>
    </message>
    <message>
        <source>Your turn</source>
        <translation>次はあなたの番です</translation>
    </message>
    <message>
        <source>Answer this request now. F1 opens the help on whatever you are doing, and the tour is in the menu.</source>
        <translation>この照会に回答してみましょう。F1 で操作中の内容についてのヘルプが開きます。ツアーはメニューにあります。</translation>
    </message>
    <message>
        <source>If the provider gave a reason, its own words are shown above the field. The small icon, or Shift+F1, shows where the field comes from. What you type is saved automatically.</source>
        <translation>プロバイダーが理由を示している場合は、原文のまま欄の上に表示されます。小さなマークまたは Shift+F1 で欄の出所を確かめられます。入力した内容は自動的に保存されます。</translation>
    </message>
    <message>
        <source>The most urgent one is at the top of the list. Each line says who it is about, who asks, when the answer is due, and how much of it is done.</source>
        <translation>最も急ぐものが一覧の先頭に並びます。各行に、誰についての照会か、どこからか、回答の期限、進み具合が表示されます。</translation>
    </message>
</context>
<context>
    <name>InboxFilter</name>
    <message>
        <source>All requests</source>
        <translation>すべての照会</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>期限超過</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>回答済み</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>スヌーズ中</translation>
    </message>
    <message>
        <source>Assigned to me</source>
        <translation>自分の担当</translation>
    </message>
    <message>
        <source>Due in 7 days</source>
        <translation>7 日以内に期限</translation>
    </message>
    <message>
        <source>Waiting for provider</source>
        <translation>プロバイダー待ち</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>受信箱</translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation>結果不明</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>Inputs</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>Insights</name>
    <message>
        <source>Expired</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation>無効</translation>
    </message>
    <message>
        <source>Still missing</source>
        <translation>未提出</translation>
    </message>
    <message>
        <source>Other reasons</source>
        <translation>その他の理由</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n 分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n 時間</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 日</numerusform>
        </translation>
    </message>
    <message>
        <source>One year</source>
        <translation>1 年</translation>
    </message>
    <message numerus="yes">
        <source>Requests that were received in the last %n day(s), from %1 on.</source>
        <translation>
            <numerusform>過去 %n 日間（%1 以降）に受領した照会です。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two days</comment>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>Requests received by month</source>
        <translation>月別の受領照会数</translation>
    </message>
    <message>
        <source>Requests received by week</source>
        <translation>週別の受領照会数</translation>
    </message>
    <message numerus="yes">
        <source>%n round(s)</source>
        <translation>
            <numerusform>%n 回</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n or more rounds</source>
        <translation>
            <numerusform>%n 回以上</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Based on %n accepted answer(s).</source>
        <translation>
            <numerusform>受理された回答 %n 件から集計しています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) without an accepted answer so far.</source>
        <translation>
            <numerusform>まだ回答が受理されていない照会が %n 件あります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) settled without an answer from RFI Desk.</source>
        <translation>
            <numerusform>ここから回答せずに解決した照会が %n 件あります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Requests received</source>
        <translation>受領した照会</translation>
    </message>
    <message>
        <source>Requests received: %1</source>
        <translation>受領した照会: %1</translation>
    </message>
    <message>
        <source>Accepted answers</source>
        <translation>受理された回答</translation>
    </message>
    <message>
        <source>Half of them accepted within</source>
        <translation>半数が受理されるまでの時間</translation>
    </message>
    <message>
        <source>Nine of ten accepted within</source>
        <translation>9 割が受理されるまでの時間</translation>
    </message>
    <message>
        <source>Without an accepted answer so far</source>
        <translation>回答がまだ受理されていない照会</translation>
    </message>
    <message>
        <source>Settled without an answer from RFI Desk</source>
        <translation>ここから回答せずに解決した照会</translation>
    </message>
    <message>
        <source>Rounds on average</source>
        <translation>平均回数</translation>
    </message>
    <message>
        <source>Requests with %1</source>
        <translation>照会の回数: %1</translation>
    </message>
    <message>
        <source>Asked because: %1</source>
        <translation>照会理由: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>期限超過 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due today</source>
        <translation>
            <numerusform>今日が期限 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due soon</source>
        <translation>
            <numerusform>期限間近 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due</source>
        <translation>
            <numerusform>期限 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>nothing due</source>
        <translation>期限の照会なし</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) due</source>
        <translation>
            <numerusform>期限の照会 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a month and its year</comment>
        <translation>%2年%1</translation>
    </message>
    <message>
        <source>Only training requests are counted.</source>
        <translation>トレーニングの照会のみを集計しています。</translation>
    </message>
    <message>
        <source>Only requests in the sandbox are counted.</source>
        <translation>サンドボックスの照会のみを集計しています。</translation>
    </message>
    <message>
        <source>Only requests in production are counted.</source>
        <translation>本番環境の照会のみを集計しています。</translation>
    </message>
    <message>
        <source>Only requests in “%1” are counted.</source>
        <translation>「%1」の照会のみを集計しています。</translation>
    </message>
</context>
<context>
    <name>InsightsPrint</name>
    <message numerus="yes">
        <source>%n request(s) received.</source>
        <translation>
            <numerusform>受領した照会は %n 件です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Half of the answers were accepted within %1, nine of ten within %2.</source>
        <translation>回答の半数は %1以内、9 割は %2以内に受理されました。</translation>
    </message>
    <message>
        <source>Rounds on average: %1.</source>
        <translation>平均回数: %1。</translation>
    </message>
    <message>
        <source>Rounds per request</source>
        <translation>照会の回数</translation>
    </message>
    <message>
        <source>Why items were asked</source>
        <translation>項目の照会理由</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>期限超過</translation>
    </message>
    <message>
        <source>Nothing is due in this month.</source>
        <translation>この月に期限を迎える照会はありません。</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>統計</translation>
    </message>
    <message>
        <source>As of %1.</source>
        <translation>%1 現在。</translation>
    </message>
    <message>
        <source>Due dates, %1</source>
        <translation>期限、%1</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>プロバイダー</translation>
    </message>
    <message>
        <source>About</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Due dates</source>
        <translation>期限</translation>
    </message>
</context>
<context>
    <name>ListExport</name>
    <message>
        <source>Open</source>
        <translation>未回答</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>送信中</translation>
    </message>
    <message>
        <source>With the provider</source>
        <translation>プロバイダー確認中</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>回答済み</translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation>結果不明</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>Customer ID</source>
        <translation>顧客 ID</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>プロバイダー</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>環境</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>回</translation>
    </message>
    <message>
        <source>Answered items</source>
        <translation>回答済みの項目</translation>
    </message>
    <message>
        <source>Asked items</source>
        <translation>照会項目</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>担当者</translation>
    </message>
    <message>
        <source>Snoozed until</source>
        <translation>スヌーズ期限</translation>
    </message>
</context>
<context>
    <name>ListSource</name>
    <message>
        <source>“%1”</source>
        <translation>「%1」</translation>
    </message>
</context>
<context>
    <name>Log</name>
    <message>
        <source>Log started</source>
        <translation>ログの開始</translation>
    </message>
    <message>
        <source>Signed in to the provider</source>
        <translation>プロバイダーにサインイン</translation>
    </message>
    <message>
        <source>Signing in failed</source>
        <translation>サインインに失敗</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>ロック</translation>
    </message>
    <message>
        <source>Unlocked</source>
        <translation>ロック解除</translation>
    </message>
    <message>
        <source>Case opened</source>
        <translation>案件を開いた</translation>
    </message>
    <message>
        <source>Case assigned</source>
        <translation>案件を割り当て</translation>
    </message>
    <message>
        <source>Case snoozed</source>
        <translation>案件をスヌーズ</translation>
    </message>
    <message>
        <source>Case snooze ended</source>
        <translation>スヌーズを解除</translation>
    </message>
    <message>
        <source>Legal hold set</source>
        <translation>リーガルホールドを設定</translation>
    </message>
    <message>
        <source>Legal hold released</source>
        <translation>リーガルホールドを解除</translation>
    </message>
    <message>
        <source>Case deleted</source>
        <translation>案件を削除</translation>
    </message>
    <message>
        <source>Document attached</source>
        <translation>書類を添付</translation>
    </message>
    <message>
        <source>Document removed</source>
        <translation>書類を取り外し</translation>
    </message>
    <message>
        <source>Sending started</source>
        <translation>送信開始</translation>
    </message>
    <message>
        <source>Sending ended</source>
        <translation>送信終了</translation>
    </message>
    <message>
        <source>Sent more than once</source>
        <translation>複数回送信</translation>
    </message>
    <message>
        <source>State read</source>
        <translation>状態を読み取り</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>書き出し</translation>
    </message>
    <message>
        <source>Head of the log noted</source>
        <translation>ログの末尾を控えた</translation>
    </message>
    <message>
        <source>Key changed</source>
        <translation>鍵を変更</translation>
    </message>
    <message>
        <source>Key shown or saved</source>
        <translation>鍵を表示または保存</translation>
    </message>
    <message>
        <source>Backup opened</source>
        <translation>バックアップを開いた</translation>
    </message>
    <message>
        <source>Damage found</source>
        <translation>破損を検出</translation>
    </message>
    <message>
        <source>Certificate added</source>
        <translation>証明書を追加</translation>
    </message>
    <message>
        <source>Account added</source>
        <translation>アカウントを追加</translation>
    </message>
    <message>
        <source>Account changed</source>
        <translation>アカウントを変更</translation>
    </message>
    <message>
        <source>Account removed</source>
        <translation>アカウントを削除</translation>
    </message>
    <message>
        <source>Setting changed</source>
        <translation>設定を変更</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>誰が</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>プロバイダー</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>環境</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>試行</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>数</translation>
    </message>
    <message>
        <source>to oneself</source>
        <translation>自分に</translation>
    </message>
    <message>
        <source>to nobody</source>
        <translation>担当者なし</translation>
    </message>
    <message>
        <source>to somebody else</source>
        <translation>ほかの人に</translation>
    </message>
    <message>
        <source>list of requests</source>
        <translation>照会の一覧</translation>
    </message>
    <message>
        <source>table of results</source>
        <translation>結果の表</translation>
    </message>
    <message>
        <source>request file</source>
        <translation>照会ファイル</translation>
    </message>
    <message>
        <source>evidence without a password</source>
        <translation>パスワードなしの証跡</translation>
    </message>
    <message>
        <source>evidence with a password</source>
        <translation>パスワード付きの証跡</translation>
    </message>
    <message>
        <source>recovery key</source>
        <translation>回復キー</translation>
    </message>
    <message>
        <source>years of retention</source>
        <translation>保存年数</translation>
    </message>
    <message>
        <source>the log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>受理</translation>
    </message>
    <message>
        <source>partly accepted</source>
        <translation>一部受理</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>未送信</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>invalid</source>
        <translation>無効</translation>
    </message>
    <message>
        <source>Case marked as done</source>
        <translation>案件を完了にした</translation>
    </message>
    <message>
        <source>Case reopened</source>
        <translation>案件を再度開いた</translation>
    </message>
    <message>
        <source>insights</source>
        <translation>統計</translation>
    </message>
    <message>
        <source>the key of what is kept here</source>
        <translation>ここに保存されている内容の鍵</translation>
    </message>
    <message>
        <source>the old key was forgotten</source>
        <translation>古い鍵を破棄</translation>
    </message>
    <message>
        <source>a document that goes along</source>
        <translation>回答に添える書類</translation>
    </message>
</context>
<context>
    <name>LogCommand</name>
    <message>
        <source>The seals were NOT checked: %1 The passphrase or the recovery key of the store opens them, see --key-stdin. Without them, entries that somebody wrote anew are found only with a head that was noted elsewhere, see --head.</source>
        <translation>封印は検証していません: %1 保管庫のパスフレーズまたは回復キーがあれば検証できます（--key-stdin を参照）。ない場合、書き換えられたエントリは、ほかの場所に控えた末尾がなければ発見できません（--head を参照）。</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies), each as it was written. Head of the log: entry %1, %2</source>
        <translation>
            <numerusform>%n 件のエントリはすべて記録時のままです。ログの末尾: エントリ %1、%2</numerusform>
        </translation>
    </message>
    <message>
        <source>Written up to entry %1. “log verify --log” checks the file.</source>
        <translation>エントリ %1 まで書き出しました。「log verify --log」でファイルを検証できます。</translation>
    </message>
    <message>
        <source>“log verify” checks that nobody changed, removed or added an entry of the log, and names the first that somebody did. Exit codes: 0 as it was written, 1 not so, or unreadable. “log head” prints the end of the log, to be kept elsewhere: with it, “verify” finds that entries were cut off. “log export” writes the entries as lines of JSON.</source>
        <translation>「log verify」は、ログのエントリが改変、削除、追加されていないかを検証し、最初に見つかった問題のエントリを示します。終了コード: 0 記録時のまま、1 それ以外または読み取り不可。「log head」はログの末尾を出力します。これをほかの場所に控えておくと、エントリが切り取られたことを「verify」で発見できます。「log export」はエントリを 1 行ごとの JSON で書き出します。</translation>
    </message>
    <message>
        <source>What to do.</source>
        <translation>実行する操作。</translation>
    </message>
    <message>
        <source>verify: the log has to hold the head in FILE. May be given more than once.</source>
        <translation>verify: ログに FILE の末尾が含まれている必要があります。複数回指定できます。</translation>
    </message>
    <message>
        <source>verify: check the exported log in FILE instead of the stored one.</source>
        <translation>verify: 保存されているログの代わりに、FILE に書き出したログを検証します。</translation>
    </message>
    <message>
        <source>verify: read the passphrase or the recovery key of the store from stdin, to check the seals; else the keychain is asked.</source>
        <translation>verify: 封印を検証するため、保管庫のパスフレーズまたは回復キーを標準入力から読み取ります。指定がない場合はキーチェーンを使います。</translation>
    </message>
    <message>
        <source>verify: print one JSON document.</source>
        <translation>verify: JSON ドキュメントを 1 つ出力します。</translation>
    </message>
    <message>
        <source>It is “log verify”, “log head [FILE]” or “log export FILE”.</source>
        <translation>「log verify」、「log head [FILE]」、「log export FILE」のいずれかです。</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Not in use there, open here</source>
        <translation>そこでは誰も作業していないので、ここで開く</translation>
    </message>
    <message>
        <source>RFI Desk cannot start here</source>
        <translation>ここでは RFI Desk を起動できません</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>NetworkPage</name>
    <message>
        <source>There is no certificate in it. Export it as PEM (Base-64) and choose that file.</source>
        <translation>証明書が含まれていません。PEM（Base-64）で書き出し、そのファイルを選んでください。</translation>
    </message>
    <message>
        <source>A certificate in it is damaged. Export it again.</source>
        <translation>破損した証明書が含まれています。もう一度書き出してください。</translation>
    </message>
    <message>
        <source>There is a private key in it, which should not leave its place. Choose the file with the certificate alone.</source>
        <translation>秘密鍵が含まれています。秘密鍵は元の場所から持ち出すべきではありません。証明書だけのファイルを選んでください。</translation>
    </message>
    <message>
        <source>A certificate in it is not that of an authority. Choose the one that signed it.</source>
        <translation>認証局のものではない証明書が含まれています。それに署名した認証局の証明書を選んでください。</translation>
    </message>
    <message>
        <source>A certificate in it has expired. Ask your administrator for a new one.</source>
        <translation>有効期限の切れた証明書が含まれています。新しい証明書を管理者に依頼してください。</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>名前なし</translation>
    </message>
    <message>
        <source>Expired on %1.</source>
        <translation>%1 に期限切れ。</translation>
    </message>
    <message>
        <source>Valid until %1.</source>
        <translation>%1 まで有効。</translation>
    </message>
    <message>
        <source>Issued by %1.</source>
        <translation>発行者: %1。</translation>
    </message>
</context>
<context>
    <name>OpenWords</name>
    <message>
        <source>“%1”</source>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>Nothing is ticked for this yet:</source>
        <translation>次の内容には、まだ何もチェックされていません:</translation>
    </message>
    <message>
        <source>Nothing is ticked yet for %1:</source>
        <translation>%1 について、まだ何もチェックされていません:</translation>
    </message>
    <message>
        <source>Nothing is ticked for: “%1”</source>
        <translation>何もチェックされていません:「%1」</translation>
    </message>
    <message>
        <source>Nothing is ticked for %1 in: “%2”</source>
        <translation>%1 について何もチェックされていません:「%2」</translation>
    </message>
    <message>
        <source>Nothing more is to be sent for: “%1”</source>
        <translation>これ以上送信するものはありません:「%1」</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>Answers requests for information from payment providers.</source>
        <translation>決済プロバイダーからの照会（RFI：情報提供依頼）に回答します。</translation>
    </message>
    <message>
        <source>Start with training requests and the built-in simulator; no account is needed.</source>
        <translation>トレーニング用の照会と内蔵シミュレーターで開始します。アカウントは不要です。</translation>
    </message>
    <message>
        <source>Walk through the main job without a user, print the results, and leave.</source>
        <translation>主な作業を自動で一通り実行し、結果を出力して終了します。</translation>
    </message>
    <message>
        <source>With --tour: save pictures of the window in FOLDER.</source>
        <translation>--tour と併用: ウィンドウの画像を FOLDER に保存します。</translation>
    </message>
    <message>
        <source>FOLDER</source>
        <translation>FOLDER</translation>
    </message>
    <message>
        <source>Keep everything that is stored in FOLDER.</source>
        <translation>データをすべて FOLDER に保存します。</translation>
    </message>
    <message>
        <source>Add the provider descriptions of FOLDER. May be given more than once.</source>
        <translation>FOLDER にあるプロバイダー定義を追加します。複数回指定できます。</translation>
    </message>
    <message>
        <source>Request files or payloads of a provider to open.</source>
        <translation>開く照会ファイル、またはプロバイダーのペイロード。</translation>
    </message>
    <message>
        <source>--shots needs --tour.</source>
        <translation>--shots には --tour が必要です。</translation>
    </message>
</context>
<context>
    <name>OriginCard</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>%1 at most</source>
        <translation>%1 以下</translation>
    </message>
    <message>
        <source>%1 at least</source>
        <translation>%1 以上</translation>
    </message>
    <message>
        <source>As %1 asked</source>
        <translation>%1 からの照会内容</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Document type</source>
        <translation>書類の種類</translation>
    </message>
    <message>
        <source>In the words of the description, in English</source>
        <translation>定義の原文（英語）</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>ラベル</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>As it will be sent</source>
        <translation>実際の送信内容</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>関係者</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>面</translation>
    </message>
    <message>
        <source>Allowed answers</source>
        <translation>回答に使う値</translation>
    </message>
    <message>
        <source>Checked against</source>
        <translation>チェック基準</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>長さ</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>数</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>パターン</translation>
    </message>
    <message>
        <source>File types</source>
        <translation>ファイルの種類</translation>
    </message>
    <message>
        <source>Where this comes from</source>
        <translation>出所</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>The description names no page for this.</source>
        <translation>定義には該当するページの記載がありません。</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>古さ</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>%1 accepted part of the answer</source>
        <translation>%1 は回答の一部を受理しました</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>受理</translation>
    </message>
    <message>
        <source>%1 accepted the answer</source>
        <translation>%1 は回答を受理しました</translation>
    </message>
    <message>
        <source>Partly accepted</source>
        <translation>一部受理</translation>
    </message>
    <message>
        <source>%1 did not accept the answer</source>
        <translation>%1 は回答を受理しませんでした</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>未送信</translation>
    </message>
    <message>
        <source>No part of the answer was sent</source>
        <translation>回答は何も送信されていません</translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation>結果不明</translation>
    </message>
    <message>
        <source>The answer was sent, but it is not known whether it arrived</source>
        <translation>回答は送信されましたが、届いたかどうか不明です</translation>
    </message>
    <message>
        <source>The answer does not fit the request</source>
        <translation>回答が照会と一致していません</translation>
    </message>
    <message>
        <source>This was a trial</source>
        <translation>これは試行です</translation>
    </message>
    <message>
        <source>Read what they say below. If they name a problem in the answer, change it. If not, try again.</source>
        <translation>下のメッセージを読んでください。回答の内容について指摘がある場合は回答を変更し、ない場合はもう一度お試しください。</translation>
    </message>
    <message>
        <source>Sending it again will not help. Ask %1 what to do. When that is settled, mark this request as done.</source>
        <translation>再送信しても解決しません。どうすればよいか %1 に問い合わせてください。解決したら、この照会を完了にしてください。</translation>
    </message>
    <message>
        <source>%1 stored the answer, but %2 did not accept it</source>
        <translation>%1 は回答を保存しましたが、%2 は受理しませんでした</translation>
    </message>
    <message>
        <source>%1 stored the answer, but no payment provider accepted it</source>
        <translation>%1 は回答を保存しましたが、受理した決済プロバイダーはありません</translation>
    </message>
    <message>
        <source>%1 accepted the answer. Of %2 payment providers behind it: %3 accepted it[, %4 did not][, %5 unknown]</source>
        <translation>%1 は回答を受理しました。その先の決済プロバイダー %2 社: 受理 %3 社[、受理されず %4 社][、不明 %5 社]</translation>
    </message>
    <message>
        <source>It is not known whether %1 has it. Check with %2 before anything is sent again.</source>
        <translation>%1 に回答が届いたかどうか不明です。再送信する前に %2 に確認してください。</translation>
    </message>
    <message numerus="yes">
        <source>%1 received the answer, and asks again for %n item(s)</source>
        <translation>
            <numerusform>%1 は回答を受け取り、再度 %n 項目を照会しています</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 received the answer, and asks again</source>
        <translation>%1 は回答を受け取り、再度照会しています</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>受信</translation>
    </message>
    <message>
        <source>Ended: %1</source>
        <translation>終了：%1</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Change what it names, then send the answer again.</source>
        <translation>示された点を変更してから、回答をもう一度送信してください。</translation>
    </message>
    <message>
        <source>Stored, not accepted</source>
        <translation>保存済み、未受理</translation>
    </message>
</context>
<context>
    <name>OutcomeTexts</name>
    <message>
        <source>The provider accepted the answer.</source>
        <translation>プロバイダーは回答を受理しました。</translation>
    </message>
    <message>
        <source>A part of the answer was accepted, another part was not.</source>
        <translation>回答の一部は受理されましたが、一部は受理されませんでした。</translation>
    </message>
    <message>
        <source>The provider rejected the answer.</source>
        <translation>プロバイダーは回答を却下しました。</translation>
    </message>
    <message>
        <source>The answer was not sent.</source>
        <translation>回答は送信されませんでした。</translation>
    </message>
    <message>
        <source>The answer was sent, but it is not known whether the provider accepted it.</source>
        <translation>回答は送信されましたが、プロバイダーが受理したかどうか不明です。</translation>
    </message>
    <message>
        <source>The answers cannot be sent as they are. Nothing was sent.</source>
        <translation>この回答のままでは送信できません。何も送信されていません。</translation>
    </message>
    <message>
        <source>This is what would be sent. Nothing was sent.</source>
        <translation>送信予定の内容です。何も送信されていません。</translation>
    </message>
    <message>
        <source>There is nothing left to do until the provider has looked at it.</source>
        <translation>プロバイダーが確認するまで、行うことはありません。</translation>
    </message>
    <message>
        <source>Put right what the provider names and send the answer again.</source>
        <translation>プロバイダーが指摘した点を修正し、もう一度回答を送信してください。</translation>
    </message>
    <message>
        <source>Fix the cause, then send the answer again. It is safe to send it again.</source>
        <translation>原因を取り除いて、もう一度回答を送信してください。再送信しても問題ありません。</translation>
    </message>
    <message>
        <source>Do not send it again yet. First read the request from the provider: what it still asks has not arrived.</source>
        <translation>まだ再送信しないでください。先にプロバイダーから照会を読み込んでください。まだ求められている項目は届いていません。</translation>
    </message>
    <message>
        <source>Put right what is named and try again.</source>
        <translation>指摘された点を修正して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Compare it with the request. If it is right, send it.</source>
        <translation>照会と見比べて、正しければ送信してください。</translation>
    </message>
    <message>
        <source>Read what was not accepted, and why. If that names a problem in the answer, change it. If not, try again.</source>
        <translation>受理されなかった内容とその理由を読んでください。回答の内容について指摘がある場合は回答を変更し、ない場合はもう一度お試しください。</translation>
    </message>
</context>
<context>
    <name>Output</name>
    <message>
        <source>The result could not be written to the standard output.</source>
        <translation>結果を標準出力に書き込めませんでした。</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>セクション</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>欄</translation>
    </message>
    <message>
        <source>View</source>
        <translation>ビュー</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>プロバイダー</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>フィルター</translation>
    </message>
</context>
<context>
    <name>PartyText</name>
    <message>
        <source>%1, owner %2 %</source>
        <translation>%1、持分 %2%</translation>
    </message>
</context>
<context>
    <name>PlainValue</name>
    <message>
        <source>Left out on purpose</source>
        <translation>意図的に省略</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>No</source>
        <translation>いいえ</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1、ほか %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (dated %2; the date is not sent)</source>
        <translation>%1（%2 付、日付は送信されません）</translation>
    </message>
</context>
<context>
    <name>ProblemTexts</name>
    <message>
        <source> or </source>
        <translation>または</translation>
    </message>
    <message>
        <source>Enter a text.</source>
        <translation>テキストを入力してください。</translation>
    </message>
    <message>
        <source>Enter a date.</source>
        <translation>日付を入力してください。</translation>
    </message>
    <message>
        <source>Choose one.</source>
        <translation>1 つ選択してください。</translation>
    </message>
    <message>
        <source>Choose at least one.</source>
        <translation>1 つ以上選択してください。</translation>
    </message>
    <message>
        <source>Choose a country.</source>
        <translation>国を選択してください。</translation>
    </message>
    <message>
        <source>Choose yes or no.</source>
        <translation>「はい」または「いいえ」を選択してください。</translation>
    </message>
    <message>
        <source>Enter a number.</source>
        <translation>数値を入力してください。</translation>
    </message>
    <message>
        <source>Add a document.</source>
        <translation>書類を追加してください。</translation>
    </message>
    <message>
        <source>Enter what is asked.</source>
        <translation>求められている内容を入力してください。</translation>
    </message>
    <message>
        <source>“%1” was not asked. Remove it from the answers.</source>
        <translation>「%1」は照会されていません。回答から削除してください。</translation>
    </message>
    <message>
        <source>“%1” was asked without the party, document type or side that the answer names. Name it as the request does.</source>
        <translation>「%1」の照会には、回答で指定された関係者、書類の種類、面が含まれていません。照会のとおりに指定してください。</translation>
    </message>
    <message>
        <source>“%1” was asked with %2: name it in the answer.</source>
        <translation>「%1」は %2 を付けて照会されています。回答でも指定してください。</translation>
    </message>
    <message>
        <source>“%1” is empty.</source>
        <translation>「%1」が空です。</translation>
    </message>
    <message>
        <source>“%1” has an answer of the wrong kind.</source>
        <translation>「%1」の回答の種類が正しくありません。</translation>
    </message>
    <message>
        <source>“%1” does not take this answer. Choose one of these[: %2].</source>
        <translation>「%1」にこの回答は使用できません。次の中から選択してください[（%2）]。</translation>
    </message>
    <message>
        <source>“%1” takes only one answer[: %2].</source>
        <translation>「%1」に使用できる回答は 1 つだけです[（%2）]。</translation>
    </message>
    <message>
        <source>“%1” is empty. Enter a text.</source>
        <translation>「%1」が空です。テキストを入力してください。</translation>
    </message>
    <message>
        <source>“%1” is too short[; its shortest length is %2]. Enter it completely.</source>
        <translation>「%1」が短すぎます[（最短 %2 文字）]。全体を入力してください。</translation>
    </message>
    <message>
        <source>“%1” is too long[; its longest length is %2]. Shorten it.</source>
        <translation>「%1」が長すぎます[（最長 %2 文字）]。短くしてください。</translation>
    </message>
    <message>
        <source>“%1” is not written the way the provider asks. Compare it with the document.</source>
        <translation>「%1」がプロバイダーの求める書き方になっていません。書類と見比べてください。</translation>
    </message>
    <message>
        <source>“%1” is too small[; the smallest number is %2].</source>
        <translation>「%1」が小さすぎます[（最小値: %2）]。</translation>
    </message>
    <message>
        <source>“%1” is too large[; the largest number is %2].</source>
        <translation>「%1」が大きすぎます[（最大値: %2）]。</translation>
    </message>
    <message>
        <source>“%1” has too few entries[; the minimum is %2]. Add what is missing.</source>
        <translation>「%1」の件数が足りません[（最少 %2 件）]。足りないものを追加してください。</translation>
    </message>
    <message>
        <source>“%1” has too many entries[; the maximum is %2]. Remove some.</source>
        <translation>「%1」の件数が多すぎます[（最多 %2 件）]。余分なものを削除してください。</translation>
    </message>
    <message>
        <source>“%1” has the same entry twice. Remove one of the two.</source>
        <translation>「%1」に同じ内容が重複しています。一方を削除してください。</translation>
    </message>
    <message>
        <source>“%1” is too complicated to be checked here. Shorten it.</source>
        <translation>「%1」は複雑すぎるためチェックできません。短くしてください。</translation>
    </message>
    <message>
        <source>“%1” is answered twice. Keep one of the answers.</source>
        <translation>「%1」に 2 回回答しています。回答を 1 つだけ残してください。</translation>
    </message>
    <message>
        <source>There is no place for “%1” in an answer. Leave it out on purpose, and tell the provider another way.</source>
        <translation>回答に「%1」の欄がありません。意図的に省略し、別の方法でプロバイダーに伝えてください。</translation>
    </message>
    <message>
        <source>“%1” can be of several kinds. Choose which one it is.</source>
        <translation>「%1」には複数の種類があります。種類を選択してください。</translation>
    </message>
    <message>
        <source>“%1” was asked, but is not in what would go out. Nothing was sent.</source>
        <translation>「%1」は照会されていますが、送信予定の内容に含まれていません。何も送信されていません。</translation>
    </message>
    <message>
        <source>“%1” was not asked, but is in what would go out. Nothing was sent.</source>
        <translation>「%1」は照会されていませんが、送信予定の内容に含まれています。何も送信されていません。</translation>
    </message>
    <message>
        <source>%2 is in the future. Compare the date with the document.</source>
        <translation>%2 は未来の日付です。書類の日付と見比べてください。</translation>
    </message>
    <message>
        <source>“%1” (%3) has to be later than “%4” (%2).</source>
        <translation>「%1」（%3）は「%4」（%2）より後の日付でなければなりません。</translation>
    </message>
    <message>
        <source>Say for each picture which side of the document it shows.</source>
        <translation>画像ごとに、書類のどの面かを指定してください。</translation>
    </message>
    <message>
        <source>“%2” is not there. Check its name and folder.</source>
        <translation>「%2」が見つかりません。ファイル名とフォルダーを確かめてください。</translation>
    </message>
    <message>
        <source>“%2” cannot be read. Check that you may open it.</source>
        <translation>「%2」を読み取れません。ファイルを開く権限があるか確かめてください。</translation>
    </message>
    <message>
        <source>“%2” is empty. Save it again, or choose another file.</source>
        <translation>「%2」が空です。保存し直すか、別のファイルを選択してください。</translation>
    </message>
    <message>
        <source>“%2” is too large[: it has %4, the limit is %3]. Choose a smaller one.</source>
        <translation>「%2」が大きすぎます[（%4、上限 %3）]。より小さいファイルを選択してください。</translation>
    </message>
    <message>
        <source>The original of “%2” has changed since it was attached. Attach it again.</source>
        <translation>「%2」の元のファイルが、添付後に変更されています。もう一度添付してください。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>“%1” has to be a country. Choose it from the list, or enter its ISO 3166 alpha-2 code, such as PT.</source>
        <translation>「%1」には国を指定してください。リストから選択するか、PT のような ISO 3166 alpha-2 コードを入力してください。</translation>
    </message>
    <message>
        <source>“%1” has to be a country. Choose it from the list, or enter its ISO 3166 alpha-3 code, such as PRT.</source>
        <translation>「%1」には国を指定してください。リストから選択するか、PRT のような ISO 3166 alpha-3 コードを入力してください。</translation>
    </message>
    <message>
        <source>“%1” has to be an email address, such as name@example.com.</source>
        <translation>「%1」には、name@example.com のようなメールアドレスを入力してください。</translation>
    </message>
    <message>
        <source>“%1” has to be a complete web address, such as https://example.com.</source>
        <translation>「%1」には、https://example.com のような完全な Web アドレスを入力してください。</translation>
    </message>
    <message>
        <source>“%1” has to be a phone number with its country code, such as +4930123456.</source>
        <translation>「%1」には、+4930123456 のように国番号付きの電話番号を入力してください。</translation>
    </message>
    <message>
        <source>“%1” is not in the expected format[ (%2)]. Compare it with the document.</source>
        <translation>「%1」は求められている形式ではありません[（%2）]。書類と見比べてください。</translation>
    </message>
    <message>
        <source>This document expired on %2. Enter the date of the new one.</source>
        <translation>この書類の有効期限は %2 に切れています。新しい書類の日付を入力してください。</translation>
    </message>
    <message>
        <source>This document is dated %2[; the provider accepts none dated before %3]. Add a newer one.</source>
        <translation>この書類の日付は %2 です[（プロバイダーは %3 より前のものを受け付けません）]。より新しい書類を追加してください。</translation>
    </message>
    <message>
        <source>A side of the document is missing: %2. Add a picture of it.</source>
        <translation>書類の面が不足しています: %2。その画像を追加してください。</translation>
    </message>
    <message>
        <source>“%2” is not an ordinary file on this computer. Copy it here and choose the copy.</source>
        <translation>「%2」はこのコンピューター上の通常のファイルではありません。ここにコピーし、コピーしたファイルを選択してください。</translation>
    </message>
    <message>
        <source>“%2” cannot be attached. Type of its content: %3. Choose a file of one of these types, with the matching ending in its name: %4.</source>
        <translation>「%2」は添付できません。内容の種類: %3。次のいずれかの種類で、拡張子が一致するファイルを選択してください: %4。</translation>
    </message>
    <message>
        <source>The kept copy of “%2” cannot be read any more. Attach the file again.</source>
        <translation>保存されている「%2」のコピーを読み取れなくなりました。ファイルをもう一度添付してください。</translation>
    </message>
    <message>
        <source>“%3” has to be a clear date. Write its month as a word, or the year first.</source>
        <translation>「%3」は明確な日付でなければなりません。月を言葉で書くか、年を先に書いてください。</translation>
    </message>
    <message>
        <source>“%1” has to be a date that exists, with day, month and year.</source>
        <translation>「%1」は、年、月、日のそろった実在する日付でなければなりません。</translation>
    </message>
</context>
<context>
    <name>Providers</name>
    <message>
        <source>Environments</source>
        <translation>環境</translation>
    </message>
    <message>
        <source>Each account has its own address.</source>
        <translation>アドレスはアカウントごとに異なります。</translation>
    </message>
    <message>
        <source>Talks to %1 only.</source>
        <translation>%1 とのみ通信します。</translation>
    </message>
    <message>
        <source>Untried</source>
        <translation>未検証</translation>
    </message>
    <message>
        <source>ID: %1</source>
        <translation>ID: %1</translation>
    </message>
    <message>
        <source>Built in.</source>
        <translation>組み込み。</translation>
    </message>
    <message>
        <source>Added by you: %1</source>
        <translation>ユーザーが追加: %1</translation>
    </message>
    <message>
        <source>Not in use</source>
        <translation>未使用</translation>
    </message>
    <message>
        <source>None of this description is used. Correct it, then restart the program.</source>
        <translation>この定義は全体が拒否されました。修正して、プログラムを起動し直してください。</translation>
    </message>
    <message>
        <source>Untried: this was written from public facts and has never been used with %1 itself. Try it where nothing is at stake first.</source>
        <translation>未検証: 公開情報をもとに作成したもので、%1 との実際の通信では未使用です。まず影響のないところで試してください。</translation>
    </message>
</context>
<context>
    <name>ProvidersCommand</name>
    <message>
        <source>untried</source>
        <translation>未検証</translation>
    </message>
    <message>
        <source>“check” needs the files to check.</source>
        <translation>「check」には、チェックするファイルの指定が必要です。</translation>
    </message>
    <message>
        <source>Lists the descriptions of providers that are in use, and where they came from. With “check”, checks descriptions: one line for each fault, exit code 0 or 1.</source>
        <translation>使用中のプロバイダー定義とその入手元を一覧表示します。「check」を付けると定義をチェックし、問題を 1 件ずつ 1 行で出力します。終了コードは 0 または 1 です。</translation>
    </message>
    <message>
        <source>Print one JSON document.</source>
        <translation>JSON ドキュメントを 1 つ出力します。</translation>
    </message>
    <message>
        <source>The descriptions to check.</source>
        <translation>チェックする定義。</translation>
    </message>
    <message>
        <source>What is “%1” for?</source>
        <translation>「%1」の意味がわかりません。</translation>
    </message>
</context>
<context>
    <name>PspResults</name>
    <message>
        <source>Sent</source>
        <translation>送信済み</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>受理</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Not supported</source>
        <translation>非対応</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>The answer was passed on. There is no reply yet.</source>
        <translation>回答は転送されました。まだ応答はありません。</translation>
    </message>
    <message>
        <source>Accepted the answer.</source>
        <translation>回答を受理しました。</translation>
    </message>
    <message>
        <source>Did not accept the answer.</source>
        <translation>回答を受理しませんでした。</translation>
    </message>
    <message>
        <source>Sending again will not help. Ask %1 how %2 takes updates.</source>
        <translation>再送信しても解決しません。%2 が更新をどのように受け付けるか、%1 に問い合わせてください。</translation>
    </message>
    <message>
        <source>It was not known whether it had the answer.</source>
        <translation>回答が届いたかどうか不明でした。</translation>
    </message>
    <message>
        <source>Did not accept the answer. Read what it says. If it names a problem in the answer, change it. If not, try again.</source>
        <translation>回答を受理しませんでした。メッセージを読み、回答の内容について指摘がある場合は回答を変更し、ない場合はもう一度お試しください。</translation>
    </message>
    <message>
        <source>It is not known whether it has the answer. Check with %1 before sending again.</source>
        <translation>回答が届いたかどうか不明です。再送信する前に %1 に確認してください。</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Type %1 to confirm</source>
        <translation>確認のため「%1」と入力</translation>
    </message>
</context>
<context>
    <name>Recording</name>
    <message>
        <source>This sending will NOT be recorded in the log of the store on this computer: %1</source>
        <translation>この送信は、このコンピューターの保管庫のログには残りません: %1</translation>
    </message>
    <message>
        <source>How it ended is not recorded in the log: %1</source>
        <translation>結果はログに残っていません: %1</translation>
    </message>
</context>
<context>
    <name>RequestFile</name>
    <message>
        <source>The request: a request file, or a payload of the provider.</source>
        <translation>照会: 照会ファイル、またはプロバイダーのペイロード。</translation>
    </message>
    <message>
        <source>The provider&apos;s id, when the request does not say it.</source>
        <translation>プロバイダーの ID（照会に記載がない場合）。</translation>
    </message>
    <message>
        <source>The type of customer, when the request does not say it.</source>
        <translation>顧客の種類（照会に記載がない場合）。</translation>
    </message>
    <message>
        <source>--rfi is missing.</source>
        <translation>--rfi が指定されていません。</translation>
    </message>
    <message>
        <source> A request file has &quot;format&quot;: &quot;rfi-desk/request@1&quot;; anything else has to be what a known provider sends.</source>
        <translation>照会ファイルには &quot;format&quot;: &quot;rfi-desk/request@1&quot; が必要です。それ以外は、既知のプロバイダーが送る形式でなければなりません。</translation>
    </message>
</context>
<context>
    <name>RequestLine</name>
    <message numerus="yes">
        <source>%n parties</source>
        <translation>
            <numerusform>関係者 %n 名</numerusform>
        </translation>
    </message>
    <message>
        <source>round %1</source>
        <translation>第 %1 回</translation>
    </message>
    <message>
        <source>Snoozed until %1</source>
        <translation>%1 までスヌーズ</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>送信しています…</translation>
    </message>
    <message>
        <source>With the provider</source>
        <translation>プロバイダー確認中</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>回答済み</translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation>結果不明</translation>
    </message>
    <message>
        <source>%1 of %2 answered</source>
        <translation>%2 件中 %1 件回答済み</translation>
    </message>
    <message>
        <source>sending failed</source>
        <translation>送信失敗</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Asked on %1</source>
        <translation>要求日：%1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>not all accepted</source>
        <translation>すべては受理されず</translation>
    </message>
</context>
<context>
    <name>RequestSidebar</name>
    <message>
        <source>Nothing waits for a provider</source>
        <translation>プロバイダー待ちのものはありません</translation>
    </message>
    <message>
        <source>An answer stays here until somebody at the provider has looked at it.</source>
        <translation>プロバイダーの担当者が確認するまで、回答はここに残ります。</translation>
    </message>
    <message>
        <source>No outcome is unknown</source>
        <translation>結果が不明なものはありません</translation>
    </message>
    <message>
        <source>An answer comes here if the connection breaks while it is being sent.</source>
        <translation>送信中に接続が切れた回答がここに入ります。</translation>
    </message>
    <message>
        <source>Nothing has been answered yet</source>
        <translation>まだ何も回答されていません</translation>
    </message>
    <message>
        <source>A request comes here when the provider asks for nothing more.</source>
        <translation>プロバイダーからの要求がなくなると、照会はここに入ります。</translation>
    </message>
    <message>
        <source>Nothing is snoozed</source>
        <translation>スヌーズ中のものはありません</translation>
    </message>
    <message>
        <source>A request that you put off stays here until its day comes.</source>
        <translation>スヌーズした照会は、その日が来るまでここに残ります。</translation>
    </message>
    <message>
        <source>Nothing is overdue</source>
        <translation>期限を過ぎたものはありません</translation>
    </message>
    <message>
        <source>An open request comes here when its due date has passed.</source>
        <translation>未回答の照会は、期限が過ぎるとここに入ります。</translation>
    </message>
    <message>
        <source>Nothing is due soon</source>
        <translation>期限が近いものはありません</translation>
    </message>
    <message>
        <source>An open request comes here a week before it is due.</source>
        <translation>未回答の照会は、期限の一週間前にここに入ります。</translation>
    </message>
    <message>
        <source>Nothing is assigned to you</source>
        <translation>あなたに割り当てられたものはありません</translation>
    </message>
    <message>
        <source>Requests that you take or are given are here.</source>
        <translation>自分で引き受けた、または割り当てられた照会がここにあります。</translation>
    </message>
    <message>
        <source>There is no such request now</source>
        <translation>該当する照会は今ありません</translation>
    </message>
    <message>
        <source>Others may be in another view.</source>
        <translation>ほかのものは別の表示にあるかもしれません。</translation>
    </message>
</context>
<context>
    <name>RequestWords</name>
    <message>
        <source>Missing</source>
        <translation>不足</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation>無効</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2の%1</translation>
    </message>
    <message>
        <source>Party %1</source>
        <translation>関係者 %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>サンドボックス</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>本番</translation>
    </message>
</context>
<context>
    <name>ResultsPage</name>
    <message>
        <source>This was round %1.</source>
        <translation>これは第 %1 回です。</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>今すぐチェック</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>What %1 says about single items</source>
        <translation>個別の項目についての %1 のメッセージ</translation>
    </message>
    <message>
        <source>What does not fit</source>
        <translation>一致しない点</translation>
    </message>
    <message>
        <source>%1 says</source>
        <translation>%1 のメッセージ</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>What was sent</source>
        <translation>送信した内容</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>呼び出し</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>これまで</translation>
    </message>
    <message>
        <source>What it said</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Earlier answers</source>
        <translation>以前の回答</translation>
    </message>
    <message>
        <source>Export evidence…</source>
        <translation>証跡を書き出す…</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>再度開く</translation>
    </message>
    <message>
        <source>Mark as done…</source>
        <translation>完了にする…</translation>
    </message>
    <message>
        <source>This request is done.</source>
        <translation>この照会は完了しています。</translation>
    </message>
    <message>
        <source>Check with provider</source>
        <translation>プロバイダーに確認</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Item by item</source>
        <translation>項目ごとの結果</translation>
    </message>
    <message>
        <source>Choose what is asked…</source>
        <translation>照会項目を選択…</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <translation>%1:「%2」</translation>
    </message>
    <message>
        <source>Left out on purpose: %1. %2 does not ask for it any more.</source>
        <translation>意図的に省略: %1。%2 からはもう照会されていません。</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>送信済み</translation>
    </message>
    <message>
        <source>Request for the review</source>
        <translation>審査の依頼</translation>
    </message>
    <message>
        <source>Answers for %1[, with %2]</source>
        <translation>%1 の回答[（%2 付き）]</translation>
    </message>
    <message>
        <source>Answers[, with %1]</source>
        <translation>回答[（%1 付き）]</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Call and reply</source>
        <translation>呼び出しと返信</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>受信</translation>
    </message>
    <message>
        <source>Left out on purpose: %1. %2 has not got this from here, so tell it by e-mail or in its dashboard.</source>
        <translation>意図的に省略: %1。ここから %2 には送信されていないため、メールまたはプロバイダーのダッシュボードで伝えてください。</translation>
    </message>
    <message>
        <source>SHA-256 of the whole message</source>
        <translation>メッセージ全体の SHA-256</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Asked</source>
        <translation>照会</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Asked because</source>
        <translation>照会理由</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>回答なし</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Left out on purpose</source>
        <translation>意図的に省略</translation>
    </message>
    <message>
        <source>Your answers</source>
        <translation>あなたの回答</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>書類</translation>
    </message>
    <message>
        <source>Exactly what was asked</source>
        <translation>照会と完全に一致</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Since round %1</source>
        <translation>第 %1 回以降</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>同じ</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>未回答</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>照会なし</translation>
    </message>
    <message>
        <source>Not what was asked</source>
        <translation>照会と一致しません</translation>
    </message>
    <message>
        <source>Left out on purpose: %1.</source>
        <translation>意図的に省略: %1。</translation>
    </message>
    <message>
        <source>Not answered, because optional: %1.</source>
        <translation>未回答（任意の項目）: %1。</translation>
    </message>
    <message>
        <source>SHA-256 %1</source>
        <translation>SHA-256 %1</translation>
    </message>
    <message>
        <source>Copy the SHA-256 of %1</source>
        <translation>%1 の SHA-256 をコピー</translation>
    </message>
    <message>
        <source>Show %1 in the form</source>
        <translation>%1 をフォームで表示</translation>
    </message>
    <message>
        <source>For %1, %2</source>
        <translation>%1 用、%2</translation>
    </message>
    <message>
        <source>This call has no body.</source>
        <translation>この呼び出しに本文はありません。</translation>
    </message>
    <message>
        <source>The rest of the body is read from the provider just before sending.</source>
        <translation>本文の残りは送信直前にプロバイダーから読み取られます。</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s), SHA-256 %1</source>
        <translation>
            <numerusform>%n バイト、SHA-256 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Check</source>
        <translation>チェック</translation>
    </message>
    <message>
        <source>What was asked for %1, and what will be sent</source>
        <translation>%1 についての照会内容と送信内容</translation>
    </message>
    <message>
        <source>Will be sent</source>
        <translation>送信されます</translation>
    </message>
    <message>
        <source>Would be missing</source>
        <translation>欠落します</translation>
    </message>
    <message>
        <source>Would be sent</source>
        <translation>送信予定</translation>
    </message>
    <message>
        <source>What was asked and what would be sent, where they differ</source>
        <translation>照会内容と送信予定の内容が異なる箇所</translation>
    </message>
    <message>
        <source>What was asked, and what will be sent</source>
        <translation>照会内容と送信内容</translation>
    </message>
    <message>
        <source>What was asked, and how it will be sent</source>
        <translation>照会内容と送信形式</translation>
    </message>
    <message>
        <source>Will be sent as</source>
        <translation>送信形式</translation>
    </message>
    <message>
        <source>Answers for %1, as they will be sent</source>
        <translation>%1 の回答（実際の送信形式）</translation>
    </message>
    <message>
        <source>Items asked: %1. Items that would be sent: %2. They differ, so nothing can be sent.</source>
        <translation>照会項目: %1。送信予定の項目: %2。一致しないため送信できません。</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) asked, %1 will be sent.</source>
        <translation>
            <numerusform>照会 %n 項目、送信 %1 項目です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Will be sent as a form with a file; these are its fields.</source>
        <translation>ファイル付きのフォームとして送信されます。以下はそのフィールドです。</translation>
    </message>
    <message>
        <source>&lt;file:…&gt; stands for the address or id that the document gets when it is uploaded.</source>
        <translation>&lt;file:…&gt; の場所には、書類のアップロード時に割り当てられるアドレスまたは ID が入ります。</translation>
    </message>
    <message numerus="yes">
        <source>%n more document(s) go out as well. The form shows each of them.</source>
        <translation>
            <numerusform>ほかに %n 件の書類も送信されます。すべてフォームに表示されています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Exactly what will be sent, call by call</source>
        <translation>実際の送信内容（呼び出しごと）</translation>
    </message>
    <message>
        <source>Sent back to %1 unchanged</source>
        <translation>変更なしで %1 に返送</translation>
    </message>
    <message>
        <source>%1 expects its whole record back. What was not asked for is read just before sending and sent back exactly as it was.</source>
        <translation>%1 はレコード全体の返送を求めています。照会されていない内容は送信の直前に読み込まれ、そのまま返されます。</translation>
    </message>
    <message>
        <source>%1 expects its whole record back. This was not asked for and is sent back exactly as %1 gave it; it is read once more just before sending.</source>
        <translation>%1 はレコード全体の返送を求めています。これは照会されていない内容で、%1 から受け取ったまま返されます。送信の直前にもう一度読み込まれます。</translation>
    </message>
    <message>
        <source>Refused before</source>
        <translation>以前に拒否</translation>
    </message>
    <message>
        <source>This is the document that was refused in the round before: %1. Attach another one, unless the provider asked for this one again.</source>
        <translation>これは前の回で拒否された書類です: %1。プロバイダーがこの書類を再度求めている場合を除き、別の書類を添付してください。</translation>
    </message>
    <message>
        <source>Exactly what you chose</source>
        <translation>選択した内容と完全に一致</translation>
    </message>
    <message numerus="yes">
        <source>You chose %n item(s), and just these will be sent.</source>
        <translation>
            <numerusform>%n 項目を選択しました。送信されるのはこれだけです。</numerusform>
        </translation>
    </message>
    <message>
        <source>The provider wants its whole record back: what it already has and does not ask for goes back to it unchanged.</source>
        <translation>プロバイダーは記録全体の返送を求めています。先方にすでにあり、求められていない内容は、そのまま返送されます。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Only recent documents are accepted, and no date was entered for: %1. Enter the date that stands on it, or check it yourself.</source>
        <translation>受理されるのは最近の書類だけですが、次の項目に日付が入力されていません: %1。書類に記載されている日付を入力するか、ご自身で確かめてください。</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) asked, and just these will be sent.</source>
        <translation>
            <numerusform>照会 %n 項目、送信もまさにその項目だけです。</numerusform>
        </translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Given in the request</source>
        <translation>照会に記載</translation>
    </message>
    <message>
        <source>Nothing else will be sent.</source>
        <translation>それ以外は何も送信されません。</translation>
    </message>
    <message>
        <source>Not in the provider&apos;s list, and sent as it is written: %1.</source>
        <translation>プロバイダーの一覧にないため、書かれたまま送信されます：%1。</translation>
    </message>
    <message>
        <source>Will be sent, date not checked</source>
        <translation>送信されます（日付は未確認）</translation>
    </message>
    <message>
        <source>Nothing but what was asked, without what you left out</source>
        <translation>照会されたもののみ（省略したものを除く）</translation>
    </message>
    <message>
        <source>Tell %1 what you left out in another way, such as by e-mail or in its dashboard.</source>
        <translation>省略した内容は、メールやダッシュボードなど別の方法で %1 に伝えてください。</translation>
    </message>
    <message>
        <source>Each document says its kind, as the request named it: %1.</source>
        <translation>各書類には、照会に記載された種類が付きます：%1。</translation>
    </message>
</context>
<context>
    <name>RoundsPage</name>
    <message>
        <source>To answer</source>
        <translation>回答待ち</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>未回答</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>省略</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>まだ送信していません</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>送信済み</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Asked again</source>
        <translation>再度の照会</translation>
    </message>
    <message>
        <source>Not asked again</source>
        <translation>再度の照会なし</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Before: %1, %2</source>
        <translation>以前: %1、%2</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>照会なし</translation>
    </message>
    <message>
        <source>Asked because: %1</source>
        <translation>照会理由: %1</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>以前: %1</translation>
    </message>
    <message>
        <source>asked on %1</source>
        <translation>照会日: %1</translation>
    </message>
    <message>
        <source>ended on %1</source>
        <translation>終了日: %1</translation>
    </message>
</context>
<context>
    <name>SandboxCommand</name>
    <message>
        <source>It takes these credentials (%1): %2</source>
        <translation>使用できる認証情報（%1）: %2</translation>
    </message>
    <message>
        <source>Plays the providers on 127.0.0.1 with customers for training, until it is stopped. Prints one line when it is ready, and tells on stderr which credentials it takes.</source>
        <translation>停止するまで、トレーニング用の顧客を持つプロバイダーを 127.0.0.1 で模擬します。準備ができると 1 行出力し、使用できる認証情報を標準エラー出力に表示します。</translation>
    </message>
    <message>
        <source>The port to listen on; 0 (default) picks a free one.</source>
        <translation>待ち受けるポート。0（既定）の場合は空いているポートを選びます。</translation>
    </message>
    <message>
        <source>--port takes a number from 0 to 65535.</source>
        <translation>--port には 0～65535 の数値を指定します。</translation>
    </message>
</context>
<context>
    <name>SearchLine</name>
    <message>
        <source>Clear the search</source>
        <translation>検索をクリア</translation>
    </message>
</context>
<context>
    <name>Sentence</name>
    <message>
        <source>, </source>
        <comment>between facts of a list</comment>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>SettingControls</name>
    <message>
        <source>On</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
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
            <numerusform>%n 分後</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After %n second(s)</source>
        <translation>
            <numerusform>%n 秒後</numerusform>
        </translation>
    </message>
    <message>
        <source>Never</source>
        <translation>しない</translation>
    </message>
    <message numerus="yes">
        <source>Every %n hour(s)</source>
        <translation>
            <numerusform>%n 時間ごと</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n minute(s)</source>
        <translation>
            <numerusform>%n 分ごと</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) before</source>
        <translation>
            <numerusform>%n 日前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) before</source>
        <translation>
            <numerusform>%n 時間前</numerusform>
        </translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>配色</translation>
    </message>
    <message>
        <source>The system&apos;s choice is looked up when the program starts.</source>
        <translation>システムの設定は、プログラムの起動時に読み取られます。</translation>
    </message>
    <message>
        <source>theme look light dark night high contrast</source>
        <translation>テーマ 色 見た目 ライト ダーク 夜間 ハイコントラスト</translation>
    </message>
    <message>
        <source>Same as system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>ハイコントラスト</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字サイズ</translation>
    </message>
    <message>
        <source>How large all words are, compared with those of other programs.</source>
        <translation>ほかのプログラムと比べた、すべての文字の大きさ。</translation>
    </message>
    <message>
        <source>font zoom bigger smaller scale</source>
        <translation>フォント 拡大 縮小 ズーム 大きく 小さく 倍率</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>動き</translation>
    </message>
    <message>
        <source>Without motion the text cursor does not blink, and nothing slides.</source>
        <translation>動きがない場合、テキストカーソルは点滅せず、スライド表示もありません。</translation>
    </message>
    <message>
        <source>animation blink cursor reduced accessibility</source>
        <translation>アニメーション 点滅 カーソル 減らす アクセシビリティ</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>減らす</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>ロック</translation>
    </message>
    <message>
        <source>Lock when not in use</source>
        <translation>離席時にロック</translation>
    </message>
    <message>
        <source>idle minutes screen security timeout</source>
        <translation>アイドル 分 画面 セキュリティ タイムアウト 無操作</translation>
    </message>
    <message>
        <source>Lock with the screen</source>
        <translation>画面と同時にロック</translation>
    </message>
    <message>
        <source>Also when the screen is locked or the computer goes to sleep.</source>
        <translation>画面がロックされたとき、コンピューターがスリープするときにもロックします。</translation>
    </message>
    <message>
        <source>suspend sleep away security</source>
        <translation>サスペンド スリープ 離席 セキュリティ</translation>
    </message>
    <message>
        <source>Clear what was copied</source>
        <translation>コピーした内容を消去</translation>
    </message>
    <message>
        <source>What you copy here is removed from the clipboard again.</source>
        <translation>ここでコピーした内容は、クリップボードから消去されます。</translation>
    </message>
    <message>
        <source>clipboard paste copy privacy seconds</source>
        <translation>クリップボード 貼り付け コピー プライバシー 秒</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Remind me of due dates</source>
        <translation>期限を通知</translation>
    </message>
    <message>
        <source>Shows how many requests are due soon or overdue, without naming customers.</source>
        <translation>期限間近または期限超過の照会の件数だけを知らせます。誰のものかは表示しません。</translation>
    </message>
    <message>
        <source>reminder notification overdue bell</source>
        <translation>リマインダー 通知 期限超過 ベル</translation>
    </message>
    <message>
        <source>First reminder</source>
        <translation>通知の時期</translation>
    </message>
    <message>
        <source>reminder hours days before due</source>
        <translation>リマインダー 時間 日 前 期限</translation>
    </message>
    <message>
        <source>Asks the providers of all accounts for new and changed requests.</source>
        <translation>すべてのアカウントのプロバイダーに、新しい照会と変更された照会を問い合わせます。</translation>
    </message>
    <message>
        <source>interval background poll refresh automatic</source>
        <translation>間隔 バックグラウンド ポーリング 更新 自動</translation>
    </message>
    <message>
        <source>If you do not use the keyboard or mouse for this long, your requests are saved and closed until somebody unlocks them. Unlocking needs no password while your session&apos;s keychain is open, so lock your screen too when you leave the computer.</source>
        <translation>この時間キーボードもマウスも操作されないと、照会は保存されて閉じ、ロックが解除されるまで開けません。セッションのキーチェーンが開いている間は、ロックの解除にパスワードは不要です。席を離れるときは、コンピューターの画面もロックしてください。</translation>
    </message>
    <message>
        <source>How long before its due date you are first reminded of a request.</source>
        <translation>照会の期限のどのくらい前に最初の通知を行うか。</translation>
    </message>
    <message>
        <source>Check for requests automatically</source>
        <translation>照会を自動的にチェック</translation>
    </message>
</context>
<context>
    <name>TextEditor</name>
    <message>
        <source>The text is too long: only its first %1 characters are here.</source>
        <translation>テキストが長すぎます。ここにあるのは最初の %1 文字だけです。</translation>
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
        <translation>トレーニングの回答：%1。</translation>
    </message>
    <message>
        <source>%1 is not whole and will be refused, so that you see what happens then.</source>
        <translation>%1 は不完全なため拒否されます。その後どうなるかを確かめるためのものです。</translation>
    </message>
    <message>
        <source>Training does not compare the names in documents.</source>
        <translation>トレーニングでは書類の氏名は照合されません。</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>To tick and answer in training: %1.</source>
        <translation>トレーニングでチェックして回答する項目：%1。</translation>
    </message>
    <message>
        <source>The other answers stand in these documents.</source>
        <translation>そのほかの回答は、これらの書類に記載されています。</translation>
    </message>
    <message>
        <source>%1: leave it out; in training nobody has to be told</source>
        <translation>%1：省略します。練習では誰にも伝える必要はありません</translation>
    </message>
    <message>
        <source>%1: the value that the provider gives; in training nobody has to be asked</source>
        <translation>%1：プロバイダーが示す値。練習では誰にも確認する必要はありません</translation>
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
        <translation>%2の%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>front</source>
        <translation>表面</translation>
    </message>
    <message>
        <source>back</source>
        <translation>裏面</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>昨日</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n 日前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) ago</source>
        <translation>
            <numerusform>%n か月前</numerusform>
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
        <translation>一般情報</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>書類</translation>
    </message>
    <message numerus="yes">
        <source>at most %n month(s) old</source>
        <translation>
            <numerusform>%n か月以内</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at most %n day(s) old</source>
        <translation>
            <numerusform>%n 日以内</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WindowCommands</name>
    <message>
        <source> or </source>
        <translation>または</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Find anything by its name with %1.</source>
        <translation>%1 で、何でも名前から検索できます。</translation>
    </message>
</context>
<context>
    <name>blindpay</name>
    <message>
        <source>Development instance</source>
        <translation>開発インスタンス</translation>
    </message>
    <message>
        <source>Production instance</source>
        <translation>本番インスタンス</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API キー</translation>
    </message>
    <message>
        <source>Instance ID</source>
        <translation>インスタンス ID</translation>
    </message>
    <message>
        <source>The ID of your instance. It begins with in_ and is part of every path.</source>
        <translation>インスタンスの ID。in_ で始まり、すべてのパスに含まれます。</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>Open request (GET .../customers/{id}/rfi)</source>
        <translation>未完了の照会 (GET .../customers/{id}/rfi)</translation>
    </message>
</context>
<context>
    <name>bridge</name>
    <message>
        <source>Sandbox</source>
        <translation>サンドボックス</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>本番</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API キー</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>照会</translation>
    </message>
    <message>
        <source>Request (GET /v0/rfis/{id})</source>
        <translation>照会 (GET /v0/rfis/{id})</translation>
    </message>
    <message>
        <source>Requested item</source>
        <translation>照会された項目</translation>
    </message>
    <message>
        <source>Item ID</source>
        <translation>項目の ID</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>はい・いいえ</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>書類</translation>
    </message>
</context>
<context>
    <name>delos</name>
    <message>
        <source>Staging</source>
        <translation>ステージング</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>本番</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>ログイン名</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>One-time code</source>
        <translation>ワンタイムコード</translation>
    </message>
    <message>
        <source>How the token is sent</source>
        <translation>呼び出し時のトークンの示し方</translation>
    </message>
    <message>
        <source>Change this when Delos refuses every call after a good sign-in.</source>
        <translation>サインインに成功しても Delos がすべての呼び出しを拒否する場合に変更します。</translation>
    </message>
    <message>
        <source>Bearer, then the token</source>
        <translation>Bearer の後にトークン</translation>
    </message>
    <message>
        <source>The token alone</source>
        <translation>トークンのみ</translation>
    </message>
    <message>
        <source>Path that reads one customer</source>
        <translation>顧客 1 件を読み込むパス</translation>
    </message>
    <message>
        <source>Ask Delos when customers cannot be read. {customerId} stands for the customer.</source>
        <translation>顧客を読み込めない場合は Delos に問い合わせてください。{customerId} は顧客を表します。</translation>
    </message>
    <message>
        <source>Individual</source>
        <translation>個人</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>法人</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>コメント</translation>
    </message>
    <message>
        <source>Name of the business</source>
        <translation>法人名</translation>
    </message>
    <message>
        <source>Needed when the customer becomes a business customer.</source>
        <translation>顧客が法人になる場合に必要です。</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>Ready for moderation</source>
        <translation>審査待ち</translation>
    </message>
    <message>
        <source>Moderated</source>
        <translation>審査済み</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>検証</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>承認</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>却下</translation>
    </message>
    <message>
        <source>Banned</source>
        <translation>利用禁止</translation>
    </message>
    <message>
        <source>Changes the customer&apos;s status at Delos. Accept, reject and banned take effect at once.</source>
        <translation>Delos での顧客のステータスを変更します。「承認」、「却下」、「利用禁止」は直ちに反映されます。</translation>
    </message>
    <message>
        <source>Customer type</source>
        <translation>顧客の種類</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>書類</translation>
    </message>
    <message>
        <source>Account agreement</source>
        <translation>口座契約書</translation>
    </message>
    <message>
        <source>Account agreement, level 2</source>
        <translation>口座契約書（レベル 2）</translation>
    </message>
    <message>
        <source>Incorporation documents</source>
        <translation>法人設立書類</translation>
    </message>
    <message>
        <source>Bank statement</source>
        <translation>銀行取引明細書</translation>
    </message>
    <message>
        <source>Utility bill</source>
        <translation>公共料金の請求書</translation>
    </message>
    <message>
        <source>Lease agreement</source>
        <translation>賃貸借契約書</translation>
    </message>
    <message>
        <source>LLC agreement</source>
        <translation>LLC 契約書</translation>
    </message>
    <message>
        <source>Articles of incorporation</source>
        <translation>定款</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>パスポート</translation>
    </message>
    <message>
        <source>Note on the document</source>
        <translation>書類についてのメモ</translation>
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
        <translation>申請</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>ミドルネーム</translation>
    </message>
    <message>
        <source>Email address</source>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>Telephone number</source>
        <translation>電話番号</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>納税者番号</translation>
    </message>
    <message>
        <source>Name of the customer</source>
        <translation>顧客名</translation>
    </message>
    <message>
        <source>The name of the business.</source>
        <translation>法人の名称。</translation>
    </message>
    <message>
        <source>Delos has not decided yet. It says that this takes two or three working days for individuals and up to ten for businesses.</source>
        <translation>Delos はまだ決定していません。Delos によると、個人は 2～3 営業日、法人は最大 10 営業日かかります。</translation>
    </message>
    <message>
        <source>What the customer is at Delos as soon as Delos accepts this. The request itself goes on as it came.</source>
        <translation>Delos が受理した時点からの、Delos での顧客の種類です。照会そのものは、届いたときのまま続きます。</translation>
    </message>
    <message>
        <source>Words to Delos. They go out exactly as you write them.</source>
        <translation>Delos への文章。入力したとおりに送信されます。</translation>
    </message>
    <message>
        <source>Only what proves an address has an age limit: 90 days.</source>
        <translation>発行時期の制限があるのは住所を証明する書類だけです（90 日）。</translation>
    </message>
</context>
<context>
    <name>fincom</name>
    <message>
        <source>Sandbox</source>
        <translation>サンドボックス</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>本番</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>クライアント ID</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>クライアントシークレット</translation>
    </message>
    <message>
        <source>Individual</source>
        <translation>個人</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>法人</translation>
    </message>
    <message>
        <source>Webhook event customer.rfi</source>
        <translation>Webhook イベント customer.rfi</translation>
    </message>
    <message>
        <source>Customer detail (GET /v2/customers/{id} or /v1/customers/{id})</source>
        <translation>顧客の詳細 (GET /v2/customers/{id} または /v1/customers/{id})</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>書類</translation>
    </message>
    <message>
        <source>Document type</source>
        <translation>書類の種類</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>パスポート</translation>
    </message>
    <message>
        <source>National identity card</source>
        <translation>国民 ID カード</translation>
    </message>
    <message>
        <source>Driving licence</source>
        <translation>運転免許証</translation>
    </message>
    <message>
        <source>Residence permit</source>
        <translation>居住許可証</translation>
    </message>
    <message>
        <source>Government identity document</source>
        <translation>政府発行の本人確認書類</translation>
    </message>
    <message>
        <source>Permanent residency card (USA)</source>
        <translation>永住者カード（米国）</translation>
    </message>
    <message>
        <source>Proof of identity</source>
        <translation>本人確認書類</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>書類番号</translation>
    </message>
    <message>
        <source>Issuing country</source>
        <translation>発行国</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>発行日</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>The day after which the document is no longer valid. It has to lie in the future.</source>
        <translation>この日を過ぎると書類は無効になります。未来の日付でなければなりません。</translation>
    </message>
    <message>
        <source>In colour, four corners in view, not edited, no screenshot; at least 100 KB or 300 dpi.</source>
        <translation>カラーで四隅が写っているもの。加工やスクリーンショットは不可。100 KB 以上または 300 dpi 以上。</translation>
    </message>
    <message>
        <source>Proof of address</source>
        <translation>住所証明書類</translation>
    </message>
    <message>
        <source>Utility bill</source>
        <translation>公共料金の請求書</translation>
    </message>
    <message>
        <source>Government letter</source>
        <translation>政府機関からの通知書</translation>
    </message>
    <message>
        <source>Bank statement</source>
        <translation>銀行取引明細書</translation>
    </message>
    <message>
        <source>Not older than three months.</source>
        <translation>発行から 3 か月以内のもの。</translation>
    </message>
    <message>
        <source>Company document</source>
        <translation>法人の書類</translation>
    </message>
    <message>
        <source>Not older than 90 days.</source>
        <translation>発行から 90 日以内のもの。</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>A few words on what the document shows.</source>
        <translation>書類の内容についての簡単な説明。</translation>
    </message>
    <message>
        <source>Acceptance of the terms</source>
        <translation>規約への同意</translation>
    </message>
    <message>
        <source>Ownership documents</source>
        <translation>所有関係の書類</translation>
    </message>
    <message>
        <source>Ownership information</source>
        <translation>所有関係の情報</translation>
    </message>
    <message>
        <source>Ownership chart</source>
        <translation>所有関係図</translation>
    </message>
    <message>
        <source>Proof of signatory authority</source>
        <translation>署名権限の証明書類</translation>
    </message>
    <message>
        <source>Register of shareholders</source>
        <translation>株主名簿</translation>
    </message>
    <message>
        <source>Formation documents</source>
        <translation>設立関連書類</translation>
    </message>
    <message>
        <source>Registration document</source>
        <translation>登記書類</translation>
    </message>
    <message>
        <source>Constitutional document</source>
        <translation>組織規程</translation>
    </message>
    <message>
        <source>Formation document</source>
        <translation>設立書類</translation>
    </message>
    <message>
        <source>Proof of tax identification</source>
        <translation>納税者番号の証明書類</translation>
    </message>
    <message>
        <source>Evidence of directors and controllers</source>
        <translation>取締役と支配者の証明書類</translation>
    </message>
    <message>
        <source>Certificate of incorporation</source>
        <translation>設立証明書</translation>
    </message>
    <message>
        <source>Supporting documents</source>
        <translation>補足書類</translation>
    </message>
    <message>
        <source>Proof of the nature of the business</source>
        <translation>事業内容の証明書類</translation>
    </message>
    <message>
        <source>Proof of a change of name</source>
        <translation>名称変更の証明書類</translation>
    </message>
    <message>
        <source>Certificate of incumbency</source>
        <translation>在任証明書</translation>
    </message>
    <message>
        <source>Proof of source of funds</source>
        <translation>資金源の証明書類</translation>
    </message>
    <message>
        <source>Proof of source of wealth</source>
        <translation>資産の原資の証明書類</translation>
    </message>
    <message>
        <source>AML comfort letter</source>
        <translation>AML コンフォートレター</translation>
    </message>
    <message>
        <source>Marketing materials</source>
        <translation>マーケティング資料</translation>
    </message>
    <message>
        <source>Confirmation of tax exemption</source>
        <translation>免税の証明書類</translation>
    </message>
    <message>
        <source>Certificate of the electronic signature</source>
        <translation>電子署名の証明書</translation>
    </message>
    <message>
        <source>Flow of funds</source>
        <translation>資金の流れ</translation>
    </message>
    <message>
        <source>Business licence</source>
        <translation>営業許可証</translation>
    </message>
    <message>
        <source>AML policy</source>
        <translation>AML ポリシー</translation>
    </message>
    <message>
        <source>Evidence of good standing</source>
        <translation>存続証明書</translation>
    </message>
    <message>
        <source>Proof of the account&apos;s purpose</source>
        <translation>口座の利用目的の証明書類</translation>
    </message>
    <message>
        <source>Other document</source>
        <translation>その他の書類</translation>
    </message>
    <message>
        <source>Ownership structure</source>
        <translation>所有構造</translation>
    </message>
    <message>
        <source>Company details</source>
        <translation>法人の詳細</translation>
    </message>
    <message>
        <source>Memorandum of association</source>
        <translation>基本定款</translation>
    </message>
    <message>
        <source>Legal presence</source>
        <translation>法的な所在</translation>
    </message>
    <message>
        <source>A physical address, no PO box. Not older than three months.</source>
        <translation>実在する住所。私書箱は不可。発行から 3 か月以内のもの。</translation>
    </message>
    <message>
        <source>Identity document</source>
        <translation>身分証明書</translation>
    </message>
    <message>
        <source>Court document</source>
        <translation>裁判所の書類</translation>
    </message>
    <message>
        <source>Insurance statement</source>
        <translation>保険証明書</translation>
    </message>
    <message>
        <source>Military identity card</source>
        <translation>軍人身分証明書</translation>
    </message>
    <message>
        <source>Matriculation card</source>
        <translation>登録証 (Matriculate ID)</translation>
    </message>
    <message>
        <source>State or provincial identity card</source>
        <translation>州・地方発行の身分証明書</translation>
    </message>
    <message>
        <source>Visa</source>
        <translation>査証（ビザ）</translation>
    </message>
    <message>
        <source>Remark of the provider</source>
        <translation>プロバイダーの備考</translation>
    </message>
    <message>
        <source>That stays until Fin.com has what it asks for and has looked at it.</source>
        <translation>Fin.com が要求した内容を受け取って確認するまで、このままです。</translation>
    </message>
    <message>
        <source>Fin.com has not decided yet.</source>
        <translation>Fin.com はまだ決定していません。</translation>
    </message>
    <message>
        <source>Terms of Fin.com</source>
        <translation>Fin.com の規約</translation>
    </message>
    <message>
        <source>Sending it confirms that the customer accepted the terms of Fin.com, so ask the customer first.</source>
        <translation>送信すると、顧客が Fin.com の規約に同意したことを確認したことになります。先に顧客に確認してください。</translation>
    </message>
</context>
<context>
    <name>manis</name>
    <message>
        <source>Sandbox</source>
        <translation>サンドボックス</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>本番</translation>
    </message>
    <message>
        <source>Merchant ID</source>
        <translation>加盟店 ID</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>シークレット</translation>
    </message>
    <message>
        <source>Path that reads one customer</source>
        <translation>顧客 1 件を読み込むパス</translation>
    </message>
    <message>
        <source>Ask Manis when customers cannot be read. {customerId} stands for the customer.</source>
        <translation>顧客を読み込めない場合は Manis に問い合わせてください。{customerId} は顧客を表します。</translation>
    </message>
    <message>
        <source>Path that takes documents</source>
        <translation>書類を受け付けるパス</translation>
    </message>
    <message>
        <source>Ask Manis when documents cannot be uploaded.</source>
        <translation>書類をアップロードできない場合は Manis に問い合わせてください。</translation>
    </message>
    <message>
        <source>How the token is sent</source>
        <translation>呼び出し時のトークンの示し方</translation>
    </message>
    <message>
        <source>Change this when Manis refuses every call after a good sign-in.</source>
        <translation>サインインに成功しても Manis がすべての呼び出しを拒否する場合に変更します。</translation>
    </message>
    <message>
        <source>Type given at sign-in, then the token</source>
        <translation>サインイン時に示された種別の後にトークン</translation>
    </message>
    <message>
        <source>Bearer, then the token</source>
        <translation>Bearer の後にトークン</translation>
    </message>
    <message>
        <source>The token alone</source>
        <translation>トークンのみ</translation>
    </message>
    <message>
        <source>Individual</source>
        <translation>個人</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>法人</translation>
    </message>
    <message>
        <source>Payment providers of the customer</source>
        <translation>顧客の決済プロバイダー</translation>
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
        <translation>国</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>書類</translation>
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
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>Country code of the phone number</source>
        <translation>電話番号の国番号</translation>
    </message>
    <message>
        <source>With a plus sign, for instance +1.</source>
        <translation>+1 のようにプラス記号を付けます。</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>電話番号</translation>
    </message>
    <message>
        <source>Without the country code.</source>
        <translation>国番号を除いた番号。</translation>
    </message>
    <message>
        <source>Address: country</source>
        <translation>住所: 国</translation>
    </message>
    <message>
        <source>Address: postal code</source>
        <translation>住所: 郵便番号</translation>
    </message>
    <message>
        <source>Address: city</source>
        <translation>住所: 市区町村</translation>
    </message>
    <message>
        <source>Address: state or region</source>
        <translation>住所: 都道府県・州</translation>
    </message>
    <message>
        <source>Address: street and number</source>
        <translation>住所: 番地</translation>
    </message>
    <message>
        <source>Address: building or floor</source>
        <translation>住所: 建物名・階</translation>
    </message>
    <message>
        <source>Proof of address</source>
        <translation>住所証明書類</translation>
    </message>
    <message>
        <source>Purpose of the account</source>
        <translation>口座の利用目的</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>生年月日</translation>
    </message>
    <message>
        <source>Country of residence</source>
        <translation>居住国</translation>
    </message>
    <message>
        <source>Kind of identity document</source>
        <translation>身分証明書の種類</translation>
    </message>
    <message>
        <source>Number of the identity document</source>
        <translation>身分証明書の番号</translation>
    </message>
    <message>
        <source>Identity document</source>
        <translation>身分証明書</translation>
    </message>
    <message>
        <source>Customer type</source>
        <translation>顧客の種類</translation>
    </message>
    <message>
        <source>Of the provider&apos;s contact person for this business.</source>
        <translation>この法人についてプロバイダーが把握している人のもの。</translation>
    </message>
    <message>
        <source>Name of the business</source>
        <translation>法人名</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>ウェブサイト</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>登記番号</translation>
    </message>
    <message>
        <source>Country of incorporation</source>
        <translation>設立国</translation>
    </message>
    <message>
        <source>Date of incorporation</source>
        <translation>設立日</translation>
    </message>
    <message>
        <source>Certificate of incorporation</source>
        <translation>設立証明書</translation>
    </message>
    <message>
        <source>Company details</source>
        <translation>法人の詳細</translation>
    </message>
    <message>
        <source>For instance northwind.example.</source>
        <translation>例: northwind.example</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>パスポート</translation>
    </message>
    <message>
        <source>National identity card</source>
        <translation>国民 ID カード</translation>
    </message>
    <message>
        <source>Driving licence</source>
        <translation>運転免許証</translation>
    </message>
    <message>
        <source>Residence permit</source>
        <translation>居住許可証</translation>
    </message>
    <message>
        <source>Choose from the list, or write another kind in the words of the provider.</source>
        <translation>リストから選択するか、ほかの種類をプロバイダーの用語で入力してください。</translation>
    </message>
    <message>
        <source>Kind of identity document of the contact person</source>
        <translation>担当者の身分証明書の種類</translation>
    </message>
    <message>
        <source>Number of the identity document of the contact person</source>
        <translation>担当者の身分証明書の番号</translation>
    </message>
    <message>
        <source>Identity document of the contact person</source>
        <translation>担当者の身分証明書</translation>
    </message>
    <message>
        <source>Proof of address of the contact person</source>
        <translation>担当者の住所証明書類</translation>
    </message>
</context>
<context>
    <name>onemoney</name>
    <message>
        <source>Sandbox</source>
        <translation>サンドボックス</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>本番</translation>
    </message>
    <message>
        <source>Access key</source>
        <translation>アクセスキー</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>シークレット</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>法人</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>新しい人</translation>
    </message>
    <message>
        <source>Customer detail (GET /v1/customers/{id})</source>
        <translation>顧客の詳細 (GET /v1/customers/{id})</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国</translation>
    </message>
    <message>
        <source>Email address</source>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>書類</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>住所</translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation>番地</translation>
    </message>
    <message>
        <source>A physical address, no PO box.</source>
        <translation>実在する住所。私書箱は不可。</translation>
    </message>
    <message>
        <source>Second line</source>
        <translation>住所 2 行目</translation>
    </message>
    <message>
        <source>City</source>
        <translation>市区町村</translation>
    </message>
    <message>
        <source>State or region</source>
        <translation>都道府県・州</translation>
    </message>
    <message>
        <source>Subdivision</source>
        <translation>下位行政区画</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>郵便番号</translation>
    </message>
    <message>
        <source>Legal form</source>
        <translation>法人形態</translation>
    </message>
    <message>
        <source>Corporation</source>
        <translation>株式会社</translation>
    </message>
    <message>
        <source>LLC</source>
        <translation>LLC</translation>
    </message>
    <message>
        <source>Partnership</source>
        <translation>パートナーシップ</translation>
    </message>
    <message>
        <source>Sole proprietorship</source>
        <translation>個人事業</translation>
    </message>
    <message>
        <source>Investment fund</source>
        <translation>投資ファンド</translation>
    </message>
    <message>
        <source>Society</source>
        <translation>協会・団体</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>信託</translation>
    </message>
    <message>
        <source>Government</source>
        <translation>政府機関</translation>
    </message>
    <message>
        <source>DAO</source>
        <translation>DAO</translation>
    </message>
    <message>
        <source>Purpose of the account</source>
        <translation>口座の利用目的</translation>
    </message>
    <message>
        <source>Charitable donations</source>
        <translation>慈善寄付</translation>
    </message>
    <message>
        <source>Payments in online retail</source>
        <translation>オンライン販売の決済</translation>
    </message>
    <message>
        <source>Investment purposes</source>
        <translation>投資目的</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Payments to friends or family abroad</source>
        <translation>海外の友人や家族への送金</translation>
    </message>
    <message>
        <source>Payroll</source>
        <translation>給与の支払い</translation>
    </message>
    <message>
        <source>Personal or living expenses</source>
        <translation>個人の支出・生活費</translation>
    </message>
    <message>
        <source>Protect wealth</source>
        <translation>資産の保全</translation>
    </message>
    <message>
        <source>Buying goods and services</source>
        <translation>商品・サービスの購入</translation>
    </message>
    <message>
        <source>Being paid for goods and services</source>
        <translation>商品・サービスの代金の受け取り</translation>
    </message>
    <message>
        <source>Tax optimisation</source>
        <translation>税務の最適化</translation>
    </message>
    <message>
        <source>Transmitting money for others</source>
        <translation>他者のための送金</translation>
    </message>
    <message>
        <source>Treasury management</source>
        <translation>資金管理</translation>
    </message>
    <message>
        <source>Source of funds</source>
        <translation>資金源</translation>
    </message>
    <message>
        <source>Business loans</source>
        <translation>事業融資</translation>
    </message>
    <message>
        <source>Grants</source>
        <translation>助成金</translation>
    </message>
    <message>
        <source>Funds from within the group</source>
        <translation>グループ内の資金</translation>
    </message>
    <message>
        <source>Investment proceeds</source>
        <translation>投資による収益</translation>
    </message>
    <message>
        <source>Legal settlement</source>
        <translation>法的和解金</translation>
    </message>
    <message>
        <source>Owner&apos;s capital</source>
        <translation>所有者の資本金</translation>
    </message>
    <message>
        <source>Pension</source>
        <translation>年金</translation>
    </message>
    <message>
        <source>Sale of assets</source>
        <translation>資産の売却</translation>
    </message>
    <message>
        <source>Sales of goods and services</source>
        <translation>商品・サービスの販売</translation>
    </message>
    <message>
        <source>Tax refund</source>
        <translation>税の還付</translation>
    </message>
    <message>
        <source>Funds of others</source>
        <translation>第三者の資金</translation>
    </message>
    <message>
        <source>Treasury reserves</source>
        <translation>財務準備金</translation>
    </message>
    <message>
        <source>Source of wealth</source>
        <translation>資産の原資</translation>
    </message>
    <message>
        <source>Business dividends or profits</source>
        <translation>事業の配当・利益</translation>
    </message>
    <message>
        <source>Investments</source>
        <translation>投資</translation>
    </message>
    <message>
        <source>Asset sales</source>
        <translation>資産の売却益</translation>
    </message>
    <message>
        <source>Contributions of clients or investors</source>
        <translation>顧客・投資家からの出資</translation>
    </message>
    <message>
        <source>Gambling</source>
        <translation>賭博</translation>
    </message>
    <message>
        <source>Charitable contributions</source>
        <translation>慈善寄付金</translation>
    </message>
    <message>
        <source>Inheritance</source>
        <translation>相続</translation>
    </message>
    <message>
        <source>Income from affiliates or royalties</source>
        <translation>関係会社・ロイヤルティからの収入</translation>
    </message>
    <message>
        <source>0 to 99,999</source>
        <translation>0～99,999</translation>
    </message>
    <message>
        <source>100,000 to 999,999</source>
        <translation>100,000～999,999</translation>
    </message>
    <message>
        <source>1,000,000 to 9,999,999</source>
        <translation>1,000,000～9,999,999</translation>
    </message>
    <message>
        <source>10,000,000 to 49,999,999</source>
        <translation>10,000,000～49,999,999</translation>
    </message>
    <message>
        <source>50,000,000 to 249,999,999</source>
        <translation>50,000,000～249,999,999</translation>
    </message>
    <message>
        <source>More than 249,999,999</source>
        <translation>249,999,999 超</translation>
    </message>
    <message>
        <source>High-risk activities</source>
        <translation>高リスクの事業</translation>
    </message>
    <message>
        <source>Adult entertainment</source>
        <translation>アダルト関連</translation>
    </message>
    <message>
        <source>Holding clients&apos; funds</source>
        <translation>顧客資金の保管</translation>
    </message>
    <message>
        <source>Investment services</source>
        <translation>投資サービス</translation>
    </message>
    <message>
        <source>Lending or banking</source>
        <translation>融資・銀行業</translation>
    </message>
    <message>
        <source>Marijuana or related services</source>
        <translation>マリファナ・関連サービス</translation>
    </message>
    <message>
        <source>Money services</source>
        <translation>送金・両替などの資金サービス</translation>
    </message>
    <message>
        <source>Nicotine, tobacco or related services</source>
        <translation>ニコチン・たばこ・関連サービス</translation>
    </message>
    <message>
        <source>Exchange of currencies or virtual currencies, brokerage, OTC</source>
        <translation>通貨・暗号資産の交換、仲介、OTC</translation>
    </message>
    <message>
        <source>Pharmaceuticals</source>
        <translation>医薬品</translation>
    </message>
    <message>
        <source>Precious metals, precious stones, jewellery</source>
        <translation>貴金属、宝石、宝飾品</translation>
    </message>
    <message>
        <source>Rental of safe deposit boxes</source>
        <translation>貸金庫</translation>
    </message>
    <message>
        <source>Processing payments for others</source>
        <translation>他者のための決済処理</translation>
    </message>
    <message>
        <source>Weapons, firearms and explosives</source>
        <translation>武器、銃器、爆発物</translation>
    </message>
    <message>
        <source>None of the above</source>
        <translation>上記のいずれでもない</translation>
    </message>
    <message>
        <source>Kind of tax number</source>
        <translation>納税者番号の種類</translation>
    </message>
    <message>
        <source>SSN (USA)</source>
        <translation>SSN（米国）</translation>
    </message>
    <message>
        <source>EIN (USA)</source>
        <translation>EIN（米国）</translation>
    </message>
    <message>
        <source>TFN (Australia)</source>
        <translation>TFN（オーストラリア）</translation>
    </message>
    <message>
        <source>ABN (Australia)</source>
        <translation>ABN（オーストラリア）</translation>
    </message>
    <message>
        <source>ACN (Australia)</source>
        <translation>ACN（オーストラリア）</translation>
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
        <translation>VAT 番号</translation>
    </message>
    <message>
        <source>CUIL (Argentina)</source>
        <translation>CUIL（アルゼンチン）</translation>
    </message>
    <message>
        <source>CUIT (Argentina)</source>
        <translation>CUIT（アルゼンチン）</translation>
    </message>
    <message>
        <source>CPF (Brazil)</source>
        <translation>CPF（ブラジル）</translation>
    </message>
    <message>
        <source>CNPJ (Brazil)</source>
        <translation>CNPJ（ブラジル）</translation>
    </message>
    <message>
        <source>SIN (Canada)</source>
        <translation>SIN（カナダ）</translation>
    </message>
    <message>
        <source>BN (Canada)</source>
        <translation>BN（カナダ）</translation>
    </message>
    <message>
        <source>USCC (China)</source>
        <translation>USCC（中国）</translation>
    </message>
    <message>
        <source>ITIN (USA)</source>
        <translation>ITIN（米国）</translation>
    </message>
    <message>
        <source>SIREN (France)</source>
        <translation>SIREN（フランス）</translation>
    </message>
    <message>
        <source>HKID (Hong Kong)</source>
        <translation>HKID（香港）</translation>
    </message>
    <message>
        <source>PAN (India)</source>
        <translation>PAN（インド）</translation>
    </message>
    <message>
        <source>GSTN (India)</source>
        <translation>GSTN（インド）</translation>
    </message>
    <message>
        <source>NIK (Indonesia)</source>
        <translation>NIK（インドネシア）</translation>
    </message>
    <message>
        <source>NPWP (Indonesia)</source>
        <translation>NPWP（インドネシア）</translation>
    </message>
    <message>
        <source>PPS (Ireland)</source>
        <translation>PPS（アイルランド）</translation>
    </message>
    <message>
        <source>Document type</source>
        <translation>書類の種類</translation>
    </message>
    <message>
        <source>Driving licence</source>
        <translation>運転免許証</translation>
    </message>
    <message>
        <source>Permanent residency card</source>
        <translation>永住者カード</translation>
    </message>
    <message>
        <source>National identity card</source>
        <translation>国民 ID カード</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>パスポート</translation>
    </message>
    <message>
        <source>Other document</source>
        <translation>その他の書類</translation>
    </message>
    <message>
        <source>Identity document</source>
        <translation>身分証明書</translation>
    </message>
    <message>
        <source>Issuing country</source>
        <translation>発行国</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>書類番号</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>表面</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>裏面</translation>
    </message>
    <message>
        <source>The provider needs the back of a passport too.</source>
        <translation>このプロバイダーでは、パスポートにも裏面が必要です。</translation>
    </message>
    <message>
        <source>Proof of address</source>
        <translation>住所証明書類</translation>
    </message>
    <message>
        <source>At most 90 days old, a physical address, no PO box. A lease may be older.</source>
        <translation>発行から 90 日以内で、実在する住所のもの。私書箱は不可。賃貸借契約書はそれより古くてもかまいません。</translation>
    </message>
    <message>
        <source>Kind of proof of address</source>
        <translation>住所証明書類の種類</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>名</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>ミドルネーム</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>姓</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>生年月日</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>国籍</translation>
    </message>
    <message>
        <source>Second nationality</source>
        <translation>第 2 国籍</translation>
    </message>
    <message>
        <source>Owns part of the business</source>
        <translation>法人の持分を所有</translation>
    </message>
    <message>
        <source>Share owned, in percent</source>
        <translation>持分の割合（%）</translation>
    </message>
    <message>
        <source>Controls the business</source>
        <translation>法人を支配</translation>
    </message>
    <message>
        <source>Can sign for the business</source>
        <translation>法人を代表する署名権限あり</translation>
    </message>
    <message>
        <source>Is a director</source>
        <translation>取締役</translation>
    </message>
    <message>
        <source>Country of tax</source>
        <translation>納税国</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>納税者番号</translation>
    </message>
    <message>
        <source>Home address</source>
        <translation>自宅住所</translation>
    </message>
    <message>
        <source>Legal name</source>
        <translation>正式名称</translation>
    </message>
    <message>
        <source>What the business does</source>
        <translation>事業内容</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>登記番号</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>業種</translation>
    </message>
    <message>
        <source>A NAICS code.</source>
        <translation>NAICS コード。</translation>
    </message>
    <message>
        <source>Registered address</source>
        <translation>登記上の住所</translation>
    </message>
    <message>
        <source>Physical address</source>
        <translation>実在の住所</translation>
    </message>
    <message>
        <source>Date of incorporation</source>
        <translation>設立日</translation>
    </message>
    <message>
        <source>ID of the signed agreement</source>
        <translation>署名済み契約の ID</translation>
    </message>
    <message>
        <source>The provider gives it when the customer signs the terms.</source>
        <translation>顧客が規約に署名したときにプロバイダーから提供されます。</translation>
    </message>
    <message>
        <source>Terms signed at</source>
        <translation>規約への署名日時</translation>
    </message>
    <message>
        <source>Only for customers under the Reliance model. For instance 2026-05-04T12:00:00Z.</source>
        <translation>Reliance モデルの顧客のみ。例: 2026-05-04T12:00:00Z。</translation>
    </message>
    <message>
        <source>Other purpose of the account</source>
        <translation>口座のその他の利用目的</translation>
    </message>
    <message>
        <source>Needed when the purpose is other.</source>
        <translation>利用目的が「その他」の場合に必要です。</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>書類</translation>
    </message>
    <message>
        <source>AML comfort letter</source>
        <translation>AML コンフォートレター</translation>
    </message>
    <message>
        <source>Constitutional document</source>
        <translation>組織規程</translation>
    </message>
    <message>
        <source>Register of directors</source>
        <translation>取締役名簿</translation>
    </message>
    <message>
        <source>Certificate of incumbency</source>
        <translation>在任証明書</translation>
    </message>
    <message>
        <source>Certificate of the electronic signature</source>
        <translation>電子署名の証明書</translation>
    </message>
    <message>
        <source>Evidence of good standing</source>
        <translation>存続証明書</translation>
    </message>
    <message>
        <source>Flow of funds</source>
        <translation>資金の流れ</translation>
    </message>
    <message>
        <source>Formation document</source>
        <translation>設立書類</translation>
    </message>
    <message>
        <source>Marketing materials</source>
        <translation>マーケティング資料</translation>
    </message>
    <message>
        <source>Ownership chart</source>
        <translation>所有関係図</translation>
    </message>
    <message>
        <source>Ownership information</source>
        <translation>所有関係の情報</translation>
    </message>
    <message>
        <source>Proof of the account&apos;s purpose</source>
        <translation>口座の利用目的の証明書類</translation>
    </message>
    <message>
        <source>Proof of a change of name</source>
        <translation>名称変更の証明書類</translation>
    </message>
    <message>
        <source>Proof of the nature of the business</source>
        <translation>事業内容の証明書類</translation>
    </message>
    <message>
        <source>Business licence</source>
        <translation>営業許可証</translation>
    </message>
    <message>
        <source>AML policy</source>
        <translation>AML ポリシー</translation>
    </message>
    <message>
        <source>Proof of signatory authority</source>
        <translation>署名権限の証明書類</translation>
    </message>
    <message>
        <source>Proof of source of funds</source>
        <translation>資金源の証明書類</translation>
    </message>
    <message>
        <source>Proof of source of wealth</source>
        <translation>資産の原資の証明書類</translation>
    </message>
    <message>
        <source>Proof of tax identification</source>
        <translation>納税者番号の証明書類</translation>
    </message>
    <message>
        <source>Registration document</source>
        <translation>登記書類</translation>
    </message>
    <message>
        <source>Register of shareholders</source>
        <translation>株主名簿</translation>
    </message>
    <message>
        <source>Evidence of directors and controllers</source>
        <translation>取締役と支配者の証明書類</translation>
    </message>
    <message>
        <source>Confirmation of tax exemption</source>
        <translation>免税の証明書類</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>ウェブサイト</translation>
    </message>
    <message>
        <source>Traded on a stock exchange</source>
        <translation>証券取引所に上場</translation>
    </message>
    <message>
        <source>Expected yearly revenue in USD</source>
        <translation>予想年間売上高（USD）</translation>
    </message>
    <message>
        <source>Expected monthly deposits</source>
        <translation>予想月間入金額</translation>
    </message>
    <message>
        <source>Expected monthly withdrawals</source>
        <translation>予想月間出金額</translation>
    </message>
    <message>
        <source>Explanation of high-risk activities</source>
        <translation>高リスクの事業の説明</translation>
    </message>
    <message>
        <source>Needed when there are such activities.</source>
        <translation>該当する事業がある場合に必要です。</translation>
    </message>
    <message>
        <source>For instance 12-3456789 for an EIN.</source>
        <translation>例: EIN の場合は 12-3456789</translation>
    </message>
    <message>
        <source>For instance https://northwind.example.</source>
        <translation>例: https://northwind.example</translation>
    </message>
    <message>
        <source>Utility bill</source>
        <translation>公共料金の請求書</translation>
    </message>
    <message>
        <source>Bank statement</source>
        <translation>銀行取引明細書</translation>
    </message>
    <message>
        <source>Government letter</source>
        <translation>政府機関からの通知書</translation>
    </message>
    <message>
        <source>That stays until 1Money has what it asks for and has looked at it.</source>
        <translation>1Money が要求した内容を受け取って確認するまで、このままです。</translation>
    </message>
    <message>
        <source>1Money has not decided yet.</source>
        <translation>1Money はまだ決定していません。</translation>
    </message>
    <message>
        <source>Goes with the proof of address. Choose from the list, or write another kind in the words of the provider.</source>
        <translation>住所証明書類に添えるものです。リストから選択するか、ほかの種類をプロバイダーの用語で入力してください。</translation>
    </message>
</context>
<context>
    <name>rfi::app::Application</name>
    <message>
        <source>There is no account for %1, %2. Add one and send again; your answers stay here.</source>
        <translation>%1、%2 のアカウントがありません。アカウントを追加して、もう一度送信してください。回答はここに残ります。</translation>
    </message>
    <message>
        <source>Which environment is this request from?</source>
        <translation>どの環境での照会ですか？</translation>
    </message>
    <message>
        <source>You have accounts of %1 in more than one environment.</source>
        <translation>%1 のアカウントが複数の環境にあります。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>What type of customer is this?</source>
        <translation>顧客の種類は何ですか？</translation>
    </message>
    <message>
        <source>The request for %1 does not say.</source>
        <translation>%1の照会に記載がありません。</translation>
    </message>
    <message>
        <source>Unlock before you quit. %1</source>
        <translation>終了する前にロックを解除してください。%1</translation>
    </message>
    <message>
        <source>Quit now</source>
        <translation>今すぐ終了</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>終了しない</translation>
    </message>
    <message>
        <source>An answer is being sent</source>
        <translation>回答を送信しています</translation>
    </message>
    <message>
        <source>There are answers that were not sent</source>
        <translation>未送信の回答があります</translation>
    </message>
    <message>
        <source>line %1, column %2:</source>
        <translation>%1 行目、%2 列目:</translation>
    </message>
    <message>
        <source>%1What you sign in with is kept for this session only and is gone when the program ends.</source>
        <translation>%1サインインに使う情報はこのセッションの間だけ保持され、プログラムを終了すると失われます。</translation>
    </message>
    <message>
        <source>Try the keychain again</source>
        <translation>キーチェーンを再試行</translation>
    </message>
    <message>
        <source>%1Requests and answers are not kept, and nothing can be sent, until a passphrase protects them.</source>
        <translation>%1パスフレーズで保護するまで、照会と回答は保存されず、何も送信できません。</translation>
    </message>
    <message>
        <source>Choose a passphrase…</source>
        <translation>パスフレーズを設定…</translation>
    </message>
    <message>
        <source>The requests on this computer are not open yet. Check again when they are.</source>
        <translation>このコンピューターの照会はまだ開かれていません。開いてから、もう一度チェックしてください。</translation>
    </message>
    <message>
        <source>Checking for requests…</source>
        <translation>照会をチェックしています…</translation>
    </message>
    <message>
        <source>Save the evidence as</source>
        <translation>証跡に名前を付けて保存</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>%1 として保存しました。</translation>
    </message>
    <message>
        <source>Open request</source>
        <translation>照会を開く</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>名前を付けて保存</translation>
    </message>
    <message>
        <source>Send %1?</source>
        <translation>「%1」を送信しますか？</translation>
    </message>
    <message>
        <source>“%1” would become %2 for %3. This decides about the customer, and you may not be able to undo it.</source>
        <translation>%3の「%1」が「%2」になります。これは顧客の扱いを決めるもので、元に戻せない場合があります。</translation>
    </message>
    <message>
        <source>Send it</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>Do not send</source>
        <translation>送信しない</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>クリップボード</translation>
    </message>
    <message>
        <source>Training is not kept, so there is nothing to hold.</source>
        <translation>トレーニングの内容は保存されないため、ホールドの対象がありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) deleted permanently.</source>
        <translation>
            <numerusform>%n 件の照会を完全に削除しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) not deleted.</source>
        <translation>
            <numerusform>%n 件の照会は削除されませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>there is no store yet</source>
        <translation>保管庫はまだありません</translation>
    </message>
    <message>
        <source>It was shown, to print or save, when requests were first saved on this computer.</source>
        <translation>このコンピューターに初めて照会を保存したときに、印刷または保存のために表示されました。</translation>
    </message>
    <message>
        <source>There is no recovery key yet. You get one when requests are first saved on this computer.</source>
        <translation>ここに照会を保存するまで、回復キーはありません。</translation>
    </message>
    <message>
        <source>Show the recovery key</source>
        <translation>回復キーを表示</translation>
    </message>
    <message>
        <source>Use the recovery key…</source>
        <translation>回復キーを使う…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>もう一度試す</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>保存されていません</translation>
    </message>
    <message>
        <source>Save now</source>
        <translation>今すぐ保存</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>保存しました</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>保存しています…</translation>
    </message>
    <message>
        <source>Not everything is saved</source>
        <translation>保存されていないものがあります</translation>
    </message>
    <message>
        <source>Quit anyway</source>
        <translation>このまま終了</translation>
    </message>
    <message>
        <source>Which account is this for?</source>
        <translation>どのアカウントの照会ですか？</translation>
    </message>
    <message>
        <source>You have several accounts of %1 in this environment.</source>
        <translation>この環境には %1 のアカウントが複数あります。</translation>
    </message>
    <message>
        <source>There is no log yet. It starts when requests are first saved on this computer.</source>
        <translation>ここに照会を保存するまで、ログはありません。</translation>
    </message>
    <message>
        <source>I have read this</source>
        <translation>読みました</translation>
    </message>
    <message>
        <source>Where everything is kept</source>
        <translation>すべてのデータの保存場所</translation>
    </message>
    <message>
        <source>folder directory path store database</source>
        <translation>フォルダー ディレクトリ パス 保管庫 データベース</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>回復キー</translation>
    </message>
    <message>
        <source>Opens the requests when the keychain or the passphrase is lost; keep it on paper.</source>
        <translation>キーチェーンやパスフレーズを失ったときに照会を開くためのキーです。紙で保管してください。</translation>
    </message>
    <message>
        <source>backup print paper lost passphrase</source>
        <translation>バックアップ 印刷 紙 紛失 パスフレーズ</translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>表示…</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>audit history journal entries</source>
        <translation>監査 履歴 ジャーナル エントリ</translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation>設定を書き出す</translation>
    </message>
    <message>
        <source>One file with all settings and accounts, without passwords or other secrets.</source>
        <translation>すべての設定とアカウントを 1 つのファイルにします。パスワードなどの秘密の情報は含まれません。</translation>
    </message>
    <message>
        <source>save copy another computer backup json</source>
        <translation>保存 コピー 別のコンピューター バックアップ エクスポート json</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>書き出す…</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>設定を読み込む</translation>
    </message>
    <message>
        <source>Shows what a file would change before anything is changed.</source>
        <translation>何かが変わる前に、ファイルによる変更の内容を表示します。</translation>
    </message>
    <message>
        <source>load copy another computer restore json</source>
        <translation>コピー 別のコンピューター 復元 インポート json</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>読み込む…</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>データ</translation>
    </message>
    <message>
        <source>The name and the password are kept in the keychain of this computer, nowhere else.</source>
        <translation>ユーザー名とパスワードはこのコンピューターのキーチェーンにだけ保存されます。</translation>
    </message>
    <message>
        <source>Without a keychain the name and the password are kept for this session only.</source>
        <translation>キーチェーンがない場合、ユーザー名とパスワードはこのセッションの間だけ保持されます。</translation>
    </message>
    <message>
        <source>The proxy sign-in is saved.</source>
        <translation>プロキシへのサインインの情報を保存しました。</translation>
    </message>
    <message>
        <source>%1: %2, now %3</source>
        <translation>%1: %2（現在は %3）</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1、%2、%3</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Set by your organisation</source>
        <translation>組織による設定</translation>
    </message>
    <message>
        <source>These stay as they are.</source>
        <translation>これらは変わりません。</translation>
    </message>
    <message>
        <source>Trusted authorities</source>
        <translation>信頼する認証局</translation>
    </message>
    <message>
        <source>Whoever holds their keys can vouch for any provider. Compare the SHA-256.</source>
        <translation>その鍵を持つ者は、どのプロバイダーの証明もできます。SHA-256 を照合してください。</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>These need their credentials before they can be used.</source>
        <translation>これらを使うには認証情報の入力が必要です。</translation>
    </message>
    <message>
        <source>The settings are imported.</source>
        <translation>設定を読み込みました。</translation>
    </message>
    <message>
        <source>The settings are imported. These accounts need their credentials: %1.</source>
        <translation>設定を読み込みました。次のアカウントには認証情報が必要です: %1。</translation>
    </message>
    <message>
        <source>This request is on legal hold. It cannot be deleted, however old it gets.</source>
        <translation>この照会はリーガルホールド中です。どれほど古くなっても削除できません。</translation>
    </message>
    <message>
        <source>The legal hold is released. The request can be deleted once its retention period is over.</source>
        <translation>リーガルホールドを解除しました。保存期間が過ぎると、この照会を削除できます。</translation>
    </message>
    <message>
        <source>Training is not kept</source>
        <translation>トレーニングの内容は保存されません</translation>
    </message>
    <message>
        <source>Your organisation&apos;s rules contain an error. Nothing is sent, read or deleted until your administrator has corrected it and RFI Desk has been restarted. Your answers are saved. %1</source>
        <translation>組織のルールに誤りがあるため、管理者が修正して RFI Desk を再起動するまで、送信、読み込み、削除は行われません。回答は保存されています。%1</translation>
    </message>
    <message>
        <source>Requests are kept encrypted on this computer now. Put the recovery key into a safe place.</source>
        <translation>照会はこのコンピューターに暗号化して保存されるようになりました。回復キーを安全な場所に保管してください。</translation>
    </message>
    <message>
        <source>Nobody has said yet that the recovery key is in a safe place. Without it, requests cannot be read any more when the keychain is lost or the passphrase forgotten.</source>
        <translation>回復キーが安全な場所にあることは、まだ誰も確認していません。キーチェーンを失ったりパスフレーズを忘れたりした場合、回復キーがないと照会を読めなくなります。</translation>
    </message>
    <message>
        <source>Send the same answer again?</source>
        <translation>同じ回答をもう一度送信しますか？</translation>
    </message>
    <message>
        <source>%1 has replied to this answer, and nothing was changed since. Sending it again helps only where the reply says so.</source>
        <translation>この回答には %1 から応答があり、その後の変更はありません。再送信が役立つのは、応答で求められている場合だけです。</translation>
    </message>
    <message>
        <source>Send it again</source>
        <translation>再送信</translation>
    </message>
    <message>
        <source>Choose what is asked</source>
        <translation>照会項目を選択</translation>
    </message>
    <message>
        <source>Mark this request as done?</source>
        <translation>この照会を完了にしますか？</translation>
    </message>
    <message>
        <source>Nothing is sent. If the provider asks again, the request is open again. The reason is kept as a note for colleagues.</source>
        <translation>何も送信されません。プロバイダーから再度の照会があると、この照会は未完了に戻ります。理由は同僚へのメモとして保存されます。</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>完了にする</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Marked as done: %1</source>
        <translation>完了にしました: %1</translation>
    </message>
    <message>
        <source>Who did what and when. It can be checked, and exported to read or search its entries.</source>
        <translation>誰がいつ何をしたか。検証のほか、書き出してエントリを閲覧、検索できます。</translation>
    </message>
    <message>
        <source>Version %1 is available. It fixes a security problem.</source>
        <translation>バージョン %1 が公開されています。悪用されるおそれのある問題が修正されています。</translation>
    </message>
    <message>
        <source>Version %1 is available.</source>
        <translation>バージョン %1 が公開されています。</translation>
    </message>
    <message>
        <source>What is new…</source>
        <translation>変更内容…</translation>
    </message>
    <message>
        <source>There is no key before requests are kept here.</source>
        <translation>ここに照会を保存するまで、鍵はありません。</translation>
    </message>
    <message>
        <source>The key was changed before, and not everything is sealed anew yet. Try again in a few minutes.</source>
        <translation>前回の鍵の変更に伴う再暗号化がまだ終わっていません。数分後にもう一度お試しください。</translation>
    </message>
    <message>
        <source>Change the key</source>
        <translation>鍵を変更</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>今はしない</translation>
    </message>
    <message>
        <source>Change it when somebody may have seen the recovery key or the passphrase.</source>
        <translation>回復キーまたはパスフレーズを誰かに見られた可能性がある場合に変更してください。</translation>
    </message>
    <message>
        <source>rotate rotation renew replace stolen new passphrase password</source>
        <translation>ローテーション 更新 交換 変更 盗難 漏えい 新しい パスフレーズ パスワード</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>変更…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>The system found no program that opens this folder.</source>
        <translation>このフォルダーを開くプログラムがシステムに見つかりません。</translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation>今すぐ再起動</translation>
    </message>
    <message>
        <source>If you leave now, you will not know whether it arrived.</source>
        <translation>今終了すると、届いたかどうかわからなくなります。</translation>
    </message>
    <message>
        <source>They will be lost if you leave now.</source>
        <translation>今終了すると失われます。</translation>
    </message>
    <message>
        <source>Your training answers will be lost if you leave now.</source>
        <translation>今終了すると、トレーニングでの回答は失われます。</translation>
    </message>
    <message>
        <source>A request was not opened yet</source>
        <translation>まだ開いていない照会があります</translation>
    </message>
    <message>
        <source>What you put together for it will be lost if you leave now.</source>
        <translation>今終了すると、そのために入力した内容は失われます。</translation>
    </message>
    <message>
        <source>Nothing was changed: the request is not open to answers any more.</source>
        <translation>何も変更していません。この照会にはもう回答できません。</translation>
    </message>
</context>
<context>
    <name>rfi::app::CaseDesk</name>
    <message>
        <source>Checked at %1, nothing new.</source>
        <translation>%1 に確認しました。新しい情報はありません。</translation>
    </message>
</context>
<context>
    <name>rfi::app::Lock</name>
    <message>
        <source>Not everything could be saved, so it stays in memory. %1 %2</source>
        <translation>一部を保存できなかったため、メモリに残しています。%1 %2</translation>
    </message>
    <message>
        <source>Something is still being sent or read. Everything is saved and closed when that has ended.</source>
        <translation>送信または読み込みがまだ続いています。終わりしだい、すべて保存して閉じます。</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>保存しています…</translation>
    </message>
    <message>
        <source>What you typed is still there. Unlock to continue where you stopped.</source>
        <translation>入力した内容は残っています。続きから始めるにはロックを解除してください。</translation>
    </message>
</context>
<context>
    <name>rfi::app::LogDesk</name>
    <message>
        <source>Save the head of the log as</source>
        <translation>ログの末尾に名前を付けて保存</translation>
    </message>
    <message>
        <source>Export the log as</source>
        <translation>ログに名前を付けて書き出す</translation>
    </message>
</context>
<context>
    <name>rfi::app::Reminders</name>
    <message numerus="yes">
        <source>%n request(s) due within %1 hours.</source>
        <translation>
            <numerusform>%1 時間以内に期限を迎える照会が %n 件あります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) overdue.</source>
        <translation>
            <numerusform>期限を超過した照会が %n 件あります。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rfi::app::Repair</name>
    <message>
        <source>RFI Desk&apos;s files were damaged when it last closed. What was done just before may be missing. Look at the last request, and check with the provider before you send an answer again. A copy of the damaged files is kept: %1</source>
        <translation>前回の終了時に RFI Desk のファイルが破損しました。その直前の操作が失われている可能性があります。最後の照会を見直し、回答を再送する前にプロバイダーに確認してください。破損したファイルのコピーは残してあります: %1</translation>
    </message>
    <message>
        <source>Open a backup…</source>
        <translation>バックアップを開く…</translation>
    </message>
    <message>
        <source>Make it private…</source>
        <translation>非公開にする…</translation>
    </message>
    <message>
        <source>A backup was opened in place of the damaged requests. What was done after it was made is missing: check with the provider before you send an answer again. The damaged file is kept: %1</source>
        <translation>破損した照会の代わりにバックアップを開きました。その作成後の操作は失われています。回答を再送する前にプロバイダーに確認してください。破損したファイルは残してあります: %1</translation>
    </message>
</context>
<context>
    <name>rfi::app::RequestWatch</name>
    <message numerus="yes">
        <source>%n customer(s) could not be read. %1</source>
        <translation>
            <numerusform>%n 件の顧客を読み込めませんでした。%1</numerusform>
        </translation>
    </message>
    <message>
        <source>The list of customers does not end, so it was not read to the last page.</source>
        <translation>顧客の一覧に終わりがないため、最後のページまで読み込めませんでした。</translation>
    </message>
    <message>
        <source>The request of %1 is here, but cannot be read.</source>
        <translation>%1の照会が届いていますが、読み取れません。</translation>
    </message>
    <message>
        <source>%1 does not say what kind of customer %2 is.</source>
        <translation>%1 の情報では、%2の顧客の種類がわかりません。</translation>
    </message>
    <message>
        <source>No account is at a provider that lists its open requests.</source>
        <translation>未完了の照会を一覧表示できるプロバイダーのアカウントがありません。</translation>
    </message>
    <message>
        <source>Checked for requests: %1 new, %2 changed.</source>
        <translation>照会のチェックが終わりました: 新規 %1 件、変更 %2 件。</translation>
    </message>
</context>
<context>
    <name>rfi::ui::AboutDialog</name>
    <message>
        <source>About RFI Desk</source>
        <translation>RFI Desk について</translation>
    </message>
    <message>
        <source>RFI Desk</source>
        <translation>RFI Desk</translation>
    </message>
    <message>
        <source>Version %1, with Qt %2</source>
        <translation>バージョン %1、Qt %2</translation>
    </message>
    <message>
        <source>Everything is kept in %1</source>
        <translation>すべてのデータは %1 に保存されます</translation>
    </message>
    <message>
        <source>RFI Desk ignored these environment variables: %1</source>
        <translation>次の環境変数が設定されていましたが、プログラムは無視しました: %1</translation>
    </message>
    <message>
        <source>MIT licence. Built with Qt (LGPL-3.0), QtKeychain (BSD-3-Clause), libsecret (LGPL-2.1), libsodium (ISC), SQLite (public domain), OpenSSL (Apache-2.0), libarchive (BSD-2-Clause), GMime (LGPL-2.1), nlohmann/json (MIT), cpp-httplib (MIT), icons from Lucide (ISC), countries from iso-codes (LGPL-2.1).</source>
        <translation>MIT ライセンス。使用しているもの: Qt (LGPL-3.0)、QtKeychain (BSD-3-Clause)、libsecret (LGPL-2.1)、libsodium (ISC)、SQLite (パブリックドメイン)、OpenSSL (Apache-2.0)、libarchive (BSD-2-Clause)、GMime (LGPL-2.1)、nlohmann/json (MIT)、cpp-httplib (MIT)、Lucide のアイコン (ISC)、iso-codes の国名 (LGPL-2.1)。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>RFI Desk works as it was installed. No environment variables change it.</source>
        <translation>RFI Desk はインストールされたとおりに動作しています。環境変数による変更はありません。</translation>
    </message>
</context>
<context>
    <name>rfi::ui::AccountDetails</name>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>Test sign-in</source>
        <translation>サインインをテスト</translation>
    </message>
    <message>
        <source>New credentials…</source>
        <translation>新しい認証情報…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>%1, %2. Talks to %3 only.</source>
        <translation>%1、%2。%3 とのみ通信します。</translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation>アカウントを削除</translation>
    </message>
    <message>
        <source>Remove the account and its credentials</source>
        <translation>アカウントと認証情報を完全に削除</translation>
    </message>
</context>
<context>
    <name>rfi::ui::AccountForm</name>
    <message>
        <source>Test sign-in</source>
        <translation>サインインをテスト</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Save account</source>
        <translation>アカウントを保存</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>What you call it, such as “Operations team”</source>
        <translation>アカウントの名前（例: 業務チーム）</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>プロバイダー</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>環境</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>アカウントの追加</translation>
    </message>
    <message>
        <source>New credentials for %1</source>
        <translation>%1の新しい認証情報</translation>
    </message>
    <message>
        <source>Talks to %1 only.</source>
        <translation>%1 とのみ通信します。</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Give the account a name.</source>
        <translation>アカウントに名前を付けてください。</translation>
    </message>
    <message>
        <source>“%1” is empty. Fill it in.</source>
        <translation>「%1」が空です。入力してください。</translation>
    </message>
</context>
<context>
    <name>rfi::ui::AccountSettings</name>
    <message>
        <source>%1: a path starts with / and has letters, digits, - . _ ~ and names in braces.</source>
        <translation>%1: パスは / で始め、英数字、- . _ ~、波括弧で囲んだ名前だけを使ってください。</translation>
    </message>
    <message>
        <source>%1: this cannot be used.</source>
        <translation>%1: この値は使用できません。</translation>
    </message>
</context>
<context>
    <name>rfi::ui::AccountsDialog</name>
    <message>
        <source>Accounts</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>アカウントを追加…</translation>
    </message>
    <message>
        <source>No account yet</source>
        <translation>アカウントがありません</translation>
    </message>
    <message>
        <source>You use an account to sign in to a provider. You can train without one.</source>
        <translation>アカウントは、プロバイダーへのサインインに使います。アカウントがなくてもトレーニングはできます。</translation>
    </message>
    <message>
        <source>Credentials are kept in the keychain of this computer, nowhere else.</source>
        <translation>認証情報はこのコンピューターのキーチェーンにだけ保存されます。</translation>
    </message>
    <message>
        <source>There is no keychain here: credentials are kept for this session only and are gone when the program ends.</source>
        <translation>キーチェーンがありません。認証情報はこのセッションの間だけ保持され、プログラムを終了すると失われます。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Still looking for the keychain. Try again in a moment.</source>
        <translation>キーチェーンを探しています。少し待ってから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The account has no credentials.</source>
        <translation>アカウントに認証情報がありません。</translation>
    </message>
    <message>
        <source>Signed in.</source>
        <translation>サインインしました。</translation>
    </message>
    <message>
        <source>This provider has no sign-in of its own: the first request shows whether the credentials are right.</source>
        <translation>このプロバイダーには独立したサインインがありません。認証情報が正しいかどうかは、最初の通信でわかります。</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>サインインしています…</translation>
    </message>
    <message>
        <source>Give the account a name.</source>
        <translation>アカウントに名前を付けてください。</translation>
    </message>
    <message>
        <source>Renamed.</source>
        <translation>名前を変更しました。</translation>
    </message>
</context>
<context>
    <name>rfi::ui::AccountsPage</name>
    <message>
        <source>Accounts</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>新しいアカウント</translation>
    </message>
    <message>
        <source>add credentials sign in login environment sandbox production</source>
        <translation>追加 認証情報 サインイン ログイン 環境 サンドボックス 本番</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>アカウントを追加…</translation>
    </message>
    <message>
        <source>account environment credentials</source>
        <translation>アカウント 環境 認証情報</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>変更…</translation>
    </message>
    <message>
        <source>Set by your organisation: only accounts of these environments can be used: %1.</source>
        <translation>組織による設定: 使用できるのは次の環境のアカウントだけです: %1。</translation>
    </message>
    <message>
        <source>What you use to sign in to a provider, kept in this computer&apos;s keychain, or for this session only if there is none.</source>
        <translation>プロバイダーへのサインインに使う情報です。このコンピューターのキーチェーンに保存されます。キーチェーンがない場合は、このセッションの間だけ保持されます。</translation>
    </message>
</context>
<context>
    <name>rfi::ui::AnswerPage</name>
    <message>
        <source>Add documents…</source>
        <translation>書類を追加…</translation>
    </message>
    <message>
        <source>Choose documents</source>
        <translation>書類を選択</translation>
    </message>
    <message>
        <source>This round is over or with the provider, so nothing can be changed here until the provider asks again.</source>
        <translation>この回は終了しているか、プロバイダーが確認中です。プロバイダーから再度の照会があるまで、ここでは何も変更できません。</translation>
    </message>
    <message>
        <source>The system found no program that opens this document.</source>
        <translation>この書類を開くプログラムがシステムに見つかりません。</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>追加…</translation>
    </message>
    <message>
        <source>This request is done, so nothing can be changed here. “Reopen”, beside the results, lets you go on.</source>
        <translation>この照会は完了しているため、ここでは変更できません。結果の横の「再度開く」で続けられます。</translation>
    </message>
</context>
<context>
    <name>rfi::ui::AskableTree</name>
    <message>
        <source>The customer</source>
        <translation>顧客本人</translation>
    </message>
    <message>
        <source>Document type not named</source>
        <translation>書類の種類の指定なし</translation>
    </message>
    <message>
        <source>%1, not asked</source>
        <translation>%1、照会なし</translation>
    </message>
    <message>
        <source>%1, partly asked</source>
        <translation>%1、一部照会</translation>
    </message>
    <message>
        <source>%1, asked</source>
        <translation>%1、照会あり</translation>
    </message>
</context>
<context>
    <name>rfi::ui::AskedModel</name>
    <message>
        <source>This provider has no place for it</source>
        <translation>このプロバイダーには対応する欄がありません</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>不足</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>invalid</source>
        <translation>無効</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>任意</translation>
    </message>
</context>
<context>
    <name>rfi::ui::AskedPanel</name>
    <message>
        <source>Asked items</source>
        <translation>照会項目</translation>
    </message>
    <message>
        <source>Asked items: %1</source>
        <translation>照会項目: %1</translation>
    </message>
    <message>
        <source>Nothing yet. Tick items in the list of what can be asked. Then you can say here why each of them is asked.</source>
        <translation>まだありません。照会できる項目の一覧で項目にチェックを入れてください。その後、ここで項目ごとの照会理由を入力できます。</translation>
    </message>
</context>
<context>
    <name>rfi::ui::BooleanEditor</name>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>No</source>
        <translation>いいえ</translation>
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
            <numerusform>%n 件の照会の担当者を解除しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) assigned to %1.</source>
        <translation>
            <numerusform>%n 件の照会を %1 に割り当てました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) snoozed until %1.</source>
        <translation>
            <numerusform>%n 件の照会を %1 までスヌーズしました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) no longer snoozed.</source>
        <translation>
            <numerusform>%n 件の照会のスヌーズを解除しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) assigned to you.</source>
        <translation>
            <numerusform>%n 件の照会を自分に割り当てました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rfi::ui::BulkMenu</name>
    <message>
        <source>Selected requests</source>
        <translation>選択した照会</translation>
    </message>
    <message>
        <source>Assign to me</source>
        <translation>自分に割り当て</translation>
    </message>
    <message>
        <source>Assign to…</source>
        <translation>割り当て先…</translation>
    </message>
    <message>
        <source>Assign to nobody</source>
        <translation>担当者を解除</translation>
    </message>
    <message>
        <source>Snooze until tomorrow</source>
        <translation>明日までスヌーズ</translation>
    </message>
    <message>
        <source>Snooze until next week</source>
        <translation>来週までスヌーズ</translation>
    </message>
    <message>
        <source>Snooze until…</source>
        <translation>スヌーズの期限…</translation>
    </message>
    <message>
        <source>End snooze</source>
        <translation>スヌーズを解除</translation>
    </message>
    <message>
        <source>Export selected as CSV…</source>
        <translation>選択した照会を CSV に書き出す…</translation>
    </message>
    <message>
        <source>Export this list as CSV…</source>
        <translation>このリストを CSV に書き出す…</translation>
    </message>
    <message>
        <source>Assign to somebody</source>
        <translation>担当者の割り当て</translation>
    </message>
    <message>
        <source>Who works on it</source>
        <translation>担当者</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>割り当て</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>スヌーズ</translation>
    </message>
    <message>
        <source>Until which day</source>
        <translation>いつまで</translation>
    </message>
    <message>
        <source>A day after today, such as %1.</source>
        <translation>%1 のような、明日以降の日付を入力してください。</translation>
    </message>
</context>
<context>
    <name>rfi::ui::CaseFooter</name>
    <message>
        <source>Next open field (%1)</source>
        <translation>次の未記入の欄（%1）</translation>
    </message>
    <message>
        <source>Next open field</source>
        <translation>次の未記入の欄</translation>
    </message>
</context>
<context>
    <name>rfi::ui::CaseHeader</name>
    <message>
        <source>asked on %1</source>
        <translation>照会日: %1</translation>
    </message>
    <message>
        <source>round %1</source>
        <translation>第 %1 回</translation>
    </message>
    <message>
        <source>on legal hold</source>
        <translation>リーガルホールド中</translation>
    </message>
    <message>
        <source>Training is not kept</source>
        <translation>トレーニングの内容は保存されません</translation>
    </message>
</context>
<context>
    <name>rfi::ui::CasePage</name>
    <message>
        <source>%1 of %2 done</source>
        <translation>%2 項目中 %1 項目が完了</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) attached.</source>
        <translation>
            <numerusform>%n 件の書類を添付しました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rfi::ui::ChangeCard</name>
    <message>
        <source>Now: %1</source>
        <translation>現在: %1</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>変更前: %1</translation>
    </message>
    <message>
        <source>Copy the answer to %1</source>
        <translation>回答を %1 にコピー</translation>
    </message>
    <message>
        <source>Mark as seen</source>
        <translation>確認済み</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>変更点</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>No longer asked</source>
        <translation>照会の取り下げ</translation>
    </message>
    <message>
        <source>Kept, not sent: %1</source>
        <translation>保存済み、未送信: %1</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>It has to be answered now.</source>
        <translation>回答が必須になりました。</translation>
    </message>
    <message>
        <source>It may be left out now.</source>
        <translation>省略できるようになりました。</translation>
    </message>
    <message>
        <source>The rules for the answer have changed.</source>
        <translation>回答の条件が変わりました。</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>No longer in the request</source>
        <translation>記載の取り下げ</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
</context>
<context>
    <name>rfi::ui::ChoiceEditor</name>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
</context>
<context>
    <name>rfi::ui::CodeView</name>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>%1をコピー</translation>
    </message>
    <message>
        <source>Formatted</source>
        <translation>整形表示</translation>
    </message>
    <message>
        <source>%1, formatted</source>
        <translation>%1、整形表示</translation>
    </message>
</context>
<context>
    <name>rfi::ui::ColleagueNotes</name>
    <message>
        <source>Note for colleagues</source>
        <translation>同僚へのメモ</translation>
    </message>
    <message>
        <source>Write a note for colleagues. It is never sent.</source>
        <translation>同僚へのメモを入力してください。送信されることはありません。</translation>
    </message>
    <message>
        <source>Notes (%1)</source>
        <translation>メモ（%1）</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Delete this note?</source>
        <translation>このメモを削除しますか？</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>削除しない</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>メモを追加</translation>
    </message>
</context>
<context>
    <name>rfi::ui::CustomerForm</name>
    <message>
        <source>Provider</source>
        <translation>プロバイダー</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>環境</translation>
    </message>
    <message>
        <source>Customer type</source>
        <translation>顧客の種類</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>受領日</translation>
    </message>
    <message>
        <source>Customer ID</source>
        <translation>顧客 ID</translation>
    </message>
    <message>
        <source>Name of the customer</source>
        <translation>顧客名</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>“%1” is not a date that exists. Correct “%2”.</source>
        <translation>「%1」は存在しない日付です。「%2」を修正してください。</translation>
    </message>
</context>
<context>
    <name>rfi::ui::DamageDialog</name>
    <message numerus="yes">
        <source>%1 with %n request(s)</source>
        <translation>
            <numerusform>%1、照会 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, cannot be read</source>
        <translation>%1、読み取れません</translation>
    </message>
    <message>
        <source>%1 (the newest)</source>
        <translation>%1（最新）</translation>
    </message>
    <message>
        <source>The requests on this computer are damaged</source>
        <translation>このコンピューターの照会が破損しています</translation>
    </message>
    <message>
        <source>The file that holds them is not as RFI Desk left it, perhaps because the disk is failing. It was not opened, so that nothing gets worse.</source>
        <translation>照会を保存しているファイルが、RFI Desk が残した状態と異なります。ディスクの故障が原因かもしれません。悪化を防ぐため、開いていません。</translation>
    </message>
    <message>
        <source>Quit RFI Desk</source>
        <translation>RFI Desk を終了</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>今はしない</translation>
    </message>
    <message>
        <source>Open this backup</source>
        <translation>このバックアップを開く</translation>
    </message>
    <message>
        <source>A copy of the damaged file is kept: %1</source>
        <translation>破損したファイルのコピーは残してあります: %1</translation>
    </message>
    <message>
        <source>The damaged file stays where it is: %1</source>
        <translation>破損したファイルは元の場所に残っています: %1</translation>
    </message>
    <message>
        <source>What was found: %1</source>
        <translation>検出された内容: %1</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>There is no backup: one is made on each day on which RFI Desk is open for five minutes. Keep the damaged file; perhaps somebody can still read a part of it.</source>
        <translation>バックアップはありません。RFI Desk が 5 分間開かれていた日ごとに 1 つ作成されます。破損したファイルは保管してください。一部を読み取れる可能性があります。</translation>
    </message>
    <message>
        <source>This backup is damaged as well. Choose another one.</source>
        <translation>このバックアップも破損しています。別のものを選んでください。</translation>
    </message>
    <message>
        <source>What was typed, attached, noted or sent after %1 is not in it. An answer that was sent since then looks as if it was not: check with the provider before you send it again.</source>
        <translation>%1 より後に入力、添付、記録、送信した内容は含まれていません。その後に送信した回答は未送信のように見えます。再送する前にプロバイダーに確認してください。</translation>
    </message>
</context>
<context>
    <name>rfi::ui::DateField</name>
    <message>
        <source>Open the calendar</source>
        <translation>カレンダーを開く</translation>
    </message>
    <message>
        <source>For example %1</source>
        <translation>例：%1</translation>
    </message>
</context>
<context>
    <name>rfi::ui::DocumentPreview</name>
    <message>
        <source>No document chosen</source>
        <translation>書類が選択されていません</translation>
    </message>
    <message>
        <source>A document you attach is shown here, beside what you type.</source>
        <translation>添付した書類は、入力欄の横のここに表示されます。</translation>
    </message>
    <message>
        <source>%1, %2, %3 × %4 pixels</source>
        <translation>%1、%2、%3 × %4 ピクセル</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Smaller than %1: a reviewer may find it hard to read.</source>
        <translation>%1 未満です。審査担当者が読みにくい可能性があります。</translation>
    </message>
    <message>
        <source>Few pixels: check that the small print can be read.</source>
        <translation>ピクセル数が少なめです。細かい文字が読めるか確かめてください。</translation>
    </message>
    <message>
        <source>SHA-256 begins with %1</source>
        <translation>SHA-256 の先頭: %1</translation>
    </message>
    <message>
        <source>The kept copy cannot be read any more. Attach the file again.</source>
        <translation>保存されているコピーを読み取れなくなりました。ファイルをもう一度添付してください。</translation>
    </message>
    <message>
        <source>Enlarge %1</source>
        <translation>%1 を拡大</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>縮小</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>拡大</translation>
    </message>
    <message>
        <source>Open in the system&apos;s viewer</source>
        <translation>システムのビューアーで開く</translation>
    </message>
    <message>
        <source>Close the document</source>
        <translation>書類を閉じる</translation>
    </message>
    <message>
        <source>Open %1 in the system&apos;s viewer</source>
        <translation>%1 をシステムのビューアーで開く</translation>
    </message>
    <message>
        <source>Enlarge %1, page %2</source>
        <translation>%1 の %2 ページを拡大</translation>
    </message>
    <message>
        <source>The system&apos;s viewer opens the file you attached. No copy is made.</source>
        <translation>添付したファイルをシステムのビューアーで開きます。コピーは作成されません。</translation>
    </message>
    <message>
        <source>It cannot be shown here: the file is damaged, or too large.</source>
        <translation>ここには表示できません。ファイルが破損しているか、大きすぎます。</translation>
    </message>
    <message>
        <source>It is locked with a password, so it cannot be shown here. A reviewer may not be able to open it.</source>
        <translation>パスワードで保護されているため、ここには表示できません。審査担当者が開けない可能性があります。</translation>
    </message>
    <message>
        <source>RFI Desk on this computer cannot show documents of this kind.</source>
        <translation>このコンピューターの RFI Desk では、この種類の書類を表示できません。</translation>
    </message>
    <message>
        <source>It cannot be shown here: reading it took too much time or memory, and was stopped.</source>
        <translation>ここには表示できません。読み取りに時間がかかりすぎたか、メモリを使いすぎたため、中止しました。</translation>
    </message>
    <message>
        <source>It cannot be shown here: the part of RFI Desk that reads documents is missing or does not start. Install RFI Desk again.</source>
        <translation>ここには表示できません。RFI Desk の書類を読み取る部分が見つからないか、起動しません。RFI Desk をインストールし直してください。</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, %n page(s)</source>
        <translation>
            <numerusform>%1、%2、%n ページ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rfi::ui::DropZone</name>
    <message>
        <source>add another</source>
        <translation>別のファイルを追加</translation>
    </message>
    <message>
        <source>choose a file</source>
        <translation>ファイルを選択</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>読み込んでいます…</translation>
    </message>
    <message>
        <source>Drop to attach</source>
        <translation>放すと添付されます</translation>
    </message>
    <message>
        <source>Drop a file here or</source>
        <translation>ここにファイルをドロップ、または</translation>
    </message>
</context>
<context>
    <name>rfi::ui::DueDialog</name>
    <message>
        <source>Delete permanently…</source>
        <translation>完全に削除…</translation>
    </message>
    <message>
        <source>Due for deletion</source>
        <translation>削除対象</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Answered requests whose retention period is over, oldest first. Nothing is deleted automatically.</source>
        <translation>保存期間が過ぎた回答済みの照会（古い順）。自動的に削除されることはありません。</translation>
    </message>
    <message>
        <source>Keep answered requests for (years)</source>
        <translation>回答済みの照会を保存する年数</translation>
    </message>
    <message>
        <source>Counted from the day a request is answered. Requests already answered keep their date.</source>
        <translation>照会に回答した日から数えます。すでに回答済みの照会の期日は変わりません。</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n request(s) permanently?</source>
        <translation>
            <numerusform>%n 件の照会を完全に削除しますか？</numerusform>
        </translation>
    </message>
    <message>
        <source>This deletes their answers, documents, notes and replies, and cannot be undone. The log still shows what was done, and that they were deleted. The daily backups, which are also encrypted, keep them until seven newer ones have been made.</source>
        <translation>照会、回答、書類、メモ、応答が失われ、元に戻すことはできません。ログには、実行した操作と、これらを削除した事実が残ります。毎日のバックアップ（暗号化済み）からは、新しいバックアップが 7 回作成された時点で消えます。</translation>
    </message>
    <message>
        <source>Delete permanently</source>
        <translation>完全に削除</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>削除しない</translation>
    </message>
    <message>
        <source>delete</source>
        <translation>削除</translation>
    </message>
    <message numerus="yes">
        <source>%n more request(s) would be due, but are on legal hold.</source>
        <translation>
            <numerusform>ほかに %n 件の照会が対象ですが、リーガルホールド中です。</numerusform>
        </translation>
    </message>
    <message>
        <source>No requests are due for deletion</source>
        <translation>削除の期限が来た照会はありません</translation>
    </message>
    <message>
        <source>Answered requests are listed here when their retention period is over.</source>
        <translation>回答済みの照会は、保存期間が過ぎるとここに表示されます。</translation>
    </message>
    <message>
        <source>Set by your organisation.</source>
        <translation>組織によって設定されています。</translation>
    </message>
</context>
<context>
    <name>rfi::ui::DueModel</name>
    <message>
        <source>Answered, round %1</source>
        <translation>回答済み、第 %1 回</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>プロバイダー</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Kept until</source>
        <translation>保存期限</translation>
    </message>
</context>
<context>
    <name>rfi::ui::DueMonth</name>
    <message>
        <source>Due dates</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Arrows go from day to day, Page Up and Page Down by months. Return goes to the requests of the day.</source>
        <translation>矢印キーで 1 日ずつ、Page Up と Page Down で 1 か月ずつ移動します。Return キーでその日の照会に移動します。</translation>
    </message>
</context>
<context>
    <name>rfi::ui::DuePanel</name>
    <message>
        <source>Due dates</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限の件数</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>期限超過の件数</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) to be answered by a date</source>
        <translation>
            <numerusform>回答期限のある照会 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>期限超過 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>前の月</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>次の月</translation>
    </message>
    <message>
        <source>Requests of this day</source>
        <translation>この日の照会</translation>
    </message>
    <message>
        <source>Nothing is due in this month.</source>
        <translation>この月に期限を迎える照会はありません。</translation>
    </message>
    <message>
        <source>Nothing is due on this day.</source>
        <translation>この日に期限を迎える照会はありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) due</source>
        <translation>
            <numerusform>期限の照会 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Due next: %1</source>
        <translation>次の期限: %1</translation>
    </message>
</context>
<context>
    <name>rfi::ui::DueTable</name>
    <message>
        <source>Requests due for deletion</source>
        <translation>削除対象の照会</translation>
    </message>
</context>
<context>
    <name>rfi::ui::ElsewhereLine</name>
    <message>
        <source>Show it in the list</source>
        <translation>リストに表示</translation>
    </message>
    <message>
        <source>%1 is open, but not in this list.</source>
        <translation>%1 は開いていますが、このリストにはありません。</translation>
    </message>
</context>
<context>
    <name>rfi::ui::EnvironmentBand</name>
    <message>
        <source>The answer stays on this computer: a simulator acts as %1.</source>
        <translation>回答はこのコンピューターに残ります。シミュレーターが %1 の役をします。</translation>
    </message>
    <message>
        <source>The answer goes to the test system of %1.</source>
        <translation>回答は %1 のテストシステムに送られます。</translation>
    </message>
    <message>
        <source>The answer goes to %1 itself and changes the real record of the customer.</source>
        <translation>回答は %1 の本番に送られ、顧客の実際の記録が変わります。</translation>
    </message>
</context>
<context>
    <name>rfi::ui::EnvironmentChoice</name>
    <message>
        <source>Count requests in</source>
        <translation>照会の集計対象</translation>
    </message>
    <message>
        <source>Count requests in %1</source>
        <translation>照会の集計対象: %1</translation>
    </message>
</context>
<context>
    <name>rfi::ui::EnvironmentMark</name>
    <message>
        <source>Training</source>
        <translation>トレーニング</translation>
    </message>
</context>
<context>
    <name>rfi::ui::EvidenceDialog</name>
    <message>
        <source>Export evidence for this request</source>
        <translation>この照会の証跡を書き出す</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Without a password: everybody who gets the file can read it</source>
        <translation>パスワードなし: ファイルを入手した人は誰でも読めます</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Choose where to save…</source>
        <translation>保存場所を選択…</translation>
    </message>
    <message>
        <source>A ZIP file with a readable report, the request, the answers, the documents, what was sent, and the log that proves it. It leaves the encrypted store, so protect it with a password of at least %1 characters. Give the password only to people who may read the file, and send it separately.</source>
        <translation>閲覧用のレポート、照会、回答、書類、送信した内容、それを証明するログを収めた ZIP ファイルです。暗号化された保管庫の外に出るため、%1 文字以上のパスワードで暗号化します。パスワードは、閲覧を認める人に、ファイルとは別に伝えてください。</translation>
    </message>
    <message>
        <source>Repeat the password</source>
        <translation>パスワードの再入力</translation>
    </message>
    <message>
        <source>Use at least %1 characters.</source>
        <translation>パスワードは %1 文字以上にします。</translation>
    </message>
    <message>
        <source>The two passwords are not the same. Type the second one again.</source>
        <translation>2 つのパスワードが一致しません。2 つ目をもう一度入力してください。</translation>
    </message>
</context>
<context>
    <name>rfi::ui::ExposureDialog</name>
    <message>
        <source>Quit RFI Desk</source>
        <translation>RFI Desk を終了</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>今はしない</translation>
    </message>
    <message>
        <source>Other users can reach your requests</source>
        <translation>ほかのユーザーが照会にアクセスできます</translation>
    </message>
    <message>
        <source>A file or a folder of RFI Desk belongs to another user of this computer, or lets others in. What is in it is sealed, so nobody could read a request there, but somebody could change or remove files. Nothing was opened or written.</source>
        <translation>RFI Desk のファイルまたはフォルダーが、このコンピューターのほかのユーザーのものであるか、ほかの人もアクセスできる状態です。内容は暗号化されているため照会は読まれませんが、ファイルを変更または削除される可能性があります。何も開かれず、何も書き込まれていません。</translation>
    </message>
    <message>
        <source>When it is private, only you can open what is in the folder of RFI Desk. Everything is checked before it is used.</source>
        <translation>非公開にすると、RFI Desk のフォルダーの内容を開けるのはあなただけになります。すべて使用前に検証されます。</translation>
    </message>
    <message>
        <source>Make it private</source>
        <translation>非公開にする</translation>
    </message>
</context>
<context>
    <name>rfi::ui::FieldEditor</name>
    <message>
        <source>%1 (optional)</source>
        <translation>%1（任意）</translation>
    </message>
    <message>
        <source>Where this comes from: %1</source>
        <translation>出所: %1</translation>
    </message>
    <message>
        <source>Use the value that %1 gives</source>
        <translation>%1 が指定する値を使用</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Copy the address: %1</source>
        <translation>アドレスをコピー: %1</translation>
    </message>
</context>
<context>
    <name>rfi::ui::FileRow</name>
    <message>
        <source>Replace</source>
        <translation>置き換え</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>アップロード</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>面</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>%1 を表示</translation>
    </message>
    <message>
        <source>Replace %1</source>
        <translation>%1 を置き換え</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 を削除</translation>
    </message>
    <message>
        <source>Already with the provider</source>
        <translation>プロバイダーに登録済み</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 ピクセル</translation>
    </message>
    <message>
        <source>Smaller than %1: a reviewer may find it hard to read.</source>
        <translation>%1 未満です。審査担当者が読みにくい可能性があります。</translation>
    </message>
    <message>
        <source>The original was changed or removed since. What was attached is kept, and is what is sent.</source>
        <translation>元のファイルは、その後変更または削除されています。添付した内容は保存されており、それが送信されます。</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>The same file is also given for: %1. Check that it belongs to both.</source>
        <translation>同じファイルが次の項目にも使われています: %1。両方に該当することを確かめてください。</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n ページ</numerusform>
        </translation>
    </message>
    <message>
        <source>Locked with a password: a reviewer may not be able to open it.</source>
        <translation>パスワードで保護されています。審査担当者が開けない可能性があります。</translation>
    </message>
    <message>
        <source>This document was refused in an earlier round. Attach another one, unless the provider asked for this one again.</source>
        <translation>この書類は以前の回で拒否されました。プロバイダーがこの書類を再度求めている場合を除き、別の書類を添付してください。</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Side (if there are two)</source>
        <translation>面（両面がある場合）</translation>
    </message>
    <message>
        <source>Enter the date that stands on it, so that its age is checked.</source>
        <translation>記載されている日付を入力してください。古すぎないかがチェックされます。</translation>
    </message>
</context>
<context>
    <name>rfi::ui::FileSlot</name>
    <message>
        <source>Only files can be dropped here. Save it as a file first.</source>
        <translation>ここにドロップできるのはファイルだけです。先にファイルとして保存してください。</translation>
    </message>
    <message>
        <source>Came with the request</source>
        <translation>照会に添付</translation>
    </message>
</context>
<context>
    <name>rfi::ui::FilingDialog</name>
    <message numerus="yes">
        <source>%n document(s): which goes where</source>
        <translation>
            <numerusform>%n 件の書類: それぞれの添付先</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Guessed by the names of the files. Put right what is wrong; nothing is sent yet.</source>
        <translation>ファイル名から推測しました。誤りがあれば修正してください。まだ何も送信されていません。</translation>
    </message>
    <message numerus="yes">
        <source>Attach %n document(s)</source>
        <translation>
            <numerusform>%n 件の書類を添付</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) left out.</source>
        <translation>
            <numerusform>%n 件の書類は添付されません。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rfi::ui::FilingRow</name>
    <message>
        <source>Being read…</source>
        <translation>読み込んでいます…</translation>
    </message>
    <message>
        <source>Where %1 goes</source>
        <translation>%1 の添付先</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>添付しない</translation>
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
        <translation>以前の回答を使用</translation>
    </message>
    <message>
        <source>Use the answer given before (%1)</source>
        <translation>以前の回答を使用（%1）</translation>
    </message>
    <message>
        <source>Given before: %1 — %2, %3</source>
        <translation>以前の回答: %1 — %2、%3</translation>
    </message>
    <message>
        <source>Given before: %1 — %2, not sent yet</source>
        <translation>以前の回答: %1 — %2、未送信</translation>
    </message>
</context>
<context>
    <name>rfi::ui::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>Search all pages</source>
        <translation>すべてのページを検索</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>These pages are in English.</source>
        <translation>これらのページは英語です。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>前のページ</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>次のページ</translation>
    </message>
    <message>
        <source>Save as HTML…</source>
        <translation>HTML として保存…</translation>
    </message>
    <message>
        <source>No pages found.</source>
        <translation>該当するページがありません。</translation>
    </message>
    <message>
        <source>This opens %1 in your browser.</source>
        <translation>このリンクはプログラムの外部（%1）に移動します。</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>移動しない</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>ブラウザーで開く</translation>
    </message>
    <message>
        <source>Goes back to the page that you read before this one, if there is one.</source>
        <translation>このページの前に読んでいたページがあれば、そこに戻ります。</translation>
    </message>
    <message>
        <source>Goes to the page that you came back from, if there is one.</source>
        <translation>戻る前に読んでいたページがあれば、そこに進みます。</translation>
    </message>
    <message>
        <source>The pictures show the program in English.</source>
        <translation>画像は英語の画面です。</translation>
    </message>
</context>
<context>
    <name>rfi::ui::ImportDialog</name>
    <message>
        <source>Import settings</source>
        <translation>設定を読み込む</translation>
    </message>
    <message>
        <source>This would change</source>
        <translation>次の内容が変わります</translation>
    </message>
    <message>
        <source>There is nothing to change</source>
        <translation>変更はありません</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>変更される内容</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Import these settings</source>
        <translation>この設定を読み込む</translation>
    </message>
</context>
<context>
    <name>rfi::ui::InsightsPage</name>
    <message>
        <source>Providers</source>
        <translation>プロバイダー</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>統計</translation>
    </message>
    <message>
        <source>Requests are being counted</source>
        <translation>照会を集計しています</translation>
    </message>
    <message>
        <source>This takes a moment.</source>
        <translation>少しお待ちください。</translation>
    </message>
    <message>
        <source>There is nothing to count yet</source>
        <translation>集計の対象はまだありません</translation>
    </message>
    <message>
        <source>Due dates and results appear here once you have requests.</source>
        <translation>照会があると、その期限と結果がここに表示されます。</translation>
    </message>
    <message>
        <source>When answers are due, and figures for each provider.</source>
        <translation>回答の期限と、プロバイダーごとの状況。</translation>
    </message>
    <message>
        <source>Show as tables</source>
        <translation>表で表示</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>CSV として保存…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>印刷…</translation>
    </message>
    <message>
        <source>insights</source>
        <translation>統計</translation>
    </message>
    <message>
        <source>These are training requests. Once you have real requests, training is no longer counted.</source>
        <translation>これらはトレーニングの照会です。ほかの照会が届くと、トレーニングは集計されなくなります。</translation>
    </message>
</context>
<context>
    <name>rfi::ui::IssueDate</name>
    <message>
        <source>Date on the document (%1; checked here, not sent)</source>
        <translation>書類の日付（%1、ここでのチェック用で送信されません）</translation>
    </message>
    <message>
        <source>Date on the document</source>
        <translation>書類の日付</translation>
    </message>
</context>
<context>
    <name>rfi::ui::ItemDetails</name>
    <message>
        <source>Required</source>
        <translation>必須</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>指定なし</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>不足</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation>無効</translation>
    </message>
    <message>
        <source>In the words of the request</source>
        <translation>照会での文言</translation>
    </message>
    <message>
        <source>Do not ask</source>
        <translation>照会しない</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Document type</source>
        <translation>書類の種類</translation>
    </message>
    <message>
        <source>Select one or more of the asked items to say why they are asked.</source>
        <translation>照会項目を 1 つ以上選択し、照会理由を入力してください。</translation>
    </message>
</context>
<context>
    <name>rfi::ui::KeyDialog</name>
    <message>
        <source>Hide what is typed</source>
        <translation>入力内容を隠す</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>入力内容を表示</translation>
    </message>
</context>
<context>
    <name>rfi::ui::KeysDelegate</name>
    <message>
        <source>or</source>
        <translation>または</translation>
    </message>
</context>
<context>
    <name>rfi::ui::LanguagePage</name>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Same as system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>表示言語</translation>
    </message>
    <message>
        <source>Also applies to dates and numbers. What a provider says and what is sent to it stay as they are.</source>
        <translation>日付と数値にも適用されます。プロバイダーの文面と、プロバイダーに送信する内容は変わりません。</translation>
    </message>
    <message>
        <source>translation locale English German French Spanish Portuguese Chinese Japanese Arabic</source>
        <translation>翻訳 ロケール 地域 language 英語 ドイツ語 フランス語 スペイン語 ポルトガル語 中国語 日本語 アラビア語</translation>
    </message>
</context>
<context>
    <name>rfi::ui::LockPage</name>
    <message>
        <source>RFI Desk is locked</source>
        <translation>RFI Desk はロックされています</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>ロック中</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>ロック解除</translation>
    </message>
    <message>
        <source>Everything you typed is saved. Unlock to continue where you stopped. Unlocking needs no password while this session&apos;s keychain is open, so lock your screen too when you leave the computer.</source>
        <translation>入力した内容はすべて保存されています。続きから始めるにはロックを解除してください。このセッションのキーチェーンが開いている間は、ロックの解除にパスワードは不要です。席を離れるときは、コンピューターの画面もロックしてください。</translation>
    </message>
</context>
<context>
    <name>rfi::ui::LogDialog</name>
    <message>
        <source>Check now</source>
        <translation>今すぐチェック</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Save the head…</source>
        <translation>末尾を保存…</translation>
    </message>
    <message>
        <source>Export the log…</source>
        <translation>ログを書き出す…</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>Head of the log</source>
        <translation>ログの末尾</translation>
    </message>
    <message>
        <source>Copies the head as one line, as “log verify --head” reads it</source>
        <translation>「log verify --head」が読み取れる 1 行の形で末尾をコピーします</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Every action is an entry here, and each entry is linked to the one before it. Save the head from time to time and keep it elsewhere: it proves that nothing before it has since been changed, removed or added.</source>
        <translation>すべての操作がここにエントリとして残り、各エントリは直前のエントリに結び付けられています。ときどき末尾を控えて別の場所に保管してください。それ以前の内容がその後変更、削除、追加されていないことの証明になります。</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>チェックしています…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(ies)</source>
        <translation>
            <numerusform>%Ln 件のエントリ</numerusform>
        </translation>
    </message>
    <message>
        <source>Not intact</source>
        <translation>記録時と異なる</translation>
    </message>
    <message>
        <source>Intact</source>
        <translation>記録時のまま</translation>
    </message>
    <message>
        <source>Checked on %1 with the store&apos;s key.</source>
        <translation>%1 に保管庫の鍵で検証しました。</translation>
    </message>
    <message>
        <source>Checked on %1, without its seals.</source>
        <translation>%1 に封印を除いて検証しました。</translation>
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
        <translation>閉じる</translation>
    </message>
    <message>
        <source>This request</source>
        <translation>この照会</translation>
    </message>
    <message>
        <source>Open request…</source>
        <translation>照会を開く…</translation>
    </message>
    <message>
        <source>New request…</source>
        <translation>新しい照会…</translation>
    </message>
    <message>
        <source>Paste request</source>
        <translation>照会を貼り付け</translation>
    </message>
    <message>
        <source>Check for requests</source>
        <translation>照会をチェック</translation>
    </message>
    <message>
        <source>Start training</source>
        <translation>トレーニングを開始</translation>
    </message>
    <message>
        <source>Search requests</source>
        <translation>照会を検索</translation>
    </message>
    <message>
        <source>Next request</source>
        <translation>次の照会</translation>
    </message>
    <message>
        <source>Due for deletion…</source>
        <translation>削除対象…</translation>
    </message>
    <message>
        <source>Accounts…</source>
        <translation>アカウント…</translation>
    </message>
    <message>
        <source>Providers…</source>
        <translation>プロバイダー…</translation>
    </message>
    <message>
        <source>Recovery key…</source>
        <translation>回復キー…</translation>
    </message>
    <message>
        <source>Light, dark, high contrast</source>
        <translation>ライト・ダーク・ハイコントラスト</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>About RFI Desk</source>
        <translation>RFI Desk について</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>今すぐロック</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>次のステップ</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Section above</source>
        <translation>前のセクション</translation>
    </message>
    <message>
        <source>Section below</source>
        <translation>次のセクション</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直し</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>今すぐチェック</translation>
    </message>
    <message>
        <source>Export evidence…</source>
        <translation>証跡を書き出す…</translation>
    </message>
    <message>
        <source>Log…</source>
        <translation>ログ…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>The filter “%1” is removed.</source>
        <translation>フィルター「%1」を削除しました。</translation>
    </message>
    <message>
        <source>Expand or collapse the navigation</source>
        <translation>ナビゲーションを開く・たたむ</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>設定…</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>照会の回</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>照会</translation>
    </message>
    <message>
        <source>Previous request</source>
        <translation>前の照会</translation>
    </message>
    <message>
        <source>The program</source>
        <translation>プログラム</translation>
    </message>
    <message>
        <source>Find anything…</source>
        <translation>すべてを検索…</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>ツアーを開始</translation>
    </message>
    <message>
        <source>Where this field comes from</source>
        <translation>この欄の出所</translation>
    </message>
    <message>
        <source>Next open field</source>
        <translation>次の未記入の欄</translation>
    </message>
    <message>
        <source>Previous open field</source>
        <translation>前の未記入の欄</translation>
    </message>
    <message>
        <source>Attach a document…</source>
        <translation>書類を添付…</translation>
    </message>
    <message>
        <source>Use the answer given before</source>
        <translation>以前の回答を使用</translation>
    </message>
    <message>
        <source>Set or release the legal hold</source>
        <translation>リーガルホールドの設定または解除</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>統計</translation>
    </message>
    <message>
        <source>Print insights…</source>
        <translation>統計を印刷…</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>記録</translation>
    </message>
    <message>
        <source>Help and training</source>
        <translation>ヘルプとトレーニング</translation>
    </message>
    <message>
        <source>Add documents…</source>
        <translation>書類を追加…</translation>
    </message>
    <message>
        <source>A document belongs to a request. Open the request first, then add the document.</source>
        <translation>書類は照会に属します。先に照会を開いてから、書類を追加してください。</translation>
    </message>
    <message>
        <source>This request has no room for another document. Remove one first.</source>
        <translation>この照会にはこれ以上書類を追加できません。先に 1 件削除してください。</translation>
    </message>
</context>
<context>
    <name>rfi::ui::MessagePanel</name>
    <message>
        <source>Attachments</source>
        <translation>添付ファイル</translation>
    </message>
    <message>
        <source>What the request says</source>
        <translation>照会の文面</translation>
    </message>
    <message>
        <source>Paste the text of the email or ticket here, or drop the email (.eml) on this window.</source>
        <translation>メールやチケットの文面をここに貼り付けるか、メール（.eml）をこのウィンドウにドロップしてください。</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>送信元: %1</translation>
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
        <translation>ビューとフィルター</translation>
    </message>
    <message>
        <source>RFI Desk</source>
        <translation>RFI Desk</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>メニュー</translation>
    </message>
    <message>
        <source>Expand the navigation</source>
        <translation>ナビゲーションを開く</translation>
    </message>
    <message>
        <source>Collapse the navigation</source>
        <translation>ナビゲーションをたたむ</translation>
    </message>
    <message>
        <source>Save this filter</source>
        <translation>フィルターの保存</translation>
    </message>
    <message>
        <source>Name of the filter</source>
        <translation>フィルターの名前</translation>
    </message>
    <message>
        <source>Search words are not saved with it, because they may name people.</source>
        <translation>検索語は人名を含む可能性があるため、一緒に保存されません。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Remove this filter</source>
        <translation>このフィルターを削除</translation>
    </message>
    <message>
        <source>Search words are saved with it, encrypted like the requests.</source>
        <translation>検索した言葉も、照会と同じように暗号化して保存します。</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>すべてを検索</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>統計</translation>
    </message>
</context>
<context>
    <name>rfi::ui::NavModel</name>
    <message>
        <source>Providers</source>
        <translation>プロバイダー</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>保存したフィルター</translation>
    </message>
    <message>
        <source>Save filter…</source>
        <translation>フィルターを保存…</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n request(s)</source>
        <translation>
            <numerusform>%1、%n 件の照会</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rfi::ui::NetworkPage</name>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>プロキシ</translation>
    </message>
    <message>
        <source>How RFI Desk connects to providers.</source>
        <translation>プロバイダーへの接続を中継するコンピューター。</translation>
    </message>
    <message>
        <source>Connections to this computer itself never use the proxy.</source>
        <translation>このコンピューター自体には、常に直接接続します。</translation>
    </message>
    <message>
        <source>network connection http socks direct firewall</source>
        <translation>ネットワーク 接続 proxy http socks 直接 ファイアウォール</translation>
    </message>
    <message>
        <source>Same as system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>HTTP proxy</source>
        <translation>HTTP プロキシ</translation>
    </message>
    <message>
        <source>SOCKS 5 proxy</source>
        <translation>SOCKS 5 プロキシ</translation>
    </message>
    <message>
        <source>Host of the proxy</source>
        <translation>プロキシのホスト</translation>
    </message>
    <message>
        <source>Its name or its address, without http:// before it.</source>
        <translation>名前またはアドレス（先頭の http:// は不要）。</translation>
    </message>
    <message>
        <source>proxy server address name</source>
        <translation>プロキシ proxy サーバー アドレス 名前</translation>
    </message>
    <message>
        <source>Port of the proxy</source>
        <translation>プロキシのポート</translation>
    </message>
    <message>
        <source>A number from 1 to 65535.</source>
        <translation>1 から 65535 までの数値。</translation>
    </message>
    <message>
        <source>proxy number</source>
        <translation>プロキシ proxy ポート番号</translation>
    </message>
    <message>
        <source>Proxy sign-in</source>
        <translation>プロキシへのサインイン</translation>
    </message>
    <message>
        <source>The name and the password are kept in the keychain, nowhere else.</source>
        <translation>ユーザー名とパスワードはキーチェーンにだけ保存されます。</translation>
    </message>
    <message>
        <source>proxy user password authentication</source>
        <translation>プロキシ proxy ユーザー パスワード 認証</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>サインイン…</translation>
    </message>
    <message>
        <source>Forget the sign-in</source>
        <translation>サインインの情報を消去</translation>
    </message>
    <message>
        <source>Takes the name and the password for the proxy out of the keychain.</source>
        <translation>プロキシのユーザー名とパスワードをキーチェーンから削除します。</translation>
    </message>
    <message>
        <source>proxy user password remove</source>
        <translation>プロキシ proxy ユーザー パスワード 削除</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>消去</translation>
    </message>
    <message>
        <source>Trusted authorities</source>
        <translation>信頼する認証局</translation>
    </message>
    <message>
        <source>Trusted in addition to those of the system. A connection with a wrong certificate is never used.</source>
        <translation>システムの認証局に加えて信頼します。証明書が正しくない接続は決して使われません。</translation>
    </message>
    <message>
        <source>Authority of your network</source>
        <translation>ネットワークの認証局</translation>
    </message>
    <message>
        <source>The certificate of an authority that signs for your proxy or your provider, as a PEM file.</source>
        <translation>プロキシまたはプロバイダーの証明書に署名する認証局の証明書（PEM ファイル）。</translation>
    </message>
    <message>
        <source>CA certificate TLS SSL PEM root trust</source>
        <translation>CA 証明書 TLS SSL PEM ルート 信頼</translation>
    </message>
    <message>
        <source>Add certificates…</source>
        <translation>証明書を追加…</translation>
    </message>
    <message>
        <source>Add certificates</source>
        <translation>証明書を追加</translation>
    </message>
    <message>
        <source>“%1” was not added.</source>
        <translation>「%1」は追加されませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s) trusted from now on.</source>
        <translation>
            <numerusform>%n 件の証明書を今後信頼します。</numerusform>
        </translation>
    </message>
    <message>
        <source>CA certificate</source>
        <translation>CA 証明書 認証局</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
</context>
<context>
    <name>rfi::ui::NotesPanel</name>
    <message>
        <source>Choose what is asked…</source>
        <translation>照会項目を選択…</translation>
    </message>
    <message>
        <source>In the provider&apos;s words</source>
        <translation>プロバイダーの原文</translation>
    </message>
    <message>
        <source>The request names nothing yet.</source>
        <translation>照会にはまだ項目が指定されていません。</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>This may mean (tick what is asked):</source>
        <translation>考えられる内容（照会項目にチェックを入れてください）:</translation>
    </message>
    <message>
        <source>Something else is asked…</source>
        <translation>ほかの項目が照会されている…</translation>
    </message>
    <message>
        <source>Nothing more is to be sent for this</source>
        <translation>これについて、これ以上送信するものはない</translation>
    </message>
    <message>
        <source>Reason: “%1”</source>
        <translation>理由：「%1」</translation>
    </message>
</context>
<context>
    <name>rfi::ui::OriginCard</name>
    <message>
        <source>Where this comes from</source>
        <translation>出所</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
</context>
<context>
    <name>rfi::ui::PageTurner</name>
    <message>
        <source>Page before this</source>
        <translation>前のページ</translation>
    </message>
    <message>
        <source>Page after this</source>
        <translation>次のページ</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>%1 / %2 ページ</translation>
    </message>
</context>
<context>
    <name>rfi::ui::Pager</name>
    <message>
        <source>Documents before these</source>
        <translation>前の書類</translation>
    </message>
    <message>
        <source>Documents after these</source>
        <translation>次の書類</translation>
    </message>
    <message>
        <source>Documents %1 to %2 of %3</source>
        <translation>書類 %1～%2（全 %3 件）</translation>
    </message>
</context>
<context>
    <name>rfi::ui::Palette</name>
    <message>
        <source>Found</source>
        <translation>検索結果</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>該当するものがありません。</translation>
    </message>
    <message>
        <source>Arrow keys choose, Return opens, Escape goes back.</source>
        <translation>矢印キーで選択、Enter で開く、Esc で戻る</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>すべてを検索</translation>
    </message>
    <message>
        <source>A command, a customer, a field or a setting</source>
        <translation>コマンド、顧客、欄、設定</translation>
    </message>
</context>
<context>
    <name>rfi::ui::ParagraphEditor</name>
    <message numerus="yes">
        <source>%n characters left.</source>
        <translation>
            <numerusform>あと %n 文字入力できます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s).</source>
        <translation>
            <numerusform>%n 文字。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of at least %n characters.</source>
        <translation>
            <numerusform>%1 文字（%n 文字以上必要）。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rfi::ui::PartyChooser</name>
    <message>
        <source>Whose documents are meant?</source>
        <translation>誰の書類ですか？</translation>
    </message>
    <message>
        <source>Ask %1</source>
        <translation>%1 に問い合わせる</translation>
    </message>
    <message>
        <source>The payload does not say. Ask %1: the customer&apos;s record shows the parties and what is asked of each.</source>
        <translation>このペイロードには記載がありません。%1 に問い合わせてください。顧客を読み込むと、関係者と、それぞれの照会項目が表示されます。</translation>
    </message>
    <message>
        <source>The payload does not say. Ask %1, or choose for each item yourself.</source>
        <translation>このペイロードには記載がありません。%1 に問い合わせるか、項目ごとに自分で選択してください。</translation>
    </message>
    <message>
        <source>Choose whose…</source>
        <translation>誰のものか選択…</translation>
    </message>
</context>
<context>
    <name>rfi::ui::PassphraseDialog</name>
    <message>
        <source>Protect your requests</source>
        <translation>照会を保護</translation>
    </message>
    <message>
        <source>Open your requests</source>
        <translation>照会を開く</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>パスフレーズ</translation>
    </message>
    <message>
        <source>Use the recovery key…</source>
        <translation>回復キーを使う…</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>今はしない</translation>
    </message>
    <message>
        <source>Protect and keep requests</source>
        <translation>照会を保護して保存</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Enter the passphrase with which requests, answers and documents were encrypted on this computer.</source>
        <translation>このコンピューターの照会、回答、書類を暗号化したときのパスフレーズを入力してください。</translation>
    </message>
    <message>
        <source>There is no keychain here, so a passphrase encrypts requests, answers and documents on this computer. Use at least %1 characters, such as several words that nobody would guess. You enter it each time the program starts. Without it or the recovery key, nobody can read anything.</source>
        <translation>キーチェーンがないため、このコンピューターの照会、回答、書類はパスフレーズで暗号化します。ほかの人が推測できない複数の単語を組み合わせるなどして、%1 文字以上にしてください。プログラムを起動するたびに入力します。パスフレーズも回復キーもない場合は、誰も何も読めません。</translation>
    </message>
    <message>
        <source>Repeat the passphrase</source>
        <translation>パスフレーズの再入力</translation>
    </message>
    <message>
        <source>Use at least %1 characters.</source>
        <translation>%1 文字以上にしてください。</translation>
    </message>
    <message>
        <source>The two passphrases are not the same. Type the second one again.</source>
        <translation>2 つのパスフレーズが一致しません。2 つ目をもう一度入力してください。</translation>
    </message>
    <message>
        <source>Change the key</source>
        <translation>鍵を変更</translation>
    </message>
    <message>
        <source>Choose the passphrase that opens your requests from now on.</source>
        <translation>今後、照会を開くために使うパスフレーズを設定してください。</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>新しいパスフレーズ</translation>
    </message>
    <message>
        <source>A new key is made, and everything that is kept on this computer is sealed with it while you go on working. The backups of this computer can still be restored.

You get a new recovery key to print or save. Keep the old one only if you copied the data folder elsewhere before: it opens those copies and nothing else.</source>
        <translation>新しい鍵を作成し、このコンピューターに保存されているすべての内容をその鍵で暗号化し直します。その間も作業を続けられます。このコンピューターのバックアップは引き続き復元できます。

新しい回復キーが発行されるので、印刷または保存してください。古い回復キーは、以前にデータフォルダーを別の場所へコピーした場合にのみ保管してください。開けるのはそのコピーだけです。</translation>
    </message>
</context>
<context>
    <name>rfi::ui::PlacesPanel</name>
    <message>
        <source>Nothing found.</source>
        <translation>該当するものがありません。</translation>
    </message>
    <message>
        <source>Search what can be asked</source>
        <translation>照会できる項目を検索</translation>
    </message>
    <message>
        <source>What can be asked</source>
        <translation>照会できる項目</translation>
    </message>
    <message>
        <source>ID of the party</source>
        <translation>関係者の ID</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Add party</source>
        <translation>関係者を追加</translation>
    </message>
    <message>
        <source>Add new person</source>
        <translation>新しい人を追加</translation>
    </message>
    <message>
        <source>Remove party</source>
        <translation>関係者を削除</translation>
    </message>
    <message>
        <source>Choose the party in the list of what can be asked first.</source>
        <translation>先に、照会できる項目の一覧で関係者を選択してください。</translation>
    </message>
</context>
<context>
    <name>rfi::ui::ProblemList</name>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>さらに %n 件を表示</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rfi::ui::ProviderCard</name>
    <message numerus="yes">
        <source>%n request(s) received</source>
        <translation>
            <numerusform>受領した照会 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing came from this provider in this time.</source>
        <translation>この期間にこのプロバイダーからの照会はありません。</translation>
    </message>
    <message>
        <source>rounds on average</source>
        <translation>平均回数</translation>
    </message>
    <message>
        <source>Rounds per request</source>
        <translation>照会の回数</translation>
    </message>
    <message>
        <source>Why items were asked</source>
        <translation>項目の照会理由</translation>
    </message>
    <message>
        <source>The requests give no reasons.</source>
        <translation>照会に理由の記載はありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n more kind(s) of reasons came up less often.</source>
        <translation>
            <numerusform>ほかに、より少ない理由が %n 種類あります。</numerusform>
        </translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>The number of requests that gave this reason.</source>
        <translation>この理由が示された照会の件数です。</translation>
    </message>
    <message>
        <source>within which half of the answers were accepted</source>
        <translation>以内に回答の半数が受理されました</translation>
    </message>
    <message>
        <source>within which nine of ten were accepted</source>
        <translation>以内に 10 件中 9 件が受理されました</translation>
    </message>
</context>
<context>
    <name>rfi::ui::ProvidersDialog</name>
    <message>
        <source>Providers</source>
        <translation>プロバイダー</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>プロバイダー</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>組み込み</translation>
    </message>
    <message>
        <source>added by you</source>
        <translation>ユーザーが追加</translation>
    </message>
    <message>
        <source>untried</source>
        <translation>未検証</translation>
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
        <translation>プロバイダー</translation>
    </message>
    <message>
        <source>Known providers</source>
        <translation>既知のプロバイダー</translation>
    </message>
    <message>
        <source>list descriptions hosts untried refused</source>
        <translation>一覧 定義 ホスト 未検証 拒否</translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>表示…</translation>
    </message>
    <message>
        <source>Your own descriptions</source>
        <translation>独自の定義</translation>
    </message>
    <message>
        <source>Your folder</source>
        <translation>自分のフォルダー</translation>
    </message>
    <message>
        <source>Descriptions in %1 are read when the program starts.</source>
        <translation>%1 にある定義は、プログラムの起動時に読み込まれます。</translation>
    </message>
    <message>
        <source>provider description directory</source>
        <translation>プロバイダー 定義 ディレクトリ</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>Another folder</source>
        <translation>別のフォルダー</translation>
    </message>
    <message>
        <source>One more folder to read, such as one that your team shares.</source>
        <translation>追加で読み込むフォルダー（チームの共有フォルダーなど）。</translation>
    </message>
    <message>
        <source>provider description directory team share</source>
        <translation>プロバイダー 定義 ディレクトリ チーム 共有</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Descriptions of your organisation</source>
        <translation>組織の定義</translation>
    </message>
    <message>
        <source>Set by your organisation: only these and the built-in descriptions are read.</source>
        <translation>組み込みの定義のほかに読み込まれるのは、次のものだけです（組織による設定）。</translation>
    </message>
    <message>
        <source>Read when the program starts.</source>
        <translation>プログラムの起動時に読み込まれます。</translation>
    </message>
    <message>
        <source>provider description directory organisation</source>
        <translation>プロバイダー 定義 ディレクトリ 組織</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>フォルダーなし</translation>
    </message>
    <message>
        <source>Only the built-in descriptions are used.</source>
        <translation>組み込みの定義だけが使用されます。</translation>
    </message>
    <message>
        <source>Each provider is described by a file. You can add files of your own.</source>
        <translation>各プロバイダーは 1 つのファイルで記述されています。独自のファイルを追加できます。</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>フォルダーを選択</translation>
    </message>
</context>
<context>
    <name>rfi::ui::ProxySignInDialog</name>
    <message>
        <source>Sign in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Proxy sign-in</source>
        <translation>プロキシへのサインイン</translation>
    </message>
    <message>
        <source>Sign in to %1</source>
        <translation>%1 にサインイン</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>rfi::ui::PspModel</name>
    <message>
        <source>“%1”</source>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>What it said</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>回</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>意味</translation>
    </message>
    <message>
        <source>Its own words</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>Payment provider</source>
        <translation>決済プロバイダー</translation>
    </message>
    <message>
        <source>Payment provider ID</source>
        <translation>決済プロバイダーの ID</translation>
    </message>
    <message>
        <source>About: %1.</source>
        <translation>対象の項目: %1。</translation>
    </message>
</context>
<context>
    <name>rfi::ui::PspPanel</name>
    <message>
        <source>Copy table</source>
        <translation>表をコピー</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <translation>CSV に書き出す</translation>
    </message>
    <message>
        <source>For Excel (with a byte order mark)…</source>
        <translation>Excel 用（バイトオーダーマーク付き）…</translation>
    </message>
    <message>
        <source>For other programs (UTF-8)…</source>
        <translation>その他のプログラム用（UTF-8）…</translation>
    </message>
    <message>
        <source>Payment providers</source>
        <translation>決済プロバイダー</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>結果を検索</translation>
    </message>
    <message>
        <source>Shown results</source>
        <translation>表示する結果</translation>
    </message>
    <message>
        <source>All results</source>
        <translation>すべての結果</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>並び順</translation>
    </message>
    <message>
        <source>Show all results</source>
        <translation>すべての結果を表示</translation>
    </message>
    <message>
        <source>No result fits this search.</source>
        <translation>該当する結果がありません。</translation>
    </message>
    <message>
        <source>Try failed ones again</source>
        <translation>失敗分を再試行</translation>
    </message>
    <message>
        <source>Back to the form, with your answers. Nothing is sent before you send it.</source>
        <translation>回答を残したまま入力に戻ります。送信するまで何も送信されません。</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>新しい順</translation>
    </message>
    <message>
        <source>%1, ascending</source>
        <translation>%1（昇順）</translation>
    </message>
    <message>
        <source>%1, descending</source>
        <translation>%1（降順）</translation>
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
        <translation>決済プロバイダーの結果</translation>
    </message>
</context>
<context>
    <name>rfi::ui::RecoveryDialog</name>
    <message>
        <source>Use the recovery key</source>
        <translation>回復キーを使う</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>回復キー</translation>
    </message>
    <message>
        <source>14 groups of four letters and digits, as on the paper. Capital letters, blanks and dashes do not matter.</source>
        <translation>紙に記載された、4 文字の英数字 14 組。大文字と小文字の違い、空白、ハイフンは問いません。</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>今はしない</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
</context>
<context>
    <name>rfi::ui::RecoverySheet</name>
    <message>
        <source>Keep the recovery key safe</source>
        <translation>回復キーを安全に保管してください</translation>
    </message>
    <message>
        <source>This key opens the requests, answers and documents on this computer if the keychain is lost or the passphrase forgotten. Without any of these, nobody can read them. Keep it where you keep important papers, not on this computer.</source>
        <translation>キーチェーンを失ったりパスフレーズを忘れたりしても、このキーがあれば、このコンピューターの照会、回答、書類を読めます。どれもない場合は誰も読めません。このコンピューターの中ではなく、重要な書類の保管場所に置いてください。</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>回復キー</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>印刷…</translation>
    </message>
    <message>
        <source>RFI Desk recovery key.txt</source>
        <translation>RFI Desk 回復キー.txt</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>後で</translation>
    </message>
    <message>
        <source>I have it</source>
        <translation>保管しました</translation>
    </message>
    <message>
        <source>Recovery key of RFI Desk</source>
        <translation>RFI Desk の回復キー</translation>
    </message>
    <message>
        <source>Whoever has this key and the files of RFI Desk can read all requests, answers and documents in them. To use it: start RFI Desk and choose “Use the recovery key”.</source>
        <translation>このキーと RFI Desk のファイルを持つ人は、その中の照会、回答、書類をすべて読めます。使うには、RFI Desk を起動して「回復キーを使う」を選択します。</translation>
    </message>
    <message>
        <source>Printed or saved on %1.</source>
        <translation>%1 に印刷または保存しました。</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy the recovery key</source>
        <translation>回復キーをコピー</translation>
    </message>
    <message>
        <source>Save to a USB stick…</source>
        <translation>USB メモリーに保存…</translation>
    </message>
</context>
<context>
    <name>rfi::ui::RequestBuilder</name>
    <message>
        <source>New request</source>
        <translation>新しい照会</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>読み込む…</translation>
    </message>
    <message>
        <source>Save as request file…</source>
        <translation>照会ファイルとして保存…</translation>
    </message>
    <message>
        <source>Open request</source>
        <translation>照会を開く</translation>
    </message>
    <message>
        <source>An email, a table of items, a request file or a payload</source>
        <translation>メール、項目の表、照会ファイル、またはペイロード</translation>
    </message>
    <message>
        <source>Find what is missing</source>
        <translation>不足を調べる</translation>
    </message>
    <message>
        <source>Reads the customer and adds what its payment providers need but do not have</source>
        <translation>顧客を読み込み、その決済プロバイダーに必要で不足している項目を追加します</translation>
    </message>
    <message>
        <source>Or drop or paste an email (.eml), a table (CSV) or a request file.</source>
        <translation>メール（.eml）、表（CSV）、照会ファイルのドロップや貼り付けもできます。</translation>
    </message>
    <message>
        <source>An email is still being read.</source>
        <translation>メールを読み込んでいます。</translation>
    </message>
    <message>
        <source>Enter the customer ID.</source>
        <translation>顧客 ID を入力してください。</translation>
    </message>
    <message>
        <source>Tick at least one item that is asked.</source>
        <translation>照会する項目に 1 つ以上チェックを入れてください。</translation>
    </message>
    <message>
        <source>Reading the customer…</source>
        <translation>顧客を読み込んでいます…</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>不足はありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n missing item(s) added.</source>
        <translation>
            <numerusform>不足している %n 項目を追加しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>request</source>
        <translation>照会</translation>
    </message>
    <message>
        <source>Close without opening the request?</source>
        <translation>照会を開かずに閉じますか？</translation>
    </message>
    <message>
        <source>What you put together here is lost.</source>
        <translation>ここで作成した内容は失われます。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>閉じない</translation>
    </message>
    <message>
        <source>line %1, column %2:</source>
        <translation>%1 行目、%2 列目:</translation>
    </message>
    <message>
        <source>Reading the email…</source>
        <translation>メールを読み込んでいます…</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) read.</source>
        <translation>
            <numerusform>%n 項目を読み込みました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace what is here?</source>
        <translation>今の内容を置き換えますか？</translation>
    </message>
    <message>
        <source>The request you are importing has its own items.</source>
        <translation>読み込む照会にも項目があります。</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>置き換え</translation>
    </message>
    <message>
        <source>Keep what is here</source>
        <translation>今の内容を残す</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>クリップボード</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>読み込む</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Close without the changes?</source>
        <translation>変更を適用せずに閉じますか？</translation>
    </message>
    <message>
        <source>What is asked stays as it was before.</source>
        <translation>照会項目は変更前のままになります。</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>適用</translation>
    </message>
</context>
<context>
    <name>rfi::ui::RequestFilter</name>
    <message>
        <source>yours</source>
        <translation>自分の担当</translation>
    </message>
</context>
<context>
    <name>rfi::ui::RequestSidebar</name>
    <message>
        <source>Requests</source>
        <translation>照会</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>新しい照会</translation>
    </message>
    <message>
        <source>Search customers and IDs</source>
        <translation>顧客と ID を検索</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n 件の照会</numerusform>
        </translation>
    </message>
    <message>
        <source>requests</source>
        <translation>照会一覧</translation>
    </message>
    <message>
        <source>Open request</source>
        <translation>照会を開く</translation>
    </message>
    <message>
        <source>No request is open</source>
        <translation>開いている照会はありません</translation>
    </message>
    <message>
        <source>Open a request file, or drop it anywhere on this window.</source>
        <translation>照会ファイルを開くか、このウィンドウのどこかにドロップしてください。</translation>
    </message>
    <message>
        <source>No requests found</source>
        <translation>この言葉を含む照会はありません</translation>
    </message>
    <message>
        <source>The search covers customer names and IDs.</source>
        <translation>顧客名と ID を検索します。</translation>
    </message>
    <message>
        <source>Nothing left to answer</source>
        <translation>回答するものはもうありません</translation>
    </message>
    <message>
        <source>Answered requests and those waiting for a provider are in the other views.</source>
        <translation>プロバイダー待ちや回答済みのものは横のビューにあります。</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>検索をクリア</translation>
    </message>
    <message>
        <source>Show all requests</source>
        <translation>すべての照会を表示</translation>
    </message>
    <message>
        <source>Requests are being opened</source>
        <translation>照会を開いています</translation>
    </message>
    <message>
        <source>This takes a moment.</source>
        <translation>少しお待ちください。</translation>
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
        <translation>今すぐ再起動</translation>
    </message>
    <message>
        <source>This takes effect when the program starts again.</source>
        <translation>プログラムの再起動後に有効になります。</translation>
    </message>
</context>
<context>
    <name>rfi::ui::ResultsPage</name>
    <message>
        <source>Nothing has been sent yet</source>
        <translation>まだ何も送信していません</translation>
    </message>
    <message>
        <source>Once the answer is sent, you can see the result here.</source>
        <translation>回答を送信すると、その結果がこのページに表示されます。</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>結果</translation>
    </message>
</context>
<context>
    <name>rfi::ui::RetentionSettings</name>
    <message>
        <source>Retention</source>
        <translation>保存期間</translation>
    </message>
    <message>
        <source>Keep answered requests for</source>
        <translation>回答済みの照会の保存期間</translation>
    </message>
    <message>
        <source>Counted from the day a request is answered. Requests already answered keep their date.</source>
        <translation>照会に回答した日から数えます。すでに回答済みの照会の期日は変わりません。</translation>
    </message>
    <message>
        <source>years retention delete period</source>
        <translation>年 保存 削除 期間</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n 年間</numerusform>
        </translation>
    </message>
    <message>
        <source>Hold new requests</source>
        <translation>新しい照会をホールド</translation>
    </message>
    <message>
        <source>On hold from the first day: a request cannot be deleted until its hold is released.</source>
        <translation>初日からのリーガルホールド: 解除するまで照会は削除できません。</translation>
    </message>
    <message>
        <source>legal hold litigation</source>
        <translation>リーガルホールド 訴訟 保全</translation>
    </message>
    <message>
        <source>Due for deletion</source>
        <translation>削除対象</translation>
    </message>
    <message>
        <source>Answered requests whose retention period is over. Nothing is deleted automatically.</source>
        <translation>保存期間が過ぎた回答済みの照会。自動的に削除されることはありません。</translation>
    </message>
    <message>
        <source>erase remove expired</source>
        <translation>消去 削除 期限切れ</translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>表示…</translation>
    </message>
</context>
<context>
    <name>rfi::ui::ReviewPage</name>
    <message>
        <source>Review</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>Nothing is asked yet. Choose what is asked first.</source>
        <translation>照会項目がまだありません。先に照会項目を選択してください。</translation>
    </message>
    <message>
        <source>The description of this provider is missing.</source>
        <translation>このプロバイダーの定義がありません。</translation>
    </message>
    <message>
        <source>What would be sent is not what was asked.</source>
        <translation>送信予定の内容が照会内容と一致しません。</translation>
    </message>
    <message>
        <source>Plain words</source>
        <translation>わかりやすい表示</translation>
    </message>
    <message>
        <source>Shows each answer as a person would say it.</source>
        <translation>各回答を話し言葉どおりに表示します。</translation>
    </message>
    <message>
        <source>Exact data</source>
        <translation>正確なデータ</translation>
    </message>
    <message>
        <source>Shows each call exactly as it will be sent.</source>
        <translation>各呼び出しを、実際に送信されるとおりに表示します。</translation>
    </message>
    <message>
        <source>There is exact data to show as soon as the answer can be sent.</source>
        <translation>回答を送信できる状態になると、正確なデータを表示できます。</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) missing</source>
        <translation>
            <numerusform>回答が %n 件不足</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) to solve</source>
        <translation>
            <numerusform>解決が必要な問題 %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rfi::ui::RoundsModel</name>
    <message>
        <source>Round %1, now</source>
        <translation>第 %1 回、現在</translation>
    </message>
    <message>
        <source>Round %1</source>
        <translation>第 %1 回</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>その結果</translation>
    </message>
    <message>
        <source>What %1 wrote</source>
        <translation>%1 からの文面</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>rfi::ui::RoundsPage</name>
    <message>
        <source>This is the first round</source>
        <translation>これは最初の回です</translation>
    </message>
    <message>
        <source>If the provider asks again, the rounds appear here side by side.</source>
        <translation>プロバイダーから再度の照会があると、各回がここに並びます。</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>照会の回</translation>
    </message>
    <message>
        <source>Rounds side by side</source>
        <translation>各回を並べて表示</translation>
    </message>
    <message numerus="yes">
        <source>%1 has asked %n time(s). Earlier answers are kept here and never sent again automatically.</source>
        <translation>
            <numerusform>%1 からの照会は %n 回です。以前の回答はここに保存され、自動で再送信されることはありません。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rfi::ui::RoundsTable</name>
    <message>
        <source>Rounds of this request, the newest first</source>
        <translation>この照会の各回（新しい順）</translation>
    </message>
</context>
<context>
    <name>rfi::ui::SearchEditor</name>
    <message>
        <source>Name or code of the country</source>
        <translation>国名または国コード</translation>
    </message>
    <message>
        <source>“%1” is not in the list. It goes to %2 as it stands here.</source>
        <translation>「%1」はリストにありません。ここに書かれたとおり %2 に送信されます。</translation>
    </message>
</context>
<context>
    <name>rfi::ui::SearchField</name>
    <message>
        <source>Type to search</source>
        <translation>入力して検索</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>すべて表示</translation>
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
        <translation>%1、%3 項目中 %2 項目回答済み</translation>
    </message>
    <message>
        <source>%1, something has to be corrected</source>
        <translation>%1、要修正</translation>
    </message>
</context>
<context>
    <name>rfi::ui::SectionNavigator</name>
    <message>
        <source>Sections</source>
        <translation>セクション</translation>
    </message>
</context>
<context>
    <name>rfi::ui::SelectionBar</name>
    <message numerus="yes">
        <source>%n request(s) selected</source>
        <translation>
            <numerusform>%n 件の照会を選択中</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear the selection</source>
        <translation>選択を解除</translation>
    </message>
</context>
<context>
    <name>rfi::ui::SelectionPage</name>
    <message>
        <source>What you choose is done for all of them.</source>
        <translation>選択した操作は、すべての照会に適用されます。</translation>
    </message>
</context>
<context>
    <name>rfi::ui::SendView</name>
    <message>
        <source>Sign in to %1</source>
        <translation>%1 にサインイン</translation>
    </message>
    <message>
        <source>Check that the request is still open</source>
        <translation>顧客を読み込み、照会が未完了か確認</translation>
    </message>
    <message>
        <source>Upload the documents</source>
        <translation>書類をアップロード</translation>
    </message>
    <message>
        <source>Send the answer</source>
        <translation>回答を送信</translation>
    </message>
    <message>
        <source>Wait for the reply</source>
        <translation>応答を待機</translation>
    </message>
    <message>
        <source>%1: being sent</source>
        <translation>%1: 送信中</translation>
    </message>
    <message>
        <source>%1: accepted</source>
        <translation>%1: 受理</translation>
    </message>
    <message>
        <source>%1: accepted before, not sent again</source>
        <translation>%1: 受理済み、再送信なし</translation>
    </message>
    <message>
        <source>%1: not accepted</source>
        <translation>%1: 受理されず</translation>
    </message>
    <message>
        <source>%1: outcome unknown</source>
        <translation>%1: 不明</translation>
    </message>
    <message>
        <source>Stop sending</source>
        <translation>送信を中止</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>送信中</translation>
    </message>
    <message>
        <source>Waiting for your one-time code</source>
        <translation>ワンタイムコードの入力待ち</translation>
    </message>
    <message>
        <source>The answer is on its way. If you stop now, you will not know whether it arrived.</source>
        <translation>回答を送信しています。今中止すると、届いたかどうかわからなくなります。</translation>
    </message>
    <message>
        <source>No part of the answer has been sent yet. You can safely stop.</source>
        <translation>回答はまだ何も送信されていません。中止しても問題ありません。</translation>
    </message>
    <message>
        <source>%1, %2 uploaded</source>
        <translation>%1、%2 アップロード済み</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>完了：%1</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>実行中：%1</translation>
    </message>
    <message>
        <source>To do: %1</source>
        <translation>これから：%1</translation>
    </message>
</context>
<context>
    <name>rfi::ui::SettingRow</name>
    <message>
        <source>Set by your organisation.</source>
        <translation>組織によって設定されています。</translation>
    </message>
    <message>
        <source>Reset to default: %1</source>
        <translation>既定値に戻す: %1</translation>
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
        <translation>設定</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>設定を検索</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>No settings found.</source>
        <translation>この語を含む設定はありません。</translation>
    </message>
</context>
<context>
    <name>rfi::ui::StepBar</name>
    <message>
        <source>Steps</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>number and name of a step</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>照会の回</translation>
    </message>
</context>
<context>
    <name>rfi::ui::TourCard</name>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>今はしない</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>ツアーを開始</translation>
    </message>
    <message>
        <source>New here?</source>
        <translation>はじめてですか？</translation>
    </message>
    <message>
        <source>A short tour shows the parts of the window, one after the other. You find it in the menu later, too.</source>
        <translation>短いツアーで、ウィンドウの各部分を順に紹介します。後からメニューで開くこともできます。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>End the tour</source>
        <translation>ツアーを終了</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
</context>
<context>
    <name>rfi::ui::UnknownEditor</name>
    <message>
        <source>Leave this out of the answer</source>
        <translation>回答から省略する</translation>
    </message>
    <message>
        <source>The provider did not say whose this is, so there is nowhere to put an answer yet.</source>
        <translation>誰のものかプロバイダーから示されていないため、回答を入れる欄がまだありません。</translation>
    </message>
    <message>
        <source>Asked as %1</source>
        <translation>照会での名前: %1</translation>
    </message>
    <message>
        <source>%1 asks for this, but has no field for the answer, so nothing can be sent from here. Leave it out, and tell %1 in the way you usually write to it, such as by e-mail or in its dashboard.</source>
        <translation>%1 はこれを求めていますが、回答用の項目がないため、ここからは送信できません。省略して、メールやダッシュボードなど普段の方法で %1 に伝えてください。</translation>
    </message>
</context>
<context>
    <name>rfi::ui::UpdateDialog</name>
    <message>
        <source>New version</source>
        <translation>新しいバージョン</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>変更内容</translation>
    </message>
    <message>
        <source>Version %1 is available</source>
        <translation>バージョン %1 が公開されています</translation>
    </message>
    <message>
        <source>Published on %1. You use version %2.</source>
        <translation>%1 公開。お使いのバージョンは %2 です。</translation>
    </message>
    <message>
        <source>It fixes a security problem.</source>
        <translation>悪用されるおそれのある問題が修正されています。</translation>
    </message>
    <message>
        <source>How to get it</source>
        <translation>入手方法</translation>
    </message>
    <message>
        <source>RFI Desk does not download or install new versions. Open the page in your browser, or get the new version from your administrator.</source>
        <translation>RFI Desk は何もダウンロードせず、インストールもしません。ブラウザーでページを開くか、管理者からの提供をお待ちください。</translation>
    </message>
    <message>
        <source>Do not tell me again</source>
        <translation>今後通知しない</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>ページを開く</translation>
    </message>
</context>
<context>
    <name>rfi::ui::UpdatesPage</name>
    <message>
        <source>New versions</source>
        <translation>新しいバージョン</translation>
    </message>
    <message>
        <source>RFI Desk does not check for new versions</source>
        <translation>このプログラムは新しいバージョンをチェックしません</translation>
    </message>
    <message>
        <source>This build has no address to check. New versions come the same way as this one, for example with your system&apos;s packages.</source>
        <translation>このプログラムには、一覧のアドレスが組み込まれていません。新しいバージョンは、システムのパッケージなど、このバージョンと同じ方法で届きます。</translation>
    </message>
    <message>
        <source>update upgrade check version</source>
        <translation>更新 アップデート アップグレード チェック バージョン update upgrade check version</translation>
    </message>
    <message>
        <source>What is new…</source>
        <translation>変更内容…</translation>
    </message>
    <message>
        <source>Check for new versions</source>
        <translation>新しいバージョンをチェック</translation>
    </message>
    <message>
        <source>A signed list is read from %1 once a day. Nothing about you or your requests is sent, and no new version is downloaded or installed.</source>
        <translation>1 日 1 回、署名付きの一覧を %1 から読み込みます。お客様や照会に関する情報は送信されず、ダウンロードやインストールも行われません。</translation>
    </message>
    <message>
        <source>Last check</source>
        <translation>前回のチェック</translation>
    </message>
    <message>
        <source>update upgrade check version now</source>
        <translation>更新 アップデート アップグレード チェック バージョン 今すぐ update upgrade check version now</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>今すぐチェック</translation>
    </message>
    <message>
        <source>Version %1 is available.</source>
        <translation>バージョン %1 が公開されています。</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>チェックしています…</translation>
    </message>
    <message>
        <source>Not checked yet.</source>
        <translation>まだチェックしていません。</translation>
    </message>
    <message>
        <source>On %1.</source>
        <translation>日時: %1。</translation>
    </message>
    <message>
        <source>This is the newest version, %1.</source>
        <translation>最新バージョン %1 です。</translation>
    </message>
    <message>
        <source>The list is dated %1. Somebody may be blocking a newer one.</source>
        <translation>一覧の日付は %1 です。より新しい一覧が誰かに止められている可能性があります。</translation>
    </message>
</context>
<context>
    <name>rfi::ui::WelcomePage</name>
    <message>
        <source>RFI Desk asks you for exactly what the provider asked for, shows what will be sent, sends it once and shows the result.</source>
        <translation>RFI は、決済プロバイダーからの情報提供依頼（照会）です。RFI Desk は、プロバイダーが求めた内容だけを尋ね、送信内容を表示し、1 回だけ送信して、その結果をお知らせします。</translation>
    </message>
    <message>
        <source>Open a request</source>
        <translation>照会を開く</translation>
    </message>
    <message>
        <source>Open request…</source>
        <translation>照会を開く…</translation>
    </message>
    <message>
        <source>New request…</source>
        <translation>新しい照会…</translation>
    </message>
    <message>
        <source>Start training</source>
        <translation>トレーニングを開始</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>アカウントの追加</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>アカウントを追加…</translation>
    </message>
    <message>
        <source>Welcome to RFI Desk</source>
        <translation>RFI Desk へようこそ</translation>
    </message>
    <message>
        <source>Try it without risk</source>
        <translation>安心して試す</translation>
    </message>
    <message>
        <source>Training requests from providers that are simulated on this computer. No account, no network, no personal data. A tour shows you around.</source>
        <translation>このコンピューター上で模擬するプロバイダーを使った、トレーニング用の照会です。アカウント、ネットワーク、個人情報は不要です。ツアーで使い方をご案内します。</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>ツアーを開始</translation>
    </message>
    <message>
        <source>A request file, a saved webhook event or a reply from the provider. You can also drop it anywhere on this window. If it came by email or ticket, create a new request.</source>
        <translation>照会ファイル、保存した Webhook イベント、またはプロバイダーの応答。このウィンドウのどこにでもドロップできます。メールやチケットで届いた照会は手入力できます。</translation>
    </message>
    <message>
        <source>The credentials that a provider issued to you, kept in this computer&apos;s keychain, or for this session only if there is none. RFI Desk can then check for requests automatically.</source>
        <translation>プロバイダーから発行された認証情報です。このコンピューターのキーチェーンに保存されます。キーチェーンがない場合は、このセッションの間だけ保持されます。追加すると、RFI Desk が照会を自動的にチェックできます。</translation>
    </message>
</context>
</TS>
