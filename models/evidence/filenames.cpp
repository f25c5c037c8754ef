#include "models/evidence/filenames.h"

#include <QStringList>

#include <algorithm>

namespace rfi::evidence {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestStem = 60;
constexpr qsizetype LongestSuffix = 8;

QString cleaned(const QString& text, qsizetype longest)
{
    QString result;
    // Letters with marks fall apart into the letter, which stays, and the mark, which goes.
    for (const QChar letter : text.normalized(QString::NormalizationForm_KD)) {
        const bool isPlain = letter.unicode() < 0x80 && letter.isLetterOrNumber();
        if (isPlain || letter == u'-' || letter == u'_')
            result += letter;
        else if (!letter.isMark() && !result.isEmpty() && !result.endsWith(u'_'))
            result += u'_';
    }
    result.truncate(longest);
    while (result.endsWith(u'_'))
        result.chop(1);
    return result;
}

bool isDevice(const QString& stem)
{
    const QString upper = stem.toUpper();
    if (QStringList{u"CON"_s, u"PRN"_s, u"AUX"_s, u"NUL"_s}.contains(upper))
        return true;
    return upper.size() == 4 && (upper.startsWith(u"COM") || upper.startsWith(u"LPT")) && upper.back().isDigit();
}

QString numbered(int index, const QString& name) { return u"%1-%2"_s.arg(index + 1, 2, 10, QChar(u'0')).arg(name); }

} // namespace

QString safeFileName(const QString& name)
{
    const QString last = name.mid(std::max(name.lastIndexOf(u'/'), name.lastIndexOf(u'\\')) + 1);
    const qsizetype dot = last.lastIndexOf(u'.');
    QString stem = cleaned(dot > 0 ? last.left(dot) : last, LongestStem);
    const QString suffix = dot > 0 ? cleaned(last.mid(dot + 1), LongestSuffix).toLower() : QString();
    if (stem.isEmpty())
        stem = u"file"_s;
    if (isDevice(stem))
        stem.prepend(u'_');
    return suffix.isEmpty() ? stem : stem + u'.' + suffix;
}

QString documentPath(int index, const QString& name) { return u"documents/"_s + numbered(index, safeFileName(name)); }

QString sentPath(int index, const QString& callName)
{
    return u"sent/"_s + numbered(index, safeFileName(callName)) + u".json"_s;
}

QString roundPath(int number, const QString& name) { return u"rounds/"_s + numbered(number - 1, name); }

QString replyPath(int index, const QString& callName)
{
    return u"received/"_s + numbered(index, safeFileName(callName)) + u".txt"_s;
}

} // namespace rfi::evidence
