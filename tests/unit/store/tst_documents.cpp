#include "models/store/documents.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rfi::store;
using rfi::core::ErrorCode;

namespace {

Key key(char letter) { return Key::fromBytes(QByteArray(Key::Size, letter)).value(); }

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void put(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

} // namespace

class TestDocuments : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup()
    {
        QDir(m_place.path()).removeRecursively();
        QVERIFY(QDir().mkpath(m_place.path()));
    }

    void givesBackWhatWasPut_data()
    {
        QTest::addColumn<int>("size");
        for (const int size : {0, 1, 65'535, 65'536, 65'537, 131'072, 1'000'003})
            QTest::addRow("%d", size) << size;
    }
    void givesBackWhatWasPut()
    {
        QFETCH(int, size);
        QByteArray bytes(size, Qt::Uninitialized);
        for (int i = 0; i < size; ++i)
            bytes[i] = static_cast<char>(i * 7 + i / 256);
        QVERIFY(m_documents.put(u"d"_s, bytes));
        QCOMPARE(m_documents.read(u"d"_s).value(), bytes);
    }

    void replacesAndRemoves()
    {
        QVERIFY(m_documents.put(u"a"_s, "one"));
        QVERIFY(m_documents.put(u"a"_s, "two"));
        QVERIFY(m_documents.put(u"b"_s, "three"));
        QCOMPARE(m_documents.read(u"a"_s).value(), "two");
        QCOMPARE(m_documents.ids(), (QStringList{u"a"_s, u"b"_s}));
        QVERIFY(m_documents.remove({u"a"_s, u"missing"_s}));
        QCOMPARE(m_documents.ids(), QStringList{u"b"_s});
        QCOMPARE(m_documents.read(u"a"_s).error().code, ErrorCode::RecordUnreadable);
    }

    void takesNoIdThatIsAPath()
    {
        for (const QString& id : {u""_s, u".."_s, u"../x"_s, u"a/b"_s, u"a.sealed"_s, u"-a"_s, u"ä"_s, u"a\n"_s}) {
            QCOMPARE(m_documents.put(id, "x").error().code, ErrorCode::IdInvalid);
            QCOMPARE(m_documents.remove({id}).error().code, ErrorCode::IdInvalid);
            QVERIFY(!m_documents.read(id));
        }
    }

    void opensOnlyAsTheDocumentThatItIs()
    {
        QVERIFY(m_documents.put(u"a"_s, "one"));
        QVERIFY(m_documents.put(u"b"_s, "two"));
        QVERIFY(QFile::remove(path(u"b"_s)));
        QVERIFY(QFile::copy(path(u"a"_s), path(u"b"_s)));
        const auto swapped = m_documents.read(u"b"_s);
        QCOMPARE(swapped.error().code, ErrorCode::RecordUnreadable);
        QCOMPARE(swapped.error().subject, u"documents b"_s);
        const Seal elsewhere(u"another store"_s, {key('a')});
        QVERIFY(!Documents(m_place.path(), elsewhere).read(u"a"_s));
        const Seal otherKey(u"store"_s, {key('b')});
        QVERIFY(!Documents(m_place.path(), otherKey).read(u"a"_s));
        const Seal bothKeys(u"store"_s, {key('b'), key('a')});
        QCOMPARE(Documents(m_place.path(), bothKeys).read(u"a"_s).value(), "one");
    }

    void tellsNothingWithoutASeal()
    {
        QVERIFY(m_documents.put(u"a"_s, "one"));
        Documents documents(m_place.path());
        QCOMPARE(documents.read(u"a"_s).error().code, ErrorCode::RecordUnreadable);
        QCOMPARE(documents.put(u"b"_s, "two").error().code, ErrorCode::StoreUnwritable);
        documents.setSeal(Seal(u"store"_s, {key('a')}));
        QCOMPARE(documents.read(u"a"_s).value(), "one");
        documents.setSeal({});
        QVERIFY(!documents.read(u"a"_s));
    }

    void A11_noticesEveryFlippedByteAndEveryCut()
    {
        QVERIFY(m_documents.put(u"a"_s, "a short document"));
        const QByteArray whole = bytesOf(path(u"a"_s));
        for (qsizetype at = 0; at < whole.size(); ++at) {
            QByteArray flipped = whole;
            flipped[at] = static_cast<char>(~flipped.at(at));
            put(path(u"a"_s), flipped);
            QVERIFY2(!m_documents.read(u"a"_s), qPrintable(QString::number(at)));
            put(path(u"a"_s), whole.left(at));
            QVERIFY2(!m_documents.read(u"a"_s), qPrintable(QString::number(at)));
        }
        put(path(u"a"_s), whole + 'x');
        QVERIFY(!m_documents.read(u"a"_s));
    }

    void A12_noticesThatWholeChunksAreMissing()
    {
        QVERIFY(m_documents.put(u"a"_s, QByteArray(300'000, 'x')));
        const QByteArray whole = bytesOf(path(u"a"_s));
        const qsizetype chunk = 64 * 1024 + 17;
        const qsizetype head = whole.size() - (300'000 + 5 * 17);
        put(path(u"a"_s), whole.left(head + 2 * chunk));
        QVERIFY(!m_documents.read(u"a"_s));
        put(path(u"a"_s), whole.left(head) + whole.mid(head + chunk));
        QVERIFY(!m_documents.read(u"a"_s));
        put(path(u"a"_s), whole);
        QVERIFY(m_documents.read(u"a"_s));
    }

    void sweepsWhatAKilledWriterLeft()
    {
        QVERIFY(m_documents.put(u"a"_s, "one"));
        put(path(u"a"_s) + u".XyZabc"_s, "half");
        m_documents.sweep();
        QCOMPARE(QDir(m_place.path()).entryList(QDir::Files), QStringList{u"a.sealed"_s});
    }

private:
    QString path(const QString& id) const { return m_place.filePath(id + u".sealed"_s); }

    QTemporaryDir m_place;
    Seal m_seal{u"store"_s, {key('a')}};
    Documents m_documents{m_place.path(), m_seal};
};

QTEST_GUILESS_MAIN(TestDocuments)
#include "tst_documents.moc"
