#include "app/application.h"
#include "models/mail/mail.h"
#include "models/submission/caselist.h"
#include "ui/builder/requestbuilder.h"
#include "ui/common/messages.h"
#include "ui/common/style.h"
#include "ui/requests/casepage.h"
#include "ui/requests/mainwindow.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace rfi;
using submission::Case;

namespace {

const QString customer = u"ed54db74-7dbe-47d2-8ea0-c2bf2a9dda06"_s;
const QByteArray table = "pointer,documentType,status\n/proof_of_address/files,UTILITY_BILL,EXPIRED\n";
const QByteArray requestFile = R"({"format": "rfi-desk/request@1", "provider": "fincom",
    "customerType": "individual", "customerId": "ed54db74-7dbe-47d2-8ea0-c2bf2a9dda06",
    "items": [{"pointer": "/tos_policies_value"}]})";

QByteArray mailWithBill()
{
    QFile bill(QStringLiteral(RFI_SOURCE_DIR "/resources/samples/sample-utility-bill.pdf"));
    const QByteArray bytes = bill.open(QIODevice::ReadOnly) ? bill.readAll() : QByteArray();
    return "From: ops@example.org\r\nSubject: Address of Maria\r\nMIME-Version: 1.0\r\n"
           "Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\nSee attached\r\n"
           "--b\r\nContent-Type: application/pdf\r\nContent-Transfer-Encoding: base64\r\n"
           "Content-Disposition: attachment; filename=\"bill.pdf\"\r\n\r\n"
        + bytes.toBase64() + "\r\n--b--\r\n";
}

} // namespace

/// Requests that come as files, mails, tables and text.
class TestBringing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { ui::applyTheme(*qApp, ui::Theme::Kind::Light); }
    void init();
    void opensTheBuilderByItsKeys();
    void opensAPastedRequest();
    void keepsWhatIsPastedIntoAFieldThere();
    void makesACaseOfAPastedTable();
    void makesACaseOfAMailAndItsAttachment();
    void bringsAllFilesIntoOneBuilder();
    void letsTheOfficerChooseWhatWordsMean();
    void forgetsAChoiceThatWasNotMade();
    void changesNothingThatIsWithTheProvider();
    void asksBeforeItLosesWhatWasPutTogether();
    void saysWhyAFileIsNone();

private:
    ui::MainWindow& window() { return m_desk->window(); }
    ui::RequestBuilder* builder() { return window().findChild<ui::RequestBuilder*>(); }
    QString written(const QString& name, const QByteArray& bytes) const;
    void finish();

    QTemporaryDir m_folder;
    std::unique_ptr<app::Application> m_desk;
};

void TestBringing::init()
{
    app::Options options;
    options.dataFolder = m_folder.filePath(u"data"_s);
    m_desk = std::make_unique<app::Application>(options);
    m_desk->start();
    QVERIFY(QTest::qWaitForWindowActive(&window()));
}

QString TestBringing::written(const QString& name, const QByteArray& bytes) const
{
    QFile file(m_folder.filePath(name));
    const bool isWritten = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    return isWritten ? file.fileName() : QString();
}

void TestBringing::finish()
{
    QVERIFY(builder() != nullptr && builder()->isVisible());
    auto* provider = builder()->findChild<QComboBox*>(u"builderProvider"_s);
    provider->setFocus();
    QTest::keyClicks(provider, u"Fin"_s);
    QCOMPARE(provider->currentText(), u"Fin.com"_s);
    QTest::keyClicks(builder()->findChild<QLineEdit*>(u"builderCustomerId"_s), customer);
    QTest::mouseClick(builder()->findChild<QPushButton*>(u"builderOpen"_s), Qt::LeftButton);
    QCOMPARE(m_desk->cases().rowCount(), 1);
}

void TestBringing::opensTheBuilderByItsKeys()
{
    QTest::keySequence(&window(), QKeySequence::New);
    QVERIFY(builder() != nullptr && builder()->isVisible());
}

void TestBringing::opensAPastedRequest()
{
    QApplication::clipboard()->setText(QString::fromUtf8(requestFile));
    QTest::keySequence(&window(), QKeySequence::Paste);
    QCOMPARE(m_desk->cases().rowCount(), 1);
    QCOMPARE(window().casePage().current()->request().customerId, customer);
}

void TestBringing::keepsWhatIsPastedIntoAFieldThere()
{
    QApplication::clipboard()->setText(QString::fromUtf8(table));
    auto* search = window().findChild<QLineEdit*>(u"search"_s);
    search->setFocus();
    QTest::keySequence(search, QKeySequence::Paste);
    QVERIFY(builder() == nullptr);
    QVERIFY(search->text().contains(u"proof_of_address"_s));
}

void TestBringing::makesACaseOfAPastedTable()
{
    QApplication::clipboard()->setText(QString::fromUtf8(table));
    QTest::keySequence(&window(), QKeySequence::Paste);
    finish();
    const Case* opened = window().casePage().current();
    QCOMPARE(opened->request().items.size(), 1);
    QCOMPARE(opened->environment(), u"sandbox"_s);
    QTRY_VERIFY(builder() == nullptr);
}

void TestBringing::makesACaseOfAMailAndItsAttachment()
{
    if (!mail::isSupported())
        QSKIP("built without what reads mails");
    m_desk->openFiles({written(u"asked.eml"_s, mailWithBill()), written(u"items.csv"_s, table)});
    QTRY_COMPARE(builder()->findChild<QListWidget*>(u"attachments"_s)->count(), 1);
    finish();
    Case* opened = window().casePage().current();
    QCOMPARE(opened->form().offered().size(), 1);
    const forms::ItemIdentity item{{}, u"/proof_of_address/files"_s, u"UTILITY_BILL"_s, {}};
    const auto* offers = window().findChild<QPushButton*>(item.text() + u"|offered"_s);
    QVERIFY(offers != nullptr && offers->isVisible());
    offers->findChild<QMenu*>()->actions().constFirst()->trigger();
    const int field = opened->form().form().indexOf(item);
    QTRY_COMPARE(opened->form().answer(field).files.size(), 1);
    const forms::Answer answer = opened->form().answer(field);
    QCOMPARE(answer.files.constFirst().document->name, u"bill.pdf"_s);
    QCOMPARE(answer.files.constFirst().document->mimeType, u"application/pdf"_s);
}

void TestBringing::bringsAllFilesIntoOneBuilder()
{
    m_desk->openFiles({written(u"one.csv"_s, table), written(u"two.csv"_s, "pointer\n/tos_policies_value\n")});
    QCOMPARE(window().findChildren<ui::RequestBuilder*>().size(), 1);
    QCOMPARE(builder()->findChild<QListView*>(u"askedItems"_s)->model()->rowCount(), 2);
}

void TestBringing::letsTheOfficerChooseWhatWordsMean()
{
    m_desk->openFiles({QStringLiteral(RFI_SOURCE_DIR "/resources/training/onemoney/harborview-trading.json")});
    Case* opened = window().casePage().current();
    QVERIFY(opened != nullptr);
    QVERIFY(opened->request().items.isEmpty());
    const QList<forms::Note> notes = opened->request().notes;
    QCOMPARE(notes.size(), 2);
    QTest::mouseClick(window().findChild<QPushButton*>(u"chooseItems"_s), Qt::LeftButton);
    QVERIFY(builder() != nullptr);
    QVERIFY(builder()->findChild<QPlainTextEdit*>(u"builderNotes"_s)->toPlainText().contains(notes.at(1).text));
    auto* places = builder()->findChild<QTreeView*>();
    places->model()->setData(places->model()->index(0, 0, places->model()->index(0, 0)), Qt::Checked,
                             Qt::CheckStateRole);
    QTest::mouseClick(builder()->findChild<QPushButton*>(u"builderOpen"_s), Qt::LeftButton);
    QCOMPARE(m_desk->cases().rowCount(), 1);
    QCOMPARE(window().casePage().current(), opened);
    QCOMPARE(opened->request().items.size(), 1);
    QCOMPARE(opened->request().notes, notes);
    QCOMPARE(opened->request().parties.size(), 2);
}

void TestBringing::forgetsAChoiceThatWasNotMade()
{
    m_desk->openFiles({written(u"a.rfi.json"_s, requestFile)});
    Case* opened = window().casePage().current();
    Q_EMIT window().chooseItemsRequested(opened);
    builder()->reject();
    QTRY_VERIFY(builder() == nullptr);
    m_desk->openFiles({written(u"items.csv"_s, table)});
    auto* provider = builder()->findChild<QComboBox*>(u"builderProvider"_s);
    provider->setFocus();
    QTest::keyClicks(provider, u"Fin"_s);
    QTest::keyClicks(builder()->findChild<QLineEdit*>(u"builderCustomerId"_s), customer);
    QTest::mouseClick(builder()->findChild<QPushButton*>(u"builderOpen"_s), Qt::LeftButton);
    QCOMPARE(m_desk->cases().rowCount(), 2);
    QCOMPARE(opened->request().items.constFirst().identity.pointer, u"/tos_policies_value"_s);
}

void TestBringing::changesNothingThatIsWithTheProvider()
{
    m_desk->openFiles({written(u"a.rfi.json"_s, requestFile)});
    Case* opened = window().casePage().current();
    const auto items = opened->request().items;
    Q_EMIT window().chooseItemsRequested(opened);
    auto* places = builder()->findChild<QTreeView*>();
    places->model()->setData(places->model()->index(0, 0, places->model()->index(0, 0)), Qt::Checked,
                             Qt::CheckStateRole);
    opened->setState(Case::State::WaitingForProvider);
    QTest::mouseClick(builder()->findChild<QPushButton*>(u"builderOpen"_s), Qt::LeftButton);
    QCOMPARE(opened->request().items.size(), items.size());
    QCOMPARE(m_desk->cases().rowCount(), 1);
    QVERIFY(window().findChild<ui::InlineMessage*>(u"message"_s)->message().startsWith(u"Nothing was changed"_s));
}

void TestBringing::asksBeforeItLosesWhatWasPutTogether()
{
    m_desk->openFiles({written(u"a.rfi.json"_s, requestFile)});
    Case* opened = window().casePage().current();
    m_desk->openFiles({written(u"items.csv"_s, table)});
    Q_EMIT window().chooseItemsRequested(opened);
    auto* discard = builder()->findChild<QDialog*>(u"askDiscard"_s);
    QVERIFY(discard != nullptr);
    discard->reject();
    QVERIFY(builder()->hasContent());
    window().close();
    QVERIFY(window().isVisible());
    QVERIFY(window().findChild<QDialog*>(u"askLeave"_s) != nullptr);
}

void TestBringing::saysWhyAFileIsNone()
{
    m_desk->openFiles({written(u"note.txt"_s, "hello")});
    QVERIFY(builder() == nullptr);
    const QString words = window().findChild<ui::InlineMessage*>(u"message"_s)->message();
    QVERIFY2(words.contains(u"note.txt"_s), qPrintable(words));
}

QTEST_MAIN(TestBringing)
#include "tst_bringing.moc"
