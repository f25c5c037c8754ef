#include "ui/texts/sentence.h"

#include <QCoreApplication>
#include <QLocale>

namespace rfi::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Sentence)
};

struct Filled
{
    QString text;
    bool isComplete = true;
};

constexpr QChar RightToLeftMark(0x200F);
constexpr QChar LeftToRightIsolate(0x2066);
constexpr QChar FirstStrongIsolate(0x2068);
constexpr QChar PopIsolate(0x2069);

bool isNeededFor(const QString& text) { return !text.isEmpty() && QLocale().textDirection() == Qt::RightToLeft; }

/// Among words that run from right to left, a name in another script would pull the marks beside it along.
QString isolated(const QString& fact) { return isNeededFor(fact) ? FirstStrongIsolate + fact + PopIsolate : fact; }

/// What is isolated does not tell the direction of the whole, and "%1: %2" has nothing else that would.
QString directed(const QString& text) { return isNeededFor(text) ? RightToLeftMark + text : text; }

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
    return directed(fill(pattern, place, facts).text);
}

QString listed(const QStringList& facts)
{
    QStringList parts;
    for (const QString& fact : facts)
        parts += isolated(fact);
    return directed(parts.join(Words::tr(", ", "between facts of a list")));
}

QString codeText(const QString& code) { return isNeededFor(code) ? LeftToRightIsolate + code + PopIsolate : code; }

} // namespace rfi::ui
