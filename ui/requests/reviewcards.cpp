#include "ui/requests/reviewcards.h"

#include "models/core/jsonwriter.h"
#include "ui/common/buttons.h"
#include "ui/common/card.h"
#include "ui/common/clipboard.h"
#include "ui/documents/thumbnail.h"
#include "ui/requests/codeview.h"
#include "ui/requests/reviewpage.h"
#include "ui/texts/outsidetext.h"
#include "ui/texts/plainvalue.h"
#include "ui/texts/sentence.h"
#include "ui/texts/texts.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace rfi::ui {

using submission::Plan;
using submission::PlannedCall;
using Body = providers::AnswerCall::Body;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ReviewPage)
};

/// Nobody looks through more of them one below the other.
constexpr int MostDocuments = 100;

QWidget* makeHash(const QString& name, const QByteArray& sha256)
{
    const QString whole = QString::fromLatin1(sha256.toHex());
    auto* hash = new PlainLabel(sentence(Words::tr("SHA-256 %1"), {shortHash(whole.toLatin1())}), TextRole::Caption,
                                Tone::Muted);
    hash->setObjectName(u"hash"_s);
    hash->setWordWrap(false);
    hash->setToolTip(whole);
    QPushButton* copy = makeIconButton(sentence(Words::tr("Copy the SHA-256 of %1"), {name}), u"copy"_s);
    copy->setObjectName(u"copyHash"_s);
    QObject::connect(copy, &QPushButton::clicked, copy, [whole] { Clipboard::ofProgram().copy(whole); });
    auto* line = new QWidget;
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins({});
    row->setSpacing(space::tight);
    row->addWidget(hash, 0, Qt::AlignVCenter);
    row->addWidget(copy, 0, Qt::AlignVCenter);
    return line;
}

QWidget* makeDocument(const forms::Document& document, const QString& purpose, Thumbnail* picture)
{
    const QString name = visibleMarks(document.name);
    picture->setObjectName(u"thumbnail"_s);
    picture->setDocument(document);
    picture->setAccessibleName(sentence(Words::tr("Show %1 in the form"), {name}));
    picture->setToolTip(picture->accessibleName().toHtmlEscaped());
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(new PlainLabel(name, TextRole::Strong));
    words->addWidget(new PlainLabel(sentence(Words::tr("For %1, %2"), {purpose, sizeText(document.size)}),
                                    TextRole::Caption, Tone::Muted));
    words->addWidget(makeHash(name, document.sha256), 0, Qt::AlignLeading);
    auto* entry = new QWidget;
    entry->setObjectName(u"document"_s);
    auto* row = new QHBoxLayout(entry);
    row->setContentsMargins({});
    row->setSpacing(space::medium);
    row->addWidget(picture, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    return entry;
}

/// What stands in the place of the bytes of documents is all that is not as it goes out.
QString bodyText(const PlannedCall& call)
{
    switch (call.rules.body) {
    case Body::Empty: return {};
    case Body::Multipart: return QString::fromUtf8(core::writeJson(call.body, core::JsonStyle::Indented));
    default: return QString::fromUtf8(core::writeJson(call.body));
    }
}

QString callFacts(const Plan& plan, const PlannedCall& call)
{
    if (call.rules.body == Body::Empty)
        return Words::tr("This call has no body.");
    if (call.isIncomplete)
        return Words::tr("The rest of the body is read from the provider just before sending.");
    if (call.rules.body == Body::Multipart)
        return Words::tr("Will be sent as a form with a file; these are its fields.");
    if (!plan.uploads.isEmpty() || !call.documents.isEmpty())
        return Words::tr("<file:…> stands for the address or id that the document gets when it is uploaded.");
    const QByteArray bytes = core::writeJson(call.body);
    const QByteArray hash = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
    return sentence(Words::tr("%n byte(s), SHA-256 %1", nullptr, int(bytes.size())), {QString::fromLatin1(hash)});
}

} // namespace

QWidget* makeDocumentsCard(const forms::FormState& state, ReviewPage* page)
{
    const forms::Form& form = state.form();
    auto* card = new Card;
    card->setObjectName(u"documents"_s);
    card->body()->addWidget(new PlainLabel(Words::tr("Documents"), TextRole::Heading));
    int count = 0;
    for (int field = 0; field < form.fields.size(); ++field) {
        for (const forms::FileEntry& entry : state.answer(field).files) {
            if (!entry.document || ++count > MostDocuments)
                continue;
            auto* picture = new Thumbnail;
            QObject::connect(picture, &Thumbnail::clicked, page, [page, field] { Q_EMIT page->fieldChosen(field); });
            card->body()->addWidget(makeDocument(*entry.document, itemText(form.fields.at(field), form), picture));
        }
    }
    if (count > MostDocuments)
        card->body()->addWidget(
            new PlainLabel(Words::tr("%n more document(s) go out as well. The form shows each of them.", nullptr,
                                     count - MostDocuments),
                           TextRole::Caption, Tone::Muted));
    if (count > 0)
        return card;
    delete card;
    return nullptr;
}

QWidget* makeCallsCard(const Plan& plan)
{
    auto* card = new Card;
    card->setObjectName(u"plannedCalls"_s);
    card->body()->addWidget(new PlainLabel(Words::tr("Exactly what will be sent, call by call"), TextRole::Heading));
    for (const PlannedCall& call : plan.calls) {
        const QString line = call.rules.call.method + u' ' + call.path;
        auto* view = new CodeView(line, bodyText(call));
        view->setFacts(callFacts(plan, call));
        if (call.rules.body != Body::Empty && call.rules.body != Body::Multipart)
            view->setInLines(QString::fromUtf8(core::writeJson(call.body, core::JsonStyle::Indented)));
        card->body()->addWidget(view);
    }
    return card;
}

} // namespace rfi::ui
