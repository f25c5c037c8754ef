#include "ui/documents/filepicker.h"
#include "ui/documents/filesaver.h"

#include <QApplication>
#include <QDirIterator>
#include <QFileDialog>
#include <QHeaderView>
#include <QLineEdit>
#include <QPointer>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace rfi;

namespace {

constexpr auto Customer = "Kanarienvogel GmbH";

/// Where programs of this user keep what they note.
QTemporaryDir& notes()
{
    static QTemporaryDir folder;
    return folder;
}

} // namespace

class TestFileDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void forgetsWhatWasChosen();
    void hasRoomForEveryColumn();
    void savesWhereTheUserKeepsDocuments();

private:
    QFileDialog* open(QStringList& chosen);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QWidget> m_window;
    QString m_file;
};

void TestFileDialog::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_window = std::make_unique<QWidget>();
    const QString folder = m_folder->filePath(QString::fromLatin1(Customer));
    QVERIFY(QDir().mkpath(folder));
    m_file = folder + u"/passport of "_s + QString::fromLatin1(Customer) + u".pdf"_s;
    QFile file(m_file);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(12'345, 'a'));
}

QFileDialog* TestFileDialog::open(QStringList& chosen)
{
    ui::NativeFilePicker picker;
    picker.setFolder(QFileInfo(m_file).path());
    picker.pick(m_window.get(), {u"Choose"_s, {u"pdf"_s}, true},
                [&chosen](const QStringList& paths) { chosen = paths; });
    return m_window->findChild<QFileDialog*>();
}

void TestFileDialog::forgetsWhatWasChosen()
{
    QStringList chosen;
    const QPointer<QFileDialog> dialog = open(chosen);
    dialog->findChild<QLineEdit*>(u"fileNameEdit"_s)->setText(m_file);
    QMetaObject::invokeMethod(dialog, "accept");
    QTRY_VERIFY(!dialog);
    QCOMPARE(chosen, QStringList{m_file});
    int read = 0;
    for (QDirIterator at(notes().path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories); at.hasNext();) {
        QFile file(at.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = QByteArray::fromPercentEncoding(file.readAll());
        QVERIFY2(!text.contains("Kanarienvogel"), qPrintable(file.fileName() + QString::fromUtf8(text)));
        ++read;
    }
    QVERIFY(read > 0); // what the dialog looks like is noted, and nothing else
}

void TestFileDialog::hasRoomForEveryColumn()
{
    QStringList chosen;
    QFileDialog* dialog = open(chosen);
    auto* table = dialog->findChild<QTreeView*>(u"treeView"_s);
    QVERIFY(table);
    QTRY_VERIFY(table->model()->rowCount(table->rootIndex()) > 0);
    const auto isReadable = [table](int column) {
        const QModelIndex cell = table->model()->index(0, column, table->rootIndex());
        return table->columnWidth(column) >= table->fontMetrics().horizontalAdvance(cell.data().toString());
    };
    for (int column = 0; column < table->header()->count(); ++column)
        QTRY_VERIFY2(isReadable(column), qPrintable(QString::number(column)));
    QVERIFY(table->header()->length() <= table->viewport()->width());
    if (const QString shots = qEnvironmentVariable("RFI_SHOTS"); !shots.isEmpty())
        dialog->grab().save(shots + u"/filedialog.png"_s);
    dialog->close();
}

/// Not where documents were chosen last: in training that folder goes with the program.
void TestFileDialog::savesWhereTheUserKeepsDocuments()
{
    QStringList chosen;
    QPointer<QFileDialog> dialog = open(chosen);
    dialog->findChild<QLineEdit*>(u"fileNameEdit"_s)->setText(m_file);
    QMetaObject::invokeMethod(dialog, "accept");
    QTRY_VERIFY(!dialog);

    if (QStandardPaths::writableLocation(QStandardPaths::HomeLocation) != qEnvironmentVariable("HOME"))
        QSKIP("The documents of the user are not put aside for tests here.");
    const QDir documents(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    QVERIFY(documents.mkpath(u"elsewhere"_s));
    ui::NativeFileSaver saver;
    const auto save = [&](const QString& folder) {
        saver.save(m_window.get(), {u"Save"_s, u"evidence.zip"_s}, [](const QString&) {});
        dialog = m_window->findChild<QFileDialog*>();
        dialog->findChild<QLineEdit*>(u"fileNameEdit"_s)->setText(folder + u"/evidence.zip"_s);
        const QString began = dialog->directory().absolutePath();
        QMetaObject::invokeMethod(dialog, "accept");
        return began;
    };
    QCOMPARE(save(documents.filePath(u"elsewhere"_s)), documents.absolutePath());
    QTRY_VERIFY(!dialog);
    QCOMPARE(save(documents.absolutePath()), documents.filePath(u"elsewhere"_s));
    QTRY_VERIFY(!dialog);
}

int main(int argc, char* argv[])
{
    qputenv("XDG_CONFIG_HOME", notes().path().toLocal8Bit());
    const QTemporaryDir home;
    qputenv("HOME", home.path().toLocal8Bit());
    QApplication application(argc, argv);
    QDir().mkpath(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    TestFileDialog test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_filedialog.moc"
