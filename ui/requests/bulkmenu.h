#pragma once

#include <QMenu>

#include <functional>

namespace rfi::core {
class Clock;
}
namespace rfi::submission {
class CaseList;
}

namespace rfi::ui {

class BulkActions;

/// What can be done with the selected requests.
class BulkMenu : public QMenu
{
    Q_OBJECT

public:
    BulkMenu(submission::CaseList& cases, const core::Clock& clock, QWidget* parent = nullptr);

    void setUser(const QString& user) { m_user = user; }
    /// Ids of the selected requests.
    void setSelection(const QStringList& ids);
    BulkActions& bulk() { return *m_actions; }

Q_SIGNALS:
    void exportClicked();

private:
    QAction* add(const QString& name, const QString& words, const std::function<void()>& run);
    void askOwner();
    void askUntil();

    submission::CaseList& m_cases;
    const core::Clock& m_clock;
    BulkActions* m_actions;
    QString m_user;
    QStringList m_ids;
    QList<QAction*> m_needing; ///< a selection
    QAction* m_export;
};

} // namespace rfi::ui
