#pragma once

#include "ui/common/theme.h"

#include <QModelIndex>
#include <QString>

class QDateTime;

namespace rfi::ui {

/// What one row of the list says about a request, in words.
struct RequestLine
{
    QString customer;
    QString provider;
    QString detail; ///< type, parties, round, owner
    QString notice; ///< due, snoozed, or what became of it
    QString noticeIcon;
    Tone noticeTone = Tone::Muted;
    int done = 0;
    int total = 0;

    /// All of it as one sentence, for a screen reader.
    QString spoken() const;
};

/// `index` is one of RequestFilter.
RequestLine requestLine(const QModelIndex& index, const QDateTime& now);

} // namespace rfi::ui
