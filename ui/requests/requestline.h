#pragma once

#include "ui/common/theme.h"

#include <QModelIndex>
#include <QStringList>

class QDateTime;
class QFontMetrics;

namespace rfi::ui {

/// What one row of the list says about a request, in words.
struct RequestLine
{
    QString customer;
    QString provider;
    QStringList details; ///< type, parties, round, what came of the last answer, owner
    QString notice;      ///< due, snoozed, or what became of it
    QString noticeIcon;
    Tone noticeTone = Tone::Muted;
    int done = 0;
    int total = 0;

    /// As many of the details as there is room for, each of them whole; the first one at least.
    QString detailIn(int width, const QFontMetrics& metrics) const;
    /// All of it as one sentence, for a screen reader.
    QString spoken() const;
};

/// `index` is one of RequestFilter.
RequestLine requestLine(const QModelIndex& index, const QDateTime& now);

} // namespace rfi::ui
