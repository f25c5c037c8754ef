#pragma once

#include <QWidget>

class QLineEdit;
class QListView;
class QMenu;
class QStackedWidget;
class QToolButton;

namespace rfi::core {
class Clock;
}
namespace rfi::submission {
class Case;
class CaseList;
} // namespace rfi::submission

namespace rfi::ui {

class RequestFilter;

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

Q_SIGNALS:
    /// A row of the CaseList, whose case may still have to be loaded.
    void caseChosen(int row);
    void openClicked();
    void newClicked();
    void accountsClicked();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QWidget* makeHead(QMenu* menu);
    QWidget* makeFoot();
    void showWhatThereIs();

    submission::CaseList& m_cases;
    RequestFilter* m_filter;
    QLineEdit* m_search;
    QListView* m_list;
    QStackedWidget* m_stack;
};

} // namespace rfi::ui
