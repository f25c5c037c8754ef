#pragma once

#include "ui/common/theme.h"

#include <QDateTime>
#include <QString>

namespace rfi::ui {

enum class Urgency { None, Later, Soon, Overdue };

/// When an answer is due, in words and with an icon, so that nobody has to see a colour.
struct DueNotice
{
    Urgency urgency = Urgency::None;
    QString iconName; ///< empty when there is time
    QString text;

    Tone tone() const;
};

/// Soon means within three days. An invalid `dueAt` gives an empty notice.
DueNotice dueNotice(const QDateTime& dueAt, const QDateTime& now);

/// The same with the day and the hour, for the head of a case.
DueNotice longDueNotice(const QDateTime& dueAt, const QDateTime& now);

} // namespace rfi::ui
