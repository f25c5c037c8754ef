#pragma once

#include "ui/requests/savedfilters.h"

#include <QKeySequence>
#include <QWidget>

class QBoxLayout;
class QHBoxLayout;
class QListView;
class QMenu;
class QPushButton;

namespace rfi::core {
class Clock;
}
namespace rfi::submission {
class CaseList;
}

namespace rfi::ui {

class InboxCounts;
class NavDelegate;
class NavModel;
class PlainLabel;

/// The quiet column at the start of the window: which requests are shown, and below it the things of the window. Where
/// there is little room, or when somebody wants it so, a rail of signs is left of it.
class NavColumn : public QWidget
{
    Q_OBJECT

public:
    NavColumn(const submission::CaseList& cases, const core::Clock& clock, QMenu* menu, QWidget* parent = nullptr);

    /// Whose requests "mine" are, and where filters and the width are kept.
    void setInbox(const QString& user, const QString& settingsFile);
    /// With a seal, filters keep the words that are searched.
    void setSeal(const TextSeal& seal);
    /// Marks what is shown.
    void showFilter(const InboxFilter& filter);
    /// What is searched now, for a filter that is saved.
    void setWords(const QString& words);
    /// So many views have commands of the window, the first ones.
    static constexpr int ViewsWithKeys = 4;
    const NavModel& model() const { return *m_model; }
    /// As if the row with this key were clicked.
    void chooseByKey(const QString& key);
    /// The view at a place of the list, from 0.
    void chooseView(int number);
    /// Whether the window has little room.
    void setNarrow(bool isNarrow);
    /// Whether insights are on screen, and so none of the views is.
    void setInsightsShown(bool isShown);
    /// Opens or folds the column.
    void toggle();
    /// To the views and filters.
    void takeFocus();
    bool isRail() const { return m_isNarrow ? !m_isOpened : m_isFolded; }
    /// Puts the filter back that was removed last.
    void restoreFilter();

Q_SIGNALS:
    void filterChosen(const rfi::ui::InboxFilter& filter);
    /// The words of a saved filter.
    void wordsChosen(const QString& words);
    void filterRemoved(const QString& name);
    void widthChanged();
    void accountsClicked();
    void settingsClicked();
    void insightsClicked();
    /// The palette is wanted.
    void findClicked();

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* makeHead();
    QWidget* makeFoot(QMenu* menu);
    QPushButton* addThing(QBoxLayout& to, const QString& name, const QString& words, const QString& iconName);
    void choose(int row);
    void markChosen();
    void fit();
    void askFilterName();
    void askRemoval(const QPoint& at);
    void removeFilter(int row);
    void keepWidth() const;

    InboxCounts* m_counts;
    NavModel* m_model;
    NavDelegate* m_delegate;
    QListView* m_list;
    QHBoxLayout* m_head;
    QBoxLayout* m_inset;
    QBoxLayout* m_foot = nullptr;
    PlainLabel* m_name;
    QPushButton* m_toggle;
    QPushButton* m_insights = nullptr;
    QList<QPushButton*> m_things;
    TextSeal m_seal;
    SavedFilters m_saved;
    SavedFilter m_removed;
    QString m_settingsFile;
    QString m_words;
    QString m_key; ///< of the row that the keyboard is on
    bool m_isNarrow = false;
    bool m_isOpened = false; ///< although there is little room
    bool m_isFolded = false; ///< although there is room
};

} // namespace rfi::ui
