#pragma once

#include <QWidget>

namespace rfi::ui {

class BulkMenu;
class EmptyState;

/// In the place of a case while several requests are selected: how many, and what can be done with them at once.
class SelectionPage : public QWidget
{
    Q_OBJECT

public:
    explicit SelectionPage(BulkMenu& menu, QWidget* parent = nullptr);

    void setCount(int requests);

Q_SIGNALS:
    /// None but the one before is to be selected.
    void clearClicked();

private:
    EmptyState* m_words;
};

} // namespace rfi::ui
