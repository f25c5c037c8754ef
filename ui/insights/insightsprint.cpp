#include "ui/insights/insightsprint.h"

#include "models/core/csvwriter.h"
#include "ui/insights/insightwords.h"
#include "ui/texts/outsidetext.h"
#include "ui/texts/sentence.h"
#include "ui/texts/texts.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QImage>
#include <QLocale>
#include <QTextDocument>
#include <QTextOption>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rfi::ui {

using insights::DueDay;
using insights::Findings;
using insights::Scorecard;

namespace {

constexpr int LongestBar = 180;
constexpr int DaysOfAWeek = 7;
constexpr QRgb BarInk = 0xff404040;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(InsightsPrint)
};

QString element(const QString& name, const QString& content, const QString& attributes = {})
{
    const QString open = attributes.isEmpty() ? name : name + u' ' + attributes;
    return u'<' + open + u'>' + content + u"</"_s + name + u'>';
}

QString text(const QString& words) { return words.toHtmlEscaped(); }

QString cell(const QString& words) { return element(u"td"_s, text(words)); }

/// Tables are not mirrored by themselves.
QString row(QStringList cells)
{
    if (QGuiApplication::isRightToLeft())
        std::reverse(cells.begin(), cells.end());
    return element(u"tr"_s, cells.join(QString()));
}

QString table(const QString& rows, const QString& attributes)
{
    return element(u"table"_s, rows,
                   QGuiApplication::isRightToLeft() ? attributes + u" align=\"right\""_s : attributes);
}

/// A picture of one dark dot, drawn as long as the share is.
QString bar(int value, int most)
{
    const int length = most > 0 ? LongestBar * value / most : 0;
    const QString drawn = length > 0 ? u"<img src=\"bar\" height=\"9\" width=\"%1\"> "_s.arg(length) : QString();
    return element(u"td"_s, drawn + text(QLocale().toString(value)));
}

struct Line
{
    QString title;
    int value = 0;
};

QString chart(const QString& title, const QList<Line>& lines)
{
    int most = 0;
    for (const Line& line : lines)
        most = qMax(most, line.value);
    QString rows;
    for (const Line& line : lines)
        rows += row({cell(line.title), bar(line.value, most)});
    return element(u"h4"_s, text(title)) + table(rows, u"cellpadding=\"2\""_s);
}

QString cardHtml(const Scorecard& card, const QString& name, insights::Period period)
{
    QString html = element(u"h3"_s, text(name))
        + element(u"p"_s, text(Words::tr("%n request(s) received.", nullptr, card.received)));
    if (card.received == 0)
        return html;
    QStringList told;
    if (card.times.median && card.times.ninety)
        told += sentence(Words::tr("Half of the answers were accepted within %1, nine of ten within %2."),
                         {spanText(*card.times.median), spanText(*card.times.ninety)});
    told += countedText(card);
    told += sentence(Words::tr("Rounds on average: %1."), {averageText(card.averageRounds)});
    told.removeAll(QString());
    html += element(u"p"_s, text(told.join(u' ')));
    QList<Line> lines;
    for (const insights::Bucket& bucket : card.volume)
        lines.append({bucketTitle(bucket, period), bucket.count});
    html += chart(volumeTitle(period), lines);
    lines.clear();
    for (int rounds = 1; rounds <= Scorecard::MostRounds; ++rounds)
        lines.append({roundsText(rounds), card.rounds[static_cast<std::size_t>(rounds - 1)]});
    html += chart(Words::tr("Rounds per request"), lines);
    lines.clear();
    for (const insights::ReasonCount& reason : card.reasons)
        lines.append({reasonText(reason), reason.requests});
    return lines.isEmpty() ? html : html + chart(Words::tr("Why items were asked"), lines);
}

QString weekHtml(const QList<QDate>& days, int month, const insights::DueCalendar& calendar)
{
    QStringList cells;
    for (const QDate& day : days) {
        const QString number = QLocale().toString(day.day());
        const QString words = dueMark(calendar.at(day)).words;
        const QString mark = words.isEmpty() ? u"&nbsp;"_s : element(u"b"_s, text(words));
        const QString shown = day.month() == month ? number + u"<br>"_s + mark : QString();
        cells += element(u"td"_s, shown, u"width=\"14%\" valign=\"top\""_s);
    }
    return row(cells);
}

QString monthHtml(const Findings& shown, const QDate& month)
{
    QStringList names;
    for (int day = 0; day < DaysOfAWeek; ++day) {
        const int number = (shown.by.weekStart - 1 + day) % DaysOfAWeek + 1;
        names += element(u"th"_s, text(QLocale().standaloneDayName(number, QLocale::ShortFormat)));
    }
    QString rows = row(names);
    const QList<QDate> days = insights::sixWeeks(month, shown.by);
    for (int first = 0; first < days.size(); first += DaysOfAWeek)
        rows += weekHtml(days.mid(first, DaysOfAWeek), month.month(), shown.calendar);
    return element(
        u"table"_s, rows,
        u"width=\"100%\" border=\"1\" cellspacing=\"0\" cellpadding=\"4\" style=\"border-collapse: collapse\""_s);
}

/// Who is behind the days of the month.
QString requestsHtml(const Findings& shown, const QDate& month, const submission::CaseList& cases)
{
    QString rows;
    for (const DueDay& day : shown.calendar.month(month)) {
        for (const QString& id : day.ids) {
            const int at = cases.rowOf(id);
            if (at < 0)
                continue;
            const submission::CaseSummary& of = cases.summary(at);
            const QString late = of.dueAt < shown.by.now ? Words::tr("overdue") : QString();
            rows += row({cell(dayText(day.day)), cell(visibleMarks(of.customer())),
                         cell(visibleMarks(cases.providerName(of.provider))), cell(late)});
        }
    }
    return rows.isEmpty() ? element(u"p"_s, text(Words::tr("Nothing is due in this month.")))
                          : table(rows, u"cellpadding=\"3\""_s);
}

} // namespace

std::unique_ptr<QTextDocument> insightsDocument(const Findings& shown, const QDate& month,
                                                const submission::CaseList& cases)
{
    auto document = std::make_unique<QTextDocument>();
    QImage dot(4, 4, QImage::Format_RGB32);
    dot.fill(BarInk);
    document->addResource(QTextDocument::ImageResource, QUrl(u"bar"_s), dot);
    QTextOption option = document->defaultTextOption();
    option.setTextDirection(QGuiApplication::layoutDirection());
    document->setDefaultTextOption(option);
    document->setDefaultFont(font(TextRole::Body));
    const QString when = QLocale().toString(shown.by.now.toTimeZone(shown.by.zone), QLocale::ShortFormat);
    QString html = element(u"h2"_s, text(Words::tr("Insights")))
        + element(u"p"_s, text(sentence(Words::tr("As of %1."), {when}))) + element(u"p"_s, text(countedWhere(shown)))
        + element(u"h3"_s, text(sentence(Words::tr("Due dates, %1"), {monthTitle(month)}))) + monthHtml(shown, month)
        + requestsHtml(shown, month, cases)
        + element(u"h2"_s, text(Words::tr("Providers")), u"style=\"page-break-before: always\""_s)
        + element(u"p"_s, text(periodSentence(shown.period, insights::firstDay(shown.period, shown.by))));
    for (const Scorecard& card : shown.cards)
        html += cardHtml(card, visibleMarks(cases.providerName(card.provider)), shown.period);
    const QString direction = QGuiApplication::isRightToLeft() ? u"dir=\"rtl\""_s : u"dir=\"ltr\""_s;
    document->setHtml(element(u"body"_s, html, direction + u" style=\"color: #000000\""_s));
    return document;
}

QByteArray insightsAsCsv(const Findings& shown, const submission::CaseList& cases)
{
    QList<QStringList> rows{{Words::tr("About"), Words::tr("What"), Words::tr("Value")},
                            {Words::tr("Insights"), countedWhere(shown), QString()}};
    for (const Scorecard& card : shown.cards) {
        for (const auto& [what, howMuch] : figuresOf(card, shown.period))
            rows.append({cases.providerName(card.provider), what, howMuch});
    }
    for (const DueDay& day : shown.calendar.days())
        rows.append({Words::tr("Due dates"), day.day.toString(Qt::ISODate), QString::number(day.ids.size())});
    return core::writeCsv(rows, core::ByteOrderMark::Utf8);
}

} // namespace rfi::ui
