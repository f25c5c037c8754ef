#include "models/submission/case.h"
#include "tests/ui/support/sampleform.h"
#include "ui/common/style.h"
#include "ui/documents/filepicker.h"
#include "ui/requests/answerpage.h"

#include <QApplication>
#include <QScrollArea>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rfi;
using submission::Case;

namespace {

class FakePicker final : public ui::FilePicker
{
public:
    void pick(QWidget*, const ui::FileWish& wish, const std::function<void(QStringList)>&) override
    {
        titles += wish.title;
    }

    QStringList titles;
};

} // namespace

class TestAnswerPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void addsADocumentToTheSectionOnScreen();
    void scrollsWhatChangedWithTheForm();
    void showsPanelsInTheSectionsThatTheyAreAbout();

private:
    int index(const forms::ItemIdentity& item) const { return m_case->form().form().indexOf(item); }
    void attach(const forms::ItemIdentity& item);

    sample::FixedClock m_clock;
    FakePicker m_picker;
    std::unique_ptr<Case> m_case;
    std::unique_ptr<ui::AnswerPage> m_page;
};

void TestAnswerPage::init()
{
    ui::applyTheme(*qApp, ui::Theme::Kind::Light);
    m_page.reset();
    m_picker = {};
    m_case = std::make_unique<Case>(u"1"_s, sample::makeForm(), u"sandbox"_s, false, m_clock);
    m_page = std::make_unique<ui::AnswerPage>(m_picker);
    m_page->setCase(m_case.get(), u"Fin.com"_s);
    m_page->resize(1000, 800);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void TestAnswerPage::attach(const forms::ItemIdentity& item)
{
    forms::FileEntry entry;
    entry.uri = u"/files/1"_s;
    m_case->form().setFiles(index(item), {entry});
}

void TestAnswerPage::addsADocumentToTheSectionOnScreen()
{
    const forms::ItemIdentity proof = sample::company(u"proof"_s);
    attach(proof);
    QVERIFY(m_case->form().isDone(index(proof)));
    m_page->showField(index(sample::company(u"website"_s)));
    m_page->chooseDocument();
    QCOMPARE(m_picker.titles, QStringList{u"Choose files: Source of funds, Proof of source of funds"_s});
    // Where there is nothing to add, the next section that wants something has its turn.
    m_page->showField(index(sample::passport(u"bill"_s)));
    attach(sample::passport(u"bill"_s));
    m_page->chooseDocument();
    QCOMPARE(m_picker.titles.constLast(), u"Choose files: Ana López, Passport, Photo page"_s);
}

void TestAnswerPage::scrollsWhatChangedWithTheForm()
{
    const auto* form = m_page->findChild<QScrollArea*>(u"form"_s);
    for (const auto& name : {u"whatChanged"_s, u"notes"_s, u"partyChooser"_s})
        QVERIFY(form->widget()->isAncestorOf(m_page->findChild<QWidget*>(name)));
}

void TestAnswerPage::showsPanelsInTheSectionsThatTheyAreAbout()
{
    const auto reword = [this](const forms::ItemIdentity& reworded) {
        forms::Request request = m_case->request();
        request.notes = {{{}, u"The bill is too old"_s, {}}};
        for (forms::RequestItem& item : request.items)
            item.reason = item.identity == reworded ? u"older than 90 days"_s : item.reason;
        m_case->acknowledgeChange();
        m_case->replaceForm(forms::makeForm(m_case->form().form().description, request), Case::Cause::Changed);
        m_page->setCase(m_case.get(), u"Fin.com"_s);
    };
    const auto* change = m_page->findChild<QWidget*>(u"whatChanged"_s);
    const auto* notes = m_page->findChild<QWidget*>(u"notes"_s);
    const forms::ItemIdentity bill = sample::passport(u"bill"_s);
    reword(bill);
    m_page->showField(m_case->form().form().sections.constFirst().fields.constFirst());
    QVERIFY(change->isVisible() && notes->isVisible());
    m_page->showField(index(bill));
    QVERIFY(change->isVisible() && !notes->isVisible());
    reword(sample::company(u"website"_s));
    m_page->showField(index(bill));
    QVERIFY(!change->isVisible() && !notes->isVisible());
}

QTEST_MAIN(TestAnswerPage)
#include "tst_answerpage.moc"
