#include "models/core/background.h"
#include "models/core/files.h"
#include "models/mail/mail.h"
#include "models/providers/itemtable.h"
#include "models/providers/requestreader.h"
#include "ui/builder/askedpanel.h"
#include "ui/builder/customerform.h"
#include "ui/builder/importkind.h"
#include "ui/builder/messagepanel.h"
#include "ui/builder/placespanel.h"
#include "ui/builder/requestbuilder.h"
#include "ui/common/messages.h"
#include "ui/documents/filepicker.h"
#include "ui/requests/question.h"

#include <QApplication>
#include <QClipboard>
#include <QDropEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QPushButton>
#include <QUrl>

// How files, mails and the clipboard get into the builder.

using namespace Qt::StringLiterals;

namespace rfi::ui {

namespace {

QStringList localFiles(const QMimeData& data)
{
    QStringList paths;
    for (const QUrl& url : data.urls()) {
        if (url.isLocalFile() && url.host().isEmpty())
            paths += url.toLocalFile();
    }
    return paths;
}

QString readingWords() { return RequestBuilder::tr("Reading the email…"); }

} // namespace

void RequestBuilder::import(const QByteArray& bytes, const QString& name)
{
    m_note->setMessage(Tone::Accent, {});
    switch (importKindOf(bytes, name)) {
    case ImportKind::Mail: return importMail(bytes, name);
    case ImportKind::ItemTable: return importTable(bytes, name);
    case ImportKind::Request: return importRequest(bytes, name);
    }
}

void RequestBuilder::importFiles(const QStringList& paths)
{
    for (const QString& path : paths) {
        const auto bytes = core::readFile(path, mail::Limits().bytes);
        if (!bytes)
            return refuse(bytes.error(), path);
        import(*bytes, QFileInfo(path).fileName());
    }
}

void RequestBuilder::importMail(const QByteArray& bytes, const QString& name)
{
    ++m_mailsToCome;
    m_note->setMessage(Tone::Accent, readingWords());
    // In a thread of its own: a mail of many megabytes takes its time. It may end after this is gone.
    core::inBackground(
        this, [bytes] { return mail::readMail(bytes); },
        [this, name](const core::Result<mail::Message>& message) { takeMail(message, name); });
}

void RequestBuilder::takeMail(const core::Result<mail::Message>& message, const QString& name)
{
    --m_mailsToCome;
    if (m_mailsToCome == 0 && m_note->message() == readingWords())
        m_note->setMessage(Tone::Accent, {});
    if (!message)
        return refuse(message.error(), name);
    m_message->addMessage(*message);
    if (!m_draft.request().receivedAt.isValid() && message->date.isValid())
        m_draft.setReceivedAt(message->date);
}

void RequestBuilder::importTable(const QByteArray& bytes, const QString& name)
{
    const auto items = providers::readItemTable(bytes, name);
    if (!items)
        return refuse(items.error(), name);
    m_draft.addItems(*items);
    m_note->setMessage(Tone::Success, tr("%n item(s) read.", nullptr, int(items->size())));
}

void RequestBuilder::importRequest(const QByteArray& bytes, const QString& name)
{
    const auto request = providers::readRequest(m_draft.registry(), bytes, name);
    if (!request)
        return refuse(request.error(), name);
    if (m_draft.request().items.isEmpty())
        return replace(*request);
    ask(this,
        {u"askReplace"_s,
         tr("Replace what is here?"),
         tr("The request you are importing has its own items."),
         {tr("Replace")},
         tr("Keep what is here")},
        [this, taken = *request](int) { replace(taken); });
}

void RequestBuilder::change(const forms::Request& request, const QStringList& sentParties)
{
    m_draft.reserve(sentParties);
    m_draft.take(request);
    m_message->showNotes(request);
    m_customer->setWhoseFixed();
    m_asked->chooseNone();
    m_open->setText(tr("Apply"));
    m_changedFrom = m_draft.file();
    m_places->focusSearch();
}

void RequestBuilder::replace(const forms::Request& request)
{
    forms::Request taken = request;
    taken.notes += m_draft.request().notes;
    m_draft.take(taken);
}

void RequestBuilder::paste()
{
    const QMimeData* offered = QApplication::clipboard()->mimeData();
    if (const QStringList paths = localFiles(*offered); !paths.isEmpty())
        importFiles(paths);
    else if (offered->hasText() && !offered->text().trimmed().isEmpty())
        import(offered->text().toUtf8(), tr("Clipboard"));
}

void RequestBuilder::pick()
{
    m_picker.pick(this, {tr("Import"), {u"eml"_s, u"csv"_s, u"json"_s}, true},
                  [this](const QStringList& paths) { importFiles(paths); });
}

void RequestBuilder::dragEnterEvent(QDragEnterEvent* event)
{
    if (!localFiles(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void RequestBuilder::dropEvent(QDropEvent* event)
{
    event->acceptProposedAction();
    importFiles(localFiles(*event->mimeData()));
}

} // namespace rfi::ui
