#include "models/providers/registry.h"
#include "models/submission/case.h"
#include "tests/ui/support/sampleform.h"
#include "ui/common/linkline.h"
#include "ui/common/plainlabel.h"
#include "ui/common/style.h"
#include "ui/documents/filepicker.h"
#include "ui/requests/answerpage.h"
#include "ui/requests/casepage.h"

#include <QClipboard>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rfi;
using submission::Case;

/// A request that changes while somebody answers it.
class TestChangeCard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { ui::applyTheme(*qApp, ui::Theme::Kind::Light); }
    void init();
    void cleanup() { m_page.reset(); }

    void staysAwayWhenNothingChanged();
    void losesNoKeyWhileTheFormIsExchanged();
    void leadsToWhatIsNew();
    void showsTheAnswerThatWasPutAside();
    void showsOldWordsAndNewOnes();
    void goesAwayWhenItWasSeen();

private:
    /// As the provider would: without some items, with others and other words.
    void change(const std::function<void(forms::Request&)>& edit);
    static void drop(forms::Request& request, const forms::ItemIdentity& item)
    {
        request.items.removeIf([&](const forms::RequestItem& asked) { return asked.identity == item; });
    }
    template <typename Widget>
    Widget* input(const forms::ItemIdentity& item)
    {
        m_answers->showField(m_case->form().form().indexOf(item));
        return m_page->findChild<Widget*>(item.text());
    }
    QWidget* card() const { return m_page->findChild<QWidget*>(u"whatChanged"_s); }
    QStringList words() const;

    sample::FixedClock m_clock;
    providers::Registry m_registry;
    ui::NativeFilePicker m_picker;
    std::unique_ptr<Case> m_case;
    std::unique_ptr<ui::CasePage> m_page;
    ui::AnswerPage* m_answers = nullptr;
};

void TestChangeCard::init()
{
    forms::Form form = sample::makeForm();
    m_case = std::make_unique<Case>(u"1"_s, form, u"sandbox"_s, false, m_clock);
    m_answers = new ui::AnswerPage(m_picker);
    m_page = std::make_unique<ui::CasePage>(m_registry, m_clock, m_answers);
    m_page->showCase(m_case.get());
    m_page->resize(1000, 800);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void TestChangeCard::change(const std::function<void(forms::Request&)>& edit)
{
    forms::Request request = m_case->request();
    edit(request);
    m_case->replaceForm(forms::makeForm(m_case->form().form().description, request), Case::Cause::Changed);
}

QStringList TestChangeCard::words() const
{
    QStringList all;
    for (const ui::PlainLabel* label : card()->findChildren<ui::PlainLabel*>())
        all += label->plainText();
    return all;
}

void TestChangeCard::staysAwayWhenNothingChanged() { QVERIFY(!card()->isVisible()); }

void TestChangeCard::losesNoKeyWhileTheFormIsExchanged()
{
    const forms::ItemIdentity purpose = sample::company(u"purpose"_s);
    QTest::keyClicks(input<QPlainTextEdit>(purpose), u"Paying bak"_s);
    QTest::keyClick(input<QPlainTextEdit>(purpose), Qt::Key_Left);
    change([](forms::Request& request) { drop(request, sample::company(u"website"_s)); });
    QVERIFY(card()->isVisible());
    auto* typedIn = qobject_cast<QPlainTextEdit*>(m_page->focusWidget());
    QVERIFY(typedIn != nullptr);
    QTest::keyClicks(typedIn, u"n"_s);
    QCOMPARE(m_case->form().answers().at(purpose).value.toString(), u"Paying bank"_s);

    const forms::ItemIdentity number = sample::passport(u"number"_s);
    QTest::keyClicks(input<QLineEdit>(number), u"X12"_s);
    change([](forms::Request& request) { drop(request, sample::company(u"industry"_s)); });
    QTest::keyClicks(m_page->focusWidget(), u"34"_s);
    QCOMPARE(m_case->form().answers().at(number).value.toString(), u"X1234"_s);
}

void TestChangeCard::leadsToWhatIsNew()
{
    const forms::ItemIdentity industry = sample::company(u"industry"_s);
    change([&](forms::Request& request) { drop(request, industry); });
    m_case->acknowledgeChange();
    change([&](forms::Request& request) {
        forms::RequestItem item;
        item.identity = industry;
        item.reason = u"Which one is it?"_s;
        request.items += item;
    });
    auto* link = card()->findChild<ui::LinkLine*>(u"changed-"_s + industry.text());
    QVERIFY(link != nullptr);
    QVERIFY(link->accessibleName().contains(u"Line of business"_s));
    QVERIFY(words().contains(u"New"_s));
    QVERIFY(words().contains(u"“Which one is it?”"_s));
    QTest::mouseClick(link, Qt::LeftButton);
    QCOMPARE(m_page->focusWidget()->objectName(), industry.text());
}

void TestChangeCard::showsTheAnswerThatWasPutAside()
{
    const forms::ItemIdentity website = sample::company(u"website"_s);
    QTest::keyClicks(input<QLineEdit>(website), u"https://northwind.example"_s);
    change([&](forms::Request& request) { drop(request, website); });
    QVERIFY(m_case->form().form().indexOf(website) < 0);
    QVERIFY(words().contains(u"No longer asked"_s));
    QVERIFY(words().contains(u"Kept, not sent: https://northwind.example"_s));
    QTest::mouseClick(card()->findChild<QPushButton*>(u"copyAside"_s), Qt::LeftButton);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"https://northwind.example"_s);
}

void TestChangeCard::showsOldWordsAndNewOnes()
{
    change([](forms::Request& request) {
        request.items[0].reason = u"The photo is blurred"_s;
        request.items[1].isRequired = false;
        request.dueAt = QDateTime(QDate(2026, 12, 24), QTime(12, 0), Qt::UTC);
        request.notes = {{{}, u"Send it soon"_s, {}}};
    });
    QVERIFY(words().contains(u"Now: Expired: “The photo is blurred”"_s));
    QVERIFY(words().contains(u"Before: Expired: “Passport has run out”"_s));
    QVERIFY(words().contains(u"It may be left out now."_s));
    QVERIFY(words().contains(u"“Send it soon”"_s));
    QVERIFY(words().contains(u"Due date"_s));
}

void TestChangeCard::goesAwayWhenItWasSeen()
{
    change([](forms::Request& request) { drop(request, sample::company(u"website"_s)); });
    auto* seen = card()->findChild<QPushButton*>(u"changeSeen"_s);
    seen->setFocus();
    QTest::keyClick(seen, Qt::Key_Space);
    QVERIFY(!card()->isVisible());
    QVERIFY(m_case->change().isEmpty());
    QVERIFY(m_page->focusWidget() != nullptr);
    QVERIFY(m_page->focusWidget()->isVisible());
}

QTEST_MAIN(TestChangeCard)
#include "tst_changecard.moc"
