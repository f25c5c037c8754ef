#pragma once

#include "models/submission/handling.h"

#include <QHash>
#include <QObject>

#include <functional>

namespace rfi::submission {
class CaseList;
}

namespace rfi::ui {

/// Changes how many requests are dealt with at once. Nothing is asked before, since it can be taken back. Those that
/// are not loaded follow when they are.
class BulkActions : public QObject
{
    Q_OBJECT

public:
    explicit BulkActions(submission::CaseList& cases, QObject* parent = nullptr);

    /// An empty owner is nobody.
    void assign(const QStringList& ids, const QString& owner);
    /// To the person who works here.
    void assignToUser(const QStringList& ids, const QString& user);
    void snooze(const QStringList& ids, const QDateTime& until);
    void wakeUp(const QStringList& ids);
    /// Takes the last one back, also for those that it still waits for.
    void undo();

Q_SIGNALS:
    /// What has been done so far, in words; said anew with each request that follows.
    void done(const QString& words);

private:
    using Change = std::function<void(submission::Handling&)>;
    using Telling = std::function<QString(int)>;

    void apply(const QStringList& ids, const Change& change, const Telling& telling);

    submission::CaseList& m_cases;
    QHash<QString, submission::Handling> m_before; ///< of the last one, by id
    int m_last = 0;                                ///< its number
    int m_undone = 0;                              ///< number of the last one that was taken back
};

} // namespace rfi::ui
