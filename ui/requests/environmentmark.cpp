#include "ui/requests/environmentmark.h"

#include "ui/common/icons.h"
#include "ui/common/paint.h"
#include "ui/common/style.h"
#include "ui/requests/requestwords.h"

#include <QEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace rfi::ui {

namespace {
int markSize() { return scaled(14); }
constexpr int Padding = space::small;
} // namespace

EnvironmentMark::EnvironmentMark(QWidget* parent) : PlainLabel({}, TextRole::Caption, Tone::Muted, parent)
{
    setObjectName(u"environment"_s);
    setWordWrap(false);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void EnvironmentMark::setEnvironment(const QString& environment, bool isTraining)
{
    m_isTraining = isTraining;
    m_isProduction = !isTraining && isProduction(environment);
    setPlainText(isTraining ? tr("Training") : environmentTitle(environment));
    setTone(m_isProduction ? Tone::Danger : Tone::Muted);
    setRole(m_isProduction ? TextRole::Strong : TextRole::Caption);
    fit();
    update();
}

void EnvironmentMark::changeEvent(QEvent* event)
{
    PlainLabel::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::LayoutDirectionChange)
        fit();
}

/// Room for the sign, which grows with the text.
void EnvironmentMark::fit()
{
    const int leading = Padding + markSize() + space::tight;
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    setContentsMargins(isMirrored ? Padding : leading, space::tight, isMirrored ? leading : Padding, space::tight);
}

void EnvironmentMark::paintEvent(QPaintEvent* event)
{
    {
        QPainter painter(this);
        if (m_isProduction)
            paintBox(painter, rect(), 0, themeColour(Colour::DangerSurface), themeColour(Colour::Danger), 2);
        else
            paintBox(painter, rect(), radius::small, themeColour(Colour::Canvas), themeColour(Colour::Border));
        const QRect icon(Padding, (height() - markSize()) / 2, markSize(), markSize());
        paintIcon(painter, QStyle::visualRect(layoutDirection(), rect(), icon), iconName(),
                  themeColour(textColour(tone())));
    }
    PlainLabel::paintEvent(event);
}

QString EnvironmentMark::iconName() const
{
    if (m_isProduction)
        return u"globe"_s;
    return m_isTraining ? u"flask-conical"_s : u"circle-dashed"_s;
}

} // namespace rfi::ui
