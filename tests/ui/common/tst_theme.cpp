#include "ui/common/theme.h"

#include <QPalette>
#include <QTest>

using namespace rfi::ui;

/// Row 5.8: contrast AA of every pair of colours that may meet, in every theme.
class TestTheme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void measuresContrastAsTheStandardDoes();
    void textCanBeReadOnEveryGround_data() { addThemes(); }
    void textCanBeReadOnEveryGround();
    void edgesOfControlsCanBeSeen_data() { addThemes(); }
    void edgesOfControlsCanBeSeen();
    void everyToneHasAPair();
    void followsTheSystem_data();
    void followsTheSystem();

private:
    void addThemes();
};

void TestTheme::addThemes()
{
    QTest::addColumn<Theme::Kind>("kind");
    QTest::newRow("light") << Theme::Kind::Light;
    QTest::newRow("dark") << Theme::Kind::Dark;
    QTest::newRow("high contrast") << Theme::Kind::HighContrast;
}

void TestTheme::measuresContrastAsTheStandardDoes()
{
    QCOMPARE(qRound(contrast(Qt::black, Qt::white) * 100), 2100);
    QCOMPARE(qRound(contrast(Qt::white, Qt::white) * 100), 100);
    // #767676 on white is the well-known edge of AA.
    QCOMPARE(qRound(contrast(QColor(0x76, 0x76, 0x76), Qt::white) * 100), 454);
}

void TestTheme::textCanBeReadOnEveryGround()
{
    QFETCH(Theme::Kind, kind);
    const Theme theme(kind);
    for (const auto& [ink, ground] : textPairs()) {
        const double ratio = contrast(theme.colour(ink), theme.colour(ground));
        const QString pair = theme.colour(ink).name() + QStringLiteral(" on ") + theme.colour(ground).name();
        QVERIFY2(ratio >= (kind == Theme::Kind::HighContrast ? 7.0 : 4.5),
                 qPrintable(QStringLiteral("%1: %2").arg(pair).arg(ratio)));
    }
}

void TestTheme::edgesOfControlsCanBeSeen()
{
    QFETCH(Theme::Kind, kind);
    const Theme theme(kind);
    for (const auto& [edge, ground] : edgePairs()) {
        const double ratio = contrast(theme.colour(edge), theme.colour(ground));
        const QString pair = theme.colour(edge).name() + QStringLiteral(" on ") + theme.colour(ground).name();
        QVERIFY2(ratio >= 3.0, qPrintable(QStringLiteral("%1: %2").arg(pair).arg(ratio)));
    }
}

void TestTheme::everyToneHasAPair()
{
    for (const Tone tone : {Tone::Normal, Tone::Muted, Tone::Accent, Tone::Success, Tone::Warning, Tone::Danger})
        QVERIFY(textPairs().contains(std::pair(textColour(tone), surfaceColour(tone))));
}

void TestTheme::followsTheSystem_data()
{
    QTest::addColumn<QColor>("ground");
    QTest::addColumn<QColor>("text");
    QTest::addColumn<Theme::Kind>("kind");
    QTest::newRow("light") << QColor(0xef, 0xef, 0xef) << QColor(Qt::black) << Theme::Kind::Light;
    QTest::newRow("dark") << QColor(0x31, 0x36, 0x3b) << QColor(0xef, 0xf0, 0xf1) << Theme::Kind::Dark;
    QTest::newRow("white on black") << QColor(Qt::black) << QColor(Qt::white) << Theme::Kind::HighContrast;
    QTest::newRow("black on white") << QColor(Qt::white) << QColor(Qt::black) << Theme::Kind::HighContrast;
}

void TestTheme::followsTheSystem()
{
    QFETCH(QColor, ground);
    QFETCH(QColor, text);
    QPalette palette;
    palette.setColor(QPalette::Window, ground);
    palette.setColor(QPalette::WindowText, text);
    QTEST(Theme::kindOf(palette), "kind");
}

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
