#include "tests/ui/support/sampleform.h"
#include "tests/unit/reuse/people.h"
#include "ui/common/style.h"
#include "ui/documents/filepicker.h"
#include "ui/documents/thumbnail.h"
#include "ui/forms/formpage.h"
#include "ui/forms/givenline.h"
#include "ui/texts/texts.h"

#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rfi;
using namespace rfi::ui;
using core::Json;
using test::item;
using test::People;

namespace {

const QString passport = u"PASSPORT"_s;
const QString identity = u"/proof_of_identity/"_s;

} // namespace

/// What was given before, below the fields of a real form.
class TestGivenLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void saysWhatWasGivenToWhomAndWhen();
    void saysThatItWasNotSentYet();
    void isReadWithTheField();
    void fillsNothingInByItself();
    void takesItWithTheButtonAndTheCursorStays();
    void takesItWithoutTheMouse();
    void goesAwayWhileSomethingStandsInTheField();
    void showsTheDocumentAndTakesIt();
    void writesOutHostileMarks();
    void saysTheAge_data();
    void saysTheAge();

private:
    GivenLine* line(const QString& pointer) const
    {
        return m_page->editor(field(pointer))->findChild<GivenLine*>(u"given"_s);
    }
    QLineEdit* input(const QString& pointer) const
    {
        return m_page->findChild<QLineEdit*>(u'|' + identity + pointer + u"|PASSPORT|"_s);
    }
    int field(const QString& pointer) const { return People::field(*m_asking, identity + pointer, passport); }
    const Json& value(const QString& pointer) const { return m_asking->form().answer(field(pointer)).value; }
    void offerAgain(const QString& providerName = u"Harbour"_s);

    std::unique_ptr<People> m_people;
    std::unique_ptr<submission::Case> m_given;
    std::unique_ptr<submission::Case> m_asking;
    std::unique_ptr<reuse::Offers> m_offers;
    NativeFilePicker m_picker;
    std::unique_ptr<FormPage> m_page;
};

void TestGivenLine::initTestCase()
{
    QLocale::setDefault(QLocale(u"en_GB"_s));
    applyTheme(*qApp, Theme::Kind::Light);
}

void TestGivenLine::init()
{
    m_page.reset();
    m_people = std::make_unique<People>();
    const QList<forms::RequestItem> items{
        item(identity + u"number"_s, passport), item(identity + u"expiry_date"_s, passport),
        item(identity + u"country"_s, passport), item(identity + u"files"_s, passport)};
    m_given = m_people->ask({.provider = u"fincom"_s, .items = items});
    m_asking = m_people->ask({.provider = u"fincom"_s, .items = items});
    const auto set = [this](const QString& pointer, const QString& text) {
        m_given->form().setValue(People::field(*m_given, identity + pointer, passport), Json(text));
    };
    set(u"number"_s, u"XK1234567"_s);
    set(u"expiry_date"_s, u"2031-01-15"_s);
    set(u"country"_s, u"ESP"_s);
    forms::FileEntry page = test::file(u"passport.jpg"_s);
    page.document = forms::makeDocument(u"passport.jpg"_s, u"image/jpeg"_s, sample::picture({400, 300}));
    m_given->form().setFiles(People::field(*m_given, identity + u"files"_s, passport), {page});
    People::send(*m_given, m_people->now().addMonths(-3));
    m_offers = std::make_unique<reuse::Offers>(m_people->clock());
    m_offers->setCase(m_asking.get());
    m_page = std::make_unique<FormPage>(m_picker);
    m_page->setOffers(m_offers.get());
    m_page->resize(900, 900);
    m_page->setForm(&m_asking->form(), u"Fin.com"_s);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    QVERIFY(!line(u"number"_s)->isVisible());
    offerAgain();
}

void TestGivenLine::offerAgain(const QString& providerName)
{
    m_offers->setGiven(reuse::givenIn(*m_given, providerName));
}

void TestGivenLine::saysWhatWasGivenToWhomAndWhen()
{
    QVERIFY(line(u"number"_s)->isVisible());
    QCOMPARE(line(u"number"_s)->words(), u"Given before: XK1234567 — Harbour, 3 month(s) ago"_s);
    QCOMPARE(line(u"expiry_date"_s)->words(), u"Given before: 15 January 2031 — Harbour, 3 month(s) ago"_s);
    QCOMPARE(line(u"country"_s)->words(), u"Given before: Spain — Harbour, 3 month(s) ago"_s);
}

void TestGivenLine::saysThatItWasNotSentYet()
{
    const auto unsent = m_people->ask({.provider = u"fincom"_s, .items = {item(identity + u"number"_s, passport)}});
    unsent->form().setValue(People::field(*unsent, identity + u"number"_s, passport), Json(u"XK7654321"_s));
    m_offers->setGiven(reuse::givenIn(*unsent, u"Harbour"_s));
    QCOMPARE(line(u"number"_s)->words(), u"Given before: XK7654321 — Harbour, not sent yet"_s);
}

void TestGivenLine::isReadWithTheField()
{
    QVERIFY(input(u"number"_s)->accessibleDescription().contains(u"Given before: XK1234567 — Harbour"_s));
    auto* use = line(u"number"_s)->findChild<QPushButton*>(u"useGiven"_s);
    QCOMPARE(use->accessibleName(), u"Use the answer given before"_s);
    QCOMPARE(use->accessibleDescription(), line(u"number"_s)->words());
    m_page->useGiven(); // the cursor is nowhere
    m_offers->setGiven({});
    QVERIFY(!input(u"number"_s)->accessibleDescription().contains(u"Given before"_s));
}

void TestGivenLine::fillsNothingInByItself()
{
    for (int field = 0; field < m_asking->form().form().fields.size(); ++field)
        QVERIFY(m_asking->form().answer(field).isEmpty());
    QCOMPARE(m_asking->form().progress().done, 0);
}

void TestGivenLine::takesItWithTheButtonAndTheCursorStays()
{
    QTest::mouseClick(line(u"number"_s)->findChild<QPushButton*>(u"useGiven"_s), Qt::LeftButton);
    QCOMPARE(input(u"number"_s)->text(), u"XK1234567"_s);
    QCOMPARE(value(u"number"_s), Json(u"XK1234567"_s));
    QVERIFY(!line(u"number"_s)->isVisible());
    QVERIFY(input(u"number"_s)->hasFocus());
    QCOMPARE(m_asking->undo(), field(u"number"_s));
    QVERIFY(input(u"number"_s)->text().isEmpty());
    QVERIFY(line(u"number"_s)->isVisible());
}

void TestGivenLine::takesItWithoutTheMouse()
{
    input(u"number"_s)->setFocus();
    QTest::keyClick(m_page->focusWidget(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"useGiven"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QCOMPARE(value(u"number"_s), Json(u"XK1234567"_s));
    // The window's key comes here, too.
    input(u"expiry_date"_s)->setFocus();
    m_page->useGiven();
    QCOMPARE(value(u"expiry_date"_s), Json(u"2031-01-15"_s));
    QVERIFY(value(u"country"_s).isNull());
}

void TestGivenLine::goesAwayWhileSomethingStandsInTheField()
{
    QTest::keyClicks(input(u"number"_s), u"Z"_s);
    QVERIFY(!line(u"number"_s)->isVisible());
    // It is of another passport then.
    QVERIFY(!line(u"expiry_date"_s)->isVisible());
    QTest::keyClick(input(u"number"_s), Qt::Key_Backspace);
    QVERIFY(line(u"number"_s)->isVisible());
    QVERIFY(line(u"expiry_date"_s)->isVisible());
}

void TestGivenLine::showsTheDocumentAndTakesIt()
{
    GivenLine* files = line(u"files"_s);
    QVERIFY(files->isVisible());
    QCOMPARE(files->words(), u"Given before: passport.jpg — Harbour, 3 month(s) ago"_s);
    QVERIFY(files->findChild<Thumbnail*>()->isVisible());
    QVERIFY(!line(u"number"_s)->findChild<Thumbnail*>()->isVisible());
    QSignalSpy looked(m_page.get(), &FormPage::documentChosen);
    QTest::mouseClick(files->findChild<QPushButton*>(u"useGiven"_s), Qt::LeftButton);
    QCOMPARE(m_asking->form().answer(field(u"files"_s)).files.size(), 1);
    QCOMPARE(m_asking->form().answer(field(u"files"_s)).files.constFirst().document->name, u"passport.jpg"_s);
    QCOMPARE(looked.size(), 1);
    QVERIFY(!files->isVisible());
}

void TestGivenLine::writesOutHostileMarks()
{
    m_given->form().setValue(People::field(*m_given, identity + u"number"_s, passport),
                             Json(u"<b>X</b>%1[%2]"_s + QChar(0x202E)));
    offerAgain(u"Har%3bour"_s);
    QCOMPARE(line(u"number"_s)->words(), u"Given before: <b>X</b>%1[%2][U+202E] — Har%3bour, 3 month(s) ago"_s);
}

void TestGivenLine::saysTheAge_data()
{
    QTest::addColumn<QDate>("then");
    QTest::addColumn<QString>("expected");
    const QDate today(2026, 5, 4);
    QTest::newRow("now") << today << u"today"_s;
    QTest::newRow("a clock that went back") << today.addDays(2) << u"today"_s;
    QTest::newRow("the day before") << today.addDays(-1) << u"yesterday"_s;
    QTest::newRow("days") << today.addDays(-2) << u"2 day(s) ago"_s;
    QTest::newRow("many days") << today.addDays(-59) << u"59 day(s) ago"_s;
    QTest::newRow("months") << today.addMonths(-2) << u"2 month(s) ago"_s;
    QTest::newRow("many months") << today.addDays(-700) << u"23 month(s) ago"_s;
    QTest::newRow("years") << today.addYears(-2) << u"2 year(s) ago"_s;
}

void TestGivenLine::saysTheAge()
{
    QFETCH(const QDate, then);
    QFETCH(const QString, expected);
    QCOMPARE(ageText(then, QDate(2026, 5, 4)), expected);
}

QTEST_MAIN(TestGivenLine)
#include "tst_givenline.moc"
