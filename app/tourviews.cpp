#include "app/tourviews.h"

#include "app/application.h"
#include "app/shots.h"
#include "app/touractions.h"
#include "models/core/background.h"
#include "models/forms/form.h"
#include "ui/accounts/codequestion.h"
#include "ui/evidence/evidencedialog.h"
#include "ui/requests/casepage.h"
#include "ui/requests/colleaguenotes.h"
#include "ui/requests/mainwindow.h"
#include "ui/requests/question.h"
#include "ui/settings/settingswindow.h"
#include "ui/texts/sentence.h"
#include "ui/texts/texts.h"
#include "ui/vault/passphrasedialog.h"
#include "ui/vault/recoverydialog.h"
#include "ui/vault/recoverysheet.h"

#include <QAction>
#include <QCoreApplication>
#include <QDialog>
#include <QItemSelectionModel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace rfi::app {

namespace {

using submission::Case;

constexpr QSize NarrowSize(1000, 720);
constexpr int LongestCount = 5000;
constexpr int LockingPage = 5;

// Words that the program says elsewhere, so that a picture shows them in its language.
constexpr auto DueContext = "rfi::ui::DueDialog";
constexpr auto DeletionWords =
    "This deletes their answers, documents, notes and replies, and cannot be undone. The log still shows what was "
    "done, and that they were deleted. The daily backups, which are also encrypted, keep them until seven newer ones "
    "have been made.";
constexpr auto RecoveryWords = "It was shown, to print or save, when requests were first saved on this computer.";

QString translated(const char* context, const char* words, int count = -1)
{
    return QCoreApplication::translate(context, words, nullptr, count);
}

template <typename Widget = QWidget>
Widget* part(Application& of, const char* name)
{
    return of.window().findChild<Widget*>(QLatin1StringView(name));
}

void press(Application& of, const QKeySequence& keys)
{
    for (QAction* action : of.window().actions()) {
        if (action->shortcuts().contains(keys))
            action->trigger();
    }
}

/// Shows a dialog that the application would show only with a store.
template <typename Dialog, typename... Arguments>
void show(Application& of, Arguments&&... arguments)
{
    auto* dialog = new Dialog(std::forward<Arguments>(arguments)..., &of.window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

/// A case that nobody worked on yet.
Case* untouched(Application& of)
{
    for (int row = 0; row < of.cases().rowCount(); ++row) {
        Case* one = of.cases().at(row);
        if (one && one->state() == Case::State::Open && one->form().answers().identities().isEmpty()
            && one->request().items.size() > 2)
            return one;
    }
    return of.cases().at(0);
}

void search(Application& of, const QString& words) { part<QLineEdit>(of, "search")->setText(words); }

/// As if the provider had changed what it asks.
void changeRequest(Application& of)
{
    Case* changed = untouched(of);
    const providers::Description* description = of.registry().find(changed->request().provider);
    forms::Request request = changed->request();
    request.items.removeLast();
    request.items.first().reason = u"The copy cannot be read"_s;
    request.dueAt = request.dueAt.addDays(-2);
    changed->replaceForm(forms::makeForm(description->forms, request), Case::Cause::Changed);
    of.window().openCase(changed);
}

void writeNote(Application& of)
{
    Case* noted = untouched(of);
    of.window().openCase(noted);
    const QDateTime when = QDateTime::currentDateTimeUtc();
    noted->setNote({u"1"_s, when.addDays(-1), u"anna"_s, u"The customer sends the passport on Monday."_s});
    noted->setNote({u"2"_s, when.addSecs(-60), u"ben"_s, u"Called: the address changed, a new bill is coming."_s});
    of.window().findChild<ui::ColleagueNotes*>()->setUnfolded(true);
}

/// As if the provider had passed an answer on to the payment providers behind it.
void showPspResults(Application& of)
{
    Case* answered = untouched(of);
    for (int row = 0; row < of.cases().rowCount(); ++row) {
        if (of.cases().at(row)->request().context.contains(u"psps"_s))
            answered = of.cases().at(row);
    }
    submission::Report report;
    report.outcome = submission::Outcome::PartlyAccepted;
    report.finishedAt = QDateTime::currentDateTimeUtc();
    report.answeredItems = int(answered->request().items.size());
    report.pspResults = {
        {u"one"_s, u"First PSP"_s, submission::PspState::Accepted, {}},
        {u"two"_s, u"Second PSP"_s, submission::PspState::NotSupported, u"Updates are not supported yet"_s},
        {u"three"_s, u"Third PSP"_s, submission::PspState::Refused,
         core::Pointer::fromText(answered->request().items.constFirst().identity.pointer).last() + u" is too long"_s},
        {u"four"_s, u"Fourth PSP"_s, submission::PspState::Unknown, {}}};
    answered->addReport(report);
    answered->setState(Case::State::Open);
    of.window().openCase(answered);
    of.window().casePage().goTo(ui::Step::Results);
}

void assignTwo(Application& of)
{
    auto* list = part<QListView>(of, "requests");
    list->selectionModel()->clearSelection();
    for (int row = 0; row < 2; ++row)
        list->selectionModel()->select(list->model()->index(row, 0), QItemSelectionModel::Select);
    auto* menu = of.window().findChild<QMenu*>(u"bulkMenu"_s);
    Q_EMIT menu->aboutToShow();
    menu->findChild<QAction*>(u"assignToMe"_s)->trigger();
}

/// The last request is answered: what was sent is on screen, and nothing is left.
void finishAll(Application& of)
{
    for (int row = 0; row < of.cases().rowCount(); ++row) {
        Case* one = of.cases().at(row);
        if (!one || one->state() == Case::State::Answered)
            continue;
        submission::Report report;
        report.outcome = submission::Outcome::Accepted;
        report.finishedAt = QDateTime::currentDateTimeUtc();
        report.answeredItems = int(one->request().items.size());
        one->addReport(report);
        one->setState(Case::State::Answered);
    }
    for (int row = of.cases().rowCount() - 1; row >= 0; --row) {
        const Case* one = of.cases().at(row);
        if (one && !one->reports().isEmpty() && !one->reports().constFirst().calls.isEmpty())
            of.window().openCase(of.cases().at(row));
    }
    of.window().setMessage(ui::Tone::Accent, {});
    press(of, Qt::ALT | Qt::Key_1);
}

void setStates(Application& of, Case::State state)
{
    for (int row = 0; row < of.cases().rowCount(); ++row) {
        if (Case* one = of.cases().at(row))
            one->setState(state);
    }
}

QList<TourView> viewsOfTheList()
{
    const auto inbox = [](Application& of) { press(of, Qt::ALT | Qt::Key_1); };
    return {
        {u"view-answered"_s, [](Application& of) { press(of, Qt::ALT | Qt::Key_4); }, inbox},
        {u"view-empty"_s, [](Application& of) { press(of, Qt::ALT | Qt::Key_3); }, inbox},
        {u"search-nothing"_s, [](Application& of) { search(of, u"nobody"_s); },
         [](Application& of) { search(of, {}); }},
        {u"opening"_s,
         [](Application& of) {
             of.window().setIsOpening(true);
             press(of, Qt::ALT | Qt::Key_3);
         },
         [inbox](Application& of) {
             of.window().setIsOpening(false);
             inbox(of);
         }},
        {u"navigation-folded"_s, [](Application& of) { press(of, Qt::CTRL | Qt::Key_B); },
         [](Application& of) { press(of, Qt::CTRL | Qt::Key_B); }},
        {u"narrow"_s, [](Application& of) { of.window().resize(NarrowSize); },
         [](Application& of) { of.window().resize(1440, 900); }},
        {u"selected-many"_s, [](Application& of) { part<QListView>(of, "requests")->selectAll(); },
         [](Application& of) { of.window().openCase(untouched(of)); }},
    };
}

/// They are counted in another thread.
void showInsights(Application& of)
{
    press(of, Qt::ALT | Qt::Key_5);
    core::finishBackground(LongestCount);
}

QList<TourView> viewsOfInsights()
{
    const auto inbox = [](Application& of) { press(of, Qt::ALT | Qt::Key_1); };
    const auto tables = [](Application& of, bool isOn) { part<QPushButton>(of, "insightsAsTable")->setChecked(isOn); };
    return {
        {u"insights"_s, showInsights, inbox},
        {u"insights-providers"_s,
         [](Application& of) {
             showInsights(of);
             settleLayout();
             QScrollBar* bar = part<QScrollArea>(of, "insightsSheet")->verticalScrollBar();
             bar->setValue(bar->maximum());
         },
         inbox},
        {u"insights-tables"_s,
         [tables](Application& of) {
             showInsights(of);
             tables(of, true);
         },
         [tables, inbox](Application& of) {
             tables(of, false);
             inbox(of);
         }},
    };
}

QList<TourView> viewsOfACase()
{
    return {
        {u"notes"_s, writeNote,
         [](Application& of) {
             of.window().findChild<ui::ColleagueNotes*>()->setUnfolded(false);
             part(of, "requests")->setFocus(Qt::MouseFocusReason);
         }},
        {u"change-card"_s, changeRequest},
        {u"psp-results"_s, showPspResults, [](Application& of) { of.window().openCase(untouched(of)); }},
        {u"palette"_s, [](Application& of) { press(of, Qt::CTRL | Qt::Key_K); },
         [](Application& of) { press(of, Qt::CTRL | Qt::Key_K); }},
        {u"palette-found"_s,
         [](Application& of) {
             press(of, Qt::CTRL | Qt::Key_K);
             part<QLineEdit>(of, "paletteField")->setText(translated("rfi::ui::MainWindow", "Providers…").left(4));
         },
         [](Application& of) { press(of, Qt::CTRL | Qt::Key_K); }},
        {u"guided-tour"_s, [](Application& of) { Q_EMIT of.window().tourRequested(); },
         [](Application& of) { part<QPushButton>(of, "tourEnd")->click(); }},
        {u"message-undo"_s, assignTwo,
         [](Application& of) {
             of.window().setMessage(ui::Tone::Accent, {});
             of.window().openCase(untouched(of));
         }},
        {u"message-error"_s,
         [](Application& of) {
             const core::ErrorCode code = core::ErrorCode::FormatUnknown;
             const QString words = ui::errorText(core::Error{.code = code}) + u' ' + ui::errorAdvice(code);
             of.window().setMessage(ui::Tone::Danger, ui::sentence(u"%1: %2"_s, {u"request.json"_s, words}));
         },
         [](Application& of) { of.window().setMessage(ui::Tone::Accent, {}); }},
    };
}

/// A page each, and what a search finds.
QList<TourView> viewsOfSettings()
{
    QList<TourView> views;
    for (const QString& page : {u"accounts"_s, u"providers"_s, u"network"_s, u"language"_s, u"appearance"_s,
                                u"locking"_s, u"retention"_s, u"notifications"_s, u"updates"_s, u"data"_s})
        views += {u"settings-"_s + page, [page](Application& of) {
                      Q_EMIT of.window().settingsRequested();
                      part<ui::SettingsWindow>(of, "settingsWindow")->showPage(page + u"Page"_s);
                  }};
    views += {u"settings-search"_s, [](Application& of) {
                  Q_EMIT of.window().settingsRequested();
                  part<QLineEdit>(of, "settingsSearch")
                      ->setText(part<QListWidget>(of, "settingsPages")->item(LockingPage)->text());
              }};
    return views;
}

QList<TourView> viewsOfDialogs()
{
    using Purpose = ui::PassphraseDialog::Purpose;
    const QString key = u"XKCD-7PLM-QRST-9WXY-3BCD-FGHJ-KMNP-2RST-8DFG-4HJK-LMNP-5QRS-TWXY-6ZBC"_s;
    return {
        {u"providers"_s, [](Application& of) { Q_EMIT of.window().providersRequested(); }},
        {u"builder"_s, [](Application& of) { Q_EMIT of.window().newRequestRequested(); }},
        {u"due-for-deletion"_s, [](Application& of) { Q_EMIT of.window().dueRequested(); }},
        {u"log"_s, [](Application& of) { Q_EMIT of.window().logRequested(); }},
        {u"about"_s, [](Application& of) { Q_EMIT of.window().aboutRequested(); }},
        {u"shortcuts"_s, [](Application& of) { press(of, Qt::CTRL | Qt::Key_F1); }},
        {u"help"_s, [](Application& of) { press(of, Qt::Key_F1); }},
        {u"evidence"_s, [](Application& of) { show<ui::EvidenceDialog>(of); }},
        {u"passphrase-new"_s, [](Application& of) { show<ui::PassphraseDialog>(of, Purpose::Choose); }},
        {u"passphrase"_s, [](Application& of) { show<ui::PassphraseDialog>(of, Purpose::Enter); }},
        {u"recovery"_s,
         [](Application& of) { show<ui::RecoveryDialog>(of, translated("rfi::app::Application", RecoveryWords)); }},
        {u"recovery-sheet"_s, [key](Application& of) { show<ui::RecoverySheet>(of, key); }},
        {u"one-time-code"_s,
         [](Application& of) { ui::askForCode(&of.window(), u"Training"_s, {}, [](const auto&) {}); }},
        {u"question"_s,
         [](Application& of) {
             ui::ask(&of.window(),
                     {u"askTour"_s,
                      translated(DueContext, "Delete %n request(s) permanently?", 2),
                      translated(DueContext, DeletionWords),
                      {translated(DueContext, "Delete permanently")},
                      translated(DueContext, "Keep"),
                      true,
                      translated(DueContext, "delete")},
                     [](int) {});
         }},
    };
}

} // namespace

QList<TourView> tourViews()
{
    return viewsOfTheList() + viewsOfInsights() + viewsOfACase() + viewsOfDialogs() + viewsOfSettings()
        + QList<TourView>{
            {u"inbox-done"_s, finishAll, [](Application& of) { setStates(of, Case::State::Open); }},
            {u"locked"_s, [](Application& of) { of.lock().lock(); }, [](Application& of) { of.lock().open(); }},
        };
}

} // namespace rfi::app
