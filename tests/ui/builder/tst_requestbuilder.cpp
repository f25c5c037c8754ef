#include "models/mail/mail.h"
#include "models/providers/requestreader.h"
#include "ui/builder/requestbuilder.h"
#include "ui/common/messages.h"
#include "ui/common/style.h"
#include "ui/documents/filepicker.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QDropEvent>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace rfi;

namespace {

const QString customer = u"ed54db74-7dbe-47d2-8ea0-c2bf2a9dda06"_s;
const QByteArray table = "pointer;documentType;status;reason\n"
                         "/proof_of_identity/expiry_date;PASSPORT;EXPIRED;run out\n"
                         "/proof_of_identity/files;PASSPORT;MISSING;\n";
const QByteArray mailBytes = "From: ops@example.org\r\nTo: desk@example.com\r\nSubject: Passport of Maria\r\n"
                             "Date: Mon, 2 Nov 2026 10:00:00 +0000\r\nMIME-Version: 1.0\r\n"
                             "Content-Type: multipart/mixed; boundary=b\r\n\r\n"
                             "--b\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n"
                             "Please send <b>her</b> passport, \xE2\x80\xAE"
                             "not her visa.\r\n"
                             "--b\r\nContent-Type: application/pdf\r\n"
                             "Content-Disposition: attachment; filename=\"form.pdf\"\r\n\r\n%PDF-1.4\r\n--b--\r\n";

class FakePicker final : public ui::FilePicker
{
public:
    void pick(QWidget*, const ui::FileWish&, const std::function<void(QStringList)>& done) override { done(paths); }
    QStringList paths;
};

} // namespace

class TestRequestBuilder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        ui::applyTheme(*qApp, ui::Theme::Kind::Light);
        m_registry.addBuiltIn();
    }
    void init();
    void opensWhatWasTicked();
    void saysWhatIsMissing();
    void refusesAnIdThatIsNone();
    void savesARequestFile();
    void findsWhatIsTyped();
    void saysMoreAboutSeveralItemsAtOnce();
    void stopsAskingWhatIsRemoved();
    void asksOfAParty();
    void tellsNewPersonsApart();
    void ticksWhatTheFormDependsOn();
    void namesDocumentsThatHaveNoTypeOfTheirOwn();
    void bringsAMail();
    void leavesAttachmentsBehindThatAreNotWanted();
    void bringsATable();
    void saysWhereATableIsWrong();
    void bringsARequestFile();
    void asksBeforeItReplaces();
    void takesWhatIsPasted();
    void takesWhatIsDropped();
    void losesNothingByEscape();
    void namesEveryControl();
    void showsEverythingInEveryTheme();

private:
    template <typename Part = QWidget>
    Part* part(const QString& name) const
    {
        return m_builder->findChild<Part*>(name);
    }
    void press(const QString& name) const { QTest::mouseClick(part<QPushButton>(name), Qt::LeftButton); }
    void type(const QString& name, const QString& text) const
    {
        part<QLineEdit>(name)->setFocus();
        QTest::keyClicks(part<QLineEdit>(name), text);
    }
    void choose(const QString& name, const QString& text) const;
    void tick(const QString& searched) const;
    QString note() const { return part<ui::InlineMessage>(u"builderNote"_s)->message(); }
    int asked() const { return part<QListView>(u"askedItems"_s)->model()->rowCount(); }
    QString written(const QString& name, const QByteArray& bytes) const;

    providers::Registry m_registry;
    FakePicker m_picker;
    QTemporaryDir m_folder;
    std::unique_ptr<ui::RequestBuilder> m_builder;
};

void TestRequestBuilder::init()
{
    m_builder = std::make_unique<ui::RequestBuilder>(m_registry, m_picker);
    m_builder->show();
    m_builder->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_builder.get()));
    choose(u"builderProvider"_s, u"Fin.com"_s);
    choose(u"builderType"_s, u"Individual"_s);
}

void TestRequestBuilder::choose(const QString& name, const QString& text) const
{
    auto* box = part<QComboBox>(name);
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Home);
    for (int step = 0; step < box->count() && box->currentText() != text; ++step)
        QTest::keyClick(box, Qt::Key_Down);
    QCOMPARE(box->currentText(), text);
}

/// Ticks the first thing that is found and can be ticked, by keyboard alone.
void TestRequestBuilder::tick(const QString& searched) const
{
    auto* search = part<QLineEdit>(u"searchPlaces"_s);
    search->clear();
    QTest::keyClicks(search, searched);
    auto* tree = part<QTreeView>(u"builderTree"_s);
    tree->setFocus();
    tree->setCurrentIndex(tree->model()->index(0, 0));
    while (tree->model()->hasChildren(tree->currentIndex()) && tree->model()->rowCount(tree->currentIndex()) > 0)
        QTest::keyClick(tree, Qt::Key_Down);
    QTest::keyClick(tree, Qt::Key_Space);
}

QString TestRequestBuilder::written(const QString& name, const QByteArray& bytes) const
{
    QFile file(m_folder.filePath(name));
    const bool isWritten = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    return isWritten ? file.fileName() : QString();
}

void TestRequestBuilder::opensWhatWasTicked()
{
    QSignalSpy opened(m_builder.get(), &ui::RequestBuilder::openRequested);
    type(u"builderCustomerId"_s, customer);
    type(u"builderCustomerName"_s, u"Maria Silva"_s);
    choose(u"builderEnvironment"_s, u"Production"_s);
    type(u"builderDue"_s, u"2026-12-01"_s);
    tick(u"passport valid until"_s);
    QCOMPARE(asked(), 1);
    choose(u"itemStatus"_s, u"Expired"_s);
    type(u"itemReason"_s, u"run out"_s);
    QTest::keyClick(part<QCheckBox>(u"itemRequired"_s), Qt::Key_Space);
    press(u"builderOpen"_s);
    QCOMPARE(opened.size(), 1);
    QVERIFY(!m_builder->isVisible());
    const auto request = opened.constFirst().constFirst().value<forms::Request>();
    QCOMPARE(request.provider, u"fincom"_s);
    QCOMPARE(request.environment, u"production"_s);
    QCOMPARE(request.customerType, u"individual"_s);
    QCOMPARE(request.customerName, u"Maria Silva"_s);
    QCOMPARE(request.dueAt.toLocalTime().date(), QDate(2026, 12, 1));
    QCOMPARE(request.items.size(), 1);
    const forms::RequestItem& item = request.items.constFirst();
    QCOMPARE(item.identity, (forms::ItemIdentity{{}, u"/proof_of_identity/expiry_date"_s, u"PASSPORT"_s, {}}));
    QCOMPARE(item.status, forms::ItemStatus::Expired);
    QCOMPARE(item.reason, u"run out"_s);
    QVERIFY(!item.isRequired);
}

void TestRequestBuilder::saysWhatIsMissing()
{
    QSignalSpy opened(m_builder.get(), &ui::RequestBuilder::openRequested);
    press(u"builderOpen"_s);
    QVERIFY2(note().contains(u"customer ID"_s), qPrintable(note()));
    type(u"builderCustomerId"_s, customer);
    press(u"builderOpen"_s);
    QVERIFY2(note().contains(u"Tick"_s), qPrintable(note()));
    tick(u"passport valid until"_s);
    type(u"builderDue"_s, u"someday"_s);
    press(u"builderOpen"_s);
    QVERIFY2(note().contains(u"someday"_s), qPrintable(note()));
    QCOMPARE(opened.size(), 0);
}

void TestRequestBuilder::refusesAnIdThatIsNone()
{
    QSignalSpy opened(m_builder.get(), &ui::RequestBuilder::openRequested);
    type(u"builderCustomerId"_s, u"../admin"_s);
    tick(u"passport valid until"_s);
    press(u"builderOpen"_s);
    QCOMPARE(opened.size(), 0);
    QVERIFY2(note().contains(u"../admin"_s), qPrintable(note()));
}

void TestRequestBuilder::savesARequestFile()
{
    QSignalSpy saved(m_builder.get(), &ui::RequestBuilder::saveRequested);
    type(u"builderCustomerId"_s, customer);
    tick(u"passport valid until"_s);
    press(u"builderSave"_s);
    QCOMPARE(saved.size(), 1);
    QVERIFY(saved.constFirst().at(0).toString().endsWith(u".rfi.json"_s));
    const auto read = providers::readRequest(m_registry, saved.constFirst().at(1).toByteArray(), {});
    QVERIFY(read);
    QCOMPARE(read->items.size(), 1);
    QVERIFY(m_builder->isVisible());
}

void TestRequestBuilder::findsWhatIsTyped()
{
    auto* tree = part<QTreeView>(u"builderTree"_s);
    type(u"searchPlaces"_s, u"terms"_s);
    QCOMPARE(tree->model()->rowCount(), 1);
    part<QLineEdit>(u"searchPlaces"_s)->clear();
    type(u"searchPlaces"_s, u"shoe size"_s);
    QVERIFY(!tree->isVisible());
}

void TestRequestBuilder::saysMoreAboutSeveralItemsAtOnce()
{
    m_builder->import(table, u"items.csv"_s);
    QCOMPARE(asked(), 2);
    part<QListView>(u"askedItems"_s)->selectAll();
    choose(u"itemStatus"_s, u"Invalid"_s);
    part<QLineEdit>(u"itemReason"_s)->clear();
    type(u"itemReason"_s, u"all unreadable"_s);
    const QAbstractItemModel* items = part<QListView>(u"askedItems"_s)->model();
    for (int row = 0; row < items->rowCount(); ++row) {
        const QString words = items->index(row, 0).data(Qt::AccessibleTextRole).toString();
        QVERIFY2(words.contains(u"invalid, all unreadable"_s), qPrintable(words));
    }
}

void TestRequestBuilder::stopsAskingWhatIsRemoved()
{
    m_builder->import(table, u"items.csv"_s);
    auto* list = part<QListView>(u"askedItems"_s);
    list->setCurrentIndex(list->model()->index(0, 0));
    press(u"removeItems"_s);
    QCOMPARE(asked(), 1);
}

void TestRequestBuilder::asksOfAParty()
{
    choose(u"builderType"_s, u"Business"_s);
    type(u"partyId"_s, u"7a1d5c2b-3e4f-4a6b-9c8d-1e2f3a4b5c6d"_s);
    type(u"partyName"_s, u"Ana"_s);
    press(u"addParty"_s);
    tick(u"Ana passport number"_s);
    QCOMPARE(asked(), 1);
    const QString words =
        part<QListView>(u"askedItems"_s)->model()->index(0, 0).data(Qt::AccessibleTextRole).toString();
    QVERIFY2(words.contains(u"Ana"_s), qPrintable(words));
    part<QLineEdit>(u"searchPlaces"_s)->clear();
    auto* tree = part<QTreeView>(u"builderTree"_s);
    tree->setCurrentIndex(tree->model()->index(1, 0));
    press(u"removeParty"_s);
    QCOMPARE(asked(), 0);
    QCOMPARE(tree->model()->rowCount(), 1);
}

void TestRequestBuilder::tellsNewPersonsApart()
{
    QVERIFY(!part(u"addNewParty"_s)->isVisible());
    choose(u"builderProvider"_s, u"1Money"_s);
    press(u"addNewParty"_s);
    type(u"partyName"_s, u"Li"_s);
    press(u"addNewParty"_s);
    const QAbstractItemModel* places = part<QTreeView>(u"builderTree"_s)->model();
    QCOMPARE(places->index(1, 0).data().toString(), u"New person 1"_s);
    QCOMPARE(places->index(2, 0).data().toString(), u"Li"_s);
    tick(u"Li first name"_s);
    QCOMPARE(asked(), 1);
}

void TestRequestBuilder::ticksWhatTheFormDependsOn()
{
    QVERIFY(!part(u"builderContext"_s)->isVisible());
    choose(u"builderProvider"_s, u"Manis"_s);
    QVERIFY(part(u"builderContext"_s)->isVisible());
    auto* nium = part<QCheckBox>(u"context-nium"_s);
    nium->setFocus();
    QTest::keyClick(nium, Qt::Key_Space);
    type(u"builderCustomerId"_s, customer);
    tick(u"address"_s);
    QSignalSpy opened(m_builder.get(), &ui::RequestBuilder::openRequested);
    press(u"builderOpen"_s);
    QVERIFY2(opened.size() == 1, qPrintable(note()));
    const core::Json psps = opened.constFirst().constFirst().value<forms::Request>().context.value(u"psps"_s);
    QCOMPARE(psps.size(), 1);
    QCOMPARE(psps.items().constFirst().toString(), u"nium"_s);
}

void TestRequestBuilder::namesDocumentsThatHaveNoTypeOfTheirOwn()
{
    QVERIFY(!part(u"itemDocumentType"_s)->isVisible());
    choose(u"builderProvider"_s, u"Delos"_s);
    type(u"builderCustomerId"_s, u"cust_12345"_s);
    tick(u"attach utility bill"_s);
    auto* label = part<QLineEdit>(u"itemDocumentType"_s);
    QVERIFY(label->isVisible());
    QCOMPARE(label->text(), u"UTILITY_BILL"_s);
    label->selectAll();
    QTest::keyClicks(label, u"LEASE"_s);
    QSignalSpy opened(m_builder.get(), &ui::RequestBuilder::openRequested);
    press(u"builderOpen"_s);
    QVERIFY2(opened.size() == 1, qPrintable(note()));
    const forms::RequestItem item = opened.constFirst().constFirst().value<forms::Request>().items.constFirst();
    QCOMPARE(item.identity, (forms::ItemIdentity{{}, u"/attach"_s, u"LEASE"_s, {}}));
}

void TestRequestBuilder::bringsAMail()
{
    if (!mail::isSupported())
        QSKIP("built without what reads mails");
    m_picker.paths = {written(u"asked.eml"_s, mailBytes)};
    press(u"builderImport"_s);
    press(u"builderOpen"_s);
    QVERIFY2(note().contains(u"still being read"_s), qPrintable(note()));
    QTRY_COMPARE(part<QListWidget>(u"attachments"_s)->count(), 1);
    const QString text = part<QPlainTextEdit>(u"builderNotes"_s)->toPlainText();
    QVERIFY2(text.contains(u"Please send <b>her</b> passport, [U+202E]not"_s), qPrintable(text));
    QVERIFY(part<ui::PlainLabel>(u"messageHeads"_s)->plainText().contains(u"Passport of Maria"_s));
    type(u"builderCustomerId"_s, customer);
    tick(u"passport valid until"_s);
    QSignalSpy opened(m_builder.get(), &ui::RequestBuilder::openRequested);
    press(u"builderOpen"_s);
    QCOMPARE(opened.size(), 1);
    const auto documents = opened.constFirst().at(1).value<QList<forms::Document>>();
    QCOMPARE(documents.size(), 1);
    QCOMPARE(documents.constFirst().name, u"form.pdf"_s);
    QCOMPARE(forms::bytesOf(documents.constFirst()).value(), QByteArray("%PDF-1.4"));
    const auto request = opened.constFirst().at(0).value<forms::Request>();
    QCOMPARE(request.receivedAt, QDateTime(QDate(2026, 11, 2), QTime(10, 0), Qt::UTC));
    QVERIFY(request.notes.constFirst().text.contains(u"passport"_s));
}

void TestRequestBuilder::leavesAttachmentsBehindThatAreNotWanted()
{
    if (!mail::isSupported())
        QSKIP("built without what reads mails");
    m_builder->import(mailBytes, u"asked.eml"_s);
    m_builder->import(table, u"items.csv"_s);
    auto* list = part<QListWidget>(u"attachments"_s);
    QTRY_COMPARE(list->count(), 1);
    list->setFocus();
    list->setCurrentRow(0);
    QTest::keyClick(list, Qt::Key_Space);
    type(u"builderCustomerId"_s, customer);
    QSignalSpy opened(m_builder.get(), &ui::RequestBuilder::openRequested);
    press(u"builderOpen"_s);
    QCOMPARE(opened.size(), 1);
    QVERIFY(opened.constFirst().at(1).value<QList<forms::Document>>().isEmpty());
}

void TestRequestBuilder::bringsATable()
{
    m_builder->import(table, u"items.csv"_s);
    QCOMPARE(asked(), 2);
    const QString words =
        part<QListView>(u"askedItems"_s)->model()->index(0, 0).data(Qt::AccessibleTextRole).toString();
    QCOMPARE(words, u"Valid until, Passport, expired, run out"_s);
}

void TestRequestBuilder::saysWhereATableIsWrong()
{
    m_builder->import("pointer,status\n/a,LOST\n", u"items.csv"_s);
    QVERIFY2(note().contains(u"items.csv: line 2, column 4"_s), qPrintable(note()));
    QCOMPARE(asked(), 0);
}

void TestRequestBuilder::bringsARequestFile()
{
    const QByteArray file = R"({"format": "rfi-desk/request@1", "provider": "fincom", "customerType": "business",
        "customerId": "ed54db74-7dbe-47d2-8ea0-c2bf2a9dda06", "customerName": "Acme",
        "items": [{"pointer": "/tos_policies_value"}]})";
    m_builder->import(file, u"request.rfi.json"_s);
    QCOMPARE(part<QLineEdit>(u"builderCustomerName"_s)->text(), u"Acme"_s);
    QCOMPARE(part<QComboBox>(u"builderType"_s)->currentText(), u"Business"_s);
    QCOMPARE(asked(), 1);
}

void TestRequestBuilder::asksBeforeItReplaces()
{
    m_builder->import(table, u"items.csv"_s);
    const QByteArray file = R"({"format": "rfi-desk/request@1", "provider": "fincom", "customerType": "individual",
        "customerId": "ed54db74-7dbe-47d2-8ea0-c2bf2a9dda06", "items": [{"pointer": "/tos_policies_value"}]})";
    m_builder->import(file, u"request.rfi.json"_s);
    QCOMPARE(asked(), 2);
    auto* question = part<QDialog>(u"askReplace"_s);
    QVERIFY(question != nullptr);
    QTest::mouseClick(question->findChild<QPushButton*>(u"choice-0"_s), Qt::LeftButton);
    QCOMPARE(asked(), 1);
}

void TestRequestBuilder::takesWhatIsPasted()
{
    QApplication::clipboard()->setText(QString::fromUtf8(table));
    auto* tree = part<QTreeView>(u"builderTree"_s);
    tree->setFocus();
    QTest::keySequence(tree, QKeySequence::Paste);
    QCOMPARE(asked(), 2);
    auto* notes = part<QPlainTextEdit>(u"builderNotes"_s);
    notes->setFocus();
    QTest::keySequence(notes, QKeySequence::Paste);
    QVERIFY(notes->toPlainText().contains(u"run out"_s));
    QCOMPARE(asked(), 2);
}

void TestRequestBuilder::takesWhatIsDropped()
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(written(u"items.csv"_s, table))});
    QDragEnterEvent enter({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(m_builder.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(m_builder.get(), &drop);
    QVERIFY(drop.isAccepted());
    QCOMPARE(asked(), 2);
}

void TestRequestBuilder::losesNothingByEscape()
{
    m_builder->import(table, u"items.csv"_s);
    QTest::keyClick(m_builder.get(), Qt::Key_Escape);
    QVERIFY(m_builder->isVisible());
    auto* question = part<QDialog>(u"askDiscard"_s);
    QVERIFY(question != nullptr);
    QTest::mouseClick(question->findChild<QPushButton*>(u"choice-0"_s), Qt::LeftButton);
    QVERIFY(!m_builder->isVisible());
}

void TestRequestBuilder::namesEveryControl()
{
    choose(u"builderType"_s, u"Business"_s);
    m_builder->import(table, u"items.csv"_s);
    for (const QWidget* control : m_builder->findChildren<QWidget*>()) {
        const bool isControl = qobject_cast<const QLineEdit*>(control) || qobject_cast<const QComboBox*>(control)
            || qobject_cast<const QAbstractItemView*>(control) || qobject_cast<const QPlainTextEdit*>(control);
        if (!isControl || !control->isVisible() || control->focusPolicy() == Qt::NoFocus)
            continue;
        QVERIFY2(!control->accessibleName().isEmpty(), qPrintable(control->objectName()));
        QVERIFY(!control->objectName().isEmpty());
    }
}

/// With RFI_SHOTS=<folder> the pictures are kept.
void TestRequestBuilder::showsEverythingInEveryTheme()
{
    choose(u"builderType"_s, u"Business"_s);
    type(u"builderCustomerId"_s, customer);
    type(u"builderCustomerName"_s, u"Northwind Trading LLC"_s);
    type(u"partyId"_s, u"7a1d5c2b-3e4f-4a6b-9c8d-1e2f3a4b5c6d"_s);
    type(u"partyName"_s, u"Ana Lopez"_s);
    press(u"addParty"_s);
    m_builder->import(mailBytes, u"asked.eml"_s);
    QTRY_COMPARE(part<QListWidget>(u"attachments"_s)->count(), mail::isSupported() ? 1 : 0);
    m_builder->import("pointer,documentType,status,reason,party\n"
                      "/formation_documents/files,CERT_OF_INCORPORATION,EXPIRED,older than a year,\n"
                      "/identifying_documents/expiry_date,PASSPORT,EXPIRED,run out,"
                      "7a1d5c2b-3e4f-4a6b-9c8d-1e2f3a4b5c6d\n"
                      "/shoe_size,,MISSING,,\n",
                      u"items.csv"_s);
    tick(u"passport"_s);
    QListView* list = part<QListView>(u"askedItems"_s);
    list->setCurrentIndex(list->model()->index(1, 0));
    const QString folder = qEnvironmentVariable("RFI_SHOTS");
    for (const auto& [name, kind] : {std::pair{u"builder-light"_s, ui::Theme::Kind::Light},
                                     {u"builder-dark"_s, ui::Theme::Kind::Dark},
                                     {u"builder-contrast"_s, ui::Theme::Kind::HighContrast}}) {
        ui::applyTheme(*qApp, kind);
        QCoreApplication::processEvents();
        for (const QPushButton* button : m_builder->findChildren<QPushButton*>()) {
            if (button->isVisible())
                QVERIFY2(button->width() >= button->minimumSizeHint().width(), qPrintable(button->text()));
        }
        if (!folder.isEmpty())
            QVERIFY(m_builder->grab().save(QDir(folder).filePath(name + u".png"_s)));
    }
    m_builder->resize(m_builder->minimumSize());
    QCoreApplication::processEvents();
    if (!folder.isEmpty())
        QVERIFY(m_builder->grab().save(QDir(folder).filePath(u"builder-small.png"_s)));
    QCOMPARE(m_builder->size(), m_builder->minimumSize());
    ui::applyTheme(*qApp, ui::Theme::Kind::Light);
}

QTEST_MAIN(TestRequestBuilder)
#include "tst_requestbuilder.moc"
