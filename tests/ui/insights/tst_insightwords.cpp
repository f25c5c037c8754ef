#include "ui/insights/insightwords.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace rfi;
using namespace std::chrono_literals;
using forms::ItemStatus;
using insights::DueDay;
using insights::Period;
using insights::Urgency;

/// What numbers are called.
class TestInsightWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void tellsASpan_data()
    {
        QTest::addColumn<int>("seconds");
        QTest::addColumn<QString>("words");
        QTest::newRow("nothing") << 0 << u"0 minute(s)"_s;
        QTest::newRow("under an hour") << 3540 << u"59 minute(s)"_s;
        QTest::newRow("an hour") << 3600 << u"1 hour(s)"_s;
        QTest::newRow("under two days") << 47 * 3600 << u"47 hour(s)"_s;
        QTest::newRow("two days") << 48 * 3600 << u"2 day(s)"_s;
        QTest::newRow("rounded") << 60 * 3600 << u"3 day(s)"_s;
    }

    void tellsASpan()
    {
        QFETCH(const int, seconds);
        QFETCH(const QString, words);
        QCOMPARE(ui::spanText(std::chrono::seconds(seconds)), words);
    }

    void tellsUrgencyByASignAndAWord_data()
    {
        QTest::addColumn<Urgency>("urgency");
        QTest::addColumn<QString>("word");
        QTest::newRow("overdue") << Urgency::Overdue << u"1 overdue"_s;
        QTest::newRow("today") << Urgency::Today << u"2 due today"_s;
        QTest::newRow("soon") << Urgency::Soon << u"2 due soon"_s;
        QTest::newRow("later") << Urgency::Later << u"2 due"_s;
    }

    void tellsUrgencyByASignAndAWord()
    {
        QFETCH(const Urgency, urgency);
        QFETCH(const QString, word);
        DueDay day{{2026, 5, 20}, urgency, 0, {u"1"_s, u"2"_s}};
        day.overdue = urgency == Urgency::Overdue ? 1 : 0;
        const ui::DueMark mark = ui::dueMark(day);
        QCOMPARE(mark.words, word);
        QVERIFY(word.startsWith(mark.count));
        QVERIFY(!m_signs.contains(mark.iconName));
        m_signs += mark.iconName;
    }

    void marksNoDayWithoutRequests()
    {
        const ui::DueMark none = ui::dueMark({{2026, 5, 20}, Urgency::Later, 0, {}});
        QVERIFY(none.iconName.isEmpty());
        QVERIFY(none.words.isEmpty());
    }

    void tellsADayAsASentence()
    {
        const QDate day(2026, 5, 20);
        QCOMPARE(ui::dueSentence({day, Urgency::Overdue, 1, {u"1"_s, u"2"_s}}, day),
                 u"Wednesday, 20 May 2026, today, 2 request(s) due, 1 overdue"_s);
        QCOMPARE(ui::dueSentence({day, Urgency::Later, 0, {}}, day.addDays(1)),
                 u"Wednesday, 20 May 2026, nothing due"_s);
    }

    void namesAReason()
    {
        QCOMPARE(ui::reasonText({{ItemStatus::Expired, {}}, 1}), u"Expired"_s);
        QCOMPARE(ui::reasonText({{ItemStatus::Invalid, u"Too old"_s}, 1}), u"Too old"_s);
        QVERIFY(!ui::reasonText({{ItemStatus::Invalid, u"a\u202Eb"_s}, 1}).contains(u'\u202E'));
    }

    void listsOnlyWhatThereIs()
    {
        insights::Scorecard card;
        QString all;
        for (const auto& [what, howMuch] : ui::figuresOf(card, Period::Month))
            all += what + u'\n';
        QVERIFY(!all.contains(u"within"_s));
        card.times = {9, 2h, 3h};
        for (const auto& [what, howMuch] : ui::figuresOf(card, Period::Month))
            all += what + u'\n';
        QVERIFY2(all.contains(u"Half of them"_s) && !all.contains(u"Nine of ten"_s), qPrintable(all));
        card.times.count = 10;
        all.clear();
        for (const auto& [what, howMuch] : ui::figuresOf(card, Period::Month))
            all += what + u' ' + howMuch + u'\n';
        QVERIFY2(all.contains(u"Half of them accepted within 2 hour(s)"_s), qPrintable(all));
        QVERIFY2(all.contains(u"Nine of ten accepted within 3 hour(s)"_s), qPrintable(all));
    }

private:
    QStringList m_signs;
};

QTEST_MAIN(TestInsightWords)
#include "tst_insightwords.moc"
