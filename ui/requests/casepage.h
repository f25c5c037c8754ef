#pragma once

#include "models/forms/identity.h"
#include "ui/requests/casefooter.h"
#include "ui/requests/casenews.h"
#include "ui/requests/stepbar.h"

#include <QHash>
#include <QWidget>

#include <functional>

class QStackedWidget;

namespace rfi::core {
class Clock;
}
namespace rfi::providers {
class Registry;
struct Description;
} // namespace rfi::providers
namespace rfi::submission {
class Case;
}

namespace rfi::ui {

class AnswerPage;
class CaseHeader;
class ColleagueNotes;
class InlineMessage;
class ResultsPage;
class ReviewPage;
class RoundsPage;

/// One case on screen: head, the three steps and the rounds, and the line with the next one. Sends nothing itself; it
/// says once that the user wants to, and only while the case is open.
class CasePage : public QWidget
{
    Q_OBJECT

public:
    CasePage(const providers::Registry& registry, const core::Clock& clock, AnswerPage* answerPage,
             QWidget* parent = nullptr);
    ~CasePage() override;

    /// Who writes notes.
    void setUser(const QString& user);
    submission::Case* current() const { return m_case; }
    void showCase(submission::Case* shown);
    /// The case goes away; shows none when it is the one on screen.
    void forget(const submission::Case* left);
    void setNews(const submission::Case* of, const CaseNews& news);
    CaseNews news(const submission::Case* of) const { return m_news.value(of); }
    void setSaveState(Tone tone, const QString& text);
    /// Whether there is anything that a case could be sent with.
    void setAccountCheck(const std::function<bool(const submission::Case&)>& hasAccount);
    /// Accounts have come or gone.
    void accountsChanged() { refreshFooter(); }
    /// Whether there is another request to go to after this one.
    void setHasNextRequest(bool hasNext);

    Step step() const;
    void goTo(Step step);
    /// What the button in the footer does; in the review it only takes the focus, since sending takes a press of its
    /// own.
    void takeNextStep();
    void moveSection(int by);
    void focusFirstField();
    /// Goes to the next field that is not done, or (`by` -1) to the one before; to the next step when all are.
    void focusOpenField(int by);
    void chooseDocument();
    /// Whether documents can be given to the case now.
    bool takesDocuments() const;
    /// Asks which of these goes where; false when there is room for none.
    bool addDocuments(const QStringList& paths);
    void chooseDocuments();
    /// Takes the last change of the form back, or makes it once more, and shows where.
    void undo();
    void redo();
    /// Answers the field with the cursor with what was given before.
    void useGiven();
    void showField(int field);
    /// Where the field with the cursor comes from.
    void showOrigin();

Q_SIGNALS:
    void sendRequested(rfi::submission::Case* sent);
    /// An account is to be added that this can be sent with.
    void accountRequested(rfi::submission::Case* of);
    /// The officer is done with it, although the provider did not take all of it; or is not done any more.
    void doneRequested(rfi::submission::Case* of);
    void cancelRequested(rfi::submission::Case* sent);
    void readRequested(rfi::submission::Case* read);
    void evidenceRequested(rfi::submission::Case* exported);
    /// The officer wants to decide what is asked.
    void chooseItemsRequested(rfi::submission::Case* of);
    /// These are asked as well, or after all not, says the officer.
    void meaningChosen(rfi::submission::Case* of, const QList<rfi::forms::ItemIdentity>& items, bool isAsked);
    void partyChosen(rfi::submission::Case* of, int item, const QString& party);
    /// The PSPs that refused are to be tried once more: the form, with its answers.
    void tryAgainRequested(rfi::submission::Case* again);
    void saveRequested(const QString& suggestedName, const QByteArray& bytes);
    void nextRequestClicked();
    /// Something did not work.
    void failed(const QString& words);
    /// Something was done, and can be taken back.
    void done(const QString& words, const std::function<void()>& undo);
    void stepShown(rfi::ui::Step step);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void watch();
    void refresh();
    void refreshNews();
    void refreshFooter();
    void focusStart();
    void enter(Step step);
    void press();
    void send();
    void showUndone(int field);
    void tellProgress();
    const providers::Description* description() const;
    QString providerName() const;

    const providers::Registry& m_registry;
    submission::Case* m_case = nullptr;
    QHash<const submission::Case*, CaseNews> m_news;
    std::function<bool(const submission::Case&)> m_hasAccount;
    CaseFooter::Act m_next{};
    bool m_hasNextRequest = false;
    int m_told = 0; ///< how many fields were done when that was said last
    CaseHeader* m_header;
    QWidget* m_noteRow;
    InlineMessage* m_note;
    AnswerPage* m_answer;
    ReviewPage* m_review;
    ResultsPage* m_results;
    RoundsPage* m_rounds;
    QStackedWidget* m_pages;
    ColleagueNotes* m_notes;
    CaseFooter* m_footer;
};

} // namespace rfi::ui
