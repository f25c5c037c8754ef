#pragma once

#include <QWidget>

class QItemSelectionModel;
class QMenu;
class QPushButton;

namespace rfi::ui {

/// Says how many rows of a list are selected, once they are several, opens the menu of what can be done with them, and
/// lets go of them.
class SelectionBar : public QWidget
{
    Q_OBJECT

public:
    /// The model of the selection is set.
    SelectionBar(const QItemSelectionModel& selection, QMenu& menu, QWidget* parent = nullptr);

    static QString countWords(int rows);
    static QString clearWords();

Q_SIGNALS:
    void counted(int rows);
    void clearClicked();

private:
    void count(const QItemSelectionModel& selection);

    QPushButton* m_button;
};

} // namespace rfi::ui
