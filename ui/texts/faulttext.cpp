#include "ui/texts/faulttext.h"

#include "ui/texts/outsidetext.h"
#include "ui/texts/texts.h"

using namespace Qt::StringLiterals;

namespace rfi::ui {

QString faultText(const core::Error& error, const QString& file)
{
    QString place = visibleMarks(file);
    if (error.position.isValid())
        place += u":%1:%2"_s.arg(error.position.line).arg(error.position.column);
    if (!error.pointer.isEmpty())
        place += u": "_s + visibleMarks(error.pointer);
    core::Error fact = error;
    fact.subject.clear();
    return place + u": "_s + errorText(fact);
}

} // namespace rfi::ui
