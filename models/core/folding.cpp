#include "models/core/folding.h"

#include <QChar>
#include <QStringList>

namespace rfi::core {

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

} // namespace rfi::core
