#pragma once

#include <QWidget>

#include <vector>

class QLineEdit;
class QListView;
class QStackedWidget;

namespace rfi::core {
class Clock;
}
namespace rfi::submission {
class Case;
class CaseList;
} // namespace rfi::submission

namespace rfi::ui {

class BulkMenu;
class ElidedLabel;
class ElsewhereLine;
class EmptyState;
class PlainLabel;
class RequestFilter;
struct InboxFilter;

/// The list of requests that are wanted: what they are called and a search field above them.
class RequestSidebar : public QWidget
{
    Q_OBJECT

public:
    RequestSidebar(submission::CaseList& cases, const core::Clock& clock, QWidget* parent = nullptr);

    void setCurrent(submission::Case* chosen);
    /// Row (of the CaseList) of the next one below that still has to be answered, from the top again; -1 when there
    /// is none. With `by` -1 the next one above.
    int nextOpen(int by = 1) const;
    /// All rows of the CaseList, the most urgent first.
    const std::vector<int>& order() const;
    void focusSearch();
    /// Whose requests "mine" are.
    void setUser(const QString& user);
    /// Whether there may be more requests in a moment.
    void setIsOpening(bool isOpening);
    const InboxFilter& filter() const;
    void setWords(const QString& words);
    void setFilter(const InboxFilter& filter);

    /// What can be done with the selected requests.
    BulkMenu* bulkMenu() const { return m_bulkMenu; }
    /// Selects none but the current one.
    void clearSelection();

Q_SIGNALS:
    /// A row of the CaseList, whose case may still have to be loaded.
    void caseChosen(int row);
    void openClicked();
    void newClicked();
    void filterChanged(const rfi::ui::InboxFilter& filter);
    void selectionCounted(int requests);
    /// Other words are searched.
    void wordsChanged(const QString& words);
    /// A table of requests is to be put into a file that the user names.
    void exportRequested(const QString& suggestedName, const QByteArray& bytes);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QWidget* makeHead();
    void addStates();
    void showWhatThereIs();
    void returnToChosen();
    void tellElsewhere();
    void showChosen();
    void choose(const QModelIndex& index);
    void makeCurrent(const QModelIndex& index);
    QList<int> selectedRows() const;
    void fillBulkMenu();
    void exportList();
    /// As nextOpen(), of these rows only, from the chosen case on.
    int nextOf(const std::vector<int>& among, int by, const std::function<bool(int)>& isSuch) const;

    submission::CaseList& m_cases;
    const core::Clock& m_clock;
    QString m_chosen; ///< id of the case that was chosen last
    RequestFilter* m_filter;
    BulkMenu* m_bulkMenu;
    ElidedLabel* m_inbox;
    PlainLabel* m_count;
    QLineEdit* m_search;
    QListView* m_list;
    QStackedWidget* m_stack;
    ElsewhereLine* m_elsewhere;
    EmptyState* m_nothingSuch = nullptr;
    bool m_isOpening = false;
};

} // namespace rfi::ui
