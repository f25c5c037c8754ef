#include "ui/requests/codeview.h"

#include "ui/common/buttons.h"
#include "ui/common/clipboard.h"
#include "ui/common/plainlabel.h"

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

int heightOf(const QPlainTextEdit& text, int lines)
{
    const int margins = 2 * (text.frameWidth() + int(text.document()->documentMargin()));
    return lines * text.fontMetrics().lineSpacing() + margins + space::small;
}

} // namespace

CodeView::CodeView(const QString& head, const QString& code, QWidget* parent)
    : QWidget(parent), m_text(new QPlainTextEdit(code))
{
    auto* title = new PlainLabel(head, TextRole::Strong);
    title->setSelectable(true);
    QPushButton* copy = makeButton(tr("Copy"), ButtonLook::Quiet, u"copy"_s);
    copy->setAccessibleName(tr("Copy %1").arg(head));
    m_text->setObjectName(u"code"_s);
    m_text->setAccessibleName(head);
    m_text->setReadOnly(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setTabChangesFocus(true);
    m_text->setFont(codeFont());
    m_text->setLineWrapMode(QPlainTextEdit::WidgetWidth);
    m_text->setWordWrapMode(QTextOption::WrapAnywhere);
    m_text->setLayoutDirection(Qt::LeftToRight);
    m_text->setFixedHeight(heightOf(*m_text, qMin(MostLines, int(code.count(u'\n')) + 2)));
    auto* first = new QHBoxLayout;
    first->addWidget(title, 1);
    first->addWidget(copy);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space::tight);
    column->addLayout(first);
    column->addWidget(m_text);
    connect(copy, &QPushButton::clicked, this, [this] { Clipboard::ofProgram().copy(m_text->toPlainText()); });
}

QString CodeView::code() const { return m_text->toPlainText(); }

} // namespace rfi::ui
