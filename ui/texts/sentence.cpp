#include "ui/texts/sentence.h"

#include <QLocale>

namespace rfi::ui {

namespace {

struct Filled
{
    QString text;
    bool isComplete = true;
};

/// Among words that run from right to left, a name in another script would pull the marks beside it along.
QString isolated(const QString& fact)
{
    constexpr QChar firstStrongIsolate(0x2068);
    constexpr QChar popIsolate(0x2069);
    const bool isNeeded = !fact.isEmpty() && QLocale().textDirection() == Qt::RightToLeft;
    return isNeeded ? firstStrongIsolate + fact + popIsolate : fact;
}

/// Fills from `place` on up to the bracket that closes this part, or the end.
Filled fill(const QString& pattern, qsizetype& place, const QStringList& facts)
{
    Filled part;
    for (; place < pattern.size() && pattern.at(place) != u']'; ++place) {
        const QChar letter = pattern.at(place);
        const int number = place + 1 < pattern.size() ? pattern.at(place + 1).digitValue() : 0;
        if (letter == u'[') {
            const Filled inner = fill(pattern, ++place, facts);
            part.text += inner.isComplete ? inner.text : QString();
        } else if (letter == u'%' && number > 0) {
            const QString fact = facts.value(number - 1);
            part.text += isolated(fact);
            part.isComplete = part.isComplete && !fact.isEmpty();
            ++place;
        } else {
            part.text += letter;
        }
    }
    return part;
}

} // namespace

QString sentence(const QString& pattern, const QStringList& facts)
{
    qsizetype place = 0;
    return fill(pattern, place, facts).text;
}

} // namespace rfi::ui
