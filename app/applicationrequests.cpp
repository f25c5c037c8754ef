#include "app/application.h"

#include "models/core/files.h"
#include "models/core/filewriter.h"
#include "models/mail/mail.h"
#include "models/providers/meanings.h"
#include "models/submission/computedrequest.h"
#include "ui/builder/importkind.h"
#include "ui/builder/requestbuilder.h"
#include "ui/requests/casepage.h"
#include "ui/requests/mainwindow.h"
#include "ui/requests/question.h"
#include "ui/texts/outsidetext.h"
#include "ui/texts/sentence.h"

#include <QApplication>
#include <QClipboard>
#include <QFileInfo>
#include <QMimeData>
#include <QUrl>
#include <QUuid>

// What Application does about files and the clipboard: brings requests in, puts tables and requests out.

namespace rfi::app {

using submission::Case;
using namespace Qt::StringLiterals;

void Application::pickFiles()
{
    m_picker.pick(m_window.get(), {tr("Open request"), {u"json"_s, u"eml"_s, u"csv"_s}, true},
                  [this](const QStringList& paths) { openFiles(paths); });
}

void Application::saveFile(const QString& what, const QString& suggestedName, const QByteArray& bytes)
{
    m_saver.save(m_window.get(), {tr("Save as"), suggestedName}, [this, what, bytes](const QString& path) {
        const core::Outcome written = core::writeFileAtomically(path, bytes);
        if (written && !what.isEmpty())
            m_acts->tellExported(what, bytes);
        if (written)
            tellSaved(path);
        else
            refuse(written.error(), path);
    });
}

namespace {

/// The first answer that does what cannot be undone: its field, -1 when there is none.
int dangerousField(const forms::FormState& state)
{
    const forms::Form& form = state.form();
    for (int field = 0; field < form.fields.size(); ++field) {
        const forms::Field& asked = form.fields.at(field);
        const QString value = forms::effectiveValue(asked, state.answers()).toString();
        if (asked.confirmWords.contains(value) && !state.answer(field).isLeftOut)
            return field;
    }
    return -1;
}

} // namespace

void Application::send(Case* sent)
{
    if (!sent->isSentUnchanged())
        return sendChecked(sent);
    const providers::Description* description = m_registry.find(sent->request().provider);
    ui::ask(
        m_window.get(),
        {u"askSendAgain"_s,
         tr("Send the same answer again?"),
         ui::sentence(
             tr("%1 has replied to this answer, and nothing was changed since. Sending it again helps only where the "
                "reply says so."),
             {description ? description->name : sent->request().provider}),
         {tr("Send it again")},
         tr("Do not send")},
        [this, again = QPointer<Case>(sent)](int) {
            if (again)
                sendChecked(again);
        });
}

void Application::sendChecked(Case* sent)
{
    const auto go = [this, sent] { withAccount(sent, [this, sent] { m_desk->send(sent); }); };
    const int field = dangerousField(sent->form());
    if (field < 0)
        return go();
    const forms::Field& asked = sent->form().form().fields.at(field);
    const QString value = forms::effectiveValue(asked, sent->form().answers()).toString();
    ui::ask(
        m_window.get(),
        {u"askDanger"_s,
         ui::sentence(tr("Send %1?"), {value}),
         ui::sentence(
             tr("“%1” would become %2 for %3. This decides about the customer, and you may not be able to undo it."),
             {ui::providerText(sent->request().provider, asked.label), value,
              ui::visibleMarks(sent->request().customerName.isEmpty() ? sent->request().customerId
                                                                      : sent->request().customerName)}),
         {tr("Send it")},
         tr("Do not send"),
         true,
         value},
        [go](int) { go(); });
}

void Application::chooseItems(Case* of)
{
    // It asks first; what is wanted here can be wanted again.
    if (m_builder && m_builder->hasContent())
        return builder().reject();
    m_chosenFor = of->id();
    builder().change(of->request(), of->createdParties().keys());
    builder().setWindowTitle(tr("Choose what is asked"));
    builder().show();
}

/// What the officer decides is no longer what the provider named, and is not measured by it.
void Application::setAsked(Case* of, const QList<forms::ItemIdentity>& items, bool isAsked)
{
    const providers::Description* description = m_registry.find(of->request().provider);
    if (!description)
        return;
    forms::Request decided = of->request();
    if (description->namesItems())
        decided.origin = forms::RequestOrigin::RequestFile;
    decided.items.removeIf([&items](const forms::RequestItem& item) { return items.contains(item.identity); });
    for (const forms::ItemIdentity& item : isAsked ? items : QList<forms::ItemIdentity>()) {
        forms::RequestItem asked;
        asked.identity = item;
        asked.reason = providers::wordsFor(*description, decided, item);
        decided.items += asked;
    }
    of->replaceForm(forms::makeForm(description->forms, decided), Case::Cause::Clarified);
}

/// A case that the builder was opened for stays the same case, even if a lock put it away meanwhile.
void Application::takeBuilt(const forms::Request& request, const QList<forms::Document>& documents)
{
    const int row = m_cases.rowOf(std::exchange(m_chosenFor, {}));
    const submission::CaseSummary of = row < 0 ? submission::CaseSummary() : m_cases.summary(row);
    if (of.id.isEmpty() || of.provider != request.provider || of.customerId != request.customerId)
        return open(request, documents);
    m_cases.open(row, [this, request](Case* opened) { takeChoice(opened, request); });
}

/// What is with the provider is not changed any more.
void Application::takeChoice(Case* of, const forms::Request& request)
{
    if (!of || of->state() != Case::State::Open)
        return m_window->setMessage(ui::Tone::Warning,
                                    tr("Nothing was changed: the request is not open to answers any more."));
    forms::Request chosen = request;
    chosen.parties = of->request().parties;
    chosen.notes = of->request().notes;
    chosen.customerStatus = of->request().customerStatus;
    const providers::Description& description = *m_registry.find(request.provider);
    if (!description.namesItems()) {
        chosen.origin = of->request().origin;
        for (forms::RequestItem& item : chosen.items)
            item.reason = item.reason.isEmpty() ? providers::wordsFor(description, chosen, item.identity) : item.reason;
    }
    of->replaceForm(forms::makeForm(description.forms, chosen), Case::Cause::Clarified);
    show(of);
}

/// The answers are those that were sent; what goes out is decided once more in the review.
void Application::tryAgain(Case* again)
{
    again->setState(Case::State::Open);
    m_window->casePage().goTo(ui::Step::Answer);
    m_window->openCase(again);
}

/// The reason stays with the case, for whoever looks at it later.
void Application::markDone(Case* of)
{
    const auto tell = [this](audit::Act act, const Case& one) {
        if (!one.isTraining())
            m_records.log(
                {.act = act, .caseId = one.id(), .provider = one.request().provider, .environment = one.environment()});
    };
    if (of->state() == Case::State::Answered) {
        tell(audit::Act::CaseReopened, *of);
        return tryAgain(of);
    }
    ui::askLine(m_window.get(),
                {u"askDone"_s,
                 tr("Mark this request as done?"),
                 tr("Nothing is sent. If the provider asks again, the request is open again. The reason is kept as a "
                    "note for colleagues."),
                 {tr("Mark as done")},
                 tr("Cancel")},
                tr("Reason"), [this, tell, done = QPointer<Case>(of)](const QString& reason) {
                    if (!done || done->state() != Case::State::Open)
                        return;
                    done->setNote({QUuid::createUuid().toString(QUuid::WithoutBraces), m_clock.now(),
                                   audit::systemUser(), tr("Marked as done: %1").arg(reason)});
                    done->setState(Case::State::Answered);
                    tell(audit::Act::CaseClosed, *done);
                });
}

void Application::openFiles(const QStringList& paths)
{
    if (m_lock->isLocked())
        return m_lock->afterwards([this, paths] { openFiles(paths); });
    for (const QString& path : paths) {
        const auto bytes = core::readFile(path, mail::Limits().bytes);
        if (bytes)
            openBytes(*bytes, path);
        else
            refuse(bytes.error(), path);
    }
}

/// A request that is complete opens as it is; what only a person can make one of goes to the builder.
void Application::openBytes(const QByteArray& bytes, const QString& path)
{
    const QString name = QFileInfo(path).fileName();
    if (ui::importKindOf(bytes, name) != ui::ImportKind::Request) {
        builder().import(bytes, name);
        builder().show();
        return;
    }
    const core::Result<forms::Request> request = m_opener.read(bytes, name);
    if (request)
        open(*request);
    else
        refuse(request.error(), path);
}

void Application::paste()
{
    const QMimeData* offered = QApplication::clipboard()->mimeData();
    QStringList paths;
    for (const QUrl& url : offered->urls()) {
        if (url.isLocalFile() && url.host().isEmpty())
            paths.append(url.toLocalFile());
    }
    if (!paths.isEmpty())
        m_window->takeFiles(paths);
    else if (offered->hasText() && !offered->text().trimmed().isEmpty())
        openBytes(offered->text().toUtf8(), tr("Clipboard"));
}

void Application::readMissing(const forms::Request& customer, const std::shared_ptr<Connection>& connection)
{
    m_missingRead = std::make_unique<MissingRead>(MissingRead{connection, {}});
    m_missingRead->reader = std::make_unique<submission::CustomerReader>(
        connection->description(), customer.customerId, connection->session(), connection->client(), m_clock);
    // The reader is dropped in the slot, so not from inside of its own signal.
    connect(
        m_missingRead->reader.get(), &submission::CustomerReader::finished, m_builder,
        [this, customer, of = m_missingRead.get()](const core::Result<submission::CustomerState>& state) {
            if (m_missingRead.get() != of)
                return;
            const std::unique_ptr<MissingRead> read = std::move(m_missingRead);
            if (!state)
                return m_builder->refuse(state.error(), {});
            const forms::Request missing =
                submission::computedRequest(read->connection->description(), customer, state->payload);
            m_builder->addMissing(missing.items);
        },
        Qt::QueuedConnection);
    m_missingRead->reader->start();
}

/// There is one at a time, so that nothing is brought into another one than the user looks at.
ui::RequestBuilder& Application::builder()
{
    if (!m_builder) {
        m_builder = new ui::RequestBuilder(m_registry, m_picker, m_window.get());
        m_builder->setAttribute(Qt::WA_DeleteOnClose);
        // A builder that goes away without a choice leaves no case that a later one would change.
        connect(m_builder, &QObject::destroyed, this, [this] {
            m_chosenFor.clear();
            m_missingRead.reset();
        });
        connect(m_builder, &ui::RequestBuilder::missingRequested, this, &Application::findMissing);
        connect(m_builder, &ui::RequestBuilder::saveRequested, this,
                [this](const QString& name, const QByteArray& bytes) { saveFile(u"request_file"_s, name, bytes); });
        connect(m_builder, &ui::RequestBuilder::openRequested, this, &Application::takeBuilt);
    }
    m_builder->raise();
    m_builder->activateWindow();
    return *m_builder;
}

} // namespace rfi::app
