#include "ui/builder/importkind.h"

#include <QTest>

using namespace Qt::StringLiterals;
using rfi::ui::ImportKind;

class TestImportKind : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void looksAtTheContentFirst_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("name");
        QTest::addColumn<ImportKind>("kind");
        const QByteArray mail = "From: a@example.org\nSubject: pointer\n\nx";
        QTest::newRow("request") << QByteArray("\n {\"format\": 1}") << u"a.csv"_s << ImportKind::Request;
        QTest::newRow("table") << QByteArray("pointer;reason\n/a;x") << u"a.txt"_s << ImportKind::ItemTable;
        QTest::newRow("mail") << mail << u"a.json"_s << ImportKind::Mail;
        QTest::newRow("table without its head") << QByteArray("a;b") << u"A.CSV"_s << ImportKind::ItemTable;
        QTest::newRow("no mail at all") << QByteArray("hello") << u"A.EML"_s << ImportKind::Mail;
        QTest::newRow("neither") << QByteArray("hello") << u"a.txt"_s << ImportKind::Request;
        QTest::newRow("nothing") << QByteArray() << QString() << ImportKind::Request;
    }

    void looksAtTheContentFirst()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QString, name);
        QTEST(rfi::ui::importKindOf(bytes, name), "kind");
    }
};

QTEST_APPLESS_MAIN(TestImportKind)
#include "tst_importkind.moc"
