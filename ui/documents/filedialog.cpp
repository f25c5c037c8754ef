#include "ui/documents/filedialog.h"

#include "ui/common/style.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QHeaderView>
#include <QSettings>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace rfi::ui {

namespace {

constexpr QSize ReadableSize(860, 560);

/// Every file dialog notes this when it goes, those of the system as well.
void forgetFiles()
{
    QSettings notes(QSettings::UserScope, u"QtProject"_s);
    notes.remove(u"FileDialog/history"_s);
    notes.remove(u"FileDialog/lastVisited"_s);
}

/// Only Qt's own dialog has a table of its own.
void makeReadable(QFileDialog& dialog)
{
    auto* table = dialog.findChild<QTreeView*>(u"treeView"_s);
    if (!table)
        return;
    table->header()->setStretchLastSection(false);
    table->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    dialog.resize(scaled(ReadableSize.width()), scaled(ReadableSize.height()));
}

} // namespace

QFileDialog* makeFileDialog(QWidget* parent, const QString& title, const QString& folder)
{
    auto* dialog = new QFileDialog(parent, title, folder);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QFileDialog::HideNameFilterDetails);
    makeReadable(*dialog);
    QObject::connect(dialog, &QObject::destroyed, QCoreApplication::instance(), &forgetFiles);
    return dialog;
}

} // namespace rfi::ui
