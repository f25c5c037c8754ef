#pragma once

#include "models/core/result.h"

#include <QByteArray>
#include <QMutex>

#include <functional>
#include <memory>
#include <optional>

namespace rfi::forms {

/// The bytes of a document, one for all copies of it. They are here until they are kept elsewhere, and are read anew
/// each time from then on. May be asked in any thread.
class Content
{
public:
    /// Called in any thread, also in several at once.
    using Read = std::function<core::Result<QByteArray>()>;

    static std::shared_ptr<Content> here(const QByteArray& bytes);
    static std::shared_ptr<Content> elsewhere(const Read& read);

    /// May wait for the disk, so it belongs off the window's thread. Does not say whether they are the right ones.
    core::Result<QByteArray> read() const;
    /// Nothing when they would have to be read.
    std::optional<QByteArray> atHand() const;
    /// What was here goes.
    void moveTo(const Read& read);

private:
    Content() = default;

    mutable QMutex m_mutex;
    std::optional<QByteArray> m_bytes;
    Read m_read;
};

} // namespace rfi::forms
