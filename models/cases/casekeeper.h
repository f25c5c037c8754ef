#pragma once

#include "models/cases/caserecords.h"
#include "models/store/store.h"

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QTimer>

namespace rfi::cases {

/// Saves what changes in cases within half a second, away from the window's thread, and says when it is safe. Knows
/// nothing of training: those cases are not given to it.
class CaseKeeper : public QObject
{
    Q_OBJECT

public:
    enum class State { Saved, Saving, Failed };
    Q_ENUM(State)

    /// How long changes are gathered before they are written; a failed save is tried again after the other.
    static constexpr std::chrono::milliseconds Delay{250};
    static constexpr std::chrono::milliseconds RetryDelay{5000};

    /// Both outlive it.
    CaseKeeper(store::Store& store, const core::Clock& clock, QObject* parent = nullptr);
    ~CaseKeeper() override;

    /// From now on; a case that is new to the store is written at once. A case that goes away is let go by itself, what
    /// was not written of it by then is not.
    void keep(submission::Case* kept);
    void keepLoaded(submission::Case* kept, const Bookkeeping& book);

    State state() const { return m_state; }
    /// Why the last save failed.
    const core::Error& error() const { return m_error; }
    const Bookkeeping* bookOf(const submission::Case* of) const;

    /// Writes without waiting for more changes, also after a failure.
    void saveNow();
    /// The same, and calls back when everything stands in the store, or could not be written.
    void settle(QObject* context, const std::function<void(const core::Outcome&)>& settled);

Q_SIGNALS:
    void stateChanged();
    /// What stood in the case at `saving` is on disk at the `saved` of the same revision.
    void saving(rfi::submission::Case* of, qint64 revision);
    void saved(rfi::submission::Case* of, qint64 revision);

private:
    struct Kept
    {
        QPointer<submission::Case> of;
        Bookkeeping book;
        Marks written;                  ///< how it stands in the store
        std::optional<Snapshot> loaded; ///< how it came from there, until a save needs the marks of that
        bool isDirty = false;
        bool isRecordDirty = false;
    };
    struct Written; ///< what stands in the store once a batch is through

    void watch(submission::Case* kept);
    void touch(const QString& id);
    void save();
    void saveOne(const QString& id);
    void putNext(const QString& id, const QList<forms::Document>& missing, qsizetype next);
    void put(const QString& id, const QList<forms::Document>& missing, qsizetype at,
             const core::Result<QByteArray>& bytes);
    void write(const QString& id, const Snapshot& content);
    void take(const Written& written, const core::Outcome& outcome);
    void finishOne(const core::Outcome& outcome);
    void setState(State state);

    store::Store& m_store;
    const core::Clock& m_clock;
    QHash<QString, Kept> m_kept;
    QTimer m_timer;
    int m_underWay = 0; ///< cases whose save has not ended
    bool m_hasFailed = false;
    State m_state = State::Saved;
    core::Error m_error;
};

} // namespace rfi::cases
