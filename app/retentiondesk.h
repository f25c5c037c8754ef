#pragma once

#include "models/cases/casedeletion.h"
#include "models/settings/settings.h"
#include "models/submission/retention.h"

#include <QObject>

#include <functional>
#include <memory>

namespace rfi::submission {
class CaseList;
}

namespace rfi::app {

class CaseDesk;
class StoreDesk;

/// How long answered cases are kept. Runs the clock of each case that is loaded, puts legal holds on cases and takes
/// them away, and deletes for good what somebody chose from what is due; nothing is deleted by itself.
class RetentionDesk : public QObject
{
    Q_OBJECT

public:
    struct Removal
    {
        int count = 0;             ///< cases that are gone
        QList<core::Error> errors; ///< why others are not, or not all of their documents
    };
    using Done = std::function<void(const Removal&)>;

    /// All arguments outlive it. For how many years is in the settings; a change is for cases answered from then on.
    RetentionDesk(StoreDesk& records, submission::CaseList& cases, CaseDesk& desk, const core::Clock& clock,
                  const settings::Settings& settings, QObject* parent = nullptr);

    void setHeld(submission::Case* of, bool isHeld);
    /// Deletes those that are due, not held, and not just being sent or read; the others stay. `done` comes once,
    /// unless this dies first.
    void remove(const QStringList& ids, const Done& done);

private:
    struct Job
    {
        QStringList ids; ///< still to be removed
        Done done;
        Removal removal;
    };
    void watch(submission::Case* watched);
    void retain(submission::Case* of) const;
    void removeNext(const std::shared_ptr<Job>& job);
    void removeCase(const std::shared_ptr<Job>& job, const QString& id);
    audit::Facts factsOf(audit::Act act, const submission::CaseSummary& of) const;

    StoreDesk& m_records;
    submission::CaseList& m_cases;
    CaseDesk& m_desk;
    const core::Clock& m_clock;
    const settings::Settings& m_settings;
};

} // namespace rfi::app
