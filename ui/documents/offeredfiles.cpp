#include "ui/documents/offeredfiles.h"

#include <QApplication>
#include <QClipboard>
#include <QFileInfo>
#include <QKeyEvent>
#include <QMimeData>
#include <QUrl>

namespace rfi::ui {

QStringList localFiles(const QMimeData& data)
{
    QStringList paths;
    for (const QUrl& url : data.urls()) {
        if (url.isLocalFile() && url.host().isEmpty())
            paths += url.toLocalFile();
    }
    return paths;
}

QStringList pastedFiles()
{
    const QMimeData* offered = QApplication::clipboard()->mimeData();
    const QStringList files = localFiles(*offered);
    const QString path = offered->text().trimmed();
    return files.isEmpty() && QFileInfo(path).isAbsolute() && QFileInfo(path).isFile() ? QStringList{path} : files;
}

bool isPaste(const QEvent& event)
{
    const bool isKey = event.type() == QEvent::ShortcutOverride || event.type() == QEvent::KeyPress;
    return isKey && static_cast<const QKeyEvent&>(event).matches(QKeySequence::Paste);
}

} // namespace rfi::ui
