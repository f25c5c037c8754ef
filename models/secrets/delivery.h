#pragma once

#include <QObject>

#include <utility>

namespace rfi::secrets {

/// Calls back with `result` from the event loop of `context`'s thread; a context that is dead, or dies on the
/// way, gets nothing.
template <typename Callback, typename Result>
void deliver(QObject* context, Callback callback, Result result)
{
    if (!context)
        return;
    QMetaObject::invokeMethod(
        context, [callback = std::move(callback), result = std::move(result)] { callback(result); },
        Qt::QueuedConnection);
}

} // namespace rfi::secrets
