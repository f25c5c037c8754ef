#include "tests/ui/support/sampleform.h"
#include "ui/common/plainlabel.h"
#include "ui/common/style.h"
#include "ui/documents/filepicker.h"
#include "ui/forms/formpage.h"
#include "ui/forms/origincard.h"
#include "ui/forms/originmark.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QTest>
#include <QTranslator>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace rfi;
using namespace rfi::ui;

namespace {

/// Speaks another language with the words of one provider.
class OtherLanguage final : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char* context, const char* source, const char*, int) const override
    {
        const bool isKnown = qstrcmp(context, "sample") == 0 && qstrcmp(source, "Document number") == 0;
        return isKnown ? u"Belegnummer"_s : QString();
    }
};

} // namespace

class TestOriginCard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        applyTheme(*qApp, Theme::Kind::Light);
        m_state = std::make_unique<forms::FormState>(sample::makeForm(), m_clock);
        m_page = std::make_unique<FormPage>(m_picker);
        m_page->resize(900, 700);
        m_page->setForm(m_state.get(), u"Sample Pay"_s);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        m_page->focusField(m_state->form().indexOf(sample::passport(u"number"_s)));
    }

    void cleanup()
    {
        m_page.reset();
        QApplication::setLayoutDirection(Qt::LeftToRight);
    }

    void tellsTheWordsTheNamesAndThePage()
    {
        m_page->showOrigin();
        const QString told = card()->accessibleDescription();
        for (const QString& fact :
             {u"As Sample Pay asked"_s, u"Document number"_s, u"Name: number"_s, u"5 to 20"_s,
              u"pages.example/identity-documents"_s, u"PASSPORT"_s, QString::fromUtf16(sample::party)})
            QVERIFY2(told.contains(fact), qPrintable(fact + u" in "_s + told));
        QVERIFY(told.contains(sample::passport(u"number"_s).pointer));
    }

    void quotesTheReasonAsItCame()
    {
        const forms::Field& field = m_state->form().fields.at(m_state->form().indexOf(sample::passport(u"number"_s)));
        QVERIFY(!field.reason.isEmpty());
        m_page->showOrigin();
        QVERIFY(card()->accessibleDescription().contains(u"Reason: "_s + field.reason));
    }

    void keepsTheOriginalWordsInAnotherLanguage()
    {
        OtherLanguage language;
        QVERIFY(QCoreApplication::installTranslator(&language));
        m_page->setForm(m_state.get(), u"Sample Pay"_s);
        m_page->focusField(m_state->form().indexOf(sample::passport(u"number"_s)));
        m_page->showOrigin();
        QStringList labels;
        for (const PlainLabel* label : card()->findChildren<PlainLabel*>())
            labels += label->plainText();
        QCoreApplication::removeTranslator(&language);
        QVERIFY2(labels.contains(u"Belegnummer"_s), qPrintable(labels.join(u'|')));
        QVERIFY2(labels.contains(u"Document number"_s), qPrintable(labels.join(u'|')));
    }

    void opensWithTheMouse()
    {
        auto* mark = m_page->findChild<OriginMark*>(u"origin-"_s + sample::passport(u"number"_s).text());
        QVERIFY(mark && mark->accessibleName().contains(u"Document number"_s));
        QVERIFY(mark->height() >= 24 && mark->width() >= 24);
        QTest::mouseClick(mark, Qt::LeftButton);
        QVERIFY(card() && card()->isVisible());
    }

    void closesWithTheKeys_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<Qt::KeyboardModifier>("modifier");
        QTest::newRow("Esc") << int(Qt::Key_Escape) << Qt::NoModifier;
        QTest::newRow("the key that opened it") << int(Qt::Key_F1) << Qt::ShiftModifier;
    }

    void closesWithTheKeys()
    {
        QFETCH(const int, key);
        QFETCH(const Qt::KeyboardModifier, modifier);
        m_page->showOrigin();
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : card(), Qt::Key(key), modifier);
        QTRY_VERIFY(!card());
        QVERIFY(m_page->window()->focusWidget());
        QCOMPARE(m_page->window()->focusWidget()->objectName(), sample::passport(u"number"_s).text());
    }

    void copiesEverything()
    {
        m_page->showOrigin();
        QTest::mouseClick(card()->findChild<QPushButton*>(u"copyOrigin"_s), Qt::LeftButton);
        QVERIFY(QApplication::clipboard()->text().contains(u"pages.example/identity-documents"_s));
    }

    void staysOnTheScreen_data()
    {
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::addColumn<int>("textSize");
        QTest::newRow("left to right") << Qt::LeftToRight << 100;
        QTest::newRow("right to left") << Qt::RightToLeft << 100;
        QTest::newRow("large text") << Qt::LeftToRight << 200;
    }

    void staysOnTheScreen()
    {
        QFETCH(const Qt::LayoutDirection, direction);
        QFETCH(const int, textSize);
        QApplication::setLayoutDirection(direction);
        applyTheme(*qApp, Appearance{Theme::Kind::Light, textSize});
        m_page->showOrigin();
        QVERIFY(m_page->screen()->availableGeometry().contains(card()->geometry()));
        if (const QString folder = qEnvironmentVariable("RFI_SHOTS"); !folder.isEmpty()) {
            card()->grab().save(u"%1/origin-%2.png"_s.arg(folder, QLatin1StringView(QTest::currentDataTag())));
            m_page->grab().save(u"%1/origin-page-%2.png"_s.arg(folder, QLatin1StringView(QTest::currentDataTag())));
        }
    }

    /// No answer goes anywhere, so no place is told.
    void namesNoPlaceWhereThereIsNone()
    {
        m_page->focusField(m_state->form().indexOf({{}, u"/details/shoe_size"_s, {}, {}}));
        m_page->showOrigin();
        const QString told = card()->accessibleDescription();
        QVERIFY2(told.contains(u"Name: shoe_size"_s), qPrintable(told));
        QVERIFY2(!told.contains(u"/details/shoe_size"_s) && !told.contains(u"As it will be sent"_s), qPrintable(told));
    }

    void showsThePageOfAValueThatTheProviderGives()
    {
        const QString page = u"https://example.com/terms?of=shoes&value=agreed"_s;
        forms::Form form = sample::makeForm();
        form.fields[form.indexOf(sample::passport(u"number"_s))].suggestion = {u"agreed"_s, page, u"Terms & more"_s};
        m_page->setForm(nullptr, {});
        m_state = std::make_unique<forms::FormState>(form, m_clock);
        m_page->setForm(m_state.get(), u"Sample Pay"_s);
        m_page->focusField(form.indexOf(sample::passport(u"number"_s)));
        const auto pages = m_page->findChildren<PlainLabel*>(u"suggestionPage"_s);
        const auto isShown = [](const PlainLabel* one) { return one->isVisible(); };
        const auto shown = std::find_if(pages.begin(), pages.end(), isShown);
        QVERIFY(shown != pages.end() && std::count_if(pages.begin(), pages.end(), isShown) == 1);
        QCOMPARE((*shown)->plainText(), u"Terms & more: "_s + page);
        auto* copy = (*shown)->parentWidget()->findChild<QPushButton*>(u"copySuggestionPage"_s);
        QVERIFY(copy && copy->accessibleName().contains(u"Terms"_s));
        QTest::mouseClick(copy, Qt::LeftButton);
        QCOMPARE(QApplication::clipboard()->text(), page);
        // Large letters do not widen the form beyond the window.
        applyTheme(*qApp, Appearance{Theme::Kind::Light, 200});
        m_page->resize(560, 700);
        QTRY_COMPARE(m_page->widget()->width(), m_page->viewport()->width());
    }

private:
    OriginCard* card() const { return m_page->findChild<OriginCard*>(); }

    sample::FixedClock m_clock;
    NativeFilePicker m_picker;
    std::unique_ptr<forms::FormState> m_state;
    std::unique_ptr<FormPage> m_page;
};

QTEST_MAIN(TestOriginCard)
#include "tst_origincard.moc"
