#include "models/reuse/names.h"

#include <QChar>

namespace rfi::reuse {

namespace {

/// Lower case letters and digits without marks; what stands between words becomes a blank.
QString letters(const QString& text)
{
    QString folded;
    for (const QChar letter : text.normalized(QString::NormalizationForm_KD).toUpper().toCaseFolded()) {
        if (letter.isLetterOrNumber() || letter.isSurrogate())
            folded += letter;
        else if (!letter.isMark())
            folded += u' ';
    }
    return folded.simplified();
}

} // namespace

QString foldedWord(const QString& word) { return letters(word).remove(u' '); }

QString foldedName(const QString& name)
{
    QStringList parts = letters(name).split(u' ', Qt::SkipEmptyParts);
    parts.sort();
    return parts.join(u' ');
}

QString joinedName(const QString& given, const QString& middle, const QString& family)
{
    QStringList parts{given, middle, family};
    parts.removeAll(QString());
    return parts.join(u' ');
}

std::optional<NameParts> splitName(const QString& full)
{
    const QStringList parts = full.simplified().split(u' ', Qt::SkipEmptyParts);
    if (parts.size() != 2 || full.contains(u','))
        return std::nullopt;
    return NameParts{parts.constFirst(), parts.constLast()};
}

} // namespace rfi::reuse
