#include "ui/common/plainlabel.h"
#include "ui/common/style.h"
#include "ui/vault/damagedialog.h"
#include "ui/vault/exposuredialog.h"
#include "ui/vault/passphrasedialog.h"

#include <QApplication>
#include <QDir>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace rfi;
using namespace rfi::ui;
using core::ErrorCode;

namespace {

core::Error damage()
{
    return {.code = ErrorCode::StoreDamaged,
            .subject = u"/data/rfi-desk/requests of the team/damaged/store-7c1e0f5b2a9d4e36.db"_s,
            .arguments = {u"database disk image is malformed"_s}};
}

core::Error exposure()
{
    return {.code = ErrorCode::StoreOpenToOthers, .subject = u"/data/rfi-desk/requests of the team"_s};
}

QList<store::Backup> backups(int count)
{
    QList<store::Backup> found;
    const QDateTime newest(QDate(2026, 11, 19), QTime(9, 12));
    for (int back = 0; back < count; ++back)
        found.append({u"/backups/store-%1.db"_s.arg(count - back), newest.addDays(-back), 128 - back});
    return found;
}

} // namespace

/// What a person sees of a store that has to be mended. With RFI_SHOTS=<folder> the pictures are kept.
class TestRepairDialogs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_systemFont = QApplication::font(); }
    void showWithoutCuttingWords_data();
    void showWithoutCuttingWords();
    void A11_choosesTheNewestBackupFirst();
    void A11_tellsWhichBackupCannotBeRead();
    void A11_opensNothingTwice();
    void A11_hasNothingToOpenWhenEveryBackupIsDamaged();
    void namesEveryControl();
    void showsAPassphraseOnlyWhenAsked();

private:
    void look(QWidget& window, const QString& name);

    QFont m_systemFont;
};

void TestRepairDialogs::showsAPassphraseOnlyWhenAsked()
{
    PassphraseDialog dialog(PassphraseDialog::Purpose::Choose);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    auto* field = dialog.findChild<QLineEdit*>(u"passphrase"_s);
    auto* eye = field->findChild<QToolButton*>();
    const QString before = eye->accessibleName();
    QCOMPARE(field->echoMode(), QLineEdit::Password);
    QTest::keyClick(field, Qt::Key_F4);
    QCOMPARE(field->echoMode(), QLineEdit::Normal);
    QVERIFY(eye->accessibleName() != before);
    QTest::mouseClick(eye, Qt::LeftButton);
    QCOMPARE(field->echoMode(), QLineEdit::Password);
    QCOMPARE(eye->accessibleName(), before);
}

void TestRepairDialogs::showWithoutCuttingWords_data()
{
    QTest::addColumn<Theme::Kind>("theme");
    QTest::addColumn<double>("zoom");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("light") << Theme::Kind::Light << 1.0 << Qt::LeftToRight;
    QTest::newRow("dark") << Theme::Kind::Dark << 1.0 << Qt::LeftToRight;
    QTest::newRow("contrast") << Theme::Kind::HighContrast << 1.0 << Qt::LeftToRight;
    QTest::newRow("large") << Theme::Kind::Light << 2.0 << Qt::LeftToRight;
    QTest::newRow("mirrored") << Theme::Kind::Light << 1.0 << Qt::RightToLeft;
}

void TestRepairDialogs::showWithoutCuttingWords()
{
    QFETCH(Theme::Kind, theme);
    QFETCH(double, zoom);
    QFETCH(Qt::LayoutDirection, direction);
    QApplication::setLayoutDirection(direction);
    applyTheme(*qApp, theme);
    QFont large = baseFont(m_systemFont);
    large.setPointSizeF(large.pointSizeF() * zoom);
    QApplication::setFont(large);
    const QString tag = QString::fromLatin1(QTest::currentDataTag());
    DamageDialog many(damage(), backups(7));
    look(many, u"damage-"_s + tag);
    many.refuseBackup(u"/backups/store-7.db"_s);
    look(many, u"damage-refused-"_s + tag);
    DamageDialog none(damage(), {});
    look(none, u"damage-none-"_s + tag);
    ExposureDialog exposed(exposure());
    look(exposed, u"exposure-"_s + tag);
}

void TestRepairDialogs::look(QWidget& window, const QString& name)
{
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    QCoreApplication::processEvents();
    const QString folder = qEnvironmentVariable("RFI_SHOTS");
    if (!folder.isEmpty())
        QVERIFY(window.grab().save(QDir(folder).filePath(name + u".png"_s)));
    for (const PlainLabel* label : window.findChildren<PlainLabel*>()) {
        if (label->isVisible())
            QVERIFY2(label->height() >= label->heightForWidth(label->width()), qPrintable(label->plainText()));
    }
    for (const QPushButton* button : window.findChildren<QPushButton*>()) {
        if (button->isVisible())
            QVERIFY2(button->width() >= button->minimumSizeHint().width(), qPrintable(button->text()));
    }
}

void TestRepairDialogs::A11_choosesTheNewestBackupFirst()
{
    DamageDialog dialog(damage(), backups(3));
    const QSignalSpy chosen(&dialog, &DamageDialog::chosen);
    dialog.show();
    const auto* list = dialog.findChild<QListWidget*>(u"backups"_s);
    QCOMPARE(list->count(), 3);
    QVERIFY(list->item(0)->text().contains(u"128 request"_s));
    QVERIFY(list->item(0)->text().contains(u"newest"_s));
    QVERIFY(!list->item(1)->text().contains(u"newest"_s));
    const auto* loss = dialog.findChild<PlainLabel*>(u"whatMayBeMissing"_s);
    QVERIFY2(loss->plainText().contains(u"19 November 2026"_s), qPrintable(loss->plainText()));
    QTest::mouseClick(dialog.findChild<QPushButton*>(u"openBackup"_s), Qt::LeftButton);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.first().first().toString(), u"/backups/store-3.db"_s);
}

void TestRepairDialogs::A11_tellsWhichBackupCannotBeRead()
{
    QList<store::Backup> found = backups(2);
    found[1].cases.reset();
    const DamageDialog dialog(damage(), found);
    const auto* list = dialog.findChild<QListWidget*>(u"backups"_s);
    QVERIFY2(list->item(1)->text().contains(u"cannot be read"_s), qPrintable(list->item(1)->text()));
}

void TestRepairDialogs::A11_opensNothingTwice()
{
    DamageDialog dialog(damage(), backups(2));
    const QSignalSpy chosen(&dialog, &DamageDialog::chosen);
    dialog.show();
    auto* list = dialog.findChild<QListWidget*>(u"backups"_s);
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Return);
    QTest::keyClick(list, Qt::Key_Return);
    QTest::mouseClick(dialog.findChild<QPushButton*>(u"openBackup"_s), Qt::LeftButton);
    QCOMPARE(chosen.size(), 1);
    dialog.refuse({.code = ErrorCode::StoreUnwritable});
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(chosen.size(), 2);
}

void TestRepairDialogs::A11_hasNothingToOpenWhenEveryBackupIsDamaged()
{
    DamageDialog dialog(damage(), backups(1));
    const QSignalSpy chosen(&dialog, &DamageDialog::chosen);
    dialog.show();
    auto* open = dialog.findChild<QPushButton*>(u"openBackup"_s);
    QTest::mouseClick(open, Qt::LeftButton);
    dialog.refuseBackup(u"/backups/store-1.db"_s);
    QVERIFY(!open->isEnabled());
    QTest::mouseClick(open, Qt::LeftButton);
    QCOMPARE(chosen.size(), 1);
}

void TestRepairDialogs::namesEveryControl()
{
    DamageDialog damaged(damage(), backups(2));
    ExposureDialog exposed(exposure());
    for (QDialog* dialog : {static_cast<QDialog*>(&damaged), static_cast<QDialog*>(&exposed)}) {
        for (const QPushButton* button : dialog->findChildren<QPushButton*>(Qt::FindDirectChildrenOnly))
            QVERIFY(!button->objectName().isEmpty() && !button->text().isEmpty());
        QVERIFY(!dialog->windowTitle().isEmpty());
    }
    QCOMPARE(damaged.findChild<QListWidget*>(u"backups"_s)->accessibleName(), u"Backups"_s);
}

QTEST_MAIN(TestRepairDialogs)
#include "tst_repairdialogs.moc"
