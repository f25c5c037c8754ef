#pragma once

#include "ui/requests/inboxfilter.h"

#include <QString>

namespace rfi::ui {

/// What is said in place of a list without rows.
struct Nothing
{
    QString icon;
    QString title;
    QString sentence;
};

/// What it means that nothing is in this view, and what will come here.
Nothing nothingIn(Inbox inbox);

} // namespace rfi::ui
