#pragma once

#include <QWidget>

class QLineEdit;
class QListView;
class QMenu;
class QPushButton;
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
class InboxMenu;
class PlainLabel;
class RequestFilter;
struct InboxFilter;

/// The open requests: a search field above the list, and what opens more of them below.
class RequestSidebar : public QWidget
{
    Q_OBJECT

public:
    RequestSidebar(submission::CaseList& cases, const core::Clock& clock, QMenu* menu, QWidget* parent = nullptr);

    void setCurrent(submission::Case* chosen);
    /// Row (of the CaseList) of the next one below that still has to be answered, from the top again; -1 when there
    /// is none.
    int nextOpen() const;
    void focusSearch();
    /// Whose requests "mine" are, and where filters are kept under their names.
    void setInbox(const QString& user, const QString& settingsFile);

    /// What can be done with the selected requests.
    BulkMenu* bulkMenu() const { return m_bulkMenu; }

Q_SIGNALS:
    /// A row of the CaseList, whose case may still have to be loaded.
    void caseChosen(int row);
    void openClicked();
    void newClicked();
    void accountsClicked();
    /// A table of requests is to be put into a file that the user names.
    void exportRequested(const QString& suggestedName, const QByteArray& bytes);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QWidget* makeHead(QMenu* menu);
    QLayout* makeInboxLine();
    QWidget* makeFoot();
    void showWhatThereIs();
    void setFilter(const InboxFilter& filter);
    void fillInboxMenu();
    void askFilterName();
    void returnToChosen();
    void makeCurrent(const QModelIndex& index);
    QList<int> selectedRows() const;
    void fillBulkMenu();
    void exportList();

    submission::CaseList& m_cases;
    QString m_chosen; ///< id of the case that was chosen last
    RequestFilter* m_filter;
    InboxMenu* m_inboxMenu;
    BulkMenu* m_bulkMenu;
    QPushButton* m_inbox;
    PlainLabel* m_count;
    QLineEdit* m_search;
    QListView* m_list;
    QStackedWidget* m_stack;
};

} // namespace rfi::ui
