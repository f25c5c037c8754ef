#include "ui/requests/problemlist.h"

#include "ui/common/accessiblerole.h"
#include "ui/common/paint.h"
#include "ui/common/plainlabel.h"
#include "ui/common/style.h"
#include "ui/common/taborder.h"
#include "ui/requests/linkline.h"

#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rfi::ui {

namespace {
constexpr int LineWidth = 2;
} // namespace

ProblemList::ProblemList(QWidget* parent)
    : QWidget(parent), m_heading(new PlainLabel({}, TextRole::Heading, Tone::Danger)), m_column(new QVBoxLayout(this))
{
    setObjectName(u"problems"_s);
    setAccessibleRole(*this, QAccessible::AlertMessage);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_column->setContentsMargins(space::huge, space::large, space::huge, space::large);
    m_column->setSpacing(space::tight);
    m_column->addWidget(m_heading);
    m_column->addSpacing(space::tight);
    hide();
}

void ProblemList::showLines(const QString& heading, const QList<Line>& lines)
{
    qDeleteAll(m_lines);
    m_lines.clear();
    m_heading->setPlainText(heading);
    QStringList spoken{heading + u'.'};
    for (const Line& line : lines) {
        addLine(line);
        spoken.append(line.text);
    }
    setAccessibleName(spoken.join(u' '));
    setVisible(!lines.isEmpty());
    keepTabOrder(*this);
    update();
}

void ProblemList::addLine(const Line& line)
{
    QWidget* widget = nullptr;
    if (line.isAboutWords) {
        auto* link = new LinkLine(line.text);
        link->setObjectName(u"openWords"_s);
        connect(link, &LinkLine::clicked, this, &ProblemList::wordsChosen);
        widget = link;
    } else if (line.field < 0) {
        widget = new PlainLabel(line.text);
    } else {
        auto* link = new LinkLine(line.text);
        link->setObjectName(u"problem-%1"_s.arg(line.field));
        connect(link, &LinkLine::clicked, this, [this, field = line.field] { Q_EMIT fieldChosen(field); });
        widget = link;
    }
    m_column->addWidget(widget);
    m_lines.append(widget);
}

void ProblemList::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    // One frame: the ring takes the place of the line.
    paintBox(painter, rect(), radius::card, themeColour(Colour::Surface), themeColour(Colour::Danger), LineWidth);
    if (hasFocus())
        paintFocusRing(painter, rect(), radius::card);
}

} // namespace rfi::ui
