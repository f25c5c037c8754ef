#pragma once

#include "models/forms/document.h"

#include <QImage>
#include <QSize>

namespace rfi::ui {

/// What can be seen of a document.
struct Picture
{
    QSize pixels;           ///< of the original; empty when it is no picture
    QImage image;           ///< no larger than was asked for; null when it is no picture or cannot be read
    bool isDamaged = false; ///< its bytes are gone, or not those that were attached
};

/// Decodes JPEG and PNG, nothing else, with a limit on memory, scaled while reading. Safe in any thread, but may wait
/// for the disk.
Picture decodePicture(const forms::Document& document, const QSize& box);

} // namespace rfi::ui
