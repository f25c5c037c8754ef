#include "ui/texts/errorwords.h"

#include <QtGlobal>

namespace rfi::ui {

using enum core::ErrorCode;

QList<ErrorWords> programWords()
{
    return {
        {PolicyOpenToOthers,
         QT_TRANSLATE_NOOP("Error", "The file of your organisation's rules can be changed by others[: “%1”]."),
         QT_TRANSLATE_NOOP("Error",
                           "Ask your administrator: it and its folder have to belong to the administrator, and nobody "
                           "else may write to them.")},
        {PolicyUnusable, QT_TRANSLATE_NOOP("Error", "The rules of your organisation cannot be read[: “%1”]."),
         QT_TRANSLATE_NOOP("Error", "Nothing leaves this computer until your administrator has put them right.")},
        {PolicyForbids, QT_TRANSLATE_NOOP("Error", "Your organisation does not allow this[: %2]."),
         QT_TRANSLATE_NOOP("Error", "Nothing was sent. Ask your administrator if it should be allowed.")},
        {SignatureWrong, QT_TRANSLATE_NOOP("Error", "The list of new versions is not signed by whoever makes them."),
         QT_TRANSLATE_NOOP("Error", "It was not read. If this keeps happening, report it.")},
        {ListOutdated, QT_TRANSLATE_NOOP("Error", "The list of new versions is older than one that was seen before."),
         QT_TRANSLATE_NOOP("Error", "It was not read. If this keeps happening, report it.")},
    };
}

} // namespace rfi::ui
