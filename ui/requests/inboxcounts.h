#pragma once

#include "models/core/moments.h"
#include "ui/requests/inboxfilter.h"

#include <QHash>
#include <QObject>
#include <QTimer>

#include <array>

namespace rfi::submission {
class CaseList;
}

namespace rfi::ui {

/// How many requests each filter would show. Counts all of them once, then only what changes, so that asking costs
/// nothing however many there are; looks at the clock once a minute. Reads the summaries alone.
class InboxCounts : public QObject
{
    Q_OBJECT

public:
    InboxCounts(const submission::CaseList& cases, const core::Clock& clock, QObject* parent = nullptr);

    int count(const InboxFilter& filter) const;
    /// Ids of those that asked for something, in no order.
    QStringList providers() const { return m_byProvider.keys(); }
    /// Whose requests "mine" are.
    void setUser(const QString& user);
    /// What the time changes. Called by itself once a minute.
    void lookAtTheClock();

Q_SIGNALS:
    /// Once for all that changed in one go, from the event loop.
    void changed();

private:
    struct Row
    {
        QString provider;
        quint32 inboxes = 0; ///< one bit each
    };
    struct Tally
    {
        int rows = 0;
        std::array<int, InboxKinds> of{};
    };

    Row read(int row) const;
    void add(const Row& row, int times);
    void insert(int first, int last);
    void remove(int first, int last);
    void refresh(int first, int last);
    void countAll();

    const submission::CaseList& m_cases;
    const core::Clock& m_clock;
    Onlooker m_onlooker;
    std::vector<Row> m_rows; ///< as they were counted
    QHash<QString, Tally> m_byProvider;
    Tally m_all;
    QTimer m_minutes;
    QTimer m_telling;
};

} // namespace rfi::ui
