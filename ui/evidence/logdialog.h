#pragma once

#include "models/audit/chain.h"
#include "models/core/error.h"

#include <QDateTime>
#include <QDialog>

#include <optional>

class QPushButton;

namespace rfi::ui {

class Chip;
class PlainLabel;

/// How the log stands, and what is to be noted of it: how many entries it has, its head in groups to be read aloud, and
/// whether every entry is as it was written.
class LogDialog : public QDialog
{
    Q_OBJECT

public:
    struct State
    {
        audit::Head head{};
        bool hasSeals = false;
        std::optional<core::Error> fault{};
        QDateTime checkedAt{};
    };

    explicit LogDialog(QWidget* parent = nullptr);

    /// Somebody reads the log; what stands there is of the time before.
    void setChecking();
    void setState(const State& state);

    /// "3f2a 91c0 …", eight groups a line.
    static QString grouped(const QByteArray& hash);

Q_SIGNALS:
    void checkRequested();
    void copyRequested();
    void headSaveRequested();
    void exportRequested();

protected:
    bool event(QEvent* event) override;

private:
    void layOut();
    void showVerdict(const State& state);

    PlainLabel* m_entries;
    PlainLabel* m_hash;
    Chip* m_verdict;
    PlainLabel* m_detail;
    QPushButton* m_check;
    QPushButton* m_copy;
    QPushButton* m_save;
    QPushButton* m_export;
};

} // namespace rfi::ui
