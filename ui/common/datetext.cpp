#include "ui/common/datetext.h"

#include "ui/texts/sentence.h"
#include "ui/texts/texts.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>
#include <QStringList>

namespace rfi::ui {

using namespace Qt::StringLiterals;

namespace {

using Kind = DateReading::Kind;

constexpr int shortestMonthWord = 3;

/// The numbers and words of a text, in order.
struct Parts
{
    QStringList numbers;
    QStringList words;
    QString separator; ///< between the first two numbers
};

Parts partsOf(const QString& text)
{
    static const QRegularExpression part(u"(?<number>[0-9]+)|(?<word>\\p{L}[\\p{L}\\p{M}]*)"_s);
    Parts parts;
    qsizetype end = 0;
    for (auto matches = part.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        if (match.hasCaptured(u"number"_s)) {
            if (parts.numbers.size() == 1)
                parts.separator = text.mid(end, match.capturedStart() - end).trimmed();
            parts.numbers += match.captured(u"number"_s);
            end = match.capturedEnd();
        } else {
            parts.words += match.captured(u"word"_s);
        }
    }
    return parts;
}

bool isMonth(const QString& word, int month, const QLocale& locale)
{
    for (const auto format : {QLocale::LongFormat, QLocale::ShortFormat}) {
        for (const QString& name : {locale.monthName(month, format), locale.standaloneMonthName(month, format)}) {
            const QString bare = QString(name).remove(u'.');
            const bool isBegun = word.size() >= shortestMonthWord && bare.startsWith(word, Qt::CaseInsensitive);
            if (isBegun || bare.compare(word, Qt::CaseInsensitive) == 0)
                return true;
        }
    }
    return false;
}

/// The month that one of the words names; 0 when none does, or more than one.
int monthOf(const QStringList& words, const QLocale& locale)
{
    QSet<int> found;
    for (const QString& word : words) {
        for (int month = 1; month <= 12; ++month) {
            if (isMonth(word, month, locale) || isMonth(word, month, QLocale::c()))
                found.insert(month);
        }
    }
    return found.size() == 1 ? *found.constBegin() : 0;
}

bool isYear(const QString& number) { return number.size() == 4; }
bool isShort(const QString& number) { return number.size() <= 2; }

DateReading understood(int year, int month, int day)
{
    const QDate date(year, month, day);
    return {date.isValid() ? Kind::Understood : Kind::NoSuchDay, date, {}};
}

bool writesDayFirstWithDots(const QLocale& locale)
{
    const QString pattern = locale.dateFormat(QLocale::ShortFormat);
    return pattern.startsWith(u'd') && pattern.contains(u'.');
}

DateReading yearLast(int first, int second, int year, bool isDayFirst)
{
    if (isDayFirst || first > 12 || first == second)
        return understood(year, second, first);
    if (second > 12)
        return understood(year, first, second);
    return {Kind::Ambiguous, QDate(year, second, first), QDate(year, first, second)};
}

DateReading fromNumbers(const Parts& parts, const QLocale& locale)
{
    const QStringList& numbers = parts.numbers;
    if (numbers.size() != 3)
        return {Kind::NoDate, {}, {}};
    if (isYear(numbers[0]) && isShort(numbers[1]) && isShort(numbers[2]))
        return understood(numbers[0].toInt(), numbers[1].toInt(), numbers[2].toInt());
    if (isShort(numbers[0]) && isShort(numbers[1]) && isYear(numbers[2])) {
        const bool isDayFirst = parts.separator == u'.' && writesDayFirstWithDots(locale);
        return yearLast(numbers[0].toInt(), numbers[1].toInt(), numbers[2].toInt(), isDayFirst);
    }
    return {Kind::NoDate, {}, {}};
}

DateReading fromWords(const Parts& parts, int month)
{
    if (parts.numbers.size() != 2)
        return {Kind::NoDate, {}, {}};
    const QString& first = parts.numbers[0];
    const QString& second = parts.numbers[1];
    if (isShort(first) && isYear(second))
        return understood(second.toInt(), month, first.toInt());
    if (isYear(first) && isShort(second))
        return understood(first.toInt(), month, second.toInt());
    return {Kind::NoDate, {}, {}};
}

} // namespace

QString withAsciiDigits(const QString& text)
{
    QString result = text;
    for (QChar& letter : result) {
        if (letter.isDigit())
            letter = QChar(u'0' + letter.digitValue());
    }
    return result;
}

DateReading readDate(const QString& text, const QLocale& locale)
{
    const QString plain = withAsciiDigits(text).simplified();
    if (plain.isEmpty())
        return {};
    const Parts parts = partsOf(plain);
    if (const int month = monthOf(parts.words, locale); month > 0)
        return fromWords(parts, month);
    return fromNumbers(parts, locale);
}

QString doubtAbout(const DateReading& read)
{
    const auto tr = [](const char* text) { return QCoreApplication::translate("DateEditor", text); };
    switch (read.kind) {
    case Kind::Ambiguous:
        return sentence(tr(QT_TRANSLATE_NOOP("DateEditor", "%1 or %2? Write the month as a word, or the year first.")),
                        {dateText(read.date), dateText(read.alternative)});
    case Kind::NoSuchDay: return tr(QT_TRANSLATE_NOOP("DateEditor", "There is no such day."));
    case Kind::NoDate: return tr(QT_TRANSLATE_NOOP("DateEditor", "Write the month as a word, or the year first."));
    case Kind::Empty:
    case Kind::Understood: break;
    }
    return {};
}

} // namespace rfi::ui
