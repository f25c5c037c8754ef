#include "ui/documents/filesaver.h"

#include "ui/documents/filedialog.h"

#include <QFileDialog>
#include <QFileInfo>

namespace rfi::ui {

void NativeFileSaver::save(QWidget* parent, const SaveWish& wish, const std::function<void(QString)>& done)
{
    QFileDialog* dialog = makeFileDialog(parent, wish.title, {});
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setDefaultSuffix(QFileInfo(wish.suggestedName).suffix());
    dialog->selectFile(wish.suggestedName);
    QObject::connect(dialog, &QFileDialog::fileSelected, dialog, done);
    dialog->open();
}

} // namespace rfi::ui
