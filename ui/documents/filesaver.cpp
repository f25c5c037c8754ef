#include "ui/documents/filesaver.h"

#include "ui/documents/filedialog.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>

namespace rfi::ui {

namespace {

QString documentsFolder()
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QFileInfo(documents).isDir() ? documents : QDir::homePath();
}

} // namespace

NativeFileSaver::NativeFileSaver() : m_folder(std::make_shared<QString>(documentsFolder())) {}

void NativeFileSaver::save(QWidget* parent, const SaveWish& wish, const std::function<void(QString)>& done)
{
    QFileDialog* dialog = makeFileDialog(parent, wish.title, *m_folder);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setDefaultSuffix(QFileInfo(wish.suggestedName).suffix());
    dialog->selectFile(wish.suggestedName);
    QObject::connect(dialog, &QFileDialog::fileSelected, dialog, [folder = m_folder, done](const QString& path) {
        *folder = QFileInfo(path).path();
        done(path);
    });
    dialog->open();
}

} // namespace rfi::ui
