#include "models/network/authorities.h"
#include "models/providers/registry.h"
#include "models/secrets/accountstore.h"
#include "ui/common/plainlabel.h"
#include "ui/common/style.h"
#include "ui/documents/filepicker.h"
#include "ui/settings/accountspage.h"
#include "ui/settings/languagepage.h"
#include "ui/settings/networkpage.h"
#include "ui/settings/pages.h"
#include "ui/settings/providerspage.h"
#include "ui/settings/restartnote.h"
#include "ui/settings/retentionsettings.h"
#include "ui/settings/settingswindow.h"

#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QWheelEvent>

using namespace Qt::StringLiterals;
using namespace rfi;
using settings::Id;
namespace key = settings::key;

namespace {

class GivenFiles final : public ui::FilePicker
{
public:
    void pick(QWidget*, const ui::FileWish& asked, const std::function<void(QStringList)>& done) override
    {
        wish = asked;
        done(files);
    }
    QStringList files;
    ui::FileWish wish;
};

} // namespace

class TestSettingsWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void goesThroughThePagesByKeyboard();
    void findsASettingByItsWords_data();
    void findsASettingByItsWords();
    void listsWhatIsCalledSoFirst();
    void jumpsToWhatWasFoundAndMarksIt();
    void saysThatNothingWasFound();
    void waitsForMoreThanOneLetter();
    void endsTheSearchBeforeItCloses();
    void changesAtOnceByKeyboard();
    void changesAtOnceByMouse();
    void showsAValueThatIsNotOffered();
    void takesAChoiceBack();
    void showsWhatAnOrganisationDecided();
    void isNotChangedByAWheel();
    void followsASettingThatIsChangedElsewhere();
    void refusesALineThatCannotBe();
    void takesALineThatAScreenReaderWrites();
    void choosesAFolder();
    void namesLanguagesInThemselves();
    void offersARestartWhereItIsNeeded();
    void listsAccountsWithTheirEnvironments();
    void namesAndDescribesEveryControl();
    void reachesEveryControlByTab();
    void keepsWordsWhole_data();
    void keepsWordsWhole();

private:
    template <typename Part>
    Part* part(const QString& name) const
    {
        return m_window->findChild<Part*>(name);
    }
    QString page() const { return part<QStackedWidget>({})->currentWidget()->objectName(); }
    void search(const QString& words) const;
    ui::SettingRow* rowOf(const QWidget* control) const;
    void shoot(const QString& name) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<settings::Settings> m_settings;
    std::unique_ptr<secrets::AccountStore> m_accounts;
    std::unique_ptr<network::Authorities> m_authorities;
    std::unique_ptr<ui::SettingsWindow> m_window;
    GivenFiles m_picker;
    providers::Registry m_registry;
};

void TestSettingsWindow::initTestCase() { m_registry.addBuiltIn(); }

void TestSettingsWindow::init()
{
    ui::applyTheme(*qApp, ui::Theme::Kind::Light);
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<settings::Settings>(m_folder->filePath(u"window.ini"_s));
    m_accounts = std::make_unique<secrets::AccountStore>(m_folder->path());
    QVERIFY(m_accounts->load().isOk());
    QVERIFY(m_accounts->add({{}, u"Operations"_s, u"manis"_s, u"sandbox"_s, {}, {}}).isOk());
    m_window = std::make_unique<ui::SettingsWindow>();
    m_window->addPage(new ui::AccountsPage(*m_accounts, m_registry));
    m_window->addPage(new ui::ProvidersPage(*m_settings, m_registry, m_picker, {m_folder->path(), {}, {}}));
    m_authorities = std::make_unique<network::Authorities>(m_folder->path());
    m_window->addPage(new ui::NetworkPage(*m_settings, *m_authorities, m_picker));
    m_window->addPage(new ui::LanguagePage(*m_settings, u"system"_s));
    m_window->addPage(ui::makeAppearancePage(*m_settings));
    m_window->addPage(ui::makeLockSettings(*m_settings));
    m_window->addPage(new ui::RetentionSettings(*m_settings));
    m_window->addPage(ui::makeNotificationsPage(*m_settings));
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestSettingsWindow::cleanup()
{
    m_window.reset();
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

void TestSettingsWindow::search(const QString& words) const
{
    part<QLineEdit>(u"settingsSearch"_s)->clear();
    QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier);
    QVERIFY(part<QLineEdit>(u"settingsSearch"_s)->hasFocus());
    QTest::keyClicks(m_window->focusWidget(), words);
}

ui::SettingRow* TestSettingsWindow::rowOf(const QWidget* control) const
{
    for (ui::SettingRow* row : m_window->findChildren<ui::SettingRow*>()) {
        if (row->control() == control)
            return row;
    }
    return nullptr;
}

/// For people to look at.
void TestSettingsWindow::shoot(const QString& name) const
{
    const QString folder = qEnvironmentVariable("RFI_SHOTS");
    if (!folder.isEmpty())
        QVERIFY(m_window->grab().save(folder + u"/settings-"_s + name + u".png"_s));
}

void TestSettingsWindow::goesThroughThePagesByKeyboard()
{
    auto* list = part<QListWidget>(u"settingsPages"_s);
    QVERIFY(list->hasFocus());
    QCOMPARE(page(), u"accountsPage"_s);
    QTest::keyClick(list, Qt::Key_Down);
    QCOMPARE(page(), u"providersPage"_s);
    QTest::keyClick(list, Qt::Key_End);
    QCOMPARE(page(), u"notificationsPage"_s);
    m_window->showPage(u"lockingPage"_s);
    QCOMPARE(page(), u"lockingPage"_s);
    QCOMPARE(list->currentItem()->text(), u"Lock"_s);
}

void TestSettingsWindow::findsASettingByItsWords_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("label");
    QTest::newRow("label") << u"text size"_s << u"Text size"_s;
    QTest::newRow("part of a word, in capitals") << u"CLIPB"_s << u"Clear what was copied"_s;
    QTest::newRow("help") << u"overdue"_s << u"Remind me of due dates"_s;
    QTest::newRow("keyword") << u"theme"_s << u"Colours"_s;
    QTest::newRow("words in another order") << u"answered keep"_s << u"Keep answered requests for"_s;
    QTest::newRow("language") << u"japanese"_s << u"Language of the window"_s;
    QTest::newRow("account") << u"operations"_s << u"Operations"_s;
}

void TestSettingsWindow::findsASettingByItsWords()
{
    QFETCH(QString, words);
    QFETCH(QString, label);
    search(words);
    const auto* list = part<QListWidget>(u"settingsPages"_s);
    QVERIFY(list->count() > 0 && list->count() < 4);
    QCOMPARE(list->item(0)->text().section(u'\n', 0, 0), label);
    QVERIFY(!part<QWidget>(u"nothingFound"_s)->isVisible());
}

void TestSettingsWindow::listsWhatIsCalledSoFirst()
{
    search(u"lock"_s);
    const auto* list = m_window->findChild<QListWidget*>(u"settingsPages"_s);
    QVERIFY(list->count() > 1);
    const auto isNamed = [list](int row) {
        return list->item(row)->text().section(u'\n', 0, 0).contains(u"lock"_s, Qt::CaseInsensitive);
    };
    QVERIFY(isNamed(0));
    for (int row = 1; row < list->count(); ++row)
        QVERIFY2(isNamed(row - 1) || !isNamed(row), qPrintable(list->item(row)->text()));
}

void TestSettingsWindow::jumpsToWhatWasFoundAndMarksIt()
{
    search(u"sleep"_s);
    shoot(u"search"_s);
    QCOMPARE(page(), u"lockingPage"_s);
    auto* control = part<QCheckBox>(u"lockWhenAway"_s);
    QVERIFY(rowOf(control)->isMarked());
    QTest::keyClick(m_window->focusWidget(), Qt::Key_Return);
    QVERIFY(control->hasFocus());
    QVERIFY(!control->visibleRegion().isEmpty());
    search(u"theme"_s);
    QVERIFY(!rowOf(control)->isMarked());
    QTest::keyClick(m_window->focusWidget(), Qt::Key_Down);
    QVERIFY(part<QListWidget>(u"settingsPages"_s)->hasFocus());
    QTest::keyClick(m_window->focusWidget(), Qt::Key_Return);
    QVERIFY(part<QComboBox>(u"look"_s)->hasFocus());
}

void TestSettingsWindow::saysThatNothingWasFound()
{
    search(u"quibblesworth"_s);
    QVERIFY(part<QWidget>(u"nothingFound"_s)->isVisible());
    QCOMPARE(part<QListWidget>(u"settingsPages"_s)->count(), 0);
    QTest::keyClick(m_window->focusWidget(), Qt::Key_Return);
    QTest::keyClick(m_window->focusWidget(), Qt::Key_Down);
    QVERIFY(m_window->isVisible());
}

void TestSettingsWindow::waitsForMoreThanOneLetter()
{
    const auto* list = part<QListWidget>(u"settingsPages"_s);
    const int pages = list->count();
    search(u"o"_s);
    QCOMPARE(list->count(), pages);
    search(u"ow"_s);
    QVERIFY(list->count() != pages || list->item(0)->text().contains(u'\n'));
}

void TestSettingsWindow::endsTheSearchBeforeItCloses()
{
    search(u"theme"_s);
    QTest::keyClick(m_window->focusWidget(), Qt::Key_Escape);
    QVERIFY(m_window->isVisible());
    QCOMPARE(part<QListWidget>(u"settingsPages"_s)->count(), 8);
    QVERIFY(!rowOf(part<QComboBox>(u"look"_s))->isMarked());
    QTest::keyClick(m_window->focusWidget(), Qt::Key_Escape);
    QVERIFY(!m_window->isVisible());
}

void TestSettingsWindow::changesAtOnceByKeyboard()
{
    m_window->showPage(u"lockingPage"_s);
    auto* away = part<QCheckBox>(u"lockWhenAway"_s);
    away->setFocus();
    QTest::keyClick(away, Qt::Key_Space);
    QCOMPARE(m_settings->value(key::LockWhenAway), false);
    auto* minutes = part<QComboBox>(u"lockMinutes"_s);
    minutes->setFocus();
    QTest::keyClick(minutes, Qt::Key_Down);
    QCOMPARE(m_settings->value(key::LockMinutes), 15);
    QTest::keyClick(minutes, Qt::Key_Home);
    QCOMPARE(m_settings->value(key::LockMinutes), 0);
}

void TestSettingsWindow::changesAtOnceByMouse()
{
    m_window->showPage(u"notificationsPage"_s);
    QTest::mouseClick(part<QCheckBox>(u"remind"_s), Qt::LeftButton);
    QCOMPARE(m_settings->value(key::Remind), false);
    QTest::mouseClick(part<QCheckBox>(u"remind"_s), Qt::LeftButton);
    QCOMPARE(m_settings->value(key::Remind), true);
}

void TestSettingsWindow::showsAValueThatIsNotOffered()
{
    QVERIFY(m_settings->set(key::LockMinutes, 7));
    const auto* minutes = part<QComboBox>(u"lockMinutes"_s);
    QCOMPARE(minutes->currentData().toInt(), 7);
    QVERIFY(minutes->currentText().contains(u'7'));
    QCOMPARE(m_settings->value(key::LockMinutes), 7);
}

void TestSettingsWindow::takesAChoiceBack()
{
    m_window->showPage(u"appearancePage"_s);
    auto* back = part<QPushButton>(u"reset-textSize"_s);
    QVERIFY(!back->isVisible());
    auto* size = part<QComboBox>(u"textSize"_s);
    size->setFocus();
    QTest::keyClick(size, Qt::Key_Down);
    QCOMPARE(m_settings->value(key::TextSize), 110);
    QVERIFY(back->isVisible());
    QTest::mouseClick(back, Qt::LeftButton);
    QCOMPARE(m_settings->value(key::TextSize), 100);
    QCOMPARE(size->currentData().toInt(), 100);
    QVERIFY(size->hasFocus());
    QVERIFY(!back->isVisible());
}

void TestSettingsWindow::showsWhatAnOrganisationDecided()
{
    m_window->showPage(u"retentionPage"_s);
    m_settings->pin({{Id::RetentionYears, 10}});
    auto* years = part<QComboBox>(u"retentionYears"_s);
    QVERIFY(!years->isEnabled());
    QCOMPARE(years->currentData().toInt(), 10);
    const auto labels = rowOf(years)->findChildren<ui::PlainLabel*>();
    QVERIFY(std::any_of(labels.cbegin(), labels.cend(), [](const ui::PlainLabel* label) {
        return label->isVisible() && label->plainText() == u"Set by your organisation."_s;
    }));
    shoot(u"organisation"_s);
    m_settings->pin({});
    QVERIFY(years->isEnabled());
    QCOMPARE(years->currentData().toInt(), 5);
}

void TestSettingsWindow::isNotChangedByAWheel()
{
    m_window->showPage(u"appearancePage"_s);
    auto* size = part<QComboBox>(u"textSize"_s);
    QWheelEvent wheel({5, 5}, size->mapToGlobal(QPointF(5, 5)), {}, {0, -120}, Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(size, &wheel);
    QCOMPARE(m_settings->value(key::TextSize), 100);
    QCOMPARE(size->currentData().toInt(), 100);
}

void TestSettingsWindow::followsASettingThatIsChangedElsewhere()
{
    QVERIFY(m_settings->set(key::Look, settings::Look::Dark));
    QVERIFY(m_settings->set(key::Remind, false));
    QVERIFY(m_settings->set(key::ProviderFolder, u"shared"_s));
    QCOMPARE(part<QComboBox>(u"look"_s)->currentText(), u"Dark"_s);
    QVERIFY(!part<QCheckBox>(u"remind"_s)->isChecked());
    QCOMPARE(part<QLineEdit>(u"providerFolder"_s)->text(), u"shared"_s);
}

void TestSettingsWindow::refusesALineThatCannotBe()
{
    m_window->showPage(u"providersPage"_s);
    auto* folder = part<QLineEdit>(u"providerFolder"_s);
    folder->setFocus();
    QTest::keyClicks(folder, u"team"_s);
    QCOMPARE(m_settings->value(key::ProviderFolder), u"team"_s);
    QVERIFY(!ui::isInvalid(folder));
    QTest::keyClicks(folder, QString(1000, u'x'));
    QVERIFY(ui::isInvalid(folder));
    QVERIFY(!folder->accessibleDescription().isEmpty());
    QVERIFY(m_settings->value(key::ProviderFolder).size() <= 1000);
}

void TestSettingsWindow::takesALineThatAScreenReaderWrites()
{
    m_window->showPage(u"providersPage"_s);
    auto* folder = part<QLineEdit>(u"providerFolder"_s);
    QAccessible::queryAccessibleInterface(folder)->setText(QAccessible::Value, u"shared"_s);
    QCOMPARE(m_settings->value(key::ProviderFolder), u"shared"_s);
    QVERIFY(!ui::isInvalid(folder));
}

void TestSettingsWindow::choosesAFolder()
{
    m_window->showPage(u"providersPage"_s);
    auto* line = part<QLineEdit>(u"providerFolder"_s);
    line->setFocus();
    m_picker.files = {m_folder->path()};
    QTest::keyClick(line, Qt::Key_F4);
    QVERIFY(m_picker.wish.isFolder);
    QCOMPARE(m_settings->value(key::ProviderFolder), m_folder->path());
    m_picker.files = {m_folder->filePath(u"team"_s)};
    QTest::mouseClick(line->findChild<QToolButton*>(), Qt::LeftButton);
    QCOMPARE(m_settings->value(key::ProviderFolder), m_folder->filePath(u"team"_s));
}

void TestSettingsWindow::namesLanguagesInThemselves()
{
    const auto* languages = part<QComboBox>(u"language"_s);
    QCOMPARE(languages->count(), int(settings::ruleOf(Id::Language).words.size()));
    for (const char* name : {"English", "Deutsch", "日本語", "العربية", "简体中文", "Português (Brasil)"})
        QVERIFY2(languages->findText(QString::fromUtf8(name)) >= 0, name);
}

void TestSettingsWindow::offersARestartWhereItIsNeeded()
{
    m_window->showPage(u"languagePage"_s);
    auto* note = part<ui::RestartNote>(u"languageRestart"_s);
    QVERIFY(!note->isVisible());
    auto* languages = part<QComboBox>(u"language"_s);
    languages->setFocus();
    QTest::keyClicks(languages, u"Deu"_s);
    QCOMPARE(m_settings->value(key::Language), u"de"_s);
    QVERIFY(note->isVisible());
    shoot(u"language"_s);
    QSignalSpy restart(part<ui::LanguagePage>(u"languagePage"_s), &ui::LanguagePage::restartRequested);
    QTest::mouseClick(note->findChild<QPushButton*>(u"action"_s), Qt::LeftButton);
    QCOMPARE(restart.size(), 1);
    m_settings->reset(Id::Language);
    QVERIFY(!note->isVisible());
}

void TestSettingsWindow::listsAccountsWithTheirEnvironments()
{
    const QString id = m_accounts->accounts().constFirst().id;
    auto* change = part<QPushButton>(u"account-"_s + id);
    QVERIFY(change);
    QVERIFY(rowOf(change)->words().help.contains(u"Manis"_s));
    QSignalSpy wanted(part<ui::AccountsPage>(u"accountsPage"_s), &ui::AccountsPage::accountRequested);
    QTest::mouseClick(change, Qt::LeftButton);
    QCOMPARE(wanted.size(), 1);
    QVERIFY(m_accounts->rename(id, u"Compliance"_s).isOk());
    QTRY_COMPARE(rowOf(part<QPushButton>(u"account-"_s + id))->words().label, u"Compliance"_s);
    QVERIFY(m_accounts->forget(id).isOk());
    QTRY_VERIFY(!part<QPushButton>(u"account-"_s + id));
}

void TestSettingsWindow::namesAndDescribesEveryControl()
{
    const auto rows = m_window->findChildren<ui::SettingRow*>();
    QVERIFY(rows.size() > 15);
    for (const ui::SettingRow* row : rows) {
        const QString name = row->control()->objectName();
        QVERIFY2(row->control()->accessibleName().startsWith(row->words().label), qPrintable(name));
        QCOMPARE(row->control()->accessibleDescription(), row->words().help);
        QVERIFY2(row->words().help.size() > 8, qPrintable(name));
        QVERIFY2(row->control()->sizeHint().height() >= 24, qPrintable(name));
    }
}

void TestSettingsWindow::reachesEveryControlByTab()
{
    m_window->showPage(u"lockingPage"_s);
    part<QListWidget>(u"settingsPages"_s)->setFocus();
    for (const QString& name : {u"lockMinutes"_s, u"lockWhenAway"_s, u"clipboardSeconds"_s, u"settingsSearch"_s}) {
        QTest::keyClick(m_window->focusWidget(), Qt::Key_Tab);
        QCOMPARE(m_window->focusWidget()->objectName(), name);
    }
}

void TestSettingsWindow::keepsWordsWhole_data()
{
    QTest::addColumn<ui::Appearance>("appearance");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("light") << ui::Appearance{ui::Theme::Kind::Light} << Qt::LeftToRight;
    QTest::newRow("dark") << ui::Appearance{ui::Theme::Kind::Dark} << Qt::LeftToRight;
    QTest::newRow("contrast") << ui::Appearance{ui::Theme::Kind::HighContrast} << Qt::LeftToRight;
    QTest::newRow("large") << ui::Appearance{ui::Theme::Kind::Light, 200} << Qt::LeftToRight;
    QTest::newRow("mirrored") << ui::Appearance{ui::Theme::Kind::Light} << Qt::RightToLeft;
}

/// No control is wider than its page, and no label is cut.
void TestSettingsWindow::keepsWordsWhole()
{
    QFETCH(ui::Appearance, appearance);
    QFETCH(Qt::LayoutDirection, direction);
    ui::applyTheme(*qApp, appearance);
    QApplication::setLayoutDirection(direction);
    QVERIFY(m_settings->set(key::LockMinutes, 30));
    for (ui::SettingsPage* shown : m_window->findChildren<ui::SettingsPage*>()) {
        m_window->showPage(shown->objectName());
        QCoreApplication::processEvents();
        shoot(QString::fromLatin1(QTest::currentDataTag()) + u'-' + shown->objectName());
        QVERIFY2(shown->widget()->width() <= shown->viewport()->width(), qPrintable(shown->objectName()));
        for (const ui::PlainLabel* label : shown->findChildren<ui::PlainLabel*>()) {
            if (label->isVisible())
                QVERIFY2(label->height() >= label->heightForWidth(label->width()), qPrintable(label->plainText()));
        }
    }
}

QTEST_MAIN(TestSettingsWindow)
#include "tst_settingswindow.moc"
