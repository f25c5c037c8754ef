#include "ui/insights/rowchart.h"

#include "ui/common/accessiblerole.h"
#include "ui/common/paint.h"
#include "ui/common/plainlabel.h"
#include "ui/common/style.h"

#include <QGridLayout>
#include <QLocale>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace rfi::ui {

namespace {

constexpr int BarHeight = 10;
constexpr int LeastBarWidth = 60;

/// A bar as long as its share of the room, from the start of reading.
class Bar : public QWidget
{
public:
    explicit Bar(double share) : m_share(share)
    {
        setMinimumWidth(scaled(LeastBarWidth));
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }

    QSize sizeHint() const override { return {scaled(LeastBarWidth), scaled(BarHeight)}; }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        const qreal corner = qMin(3.0, height() / 2.0);
        if (currentTheme().kind() == Theme::Kind::HighContrast)
            paintBox(painter, rect(), corner, themeColour(Colour::Surface), themeColour(Colour::Text));
        else
            paintBox(painter, rect(), corner, themeColour(Colour::Track));
        const int length = m_share > 0 ? qMax(3, qRound(width() * m_share)) : 0;
        const QRect filled = QStyle::visualRect(layoutDirection(), rect(), QRect(0, 0, length, height()));
        if (length > 0)
            paintBox(painter, filled, corner, themeColour(Colour::Accent));
    }

private:
    double m_share;
};

} // namespace

RowChart::RowChart(const QString& name, QWidget* parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    setAccessibleRole(*this, QAccessible::Chart);
    setAccessibleName(name);
    m_grid->setContentsMargins({});
    m_grid->setHorizontalSpacing(space::medium);
    m_grid->setVerticalSpacing(space::small);
    m_grid->setColumnStretch(0, 3);
    m_grid->setColumnStretch(1, 4);
}

void RowChart::setRows(const QList<Row>& rows)
{
    int most = 1;
    for (const Row& row : rows)
        most = qMax(most, row.value);
    QStringList told;
    for (int at = 0; at < rows.size(); ++at) {
        const QString value = QLocale().toString(rows.at(at).value);
        told += rows.at(at).title + u": "_s + value;
        auto* number = new PlainLabel(value, TextRole::Strong);
        number->setWordWrap(false);
        m_grid->addWidget(new PlainLabel(rows.at(at).title), at, 0);
        m_grid->addWidget(new Bar(double(rows.at(at).value) / most), at, 1, Qt::AlignVCenter);
        m_grid->addWidget(number, at, 2, Qt::AlignTrailing | Qt::AlignVCenter);
    }
    setAccessibleDescription(told.join(u"; "_s));
}

} // namespace rfi::ui
