#pragma once

#include "models/forms/identity.h"
#include "ui/requests/casenews.h"
#include "ui/requests/savestate.h"

#include <QMainWindow>

#include <functional>

class QMenu;
class QStackedWidget;

namespace rfi::core {
class Clock;
}
namespace rfi::providers {
class Registry;
}
namespace rfi::submission {
class Case;
class CaseList;
} // namespace rfi::submission

namespace rfi::ui {

class AnswerPage;
class CasePage;
class InlineMessage;
class NavColumn;
class Palette;
class RequestSidebar;
class SelectionPage;
class WelcomePage;
struct TextSeal;

/// The window: requests at the side, the case in the middle. Only puts the parts together; what the user wants
/// leaves as signals.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// `answerPage` is where answers are typed; the window takes it.
    MainWindow(submission::CaseList& cases, const providers::Registry& registry, const core::Clock& clock,
               AnswerPage* answerPage, QWidget* parent = nullptr);
    ~MainWindow() override;

    Palette& palette() { return *m_palette; }
    CasePage& casePage() { return *m_casePage; }
    /// Whose requests "mine" are, and where filters are kept under their names.
    void setInbox(const QString& user, const QString& settingsFile);
    /// With it, saved filters keep searched words; without it they are not even known.
    void setFilterSeal(const TextSeal& seal);
    /// What all requests come to: a page of its own in the place of list and case. The window takes it.
    void setInsights(QWidget* page);
    /// Whether the store is being opened.
    void setIsOpening(bool isOpening);
    /// Shows a case, the cursor in its first field when it is open.
    void openCase(submission::Case* opened);
    /// Shows the case that stands at the top of all, the most urgent one.
    void openMostUrgent();
    void setNews(const submission::Case* of, const CaseNews& news);
    CaseNews news(const submission::Case* of) const;
    /// Something about the whole program that stays true, such as a missing keychain.
    void setNotice(Tone tone, const QString& text, const QString& actionText = {});
    /// Something that went wrong just now; the user takes it away. What went well goes with the case on screen too.
    void setMessage(Tone tone, const QString& text);
    /// Something that was done, and can be taken back.
    void setMessage(const QString& text, const std::function<void()>& undo);
    /// Something that was done, and what can be done next.
    void setMessage(const QString& text, const QString& nextText, const std::function<void()>& next);
    void setSaveState(const SaveState& state);
    /// Files from outside: requests are to be opened, documents belong to the request on screen.
    void takeFiles(const QStringList& paths);
    /// Closes for certain at the next close event, without asking.
    void setIsLeaving() { m_isLeaving = true; }

Q_SIGNALS:
    void openRequested();
    /// A request is to be written down by hand.
    void newRequestRequested();
    /// What the clipboard holds is to be opened.
    void pasteRequested();
    /// Requests, as far as their names tell.
    void filesGiven(const QStringList& paths);
    void trainingRequested();
    /// All accounts are to be looked at for new requests.
    void checkRequested();
    void settingsRequested();
    void accountsRequested();
    void newAccountRequested();
    /// What is known of the providers is to be shown.
    void providersRequested();
    void noticeActionTriggered();
    void nextLookRequested();
    /// The recovery key of the store is to be shown.
    void recoveryKeyRequested();
    /// The insights are on screen and to be printed.
    void printInsightsRequested();
    /// How the log stands is to be shown.
    void logRequested();
    /// Another case than before is in the middle now.
    void caseShown(rfi::submission::Case* shown);
    /// A case is to be taken out as evidence.
    void evidenceRequested(rfi::submission::Case* exported);
    /// A case is to be held, or to be held no longer.
    void holdRequested(rfi::submission::Case* of);
    /// What is due for deletion is to be shown.
    void dueRequested();
    void lockRequested();
    /// The user guide is to be shown, at the page about what has the focus.
    void helpRequested();
    /// Somebody wants to be shown around.
    void tourRequested();
    /// Somebody wants to know what this program is.
    void aboutRequested();
    void sendRequested(rfi::submission::Case* sent);
    /// An account is to be added that a case can be sent with.
    void accountRequested(rfi::submission::Case* of);
    /// The officer is done with a case, or is not done any more.
    void doneRequested(rfi::submission::Case* of);
    void cancelRequested(rfi::submission::Case* sent);
    void readRequested(rfi::submission::Case* read);
    void chooseItemsRequested(rfi::submission::Case* of);
    void meaningChosen(rfi::submission::Case* of, const QList<rfi::forms::ItemIdentity>& items, bool isAsked);
    void partyChosen(rfi::submission::Case* of, int item, const QString& party);
    /// A case that is done so far is to be answered once more.
    void tryAgainRequested(rfi::submission::Case* again);
    /// A table of requests is to be put into a file that the user names.
    void listExportRequested(const QString& suggestedName, const QByteArray& bytes);
    /// Results are to be put into a file that the user names.
    void saveRequested(const QString& suggestedName, const QByteArray& bytes);
    /// The user wants to close; whoever hears this calls setIsLeaving() and close() when that is all right.
    void leaveRequested();

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void layOut();
    void wireParts();
    void wireNavigation();
    void showPage(QWidget* page);
    void showInsights();
    bool leaveInsights();
    void fitColumns();
    void addWindowCommands(QMenu& menu);
    void addViewCommands(QMenu& menu);
    void addHelpCommands(QMenu& menu);
    void addRecordCommands(QMenu& menu);
    void addRequestCommands(QMenu& menu);
    void addPalette(QMenu& menu);
    void showRow(int row);
    void showCase(submission::Case* shown);
    void showSelection(int requests);
    QWidget* home() const;
    void leaveCase(const submission::Case* left);
    void showNextCase(int by);
    void showBanners();
    void refreshNext();

    submission::CaseList& m_cases;
    QString m_wanted; ///< id of the case that is to be shown
    NavColumn* m_nav;
    RequestSidebar* m_sidebar;
    WelcomePage* m_welcome;
    CasePage* m_casePage;
    SelectionPage* m_selection = nullptr;
    int m_selected = 0; ///< requests, in the list
    QWidget* m_insights = nullptr;
    QWidget* m_banners;
    InlineMessage* m_notice;
    InlineMessage* m_message;
    QStackedWidget* m_stack;
    Palette* m_palette = nullptr;
    std::function<void()> m_next; ///< what the message offers, such as to take back what it tells
    bool m_isPassing = false;     ///< the message is of no use beside another case
    bool m_isLeaving = false;
};

} // namespace rfi::ui
