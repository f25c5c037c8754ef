#include "ui/requests/codeview.h"

#include "ui/common/buttons.h"
#include "ui/common/clipboard.h"
#include "ui/common/plainlabel.h"
#include "ui/texts/sentence.h"

#include <QFontDatabase>
#include <QHBoxLayout>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace rfi::ui {

namespace {

constexpr int MostLines = 24;

QFont codeFont()
{
    QFont code = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    code.setPointSizeF(font(TextRole::Caption).pointSizeF());
    return code;
}

/// Codes have no words to break at, so each line is as many as its letters need.
int wrappedLines(const QPlainTextEdit& text, int room)
{
    const int margins = 2 * (text.frameWidth() + int(text.document()->documentMargin()));
    const int width = qMax(1, room - margins);
    int lines = 0;
    for (const QString& line : text.toPlainText().split(u'\n'))
        lines += qMax(1, (text.fontMetrics().horizontalAdvance(line) + width - 1) / width);
    return lines;
}

} // namespace

CodeView::CodeView(const QString& head, const QString& code, QWidget* parent)
    : QWidget(parent), m_text(new QPlainTextEdit(code)), m_facts(new PlainLabel({}, TextRole::Caption, Tone::Muted)),
      m_inLines(makeButton(tr("Formatted"), ButtonLook::Secondary))
{
    auto* title = new PlainLabel(head, TextRole::Strong);
    title->setSelectable(true);
    QPushButton* copy = makeButton(tr("Copy"), ButtonLook::Quiet, u"copy"_s);
    copy->setAccessibleName(sentence(tr("Copy %1"), {head}));
    m_inLines->setObjectName(u"inLines"_s);
    m_inLines->setAccessibleName(sentence(tr("%1, formatted"), {head}));
    m_inLines->setCheckable(true);
    m_inLines->hide();
    m_facts->setSelectable(true);
    m_facts->hide();
    m_text->setObjectName(u"code"_s);
    m_text->setAccessibleName(head);
    m_text->setReadOnly(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setTabChangesFocus(true);
    m_text->setFont(codeFont());
    m_text->setLineWrapMode(QPlainTextEdit::WidgetWidth);
    m_text->setWordWrapMode(QTextOption::WrapAnywhere);
    m_text->setLayoutDirection(Qt::LeftToRight);
    m_text->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_text->setVisible(!code.isEmpty());
    copy->setVisible(!code.isEmpty());
    auto* first = new QHBoxLayout;
    first->addWidget(title, 1);
    first->addWidget(m_inLines);
    first->addWidget(copy);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space::tight);
    column->addLayout(first);
    column->addWidget(m_facts);
    column->addWidget(m_text);
    connect(copy, &QPushButton::clicked, this, [this] { Clipboard::ofProgram().copy(m_text->toPlainText()); });
    fit();
}

QString CodeView::code() const { return m_text->toPlainText(); }

void CodeView::setFacts(const QString& facts)
{
    m_facts->setPlainText(facts);
    m_facts->setVisible(!facts.isEmpty());
}

void CodeView::setInLines(const QString& readable)
{
    m_inLines->show();
    connect(m_inLines, &QPushButton::toggled, this, [this, readable, exact = code()](bool isOn) {
        m_text->setPlainText(isOn ? readable : exact);
        fit();
    });
}

void CodeView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fit();
}

void CodeView::fit()
{
    const int margins = 2 * (m_text->frameWidth() + int(m_text->document()->documentMargin()));
    const int lines = qMin(MostLines, wrappedLines(*m_text, width()) + 1);
    m_text->setFixedHeight(lines * m_text->fontMetrics().lineSpacing() + margins + space::small);
}

} // namespace rfi::ui
