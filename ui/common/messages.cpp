#include "ui/common/messages.h"

#include "ui/common/announcer.h"
#include "ui/common/buttons.h"
#include "ui/common/flowlayout.h"
#include "ui/common/icons.h"
#include "ui/common/paint.h"
#include "ui/common/plaintext.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

namespace rfi::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int readingWidth = 420;
constexpr int discSize = 64;

int markSize() { return iconSize() + 2; }

QString markOf(Tone tone)
{
    switch (tone) {
    case Tone::Success: return u"circle-check"_s;
    case Tone::Warning: return u"triangle-alert"_s;
    case Tone::Danger: return u"circle-alert"_s;
    default: return u"info"_s;
    }
}

} // namespace

/// The icon of an empty view on a soft disc.
class Emblem final : public QWidget
{
public:
    explicit Emblem(const QString& iconName) : m_icon(iconName)
    {
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }

    void setIcon(const QString& iconName)
    {
        m_icon = iconName;
        update();
    }
    QSize sizeHint() const override { return {scaled(discSize), scaled(discSize)}; }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        paintBox(painter, rect(), width() / 2.0, themeColour(Colour::Selected));
        const int inset = width() * 3 / 10;
        paintIcon(painter, QRectF(rect()).adjusted(inset, inset, -inset, -inset), m_icon, themeColour(Colour::Accent));
    }

private:
    QString m_icon;
};

EmptyState::EmptyState(const QString& iconName, const QString& title, const QString& sentence, QWidget* parent)
    : QWidget(parent), m_emblem(new Emblem(iconName)), m_title(new PlainLabel(title, TextRole::Heading)),
      m_sentence(new PlainLabel(sentence, TextRole::Body, Tone::Muted)), m_actions(new FlowLayout)
{
    for (PlainLabel* label : {m_title, m_sentence})
        label->setAlignment(Qt::AlignCenter);
    m_actions->setAlignment(Qt::AlignHCenter);
    auto* middle = new QWidget;
    middle->setMaximumWidth(scaled(readingWidth));
    auto* column = new QVBoxLayout(middle);
    column->setContentsMargins({});
    column->setSpacing(space::small);
    column->addStretch();
    column->addWidget(m_emblem, 0, Qt::AlignHCenter);
    column->addSpacing(space::small);
    column->addWidget(m_title);
    column->addWidget(m_sentence);
    column->addSpacing(space::medium);
    column->addLayout(m_actions);
    column->addStretch();
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(space::large, space::vast, space::large, space::vast);
    row->addWidget(middle);
}

void EmptyState::setWords(const QString& iconName, const QString& title, const QString& sentence)
{
    m_emblem->setIcon(iconName);
    m_title->setPlainText(title);
    m_sentence->setPlainText(sentence);
}

QPushButton* EmptyState::addAction(const QString& text, bool isPrimary)
{
    const bool isFirst = m_actions->count() == 0;
    QPushButton* button = makeButton(text, isFirst && isPrimary ? ButtonLook::Primary : ButtonLook::Secondary);
    m_actions->addWidget(button);
    return button;
}

InlineMessage::InlineMessage(Tone tone, const QString& text, QWidget* parent)
    : QWidget(parent), m_tone(tone), m_label(new PlainLabel), m_other(makeButton({}, ButtonLook::Link)),
      m_action(makeButton({}, ButtonLook::Link))
{
    auto* row = new QHBoxLayout(this);
    row->setSpacing(space::medium);
    row->addWidget(m_label, 1, Qt::AlignVCenter);
    row->addWidget(m_other, 0, Qt::AlignVCenter);
    row->addWidget(m_action, 0, Qt::AlignVCenter);
    m_action->setObjectName(u"action"_s);
    m_other->setObjectName(u"otherAction"_s);
    m_other->hide();
    m_action->hide();
    connect(m_other, &QPushButton::clicked, this, &InlineMessage::otherActionTriggered);
    connect(m_action, &QPushButton::clicked, this, &InlineMessage::actionTriggered);
    fit();
    setMessage(tone, text);
}

/// Room for the sign, which grows with the text.
void InlineMessage::fit()
{
    const int before = 2 * space::medium + markSize();
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    layout()->setContentsMargins(isMirrored ? space::medium : before, space::small + 2,
                                 isMirrored ? before : space::medium, space::small + 2);
}

void InlineMessage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::LayoutDirectionChange)
        fit();
}

void InlineMessage::setMessage(Tone tone, const QString& text)
{
    const bool isNews = text != m_label->plainText() && !text.isEmpty();
    m_tone = tone;
    m_label->setPlainText(text);
    setAccessibleName(text);
    if (text.isEmpty())
        hide();
    else if (parentWidget() != nullptr) // alone it would come up as a window
        show();
    update();
    if (!isNews)
        return;
    // What it lies on may be shown only after this.
    const auto tell = [this, text] {
        if (message() == text)
            announce(this, text);
    };
    QMetaObject::invokeMethod(this, tell, Qt::QueuedConnection);
}

void InlineMessage::setActionText(const QString& text)
{
    m_action->setText(text);
    m_action->setVisible(!text.isEmpty());
}

void InlineMessage::setOtherActionText(const QString& text)
{
    m_other->setText(text);
    m_other->setVisible(!text.isEmpty());
}

void InlineMessage::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QColor ink = themeColour(textColour(m_tone));
    const bool isContrast = currentTheme().kind() == Theme::Kind::HighContrast;
    paintBox(painter, rect(), radius::control, themeColour(surfaceColour(m_tone)), isContrast ? ink : QColor());
    const int firstLine = m_label->y() + (m_label->fontMetrics().height() - markSize()) / 2;
    const QRect mark(space::medium, firstLine, markSize(), markSize());
    paintIcon(painter, QStyle::visualRect(layoutDirection(), rect(), mark), markOf(m_tone), ink);
}

} // namespace rfi::ui
