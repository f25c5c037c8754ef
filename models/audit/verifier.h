#pragma once

#include "models/audit/chain.h"
#include "models/core/result.h"

#include <QHash>

namespace rfi::audit {

/// Checks the entries of a log one after the other. Stop at the first fault: what comes after it proves nothing.
class Verifier
{
public:
    /// With an empty key the seals are not checked. `from` is where the first entry has to follow.
    explicit Verifier(core::Secret macKey = {}, const Head& from = {});

    /// A head that was noted outside, to be given before its entry is taken: the log has to pass through it or end
    /// there. Any number of them.
    void expect(const Head& noted);

    /// LogEntryMissing: this is not the entry that has to follow (it was taken away, or the order was changed).
    /// LogEntryChanged: hash or seal do not fit. LogHeadDiffers: not the entry that was noted. The subject is the
    /// number of the first entry at fault.
    core::Outcome take(const Entry& entry);

    /// After the last entry: LogHeadDiffers with the number of a noted head that was not reached.
    core::Outcome finish() const;

    const Head& head() const { return m_head; }
    bool checksSeals() const { return !m_macKey.isEmpty(); }

private:
    core::Secret m_macKey;
    Head m_head;
    QHash<qint64, QByteArray> m_noted; ///< still to come
};

} // namespace rfi::audit
