#include "ui/common/buttons.h"
#include "ui/common/datefield.h"
#include "ui/common/entrydelegate.h"
#include "ui/common/icons.h"
#include "ui/common/plainlabel.h"
#include "ui/common/style.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QSpinBox>
#include <QStandardItemModel>
#include <QSvgRenderer>
#include <QTabBar>
#include <QTest>
#include <QTreeView>
#include <QVBoxLayout>

#include <functional>

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
    void theRowThatIsShownHasABorderInHighContrast();
    void selectedRowsDifferByMoreThanTheirColour();
    void buttonsHaveAnEdgeInHighContrast();
    void linksAreUnderlined();
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

namespace {

using Maker = std::function<QWidget*()>;

QWidget* makeItems(QAbstractItemView* view)
{
    auto* items = new QStandardItemModel(2, 1, view);
    items->setItem(0, new QStandardItem(u"First"_s));
    items->setItem(1, new QStandardItem(u"Second"_s));
    view->setModel(items);
    view->setCurrentIndex(items->index(0, 0));
    return view;
}

QWidget* makeInvalidField()
{
    auto* field = new QLineEdit(u"Text"_s);
    setInvalid(field, true);
    return field;
}

QWidget* makeTabs()
{
    auto* tabs = new QTabBar;
    tabs->addTab(u"Answer"_s);
    tabs->addTab(u"Review"_s);
    return tabs;
}

/// How many pixels tell by their contrast that something is another way now.
int markedPixels(const QImage& before, const QImage& after)
{
    int marked = 0;
    for (int y = 0; y < after.height(); ++y) {
        for (int x = 0; x < after.width(); ++x)
            marked += contrast(before.pixelColor(x, y), after.pixelColor(x, y)) >= 3.0 ? 1 : 0;
    }
    return marked;
}

} // namespace

void TestStyle::keyboardFocusCanBeSeen_data()
{
    const QList<std::pair<const char*, Maker>> kinds{
        {"primary button", [] { return makeButton(u"Send"_s, ButtonLook::Primary); }},
        {"danger button", [] { return makeButton(u"Delete"_s, ButtonLook::Danger); }},
        {"secondary button", [] { return makeButton(u"Open"_s); }},
        {"quiet button", [] { return makeButton(u"Menu"_s, ButtonLook::Quiet); }},
        {"row button", [] { return makeButton(u"Accounts"_s, ButtonLook::Row, u"key-round"_s); }},
        {"link", [] { return makeButton(u"Show"_s, ButtonLook::Link); }},
        {"icon button", [] { return makeIconButton(u"Settings"_s, u"settings"_s); }},
        {"line", [] { return new QLineEdit(u"Text"_s); }},
        {"line with an error", [] { return makeInvalidField(); }},
        {"text", [] { return new QPlainTextEdit(u"Text"_s); }},
        {"date", [] { return new DateField; }},
        {"number", [] { return new QSpinBox; }},
        {"choice", [] { return new QComboBox; }},
        {"check box", [] { return new QCheckBox(u"Yes"_s); }},
        {"radio button", [] { return new QRadioButton(u"Yes"_s); }},
        {"tabs", [] { return makeTabs(); }},
        {"list", [] { return makeItems(new QListView); }},
        {"tree", [] { return makeItems(new QTreeView); }},
    };
    QTest::addColumn<Theme::Kind>("kind");
    QTest::addColumn<Maker>("make");
    for (const auto& [name, make] : kinds) {
        QTest::addRow("%s, light", name) << Theme::Kind::Light << make;
        QTest::addRow("%s, dark", name) << Theme::Kind::Dark << make;
        QTest::addRow("%s, high contrast", name) << Theme::Kind::HighContrast << make;
    }
}

void TestStyle::keyboardFocusCanBeSeen()
{
    QFETCH(Theme::Kind, kind);
    QFETCH(Maker, make);
    applyTheme(*qApp, kind);
    QWidget window;
    auto* column = new QVBoxLayout(&window);
    QPushButton* first = makeButton(u"First"_s);
    QWidget* second = make();
    column->addWidget(first);
    column->addWidget(second);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    first->setFocus(Qt::TabFocusReason);
    const QImage without = second->grab().toImage();
    QTest::keyClick(first, Qt::Key_Tab);
    QTRY_VERIFY(second->hasFocus());
    const QImage with = second->grab().toImage();
    QCOMPARE(with.size(), without.size());
    // As much as a line around a small thing, which is more than a caret.
    QVERIFY2(markedPixels(without, with) >= 60, qPrintable(QString::number(markedPixels(without, with))));
}

void TestStyle::theRowThatIsShownHasABorderInHighContrast()
{
    const QRgb accent = Theme(Theme::Kind::HighContrast).colour(Colour::Accent).rgb();
    applyTheme(*qApp, Theme::Kind::HighContrast);
    const std::unique_ptr<QPushButton> row(makeButton(u"Insights"_s, ButtonLook::Row));
    row->setCheckable(true);
    row->resize(200, 40);
    const auto edge = [&row] { return row->grab().toImage().pixel(100, 0); };
    QVERIFY(edge() != accent);
    row->setChecked(true);
    QCOMPARE(QColor(edge()).name(), QColor(accent).name());
}

void TestStyle::selectedRowsDifferByMoreThanTheirColour()
{
    for (const Theme::Kind kind : {Theme::Kind::Light, Theme::Kind::Dark, Theme::Kind::HighContrast}) {
        applyTheme(*qApp, kind);
        for (const bool hasEntries : {false, true}) {
            QListView list;
            makeItems(&list);
            if (hasEntries)
                list.setItemDelegate(new EntryDelegate(&list));
            list.setFrameShape(QFrame::NoFrame);
            list.resize(200, 200);
            list.show();
            const QImage picture = list.viewport()->grab().toImage();
            const auto edgeOf = [&list, &picture](int row) {
                const QRect place = list.visualRect(list.model()->index(row, 0));
                return picture.pixelColor(place.left() + 1, place.center().y());
            };
            QVERIFY(contrast(edgeOf(0), edgeOf(1)) >= 3);
        }
    }
}

void TestStyle::buttonsHaveAnEdgeInHighContrast()
{
    applyTheme(*qApp, Theme::Kind::HighContrast);
    for (const ButtonLook look : {ButtonLook::Secondary, ButtonLook::Quiet, ButtonLook::Primary}) {
        const std::unique_ptr<QPushButton> button(makeButton(u"Words"_s, look));
        const auto edge = [&button] {
            const QImage picture = button->grab().toImage();
            int bright = 0;
            for (int x = 0; x < picture.width(); ++x)
                bright += contrast(picture.pixelColor(x, 0), themeColour(Colour::Canvas)) >= 3 ? 1 : 0;
            return bright * 100 / picture.width();
        };
        button->resize(button->sizeHint());
        QVERIFY(edge() > 80);
        button->setEnabled(false);
        QVERIFY(edge() > 30 && edge() < 80); // broken, but there
    }
}

void TestStyle::linksAreUnderlined()
{
    const std::unique_ptr<QPushButton> link(makeButton(u"Dismiss"_s, ButtonLook::Link));
    link->resize(link->sizeHint());
    const QImage picture = link->grab().toImage();
    const int words = link->fontMetrics().horizontalAdvance(link->text());
    int longest = 0;
    for (int y = picture.height() / 2; y < picture.height(); ++y) {
        int ink = 0;
        for (int x = 0; x < picture.width(); ++x)
            ink += contrast(picture.pixelColor(x, y), themeColour(Colour::Canvas)) >= 3 ? 1 : 0;
        longest = qMax(longest, ink);
    }
    QVERIFY(longest >= words - 2);
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
