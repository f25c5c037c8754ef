#include "ui/common/messages.h"
#include "ui/common/style.h"
#include "ui/help/helpwindow.h"

#include <QAbstractTextDocumentLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QTextBrowser>

using namespace Qt::StringLiterals;
using namespace rfi;

class TestHelpWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        ui::applyTheme(*qApp, ui::Theme::Kind::Light);
        m_window = std::make_unique<ui::HelpWindow>();
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    void cleanup()
    {
        m_window.reset();
        QApplication::setLayoutDirection(Qt::LeftToRight);
    }

    void beginsWithTheContents()
    {
        QCOMPARE(m_window->page(), u"index"_s);
        QVERIFY(part<QListWidget>(u"helpPages"_s)->count() > 14);
        QVERIFY(view()->toPlainText().startsWith(u"RFI Desk help"_s));
    }

    void goesThroughThePagesByKeyboard()
    {
        auto* list = part<QListWidget>(u"helpPages"_s);
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Down);
        QCOMPARE(m_window->page(), u"first-request"_s);
        QVERIFY(view()->accessibleName().startsWith(u"Answer your first"_s));
    }

    void followsALinkAndComesBack()
    {
        view()->setFocus();
        QTest::keyClick(view(), Qt::Key_Tab);
        QTest::keyClick(view(), Qt::Key_Return);
        QCOMPARE(m_window->page(), u"first-request"_s);
        QCOMPARE(part<QListWidget>(u"helpPages"_s)->currentItem()->text(), u"Answer your first request"_s);
        QTest::keyClick(m_window.get(), Qt::Key_Left, Qt::AltModifier);
        // A button shows that it was pressed before it acts.
        QTRY_COMPARE(m_window->page(), u"index"_s);
        QTest::mouseClick(part<QPushButton>(u"helpForward"_s), Qt::LeftButton);
        QCOMPARE(m_window->page(), u"first-request"_s);
    }

    /// The distance between lines is a share of their height, which for a picture would be a third of it.
    void leavesNoGapBelowPictures()
    {
        m_window->showPage(u"answering"_s);
        const QTextDocument* page = view()->document();
        int pictures = 0;
        for (QTextBlock block = page->begin(); block.next().isValid(); block = block.next()) {
            if (block.begin().atEnd() || !block.begin().fragment().charFormat().isImageFormat())
                continue;
            ++pictures;
            const auto top = [page](const QTextBlock& of) {
                return page->documentLayout()->blockBoundingRect(of).top();
            };
            const qreal height = block.begin().fragment().charFormat().toImageFormat().height();
            QVERIFY2(top(block.next()) - top(block) < height + 60, qPrintable(block.next().text()));
        }
        QVERIFY(pictures > 0);
    }

    void leansNoLettersOfOtherScripts_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<bool>("leans");
        QTest::newRow("German") << u"de"_s << true;
        QTest::newRow("Arabic") << u"ar"_s << false;
        QTest::newRow("Japanese") << u"ja"_s << false;
    }

    void leansNoLettersOfOtherScripts()
    {
        QFETCH(const QString, language);
        QFETCH(const bool, leans);
        QLocale::setDefault(QLocale(language));
        m_window = std::make_unique<ui::HelpWindow>();
        QLocale::setDefault(QLocale::c());
        m_window->showPage(u"answering"_s);
        bool isLeaning = false;
        for (QTextBlock block = view()->document()->begin(); block.isValid(); block = block.next()) {
            for (auto part = block.begin(); !part.atEnd(); ++part)
                isLeaning = isLeaning || part.fragment().charFormat().fontItalic();
        }
        QCOMPARE(isLeaning, leans);
    }

    void searchesAllPages()
    {
        QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier);
        auto* search = part<QLineEdit>(u"helpSearch"_s);
        QVERIFY(search->hasFocus());
        QTest::keyClicks(search, u"legal hold"_s);
        auto* list = part<QListWidget>(u"helpPages"_s);
        QVERIFY(list->count() > 0 && list->count() < 8);
        QTest::keyClick(search, Qt::Key_Return);
        QVERIFY(view()->toPlainText().contains(u"legal hold"_s, Qt::CaseInsensitive));
        QVERIFY(view()->hasFocus());
        QVERIFY(!view()->extraSelections().isEmpty());
        QTest::keyClick(m_window.get(), Qt::Key_Escape);
        QVERIFY(m_window->isVisible() && search->text().isEmpty());
        QVERIFY(list->count() > 14);
        QTest::keyClick(m_window.get(), Qt::Key_Escape);
        QVERIFY(!m_window->isVisible());
    }

    void saysThatNothingWasFound()
    {
        part<QLineEdit>(u"helpSearch"_s)->setText(u"zeppelin"_s);
        QVERIFY(part<QWidget>(u"helpNothing"_s)->isVisible());
        m_window->showPage(u"keys"_s);
        QVERIFY(!part<QWidget>(u"helpNothing"_s)->isVisible());
        QCOMPARE(m_window->page(), u"keys"_s);
    }

    void asksBeforeALinkLeadsOut()
    {
        auto* message = part<ui::InlineMessage>(u"helpMessage"_s);
        view()->setSource(QUrl(u"https://example.com/page"_s));
        QVERIFY(message->isVisible() && message->message().contains(u"https://example.com/page"_s));
        QCOMPARE(m_window->page(), u"index"_s);
        QTest::mouseClick(message->findChild<QPushButton*>(u"action"_s), Qt::LeftButton);
        QVERIFY(!message->isVisible());
    }

    void givesTheWholeGuideAsHtml()
    {
        const QSignalSpy saved(m_window.get(), &ui::HelpWindow::saveRequested);
        QTest::mouseClick(part<QPushButton>(u"helpSave"_s), Qt::LeftButton);
        QCOMPARE(saved.count(), 1);
        QVERIFY(saved.constFirst().constFirst().toString().endsWith(u".html"_s));
        QVERIFY(saved.constFirst().at(1).toByteArray().startsWith("<!DOCTYPE html>"));
    }

    void fitsEveryPage_data()
    {
        QTest::addColumn<ui::Theme::Kind>("kind");
        QTest::addColumn<int>("textSize");
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::newRow("light") << ui::Theme::Kind::Light << 100 << Qt::LeftToRight;
        QTest::newRow("dark") << ui::Theme::Kind::Dark << 100 << Qt::LeftToRight;
        QTest::newRow("high contrast") << ui::Theme::Kind::HighContrast << 100 << Qt::LeftToRight;
        QTest::newRow("large") << ui::Theme::Kind::Light << 200 << Qt::LeftToRight;
        QTest::newRow("right to left") << ui::Theme::Kind::Light << 100 << Qt::RightToLeft;
    }

    void fitsEveryPage()
    {
        QFETCH(const ui::Theme::Kind, kind);
        QFETCH(const int, textSize);
        QFETCH(const Qt::LayoutDirection, direction);
        QApplication::setLayoutDirection(direction);
        ui::applyTheme(*qApp, ui::Appearance{kind, textSize});
        for (const QString& page :
             QStringList{u"index"_s, u"answering"_s, u"results"_s, u"keyboard"_s, u"accessibility"_s}) {
            m_window->showPage(page);
            QVERIFY2(view()->horizontalScrollBar()->maximum() <= 0, qPrintable(page));
            if (const QString folder = qEnvironmentVariable("RFI_SHOTS"); !folder.isEmpty())
                m_window->grab().save(
                    u"%1/help-%2-%3.png"_s.arg(folder, QLatin1StringView(QTest::currentDataTag()), page));
        }
    }

    void namesEveryControl()
    {
        for (const QWidget* control : m_window->findChildren<QWidget*>()) {
            if (control->focusPolicy() != Qt::NoFocus && control->isVisible())
                QVERIFY2(!control->accessibleName().isEmpty() || qobject_cast<const QPushButton*>(control),
                         qPrintable(control->objectName()));
        }
    }

private:
    template <typename Part>
    Part* part(const QString& name) const
    {
        return m_window->findChild<Part*>(name);
    }
    QTextBrowser* view() const { return part<QTextBrowser>(u"helpPage"_s); }

    std::unique_ptr<ui::HelpWindow> m_window;
};

QTEST_MAIN(TestHelpWindow)
#include "tst_helpwindow.moc"
