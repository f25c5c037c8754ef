#include "ui/documents/filepicker.h"

#include "ui/documents/filedialog.h"

#include <QCoreApplication>
#include <QFileDialog>

namespace rfi::ui {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(FilePicker)
};

QString filterOf(const QStringList& suffixes)
{
    QStringList patterns;
    for (const QString& suffix : suffixes)
        patterns += u"*."_s + suffix + u" *."_s + suffix.toUpper();
    return Words::tr("Documents") + u" ("_s + patterns.join(u' ') + u')';
}

QFileDialog::FileMode modeOf(const FileWish& wish)
{
    if (wish.isFolder)
        return QFileDialog::Directory;
    return wish.isMany ? QFileDialog::ExistingFiles : QFileDialog::ExistingFile;
}

} // namespace

void NativeFilePicker::pick(QWidget* parent, const FileWish& wish, const std::function<void(QStringList)>& done)
{
    QFileDialog* dialog = makeFileDialog(parent, wish.title, m_folder);
    dialog->setFileMode(modeOf(wish));
    dialog->setOption(QFileDialog::ShowDirsOnly, wish.isFolder);
    if (!wish.suffixes.isEmpty())
        dialog->setNameFilter(filterOf(wish.suffixes));
    QObject::connect(dialog, &QFileDialog::filesSelected, dialog, done);
    dialog->open();
}

} // namespace rfi::ui
