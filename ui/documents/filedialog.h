#pragma once

class QFileDialog;
class QString;
class QWidget;

namespace rfi::ui {

/// The file dialog of the system, or Qt's own where there is none, in a size to read names in. It deletes itself when
/// it closes, and what Qt noted of the files that were looked at is gone with it: their names name people.
QFileDialog* makeFileDialog(QWidget* parent, const QString& title, const QString& folder);

} // namespace rfi::ui
