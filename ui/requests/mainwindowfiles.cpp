#include "ui/documents/offeredfiles.h"
#include "ui/requests/casepage.h"
#include "ui/requests/mainwindow.h"

#include <QDragEnterEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QMimeDatabase>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

// What MainWindow does about files from outside.

namespace rfi::ui {

namespace {

/// By name alone, the only thing that is the same for all of them.
bool isRequestFile(const QString& path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    return suffix == u"json" || suffix == u"eml" || suffix == u"csv";
}

/// Something to look at, which nobody can read a request from.
bool isPaper(const QString& path)
{
    const QMimeType type = QMimeDatabase().mimeTypeForFile(path, QMimeDatabase::MatchExtension);
    return !type.isDefault() && !type.inherits(u"text/plain"_s) && !isRequestFile(path);
}

} // namespace

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (!localFiles(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    const QStringList paths = localFiles(*event->mimeData());
    if (paths.isEmpty())
        return;
    event->acceptProposedAction();
    takeFiles(paths);
}

void MainWindow::takeFiles(const QStringList& paths)
{
    const bool isForForm = m_stack->currentWidget() == m_casePage && m_casePage->takesDocuments();
    QStringList documents;
    QStringList requests;
    for (const QString& path : paths)
        ((isForForm ? !isRequestFile(path) : isPaper(path)) ? documents : requests) += path;
    if (!requests.isEmpty())
        Q_EMIT filesGiven(requests);
    if (documents.isEmpty())
        return;
    if (!isForForm)
        setMessage(Tone::Warning,
                   tr("A document belongs to a request. Open the request first, then add the document."));
    else if (!m_casePage->addDocuments(documents))
        setMessage(Tone::Warning, tr("This request has no room for another document. Remove one first."));
}

} // namespace rfi::ui
