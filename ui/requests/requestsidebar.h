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

    submission::Case* current() const;
    void setCurrent(submission::Case* chosen);
    /// The next one below that still has to be answered, from the top again; null when there is none.
    submission::Case* nextOpen() const;
    void focusSearch();

Q_SIGNALS:
    void caseChosen(rfi::submission::Case* chosen);
    void openClicked();
    void newClicked();
    void accountsClicked();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QWidget* makeHead(QMenu* menu);
    QWidget* makeFoot();
    void showWhatThereIs();

    RequestFilter* m_filter;
    QLineEdit* m_search;
    QListView* m_list;
    QStackedWidget* m_stack;
};

} // namespace rfi::ui
