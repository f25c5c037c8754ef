#include "ui/accounts/codequestion.h"
#include "ui/common/messages.h"

#include <QClipboard>
#include <QDialog>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rfi;

class TestCodeQuestion : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_parent = std::make_unique<QWidget>();
        m_parent->show();
        m_answers.clear();
    }

    void givesTheDigitsOnEnter()
    {
        open({});
        QTest::keyClicks(code(), u"12345"_s);
        QVERIFY(!give()->isEnabled());
        QTest::keyClick(code(), Qt::Key_Return);
        QVERIFY(m_answers.isEmpty());
        QTest::keyClicks(code(), u"6"_s);
        QTest::keyClick(code(), Qt::Key_Return);
        QCOMPARE(m_answers, QStringList{u"123456"_s});
        QTRY_VERIFY(!dialog());
    }

    void takesWhatIsPasted_data()
    {
        QTest::addColumn<QString>("pasted");
        QTest::newRow("plain") << u"123456"_s;
        QTest::newRow("in two groups") << u" 123 456\n"_s;
        QTest::newRow("with a hyphen") << u"123-456"_s;
        QTest::newRow("too long") << u"12345678"_s;
        QTest::newRow("Arabic digits") << u"١٢٣٤٥٦"_s;
    }

    void takesWhatIsPasted()
    {
        QFETCH(QString, pasted);
        open({});
        QGuiApplication::clipboard()->setText(pasted);
        QTest::keySequence(code(), QKeySequence::Paste);
        QCOMPARE(code()->text(), u"123456"_s);
        QTest::mouseClick(give(), Qt::LeftButton);
        QCOMPARE(m_answers, QStringList{u"123456"_s});
    }

    void answersNothingWhenCancelled()
    {
        open({});
        QTest::keyClicks(code(), u"123456"_s);
        QTest::mouseClick(dialog()->findChild<QPushButton*>(u"cancelCode"_s), Qt::LeftButton);
        QCOMPARE(m_answers, QStringList{u"none"_s});
    }

    void answersNothingOnEscape()
    {
        open({});
        QTest::keyClick(code(), Qt::Key_Escape);
        QCOMPARE(m_answers, QStringList{u"none"_s});
    }

    void saysThatTheLastCodeWasRefused()
    {
        open(u"Not taken."_s);
        QCOMPARE(dialog()->findChild<ui::InlineMessage*>()->message(), u"Not taken."_s);
        QVERIFY(dialog()->findChild<ui::InlineMessage*>()->isVisible());
    }

    void startsInTheField()
    {
        open({});
        QVERIFY(QTest::qWaitForWindowActive(dialog()));
        QCOMPARE(dialog()->focusWidget(), code());
    }

private:
    void open(const QString& refusal)
    {
        ui::askForCode(m_parent.get(), u"Operations"_s, refusal, [this](const std::optional<core::Secret>& code) {
            m_answers += code ? QString::fromUtf8(code->view()) : u"none"_s;
        });
    }

    QDialog* dialog() const { return m_parent->findChild<QDialog*>(u"askCode"_s); }
    QLineEdit* code() const { return dialog()->findChild<QLineEdit*>(u"code"_s); }
    QPushButton* give() const { return dialog()->findChild<QPushButton*>(u"giveCode"_s); }

    std::unique_ptr<QWidget> m_parent;
    QStringList m_answers;
};

QTEST_MAIN(TestCodeQuestion)
#include "tst_codequestion.moc"
