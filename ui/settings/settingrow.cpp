#include "ui/settings/settingrow.h"

#include "ui/common/buttons.h"
#include "ui/common/paint.h"
#include "ui/common/plainlabel.h"
#include "ui/common/searchfield.h"
#include "ui/common/style.h"
#include "ui/texts/sentence.h"

#include <QBoxLayout>
#include <QPainter>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rfi::ui {

namespace {

constexpr int RoomForBoth = 440;

} // namespace

SettingRow::SettingRow(const SettingWords& words, QWidget* control, QWidget* parent)
    : QWidget(parent), m_words(words), m_folded(folded(words.label + u' ' + words.help + u' ' + words.keywords)),
      m_control(control), m_line(new QBoxLayout(QBoxLayout::LeftToRight, this)), m_end(new QHBoxLayout),
      m_help(new PlainLabel(words.help, TextRole::Caption, Tone::Muted)),
      m_pinned(new PlainLabel(tr("Set by your organisation."), TextRole::Caption, Tone::Accent)),
      m_reset(makeIconButton(sentence(tr("Reset to default: %1"), {words.label}), u"rotate-ccw"_s))
{
    auto* label = new PlainLabel(words.label, TextRole::Strong);
    label->setLabelledField(control);
    control->setAccessibleName(words.label);
    m_reset->hide();
    m_pinned->hide();
    auto* column = new QVBoxLayout;
    column->setSpacing(2);
    column->addWidget(label);
    column->addWidget(m_help);
    column->addWidget(m_pinned);
    m_end->setSpacing(space::small);
    m_end->addStretch();
    m_end->addWidget(m_reset);
    m_end->addWidget(control);
    m_line->setContentsMargins(space::huge, space::medium, space::huge, space::medium);
    m_line->setSpacing(space::large);
    m_line->addLayout(column, 1);
    m_line->addLayout(m_end);
    // Not before it has a parent: it would be shown as a window of its own.
    setHelp(words.help);
}

void SettingRow::setHelp(const QString& help)
{
    m_help->setPlainText(help);
    m_help->setVisible(!help.isEmpty());
    m_control->setAccessibleDescription(help);
}

bool SettingRow::matches(const QStringList& foldedWords) const
{
    return std::all_of(foldedWords.cbegin(), foldedWords.cend(),
                       [this](const QString& word) { return m_folded.contains(word); });
}

void SettingRow::setMarked(bool isMarked)
{
    m_isMarked = isMarked;
    update();
}

void SettingRow::follow(settings::Settings& settings, settings::Id id,
                        const std::function<QString(const settings::Value&)>& describe)
{
    m_id = id;
    m_describe = describe;
    m_reset->setObjectName(u"reset-"_s + settings::ruleOf(id).name);
    connect(m_reset, &QPushButton::clicked, this, [this, &settings, id] {
        m_control->setFocus();
        settings.reset(id);
    });
    connect(&settings, &settings::Settings::changed, this, [this, &settings, id](settings::Id changed) {
        if (changed == id)
            showSource(settings, id);
    });
    showSource(settings, id);
}

void SettingRow::showSource(const settings::Settings& settings, settings::Id id)
{
    m_reset->setVisible(settings.isChanged(id));
    const bool isDecided = settings.source(id) == settings::Source::Organisation;
    setDecided(isDecided);
    if (isDecided)
        setAccessibleName(sentence(tr("%1: %2"), {m_words.label, m_describe(settings.value(id))}));
}

void SettingRow::setDecided(bool isDecided)
{
    m_pinned->setVisible(isDecided);
    m_control->setEnabled(!isDecided);
    setFocusPolicy(isDecided ? Qt::StrongFocus : Qt::NoFocus);
    setAccessibleName(isDecided ? m_words.label : QString());
    setAccessibleDescription(isDecided ? m_pinned->plainText() + u' ' + m_help->plainText() : QString());
}

void SettingRow::takeFocus()
{
    QWidget* target = m_control->isEnabled() ? m_control : this;
    target->setFocus(Qt::TabFocusReason);
}

void SettingRow::focusInEvent(QFocusEvent* event)
{
    update();
    QWidget::focusInEvent(event);
}

void SettingRow::focusOutEvent(QFocusEvent* event)
{
    update();
    QWidget::focusOutEvent(event);
}

void SettingRow::setLine(bool hasLine)
{
    m_hasLine = hasLine;
    update();
}

void SettingRow::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    if (m_hasLine)
        painter.fillRect(space::huge, 0, width() - 2 * space::huge, 1, themeColour(Colour::Border));
    const QRectF place = QRectF(rect()).adjusted(space::small, space::tight, -space::small, -space::tight);
    if (m_isMarked)
        paintBox(painter, place, radius::control, themeColour(Colour::Selected), themeColour(Colour::Accent), 2);
    if (hasFocus())
        paintFocusRing(painter, place.toRect(), radius::control);
}

void SettingRow::resizeEvent(QResizeEvent* event)
{
    const bool isWide = width() >= scaled(RoomForBoth);
    m_line->setDirection(isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    QWidget::resizeEvent(event);
}

} // namespace rfi::ui
