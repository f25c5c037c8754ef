#pragma once

#include <QCoreApplication>
#include <QPointer>

#include <functional>
#include <memory>

namespace rfi::core {

/// Runs it in one of a few threads of our own. Not in Qt's global pool: painting lends work to that and waits for it,
/// so the window would stand still for as long as something else takes there.
void startInBackground(const std::function<void()>& work);

/// Waits until nothing is under way in the background; false when something still is after that time. -1 is for ever.
bool finishBackground(int milliseconds = -1);

/// Runs `work` off the window's thread and gives its result to `done` in the window's thread; not at all when
/// `context` is gone by then.
template <typename Work, typename Done>
void inBackground(QObject* context, Work work, Done done)
{
    // Not QFuture::then(context): in Qt 6.4 it asserts when the context has gone.
    const QPointer<QObject> guard(context);
    startInBackground([guard, work, done] {
        auto value = std::make_shared<std::invoke_result_t<Work>>(work());
        const auto deliver = [guard, value, done] {
            if (guard != nullptr)
                done(*value);
        };
        QMetaObject::invokeMethod(QCoreApplication::instance(), deliver, Qt::QueuedConnection);
    });
}

} // namespace rfi::core
