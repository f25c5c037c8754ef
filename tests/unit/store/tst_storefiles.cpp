#include "models/store/files.h"
#include "tests/unit/store/folders.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rfi::store;

class TestStoreFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QVERIFY(folders::putAll(m_place.path(), {{u"old"_s, "old bytes"}, {u"new"_s, "new bytes"}})); }

    void replacesWhatIsThere()
    {
        QVERIFY(replaceFile(pathOf(u"new"_s), pathOf(u"old"_s)));
        QCOMPARE(folders::contentOf(m_place.path()), (folders::Content{{u"old"_s, "new bytes"}}));
    }

    void givesANewName()
    {
        QVERIFY(replaceFile(pathOf(u"new"_s), pathOf(u"other"_s)));
        const folders::Content expected{{u"old"_s, "old bytes"}, {u"other"_s, "new bytes"}};
        QCOMPARE(folders::contentOf(m_place.path()), expected);
    }

    void whatCannotBeReplacedStands()
    {
        QVERIFY(!replaceFile(pathOf(u"none"_s), pathOf(u"old"_s)));
        const folders::Content expected{{u"old"_s, "old bytes"}, {u"new"_s, "new bytes"}};
        QCOMPARE(folders::contentOf(m_place.path()), expected);
    }

private:
    QString pathOf(const QString& name) const { return m_place.filePath(name); }

    QTemporaryDir m_place{folders::pattern()};
};

QTEST_GUILESS_MAIN(TestStoreFiles)
#include "tst_storefiles.moc"
