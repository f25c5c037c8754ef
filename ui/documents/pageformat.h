#pragma once

#include <QtGlobal>

namespace rfi::ui {

/// What became of a page that the helper program was asked for.
enum class PageAnswer : quint32 { Shown, Unreadable, Locked, NotBuilt };

/// What the helper program writes first; rows of pixels (32 bits each, the system's byte order) follow to the end. Both
/// sides are of one machine and one version, so it is copied as it lies in memory; the reading side trusts none of it.
struct PageHeader
{
    static constexpr quint32 Mark = 0x50494652;

    quint32 mark = Mark;
    PageAnswer answer = PageAnswer::Unreadable;
    quint32 pages = 0;
    quint32 width = 0;
    quint32 height = 0;
    quint32 originalWidth = 0; ///< in pixels; 0 of what has none, as the page of a PDF
    quint32 originalHeight = 0;
};
static_assert(sizeof(PageHeader) == 28);

} // namespace rfi::ui
