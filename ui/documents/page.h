#pragma once

#include "models/forms/document.h"

#include <QImage>
#include <QSize>

#include <atomic>
#include <chrono>

namespace rfi::ui {

/// Why there is nothing to see of a document.
enum class PageFault {
    None,
    Gone,       ///< its bytes are not there any more, or not those that were attached
    Unreadable, ///< damaged, or too large
    Locked,     ///< with a password
    NotBuilt,   ///< nobody here draws documents of this kind
    Stopped,    ///< drawing it took too much, or broke the program that draws
    Missing,    ///< that program is not there
};

/// What is wanted of a document.
struct PageWish
{
    forms::Document document;
    int page = 0;
    QSize box; ///< a picture is made no larger than it is, a page fills it
    bool isUrgent = false;
};

/// What can be seen of a document.
struct Page
{
    PageFault fault = PageFault::None;
    int count = 0;  ///< how many pages the document has, when that is known
    QSize original; ///< in pixels; empty when it is no picture
    QImage image;   ///< null when there is a fault
};

/// Whether documents of this kind can be drawn at all.
bool hasPages(const QString& mimeType);

/// Has the helper program draw it and waits for that, so it belongs off the window's thread. The document is decoded
/// there and nowhere else; what comes back is pixels, and none of it is believed unseen. Kills the program when it
/// takes longer than `limit`, writes more than it may, or `isUnwanted` becomes true.
Page drawPage(const QString& program, const PageWish& wish, std::chrono::milliseconds limit,
              const std::atomic_bool& isUnwanted);

} // namespace rfi::ui
