#pragma once

#include <QStringList>

class QEvent;
class QMimeData;

namespace rfi::ui {

/// The files of this computer that are dragged or were copied.
QStringList localFiles(const QMimeData& data);

/// Files that were copied, or the one whose path was copied as text.
QStringList pastedFiles();

/// Whether somebody pastes by keyboard.
bool isPaste(const QEvent& event);

} // namespace rfi::ui
