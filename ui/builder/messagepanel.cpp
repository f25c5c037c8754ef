#include "ui/builder/messagepanel.h"

#include "models/mail/mail.h"
#include "models/providers/requestdraft.h"
#include "ui/common/plainlabel.h"
#include "ui/common/plaintext.h"
#include "ui/texts/sentence.h"
#include "ui/texts/texts.h"

#include <QListWidget>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rfi::ui {

namespace {

constexpr int MostListHeight = 150;

/// As visibleMarks, line by line.
QString visibleLines(const QString& text)
{
    QStringList lines;
    for (const QString& line : text.split(u'\n'))
        lines += visibleMarks(QString(line).replace(u'\t', u' '));
    return lines.join(u'\n');
}

} // namespace

MessagePanel::MessagePanel(providers::RequestDraft& draft, QWidget* parent)
    : QWidget(parent), m_draft(draft), m_heads(new PlainLabel({}, TextRole::Caption, Tone::Muted)),
      m_text(new QPlainTextEdit), m_attachedTitle(new PlainLabel(tr("Attachments"), TextRole::Strong)),
      m_attached(new QListWidget)
{
    m_heads->setObjectName(u"messageHeads"_s);
    m_heads->setSelectable(true);
    m_text->setObjectName(u"builderNotes"_s);
    m_text->setAccessibleName(tr("What the request says"));
    m_text->setPlaceholderText(
        tr("Paste the text of the email or ticket here, or drop the email (.eml) on this window."));
    m_text->setTabChangesFocus(true);
    // A mail that is dropped here is for the window, not a path to be typed.
    m_text->setAcceptDrops(false);
    m_attached->setObjectName(u"attachments"_s);
    m_attached->setAccessibleName(tr("Attachments"));
    auto* title = new PlainLabel(tr("What the request says"), TextRole::Heading);
    title->setLabelledField(m_text);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space::small);
    column->addWidget(title);
    column->addWidget(m_heads);
    column->addWidget(m_text, 1);
    column->addWidget(m_attachedTitle);
    column->addWidget(m_attached);
    m_heads->hide();
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] { m_draft.setNotes(m_text->toPlainText()); });
    refresh();
}

void MessagePanel::addMessage(const mail::Message& message)
{
    QStringList heads;
    if (!message.subject.isEmpty())
        heads += visibleMarks(message.subject);
    if (!message.from.isEmpty())
        heads += sentence(tr("From %1"), {visibleMarks(message.from)});
    if (message.date.isValid())
        heads += whenText(message.date);
    m_heads->setPlainText(heads.join(u'\n'));
    m_heads->setVisible(!heads.isEmpty());
    if (!m_text->toPlainText().trimmed().isEmpty())
        m_text->appendPlainText(u"\n"_s);
    m_text->appendPlainText(visibleLines(message.text));
    m_text->moveCursor(QTextCursor::Start);
    for (const mail::Attachment& attachment : message.attachments)
        addDocument(forms::makeDocument(attachment.name, attachment.mimeType, attachment.bytes));
    refresh();
}

void MessagePanel::showNotes(const forms::Request& request)
{
    QStringList paragraphs;
    for (const forms::Note& note : request.notes) {
        QStringList lines;
        if (!note.party.isEmpty())
            lines += visibleMarks(request.partyName(note.party));
        lines += visibleLines(note.text);
        if (!note.reason.isEmpty())
            lines += visibleMarks(note.reason);
        paragraphs += lines.join(u'\n');
    }
    m_text->setPlainText(paragraphs.join(u"\n\n"_s));
    m_text->setReadOnly(!paragraphs.isEmpty());
}

void MessagePanel::addDocument(const forms::Document& document)
{
    const bool isThere = std::any_of(m_documents.cbegin(), m_documents.cend(),
                                     [&](const forms::Document& known) { return known.sha256 == document.sha256; });
    if (isThere)
        return;
    m_documents += document;
    auto* line = new QListWidgetItem(sentence(tr("%1 (%2)"), {visibleMarks(document.name), sizeText(document.size)}),
                                     m_attached);
    line->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    line->setCheckState(Qt::Checked);
    line->setToolTip(plainToolTip(visibleMarks(document.name)));
}

QList<forms::Document> MessagePanel::documents() const
{
    QList<forms::Document> chosen;
    for (int row = 0; row < m_attached->count(); ++row) {
        if (m_attached->item(row)->checkState() == Qt::Checked)
            chosen += m_documents.at(row);
    }
    return chosen;
}

void MessagePanel::refresh()
{
    m_attachedTitle->setVisible(hasDocuments());
    m_attached->setVisible(hasDocuments());
    const int lines = m_attached->sizeHintForRow(0) * m_attached->count() + 2 * m_attached->frameWidth();
    m_attached->setFixedHeight(qMin(lines, MostListHeight));
}

} // namespace rfi::ui
