#include "ui/common/card.h"

#include "ui/common/paint.h"
#include "ui/common/style.h"

#include <QPainter>

namespace rfi::ui {

Card::Card(QWidget* parent) : QWidget(parent), m_body(new QVBoxLayout(this))
{
    m_body->setContentsMargins(space::huge, space::large + space::tight, space::huge, space::huge);
    m_body->setSpacing(space::medium);
}

void Card::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintBox(painter, rect(), radius::card, themeColour(Colour::Surface), themeColour(Colour::Border));
}

SectionHeading::SectionHeading(const QString& title, const QString& detail, QWidget* parent)
    : QWidget(parent), m_title(new PlainLabel(title, TextRole::Heading)),
      m_detail(new PlainLabel(detail, TextRole::Caption, Tone::Muted))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(2);
    column->addWidget(m_title);
    column->addWidget(m_detail);
    m_detail->setVisible(!detail.isEmpty());
}

void SectionHeading::setDetail(const QString& detail)
{
    m_detail->setPlainText(detail);
    m_detail->setVisible(!detail.isEmpty());
}

Divider::Divider(Qt::Orientation orientation, QWidget* parent) : QWidget(parent)
{
    if (orientation == Qt::Horizontal)
        setFixedHeight(1);
    else
        setFixedWidth(1);
}

void Divider::paintEvent(QPaintEvent*) { QPainter(this).fillRect(rect(), themeColour(Colour::Border)); }

} // namespace rfi::ui
