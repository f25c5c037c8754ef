#pragma once

#include "models/core/json.h"
#include "models/simulator/call.h"
#include "models/simulator/reviews.h"

#include <QDateTime>

#include <optional>

namespace rfi::simulator {

/// A customer at Delos: the item that reads show, its application and its files. What it refuses comes as the
/// words of Delos.
class DelosCustomer
{
public:
    using Fault = std::optional<QString>;

    /// `scenario`: `item`; `application`, null for none.
    /// `transitions`: the statuses that may follow each status. `reads` find what was given still being checked.
    DelosCustomer(const core::Json& scenario, const core::Json& transitions, int reads);

    QString id() const { return m_item.value(QStringLiteral("customerId")).toString(); }
    const core::Json& item() const { return m_item; }
    const core::Json& application() const { return m_application; }
    const QList<core::Json>& files() const { return m_files; }

    /// The shape of `body` has been checked.
    Fault update(const core::Json& body, const QDateTime& now);
    /// Replaces the whole application; one that has lost what was there is refused.
    Fault store(const core::Json& application);
    /// Hands the application in.
    Fault handIn(const QDateTime& now);
    /// Gives the id.
    QString addFile(const CallPart& attach, const QString& label, const QString& info, const QDateTime& now);
    /// A read is about to happen: the review may be through by now.
    void noteRead(const QDateTime& now);

private:
    Fault transitionFault(const QString& status) const;
    void beginReview();
    void change(const core::Json& members, const QDateTime& now);

    core::Json m_item;
    core::Json m_application;
    core::Json m_transitions;
    int m_reads = 0;
    QList<core::Json> m_files;
    Reviews m_reviews{core::Json()};
};

} // namespace rfi::simulator
