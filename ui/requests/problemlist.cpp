#include "ui/requests/problemlist.h"

#include "ui/common/accessiblerole.h"
#include "ui/common/linkline.h"
#include "ui/common/paint.h"
#include "ui/common/plainlabel.h"
#include "ui/common/style.h"
#include "ui/common/taborder.h"

#include <QPainter>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace rfi::ui {

namespace {
constexpr int LineWidth = 2;
/// So many can be read; some providers find fault with hundreds of fields at once.
constexpr qsizetype LinesAtOnce = 40;
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
    const QList<Line> first = lines.first(qMin(lines.size(), LinesAtOnce));
    QStringList spoken{heading + u'.'};
    for (const Line& line : first) {
        addLine(line);
        spoken.append(line.text);
    }
    if (first.size() < lines.size())
        addRest(lines.sliced(first.size()));
    setAccessibleName(spoken.join(u' '));
    setVisible(!lines.isEmpty());
    keepTabOrder(*this);
    update();
}

void ProblemList::addRest(const QList<Line>& rest)
{
    auto* more = new LinkLine(tr("Show %n more", nullptr, static_cast<int>(rest.size())));
    more->setObjectName(u"moreProblems"_s);
    m_column->addWidget(more);
    m_lines.append(more);
    connect(more, &LinkLine::clicked, this, [this, more, rest] {
        const qsizetype place = m_lines.indexOf(more);
        for (const Line& line : rest)
            addLine(line);
        m_lines.removeAt(place);
        for (QWidget* line : std::as_const(m_lines))
            line->show(); // at once, so that they can take the focus
        keepTabOrder(*this);
        m_lines.at(place)->setFocus();
        more->hide();
        more->deleteLater();
    });
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
