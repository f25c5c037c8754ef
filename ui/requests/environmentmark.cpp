#include "ui/requests/environmentmark.h"

#include "ui/common/icons.h"
#include "ui/common/paint.h"
#include "ui/common/style.h"
#include "ui/requests/requestwords.h"
#include "ui/texts/sentence.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace rfi::ui {

namespace {

int markSize() { return scaled(14); }
constexpr int Padding = space::small;
constexpr int ThickLine = 2;

QString meaning(Destination destination, const QString& providerName)
{
    switch (destination) {
    case Destination::Training:
        return sentence(EnvironmentBand::tr("The answer stays on this computer: a simulator acts as %1."),
                        {providerName});
    case Destination::Sandbox:
        return sentence(EnvironmentBand::tr("The answer goes to the test system of %1."), {providerName});
    case Destination::Production: break;
    }
    return sentence(EnvironmentBand::tr("The answer goes to %1 itself and changes the real record of the customer."),
                    {providerName});
}

} // namespace

Destination destinationOf(const QString& environment, bool isTraining)
{
    if (isTraining)
        return Destination::Training;
    return isProduction(environment) ? Destination::Production : Destination::Sandbox;
}

QString destinationIcon(Destination destination)
{
    switch (destination) {
    case Destination::Training: return u"flask-conical"_s;
    case Destination::Sandbox: return u"circle-dashed"_s;
    case Destination::Production: break;
    }
    return u"globe"_s;
}

void paintDestination(QPainter& painter, const QRect& rect, Destination destination)
{
    if (destination == Destination::Production)
        return paintBox(painter, rect, 0, themeColour(Colour::DangerSurface), themeColour(Colour::Danger), ThickLine);
    const bool isTraining = destination == Destination::Training;
    paintBox(painter, rect, radius::small, themeColour(Colour::Canvas),
             themeColour(isTraining ? Colour::ControlBorder : Colour::Border), 1,
             isTraining ? Qt::DashLine : Qt::SolidLine);
}

EnvironmentMark::EnvironmentMark(QWidget* parent) : PlainLabel({}, TextRole::Caption, Tone::Muted, parent)
{
    setObjectName(u"environment"_s);
    setWordWrap(false);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void EnvironmentMark::setEnvironment(const QString& environment, bool isTraining)
{
    m_destination = destinationOf(environment, isTraining);
    const bool isLive = m_destination == Destination::Production;
    setPlainText(isTraining ? tr("Training") : environmentTitle(environment));
    setTone(isLive ? Tone::Danger : Tone::Muted);
    setRole(isLive ? TextRole::Strong : TextRole::Caption);
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
        if (m_isFramed)
            paintDestination(painter, rect(), m_destination);
        const QRect icon(Padding, (height() - markSize()) / 2, markSize(), markSize());
        paintIcon(painter, QStyle::visualRect(layoutDirection(), rect(), icon), destinationIcon(m_destination),
                  themeColour(textColour(tone())));
    }
    PlainLabel::paintEvent(event);
}

EnvironmentBand::EnvironmentBand(QWidget* parent)
    : QWidget(parent), m_mark(new EnvironmentMark), m_words(new PlainLabel)
{
    setObjectName(u"environmentBand"_s);
    m_words->setObjectName(u"environmentWords"_s);
    m_mark->setObjectName(u"environmentOfReview"_s);
    m_mark->setFramed(false); // the band has a frame of its own
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(space::medium, space::small, space::medium, space::small);
    row->setSpacing(space::medium);
    row->addWidget(m_mark, 0, Qt::AlignVCenter);
    row->addWidget(m_words, 1);
}

void EnvironmentBand::setEnvironment(const QString& environment, bool isTraining, const QString& providerName)
{
    m_destination = destinationOf(environment, isTraining);
    m_mark->setEnvironment(environment, isTraining);
    m_words->setPlainText(meaning(m_destination, providerName));
    m_words->setTone(m_destination == Destination::Production ? Tone::Danger : Tone::Muted);
    update();
}

void EnvironmentBand::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintDestination(painter, rect(), m_destination);
}

} // namespace rfi::ui
