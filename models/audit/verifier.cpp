#include "models/audit/verifier.h"

#include <algorithm>

namespace rfi::audit {

using core::ErrorCode;

namespace {

core::Error fault(ErrorCode code, qint64 sequence) { return {.code = code, .subject = QString::number(sequence)}; }

} // namespace

Verifier::Verifier(core::Secret macKey, const Head& from) : m_macKey(std::move(macKey)), m_head(from) {}

void Verifier::expect(const Head& noted)
{
    if (noted != m_head)
        m_noted.insert(noted.sequence, noted.hash);
}

core::Outcome Verifier::take(const Entry& entry)
{
    const qint64 expected = m_head.sequence + 1;
    if (entry.sequence != expected)
        return fault(ErrorCode::LogEntryMissing, expected);
    if (entry.hash != entryHash(expected, m_head.hash, entry.record))
        return fault(ErrorCode::LogEntryChanged, expected);
    if (checksSeals() && entry.mac != entrySeal(entry.hash, m_macKey))
        return fault(ErrorCode::LogEntryChanged, expected);
    if (const auto noted = m_noted.constFind(expected); noted != m_noted.constEnd()) {
        if (*noted != entry.hash)
            return fault(ErrorCode::LogHeadDiffers, expected);
        m_noted.erase(noted);
    }
    m_head = entry.head();
    return core::success();
}

core::Outcome Verifier::finish() const
{
    if (m_noted.isEmpty())
        return core::success();
    const QList<qint64> missing = m_noted.keys();
    return fault(ErrorCode::LogHeadDiffers, *std::min_element(missing.begin(), missing.end()));
}

} // namespace rfi::audit
