#include "ui/requests/savedfilters.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rfi;
using ui::Inbox;
using ui::SavedFilter;
using ui::SavedFilters;

namespace {

/// Not a good seal, but none of its words can be read in the file.
ui::TextSeal turned()
{
    const auto turn = [](QByteArray bytes) {
        for (char& byte : bytes)
            byte = static_cast<char>(byte ^ 0x55);
        return bytes;
    };
    return {[turn](const QString& text) { return turn(text.toUtf8()); },
            [turn](const QByteArray& sealed) { return QString::fromUtf8(turn(sealed)); }};
}

} // namespace

class TestSavedFilters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QFile::remove(file()); }
    void keepsSearchedWordsSealed();
    void keepsNoWordsWithoutASeal();
    void losesNoWordsWhileThereIsNoSeal();
    void forgetsTheWordsOfWhatIsReplacedOrRemoved();

private:
    QString file() const { return m_folder.filePath(u"window.ini"_s); }
    QByteArray content() const
    {
        QFile read(file());
        return read.open(QIODevice::ReadOnly) ? read.readAll() : QByteArray();
    }

    QTemporaryDir m_folder;
    const SavedFilter m_saved{u"Hers"_s, {Inbox::Mine, u"manis"_s}, u"Silva Lisboa"_s};
};

void TestSavedFilters::keepsSearchedWordsSealed()
{
    SavedFilters filters(file());
    filters.setSeal(turned());
    QVERIFY(filters.canKeepWords());
    filters.put(m_saved);
    QCOMPARE(filters.all(), QList{m_saved});
    QVERIFY(!content().contains("Silva") && !content().contains("U2lsdmE"));
    SavedFilters next(file());
    QCOMPARE(next.all().constFirst().words, QString());
    next.setSeal(turned());
    QCOMPARE(next.all(), QList{m_saved});
    next.setSeal({});
    QCOMPARE(next.all().constFirst().words, QString());
}

void TestSavedFilters::keepsNoWordsWithoutASeal()
{
    SavedFilters filters(file());
    filters.put(m_saved);
    QCOMPARE(filters.all().constFirst().words, QString());
    filters.setSeal(turned());
    QCOMPARE(filters.all().constFirst().words, QString());
    QVERIFY(!content().contains("words"));
}

void TestSavedFilters::losesNoWordsWhileThereIsNoSeal()
{
    SavedFilters filters(file());
    filters.setSeal(turned());
    filters.put(m_saved);
    SavedFilters later(file());
    later.put({u"Other"_s, {}, {}});
    SavedFilters last(file());
    last.setSeal(turned());
    QCOMPARE(last.all().size(), 2);
    QCOMPARE(last.all().constFirst(), m_saved);
}

void TestSavedFilters::forgetsTheWordsOfWhatIsReplacedOrRemoved()
{
    SavedFilters filters(file());
    filters.setSeal(turned());
    filters.put(m_saved);
    filters.put({m_saved.name, m_saved.filter, {}});
    QVERIFY(!content().contains("words"));
    filters.put(m_saved);
    filters.remove(m_saved.name);
    QVERIFY(!content().contains("words"));
}

QTEST_GUILESS_MAIN(TestSavedFilters)
#include "tst_savedfilters.moc"
