#include "ui/insights/providercard.h"

#include "ui/insights/columnchart.h"
#include "ui/insights/insightwords.h"
#include "ui/insights/rowchart.h"
#include "ui/requests/readtable.h"

#include <QHBoxLayout>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace rfi::ui {

using insights::Period;
using insights::Scorecard;

namespace {

/// A number that matters and, below it, what it is.
QWidget* makeFigure(const QString& value, const QString& words)
{
    auto* figure = new QWidget;
    auto* column = new QVBoxLayout(figure);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(new PlainLabel(value, TextRole::Title));
    column->addWidget(new PlainLabel(words, TextRole::Caption, Tone::Muted));
    column->addStretch();
    return figure;
}

} // namespace

ProviderCard::ProviderCard(const Scorecard& shown, const QString& name, Period period, bool isTable, QWidget* parent)
    : Card(parent)
{
    setObjectName(u"scorecard"_s);
    body()->addWidget(new SectionHeading(name, tr("%n request(s) received", nullptr, shown.received)));
    if (shown.received == 0)
        body()->addWidget(
            new PlainLabel(tr("Nothing came from this provider in this time."), TextRole::Body, Tone::Muted));
    else if (isTable)
        addTable(shown, name, period);
    else
        addCharts(shown, period);
    body()->addStretch();
}

QWidget* ProviderCard::makeFigures(const Scorecard& shown) const
{
    auto* figures = new QWidget;
    auto* row = new QHBoxLayout(figures);
    row->setContentsMargins({});
    row->setSpacing(space::large);
    if (shown.times.median && shown.times.ninety) {
        row->addWidget(makeFigure(spanText(*shown.times.median), tr("within which half of the answers were accepted")),
                       1);
        if (tellsOfNineInTen(shown))
            row->addWidget(makeFigure(spanText(*shown.times.ninety), tr("within which nine of ten were accepted")), 1);
    }
    row->addWidget(makeFigure(averageText(shown.averageRounds), tr("rounds on average")), 1);
    return figures;
}

void ProviderCard::addCharts(const Scorecard& shown, Period period)
{
    body()->addWidget(makeFigures(shown));
    body()->addWidget(new PlainLabel(countedText(shown), TextRole::Caption, Tone::Muted));
    addHeading(volumeTitle(period));
    auto* volume = new ColumnChart(volumeTitle(period));
    QList<ColumnChart::Column> columns;
    for (const insights::Bucket& bucket : shown.volume)
        columns.append({bucketLabel(bucket, period), bucketTitle(bucket, period), bucket.count});
    volume->setColumns(columns);
    body()->addWidget(volume);

    addHeading(tr("Rounds per request"));
    auto* rounds = new RowChart(tr("Rounds per request"));
    QList<RowChart::Row> rows;
    for (int count = 1; count <= Scorecard::MostRounds; ++count)
        rows.append({roundsText(count), shown.rounds[static_cast<std::size_t>(count - 1)]});
    rounds->setRows(rows);
    body()->addWidget(rounds);

    addHeading(tr("Why items were asked"));
    if (shown.reasons.isEmpty())
        return body()->addWidget(new PlainLabel(tr("The requests give no reasons."), TextRole::Body, Tone::Muted));
    auto* reasons = new RowChart(tr("Why items were asked"));
    rows.clear();
    for (const insights::ReasonCount& reason : shown.reasons)
        rows.append({reasonText(reason), reason.requests});
    reasons->setRows(rows);
    body()->addWidget(reasons);
    body()->addWidget(
        new PlainLabel(tr("The number of requests that gave this reason."), TextRole::Caption, Tone::Muted));
    if (shown.otherReasons > 0)
        body()->addWidget(
            new PlainLabel(tr("%n more kind(s) of reasons came up less often.", nullptr, shown.otherReasons),
                           TextRole::Caption, Tone::Muted));
}

void ProviderCard::addTable(const Scorecard& shown, const QString& name, Period period)
{
    auto* table = new ReadTable({tr("What"), tr("Value")}, {3, 1});
    table->setObjectName(u"scorecardTable"_s);
    table->setAccessibleName(name);
    for (const auto& [what, howMuch] : figuresOf(shown, period))
        table->addRow({{what}, {howMuch}});
    body()->addWidget(table);
}

void ProviderCard::addHeading(const QString& words)
{
    body()->addSpacing(space::small);
    body()->addWidget(new PlainLabel(words, TextRole::Strong));
}

} // namespace rfi::ui
