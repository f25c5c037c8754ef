#include "ui/settings/settingspage.h"

#include "ui/common/card.h"

namespace rfi::ui {

namespace {

constexpr int ReadingWidth = 760;

/// A line above every row but the first one that shows.
void drawLines(const QLayout& group)
{
    bool isFirst = true;
    for (int place = 0; place < group.count(); ++place) {
        auto* row = qobject_cast<SettingRow*>(group.itemAt(place)->widget());
        row->setLine(!isFirst);
        isFirst = isFirst && row->isHidden();
    }
}

} // namespace

SettingsPage::SettingsPage(const QString& name, const QString& title, const QString& iconName, QWidget* parent)
    : QScrollArea(parent), m_title(title), m_icon(iconName), m_column(new QVBoxLayout)
{
    setObjectName(name);
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setAccessibleName(title);
    setFocusPolicy(Qt::NoFocus);
    auto* middle = new QWidget;
    middle->setMaximumWidth(scaled(ReadingWidth));
    middle->setLayout(m_column);
    m_column->setContentsMargins(space::vast, space::huge, space::vast, space::vast);
    m_column->setSpacing(space::medium);
    auto* heading = new SectionHeading(title);
    heading->setLarge();
    m_column->addWidget(heading);
    m_column->addStretch();
    auto* content = new QWidget;
    auto* row = new QHBoxLayout(content);
    row->setContentsMargins({});
    row->addWidget(middle);
    setWidget(content);
    viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
}

void SettingsPage::beginGroup(const QString& title, const QString& detail)
{
    if (!title.isEmpty()) {
        auto* heading = new SectionHeading(title, detail);
        heading->setContentsMargins(0, space::small, 0, 0);
        addPart(heading);
    }
    auto* card = new Card;
    card->body()->setContentsMargins(1, space::tight, 1, space::tight);
    card->body()->setSpacing(0);
    m_group = card->body();
    addPart(card);
}

void SettingsPage::addRow(SettingRow* row)
{
    if (!m_group)
        beginGroup();
    m_group->addWidget(row);
    m_rows.append(row);
    drawLines(*m_group);
}

void SettingsPage::removeRow(SettingRow* row)
{
    QLayout* group = row->parentWidget()->layout();
    group->removeWidget(row);
    m_rows.removeOne(row);
    row->hide();
    row->deleteLater();
    drawLines(*group);
}

void SettingsPage::setRowShown(SettingRow* row, bool isShown)
{
    row->setVisible(isShown);
    drawLines(*row->parentWidget()->layout());
}

void SettingsPage::addPart(QWidget* part) { m_column->insertWidget(m_column->count() - 1, part); }

void SettingsPage::reveal(SettingRow* row)
{
    // What was just added has no place yet.
    widget()->layout()->activate();
    ensureWidgetVisible(row, 0, space::vast);
}

} // namespace rfi::ui
