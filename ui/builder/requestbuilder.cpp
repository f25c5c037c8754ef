#include "ui/builder/requestbuilder.h"

#include "models/submission/computedrequest.h"
#include "ui/builder/askedpanel.h"
#include "ui/builder/customerform.h"
#include "ui/builder/messagepanel.h"
#include "ui/builder/placespanel.h"
#include "ui/common/buttons.h"
#include "ui/common/card.h"
#include "ui/common/dialogs.h"
#include "ui/common/messages.h"
#include "ui/requests/question.h"
#include "ui/texts/outsidetext.h"
#include "ui/texts/texts.h"

#include <QAction>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace rfi::ui {

using core::Error;

namespace {

constexpr QSize ComfortableSize(1240, 800);
constexpr QSize SmallestSize(880, 640);

QWidget* onSheet(QWidget* panel)
{
    auto* card = new Card;
    card->body()->setContentsMargins(space::large, space::medium, space::large, space::large);
    card->body()->addWidget(panel);
    return card;
}

} // namespace

RequestBuilder::RequestBuilder(const providers::Registry& registry, FilePicker& picker, QWidget* parent)
    : QDialog(parent), m_picker(picker), m_draft(registry), m_customer(new CustomerForm(m_draft)),
      m_message(new MessagePanel(m_draft)), m_places(new PlacesPanel(m_draft)), m_asked(new AskedPanel(m_draft)),
      m_open(makeButton(tr("Open request"), ButtonLook::Primary)), m_note(new InlineMessage)
{
    setObjectName(u"requestBuilder"_s);
    setWindowTitle(tr("New request"));
    setAcceptDrops(true);
    setMinimumSize(SmallestSize);
    layOut();
    auto* paste = new QAction(this);
    paste->setShortcut(QKeySequence::Paste);
    connect(paste, &QAction::triggered, this, &RequestBuilder::paste);
    addAction(paste);
    auto* search = new QAction(this);
    search->setShortcut(QKeySequence::Find);
    connect(search, &QAction::triggered, m_places, &PlacesPanel::focusSearch);
    addAction(search);
    sizeComfortably(*this, ComfortableSize);
    m_customer->focusStart();
}

void RequestBuilder::layOut()
{
    m_note->setObjectName(u"builderNote"_s);
    auto* columns = new QHBoxLayout;
    columns->setSpacing(space::medium);
    columns->addWidget(onSheet(m_message), 3);
    columns->addWidget(onSheet(m_places), 4);
    columns->addWidget(onSheet(m_asked), 4);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::large, space::large, space::large, space::large);
    column->setSpacing(space::medium);
    column->addWidget(onSheet(m_customer));
    column->addLayout(columns, 1);
    column->addWidget(m_note);
    column->addLayout(makeFoot());
}

QLayout* RequestBuilder::makeFoot()
{
    QPushButton* import = makeButton(tr("Import…"), ButtonLook::Secondary, u"download"_s);
    QPushButton* save = makeButton(tr("Save as request file…"));
    QPushButton* cancel = makeButton(tr("Cancel"));
    import->setObjectName(u"builderImport"_s);
    import->setAccessibleDescription(tr("An email, a table of items, a request file or a payload"));
    save->setObjectName(u"builderSave"_s);
    cancel->setObjectName(u"builderCancel"_s);
    m_open->setObjectName(u"builderOpen"_s);
    for (QPushButton* button : {import, save, cancel, m_open})
        button->setAutoDefault(false);
    QPushButton* missing = makeButton(tr("Find what is missing"), ButtonLook::Secondary, u"refresh-cw"_s);
    missing->setObjectName(u"builderMissing"_s);
    missing->setAccessibleDescription(
        tr("Reads the customer and adds what its payment providers need but do not have"));
    missing->setAutoDefault(false);
    const auto showMissing = [this, missing] {
        const providers::Description* description = m_draft.description();
        missing->setVisible(description && submission::canComputeRequest(*description));
    };
    connect(&m_draft, &providers::RequestDraft::headChanged, missing, showMissing);
    connect(&m_draft, &providers::RequestDraft::placesChanged, missing, showMissing);
    connect(missing, &QPushButton::clicked, this, &RequestBuilder::findMissing);
    showMissing();
    connect(import, &QPushButton::clicked, this, &RequestBuilder::pick);
    connect(save, &QPushButton::clicked, this, &RequestBuilder::save);
    connect(cancel, &QPushButton::clicked, this, &RequestBuilder::reject);
    connect(m_open, &QPushButton::clicked, this, &RequestBuilder::openRequest);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::medium);
    row->addWidget(import);
    row->addWidget(new PlainLabel(tr("Or drop or paste an email (.eml), a table (CSV) or a request file."),
                                  TextRole::Caption, Tone::Muted),
                   1);
    row->addWidget(missing);
    row->addWidget(save);
    row->addWidget(cancel);
    row->addWidget(m_open);
    return row;
}

bool RequestBuilder::hasContent() const
{
    if (!m_changedFrom.isEmpty() && m_mailsToCome == 0 && !m_message->hasDocuments())
        return m_draft.file() != m_changedFrom;
    return m_mailsToCome > 0 || !m_draft.request().items.isEmpty() || !m_draft.notes().isEmpty()
        || m_message->hasDocuments();
}

std::optional<forms::Request> RequestBuilder::finished()
{
    QString obstacle = m_mailsToCome > 0 ? tr("An email is still being read.") : m_customer->obstacle();
    if (obstacle.isEmpty() && m_draft.request().customerId.isEmpty())
        obstacle = tr("Enter the customer ID.");
    if (obstacle.isEmpty() && m_draft.request().items.isEmpty())
        obstacle = tr("Tick at least one item that is asked.");
    m_note->setMessage(Tone::Danger, obstacle);
    if (!obstacle.isEmpty())
        return {};
    const auto request = m_draft.finished();
    if (request)
        return *request;
    refuse(request.error(), {});
    return {};
}

void RequestBuilder::findMissing()
{
    QString obstacle = m_customer->obstacle();
    if (obstacle.isEmpty() && m_draft.request().customerId.isEmpty())
        obstacle = tr("Enter the customer ID.");
    m_note->setMessage(obstacle.isEmpty() ? Tone::Accent : Tone::Danger,
                       obstacle.isEmpty() ? tr("Reading the customer…") : obstacle);
    if (obstacle.isEmpty())
        Q_EMIT missingRequested(m_draft.request());
}

void RequestBuilder::addMissing(const QList<forms::RequestItem>& items)
{
    m_draft.addItems(items);
    m_note->setMessage(items.isEmpty() ? Tone::Success : Tone::Accent,
                       items.isEmpty() ? tr("Nothing is missing.")
                                       : tr("%n missing item(s) added.", nullptr, int(items.size())));
}

void RequestBuilder::openRequest()
{
    const auto request = finished();
    if (!request)
        return;
    const QList<forms::Document> documents = m_message->documents();
    accept();
    Q_EMIT openRequested(*request, documents);
}

void RequestBuilder::save()
{
    if (const auto request = finished())
        Q_EMIT saveRequested(tr("request") + u".rfi.json"_s, m_draft.file());
}

void RequestBuilder::reject()
{
    if (!hasContent())
        return QDialog::reject();
    ask(this,
        {u"askDiscard"_s,
         m_changedFrom.isEmpty() ? tr("Close without opening the request?") : tr("Close without the changes?"),
         m_changedFrom.isEmpty() ? tr("What you put together here is lost.")
                                 : tr("What is asked stays as it was before."),
         {tr("Close")},
         tr("Stay"),
         true},
        [this](int) { QDialog::reject(); });
}

void RequestBuilder::refuse(const Error& error, const QString& name)
{
    QStringList parts;
    if (!name.isEmpty())
        parts += visibleMarks(QFileInfo(name).fileName()) + u':';
    if (error.position.isValid())
        parts += tr("line %1, column %2:").arg(error.position.line).arg(error.position.column);
    parts << errorText(error) << errorAdvice(error.code);
    m_note->setMessage(Tone::Danger, parts.join(u' '));
}

} // namespace rfi::ui
