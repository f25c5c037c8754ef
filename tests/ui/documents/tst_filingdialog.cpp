#include "tests/ui/support/sampleform.h"
#include "ui/common/plainlabel.h"
#include "ui/common/style.h"
#include "ui/documents/filingdialog.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rfi;
using namespace rfi::ui;

class TestFilingDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void guessesAndTakesAllWithOnePress();
    void findsTheSideThatTheRequestNames();
    void leavesOutWhatItsNameTellsNothingOf();
    void givesAPlaceForOneToTheLastChoice();
    void saysWhatDoesNotFitAndTakesNothing();
    void saysWhatCannotBeRead();
    void canBeDoneFromTheKeyboard();

private:
    void open(const QStringList& names);
    QString write(const QString& name, const QByteArray& bytes);
    QComboBox* choice(int row) { return m_dialog->findChild<QComboBox*>(u"filing-%1"_s.arg(row)); }
    QPushButton* take() { return m_dialog->findChild<QPushButton*>(u"filingTake"_s); }
    QString left() { return m_dialog->findChild<PlainLabel*>(u"filingLeftOut"_s)->plainText(); }
    bool says(const QString& words);
    QList<forms::FileEntry> files(const forms::ItemIdentity& item) const
    {
        return m_state->answer(m_state->form().indexOf(item)).files;
    }

    QTemporaryDir m_folder;
    sample::FixedClock m_clock;
    std::unique_ptr<forms::FormState> m_state;
    QPointer<FilingDialog> m_dialog;
};

void TestFilingDialog::init()
{
    applyTheme(*qApp, Theme::Kind::Light);
    m_state = std::make_unique<forms::FormState>(sample::makeForm(), m_clock);
}

void TestFilingDialog::cleanup() { delete m_dialog; }

QString TestFilingDialog::write(const QString& name, const QByteArray& bytes)
{
    QFile file(m_folder.filePath(name));
    const bool isOpen = file.open(QIODevice::WriteOnly);
    Q_ASSERT(isOpen);
    file.write(bytes);
    return file.fileName();
}

void TestFilingDialog::open(const QStringList& names)
{
    QStringList paths;
    for (const QString& name : names)
        paths += name.contains(u'/') ? name : write(name, sample::picture({1400, 900}));
    m_dialog = new FilingDialog(*m_state, paths);
    m_dialog->show();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog));
}

bool TestFilingDialog::says(const QString& words)
{
    const QList<PlainLabel*> labels = m_dialog->findChildren<PlainLabel*>();
    return std::any_of(labels.begin(), labels.end(),
                       [&words](const PlainLabel* label) { return label->plainText().contains(words); });
}

void TestFilingDialog::guessesAndTakesAllWithOnePress()
{
    open({u"passport-back.jpg"_s, u"source-of-funds.jpg"_s, u"passport-front.jpg"_s, u"utility-bill.jpg"_s});
    QCOMPARE(choice(0)->currentText(), u"Back: Passport of Ana López: Photo page"_s);
    QCOMPARE(choice(3)->currentText(), u"Passport of Ana López: Utility bill"_s);
    QTRY_VERIFY(take()->isEnabled());
    const QString pictures = qEnvironmentVariable("RFI_PICTURES");
    if (!pictures.isEmpty())
        m_dialog->grab().save(pictures + u"/filing.png"_s);
    QSignalSpy filed(m_dialog, &FilingDialog::filed);
    take()->click();
    QVERIFY(filed.wait());
    QCOMPARE(filed.constFirst().constFirst().toInt(), 4);
    QCOMPARE(files(sample::passport(u"files"_s)).size(), 2);
    QCOMPARE(files(sample::passport(u"files"_s)).constFirst().side, u"FRONT"_s);
    QCOMPARE(files(sample::passport(u"files"_s)).constLast().side, u"BACK"_s);
    QCOMPARE(files(sample::passport(u"bill"_s)).constFirst().document->name, u"utility-bill.jpg"_s);
    QCOMPARE(files(sample::passport(u"bill"_s)).constFirst().document->path, m_folder.filePath(u"utility-bill.jpg"_s));
    QCOMPARE(files(sample::company(u"proof"_s)).size(), 1);
    QVERIFY(!m_dialog || !m_dialog->isVisible());
}

/// There the side is no choice beside the item, but part of it.
void TestFilingDialog::findsTheSideThatTheRequestNames()
{
    forms::Request request = m_state->form().request;
    forms::RequestItem front;
    front.identity = sample::passport(u"files"_s, u"FRONT"_s);
    forms::RequestItem back;
    back.identity = sample::passport(u"files"_s, u"BACK"_s);
    request.items = {front, back};
    m_state = std::make_unique<forms::FormState>(forms::makeForm(m_state->form().description, request), m_clock);
    open({u"passport-back.jpg"_s, u"passport-front.jpg"_s});
    QCOMPARE(choice(0)->currentText(), u"Passport of Ana López: Photo page (back)"_s);
    QCOMPARE(choice(1)->currentText(), u"Passport of Ana López: Photo page (front)"_s);
}

void TestFilingDialog::leavesOutWhatItsNameTellsNothingOf()
{
    open({u"IMG_2031.jpg"_s, u"passport.jpg"_s});
    QCOMPARE(choice(0)->currentText(), u"Leave out"_s);
    QVERIFY(left().startsWith(u"1 document"_s));
    QTRY_VERIFY(take()->isEnabled());
    QCOMPARE(m_dialog->focusWidget(), choice(0));
    QSignalSpy filed(m_dialog, &FilingDialog::filed);
    take()->click();
    QVERIFY(filed.wait());
    QCOMPARE(filed.constFirst().constFirst().toInt(), 1);
}

void TestFilingDialog::givesAPlaceForOneToTheLastChoice()
{
    open({u"utility-bill.jpg"_s, u"IMG_2031.jpg"_s});
    QTRY_VERIFY(take()->isEnabled());
    const QString bill = choice(0)->currentText();
    choice(1)->setCurrentText(bill);
    Q_EMIT choice(1)->activated(choice(1)->currentIndex());
    QCOMPARE(choice(1)->currentText(), bill);
    QCOMPARE(choice(0)->currentText(), u"Leave out"_s);
}

void TestFilingDialog::saysWhatDoesNotFitAndTakesNothing()
{
    // Good for the passport, and larger than what the bill may be.
    QByteArray large = sample::picture({1400, 900});
    large.append(QByteArray(6 * 1024 * 1024, '\0'));
    open({write(u"utility-bill.jpg"_s, large), u"passport.jpg"_s});
    QTRY_VERIFY(take()->isEnabled());
    take()->click();
    QTRY_VERIFY(says(u"5"_s) && !choice(0)->accessibleDescription().isEmpty());
    QVERIFY(m_dialog->isVisible());
    QVERIFY(files(sample::passport(u"files"_s)).isEmpty());
    choice(0)->setCurrentIndex(0);
    Q_EMIT choice(0)->activated(0);
    QVERIFY(choice(0)->accessibleDescription().isEmpty());
    take()->click();
    QTRY_COMPARE(files(sample::passport(u"files"_s)).size(), 1);
}

void TestFilingDialog::saysWhatCannotBeRead()
{
    open({write(u"passport.jpg"_s, "words that are no picture"), write(u"utility-bill.jpg"_s, {})});
    QTRY_VERIFY(!choice(0)->isEnabled() && !choice(1)->isEnabled());
    QVERIFY(!choice(0)->accessibleDescription().isEmpty());
    QCOMPARE(choice(0)->currentText(), u"Leave out"_s);
    QVERIFY(!take()->isEnabled());
}

void TestFilingDialog::canBeDoneFromTheKeyboard()
{
    open({u"passport.jpg"_s});
    QTRY_VERIFY(take()->isEnabled());
    QCOMPARE(choice(0)->accessibleName(), u"Where passport.jpg goes"_s);
    QTRY_COMPARE(QApplication::focusWidget(), take());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_COMPARE(files(sample::passport(u"files"_s)).size(), 1);
}

QTEST_MAIN(TestFilingDialog)
#include "tst_filingdialog.moc"
