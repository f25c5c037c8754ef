#include "ui/documents/filesaver.h"

#include <QFileDialog>
#include <QFileInfo>

namespace rfi::ui {

void NativeFileSaver::save(QWidget* parent, const SaveWish& wish, const std::function<void(QString)>& done)
{
    auto* dialog = new QFileDialog(parent, wish.title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setDefaultSuffix(QFileInfo(wish.suggestedName).suffix());
    dialog->selectFile(wish.suggestedName);
    QObject::connect(dialog, &QFileDialog::fileSelected, dialog, done);
    dialog->open();
}

} // namespace rfi::ui
