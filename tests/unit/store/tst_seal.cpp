#include "models/store/seal.h"
#include "models/store/sodium.h"

#include <QDataStream>
#include <QtEndian>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rfi::store;
using rfi::core::ErrorCode;

namespace {

const QString StoreId = u"store-1"_s;
const Place Here{.table = u"cases"_s, .row = u"c1"_s, .version = 3, .clear = {u"open"_s, u"acme"_s}};

Key key(char letter) { return Key::fromBytes(QByteArray(Key::Size, letter)).value(); }

} // namespace

class TestSeal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensWhatItSealed()
    {
        const Seal seal(StoreId, {key('a')});
        for (const QByteArray& plain : {QByteArray(), QByteArray("x"), QByteArray(100'000, 'y')}) {
            const QByteArray sealed = seal.seal(plain, Here);
            QCOMPARE(seal.open(sealed, Here).value(), plain);
        }
    }

    void hidesTheTextAndNeverRepeatsItself()
    {
        const Seal seal(StoreId, {key('a')});
        const QByteArray first = seal.seal("Erika Mustermann", Here);
        QVERIFY(!first.contains("Erika"));
        QVERIFY(first != seal.seal("Erika Mustermann", Here));
    }

    /// As stores were sealed from the first one on, with the words of QDataStream for the place.
    void opensWhatWasSealedByTheBook()
    {
        Place place = Here;
        place.clear << QString() << u""_s << u"Zoë 🇩🇪"_s;
        QByteArray bound;
        QDataStream stream(&bound, QIODevice::WriteOnly);
        stream.setVersion(QDataStream::Qt_6_0);
        stream << qint8(1) << StoreId << place.table << place.row << place.version << place.clear;
        const QByteArray plain = "Erika Mustermann";
        const QByteArray nonce(crypto_aead_xchacha20poly1305_ietf_NPUBBYTES, 'n');
        QByteArray text(plain.size() + qsizetype(crypto_aead_xchacha20poly1305_ietf_ABYTES), '\0');
        crypto_aead_xchacha20poly1305_ietf_encrypt(unsignedData(text.data()), nullptr, unsignedData(plain),
                                                   unsignedSize(plain), unsignedData(bound), unsignedSize(bound),
                                                   nullptr, unsignedData(nonce), unsignedData(key('a').view()));
        QByteArray id(sizeof(quint32), '\0');
        qToBigEndian(key('a').id(), id.data());
        const Seal seal(StoreId, {key('a')});
        QCOMPARE(seal.open('\x01' + id + nonce + text, place).value(), plain);
        // A place may be used again, as it is when something is sealed anew.
        QCOMPARE(seal.open('\x01' + id + nonce + text, place).value(), plain);
        QCOMPARE(seal.open(seal.seal(plain, place), place).value(), plain);
    }

    void opensOnlyWhereItWasSealed_data()
    {
        QTest::addColumn<QString>("storeId");
        QTest::addColumn<QString>("table");
        QTest::addColumn<QString>("row");
        QTest::addColumn<qint64>("version");
        QTest::addColumn<QStringList>("clear");
        QTest::newRow("another store") << u"store-2"_s << Here.table << Here.row << Here.version << Here.clear;
        QTest::newRow("another table") << StoreId << u"records"_s << Here.row << Here.version << Here.clear;
        QTest::newRow("another row") << StoreId << Here.table << u"c2"_s << Here.version << Here.clear;
        QTest::newRow("an older version") << StoreId << Here.table << Here.row << qint64(2) << Here.clear;
        QTest::newRow("another state") << StoreId << Here.table << Here.row << Here.version
                                       << QStringList{u"done"_s, u"acme"_s};
        QTest::newRow("clear text cut elsewhere")
            << StoreId << Here.table << Here.row << Here.version << QStringList{u"ope"_s, u"nacme"_s};
        QTest::newRow("table and row cut elsewhere") << StoreId << u"casesc"_s << u"1"_s << Here.version << Here.clear;
    }
    void opensOnlyWhereItWasSealed()
    {
        QFETCH(QString, storeId);
        QFETCH(QString, table);
        QFETCH(QString, row);
        QFETCH(qint64, version);
        QFETCH(QStringList, clear);
        const QByteArray sealed = Seal(StoreId, {key('a')}).seal("answer", Here);
        const auto opened =
            Seal(storeId, {key('a')}).open(sealed, {.table = table, .row = row, .version = version, .clear = clear});
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, ErrorCode::RecordUnreadable);
        QCOMPARE(opened.error().subject, table + u' ' + row);
    }

    void A11_noticesEveryFlippedBitAndEveryCut()
    {
        const Seal seal(StoreId, {key('a')});
        const QByteArray sealed = seal.seal("answer", Here);
        for (int bit = 0; bit < sealed.size() * 8; ++bit) {
            QByteArray flipped = sealed;
            flipped[bit / 8] = static_cast<char>(flipped.at(bit / 8) ^ (1 << bit % 8));
            QVERIFY2(!seal.open(flipped, Here), qPrintable(QString::number(bit)));
        }
        for (qsizetype size = 0; size < sealed.size(); ++size)
            QVERIFY(!seal.open(sealed.left(size), Here));
        QVERIFY(!seal.open(sealed + 'x', Here));
    }

    void sealsWithTheFirstKeyAndOpensWithEach()
    {
        const QByteArray old = Seal(StoreId, {key('a')}).seal("old", Here);
        const Seal both(StoreId, {key('b'), key('a')});
        QCOMPARE(both.open(old, Here).value(), "old");
        const QByteArray fresh = both.seal("new", Here);
        QCOMPARE(Seal(StoreId, {key('b')}).open(fresh, Here).value(), "new");
        QVERIFY(!Seal(StoreId, {key('a')}).open(fresh, Here));
    }

    void aKeyHas32BytesAndAnIdThatTellsItApart()
    {
        for (const qsizetype size : {0, 31, 33})
            QCOMPARE(Key::fromBytes(QByteArray(size, 'a')).error().code, ErrorCode::StoreKeyWrong);
        QCOMPARE(key('a').view(), QByteArray(Key::Size, 'a'));
        QCOMPARE(key('a').id(), key('a').id());
        QVERIFY(key('a').id() != key('b').id());
        QVERIFY(Key::random().view() != Key::random().view());
    }
};

QTEST_GUILESS_MAIN(TestSeal)
#include "tst_seal.moc"
