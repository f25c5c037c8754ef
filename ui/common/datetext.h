#pragma once

#include <QDate>
#include <QLocale>

namespace rfi::ui {

/// What somebody may have meant by a date they typed.
struct DateReading
{
    enum class Kind { Empty, Understood, Ambiguous, NoSuchDay, NoDate };

    Kind kind = Kind::Empty;
    QDate date;        ///< when understood; one of the two readings when ambiguous
    QDate alternative; ///< the other reading when ambiguous
};

/// Reads ISO 8601, dates with the month as a word (English or the locale's) and numbers whose order cannot be
/// mistaken; digits of any script. Never guesses: 03/04/2026 is ambiguous, a year has four digits.
DateReading readDate(const QString& text, const QLocale& locale);

/// Asks what is meant, or says why that is no date; empty where the text is understood or there is none.
QString doubtAbout(const DateReading& read);

/// Digits of any script as ASCII ones.
QString withAsciiDigits(const QString& text);

} // namespace rfi::ui
