#include "ui/common/buttons.h"
#include "ui/common/icons.h"
#include "ui/common/plainlabel.h"
#include "ui/common/style.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QLineEdit>
#include <QRadioButton>
#include <QSvgRenderer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rfi::ui;

class TestStyle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { applyTheme(*qApp, Theme::Kind::Light); }
    void targetsAreLargeEnoughToHit();
    void keyboardFocusCanBeSeen_data();
    void keyboardFocusCanBeSeen();
    void anErrorCanBeSeenOnTheField();
    void openWindowsFollowAChangeOfTheme();
    void textIsNeverSmallerThanComfortable();
    void everyIconIsAPicture();
    void iconsTakeTheColourOfTheirRole();
    void iconsThatPointAreMirrored();
};

void TestStyle::targetsAreLargeEnoughToHit()
{
    constexpr int smallest = 24;
    for (const ButtonLook look :
         {ButtonLook::Primary, ButtonLook::Secondary, ButtonLook::Danger, ButtonLook::Link, ButtonLook::Quiet}) {
        const std::unique_ptr<QPushButton> button(makeButton(u"Go"_s, look));
        QVERIFY(button->sizeHint().height() >= smallest && button->sizeHint().width() >= smallest);
    }
    const std::unique_ptr<QPushButton> icon(makeIconButton(u"Settings"_s, u"settings"_s));
    QVERIFY(icon->sizeHint().height() >= smallest && icon->sizeHint().width() >= smallest);
    QCOMPARE(icon->accessibleName(), u"Settings"_s);
    QVERIFY(QLineEdit().sizeHint().height() >= smallest);
    QVERIFY(QComboBox().sizeHint().height() >= smallest);
    QVERIFY(QCheckBox(u"x"_s).sizeHint().height() >= smallest);
    QVERIFY(QRadioButton(u"x"_s).sizeHint().height() >= smallest);
}

void TestStyle::keyboardFocusCanBeSeen_data()
{
    QTest::addColumn<Theme::Kind>("kind");
    QTest::newRow("light") << Theme::Kind::Light;
    QTest::newRow("dark") << Theme::Kind::Dark;
    QTest::newRow("high contrast") << Theme::Kind::HighContrast;
}

void TestStyle::keyboardFocusCanBeSeen()
{
    QFETCH(Theme::Kind, kind);
    applyTheme(*qApp, kind);
    for (const ButtonLook look : {ButtonLook::Primary, ButtonLook::Secondary, ButtonLook::Link}) {
        QWidget window;
        QPushButton* first = makeButton(u"First"_s, look, {}, &window);
        QPushButton* second = makeButton(u"Second"_s, look, {}, &window);
        second->move(200, 0);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        first->setFocus(Qt::TabFocusReason);
        const QImage without = second->grab().toImage();
        QTest::keyClick(first, Qt::Key_Tab);
        QTRY_VERIFY(second->hasFocus());
        const QImage with = second->grab().toImage();
        QVERIFY(without != with);
        QVERIFY(contrast(with.pixelColor(with.width() / 2, 0), currentTheme().colour(Colour::Canvas)) >= 3.0);
    }
}

void TestStyle::anErrorCanBeSeenOnTheField()
{
    QLineEdit field;
    field.show();
    const QImage without = field.grab().toImage();
    setInvalid(&field, true);
    QVERIFY(isInvalid(&field));
    QVERIFY(field.grab().toImage() != without);
}

void TestStyle::openWindowsFollowAChangeOfTheme()
{
    PlainLabel label(u"Text"_s, TextRole::Body, Tone::Danger);
    label.show();
    QCOMPARE(label.palette().color(QPalette::WindowText), Theme(Theme::Kind::Light).colour(Colour::Danger));
    applyTheme(*qApp, Theme::Kind::Dark);
    QCOMPARE(label.palette().color(QPalette::WindowText), Theme(Theme::Kind::Dark).colour(Colour::Danger));
    QCOMPARE(qApp->palette().color(QPalette::Window), Theme(Theme::Kind::Dark).colour(Colour::Canvas));
}

void TestStyle::textIsNeverSmallerThanComfortable()
{
    QFont tiny;
    tiny.setPixelSize(9);
    QVERIFY(QFontInfo(baseFont(tiny)).pixelSize() >= 14);
    QFont large;
    large.setPointSize(40);
    QCOMPARE(baseFont(large), large);
}

void TestStyle::everyIconIsAPicture()
{
    const QDir icons(u":/icons"_s);
    QVERIFY(icons.entryList().size() > 50);
    for (const QString& file : icons.entryList()) {
        QSvgRenderer renderer(icons.filePath(file));
        QVERIFY2(renderer.isValid(), qPrintable(file));
    }
    QVERIFY(hasIcon(u"calendar"_s));
    QVERIFY(!hasIcon(u"no-such-icon"_s));
}

void TestStyle::iconsTakeTheColourOfTheirRole()
{
    const QIcon check = icon(u"minus"_s, Colour::Danger);
    for (const Theme::Kind kind : {Theme::Kind::Light, Theme::Kind::Dark}) {
        applyTheme(*qApp, kind);
        const QImage image = check.pixmap(QSize(48, 48)).toImage();
        QCOMPARE(image.pixelColor(24, 24), Theme(kind).colour(Colour::Danger));
        QCOMPARE(image.pixelColor(2, 2).alpha(), 0);
    }
}

void TestStyle::iconsThatPointAreMirrored()
{
    const auto draw = [](const QString& name) { return icon(name).pixmap(QSize(32, 32)).toImage(); };
    const QImage onwards = draw(u"chevron-right"_s);
    const QImage search = draw(u"search"_s);
    QApplication::setLayoutDirection(Qt::RightToLeft);
    QVERIFY(draw(u"chevron-right"_s) != onwards);
    QCOMPARE(draw(u"search"_s), search);
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

QTEST_MAIN(TestStyle)
#include "tst_style.moc"
