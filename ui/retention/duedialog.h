#pragma once

#include "ui/common/theme.h"

#include <QDialog>
#include <QStringList>

class QPushButton;
class QSpinBox;

namespace rfi::core {
class Clock;
}
namespace rfi::submission {
class CaseList;
}

namespace rfi::ui {

class DueModel;
class DueTable;
class EmptyState;
class InlineMessage;
class PlainLabel;

/// Shows what is due for deletion, deletes nothing itself, and asks how long answered cases are kept.
class DueDialog : public QDialog
{
    Q_OBJECT

public:
    /// Both outlive it.
    DueDialog(const submission::CaseList& cases, const core::Clock& clock, int years, QWidget* parent = nullptr);

    /// An organisation decided about the years: they can be read, not changed.
    void setYearsDecided(bool isDecided);
    /// Says what came of it; then the next ones can be chosen.
    void setDone(Tone tone, const QString& text);

Q_SIGNALS:
    /// Typed and confirmed; the owner deletes them and calls setDone.
    void deleteRequested(const QStringList& ids);
    void yearsChosen(int years);

private:
    void layOut();
    QWidget* makeTerm();
    void chooseYears();
    void askToDelete();
    void refresh();

    DueModel* m_model;
    DueTable* m_table;
    QSpinBox* m_years;
    PlainLabel* m_decided;
    EmptyState* m_empty;
    PlainLabel* m_held;
    InlineMessage* m_message;
    QPushButton* m_delete;
    int m_chosenYears;
    bool m_isBusy = false;
};

} // namespace rfi::ui
