#pragma once

#include <QCoreApplication>
#include <QPointer>
#include <QThreadPool>

#include <memory>

namespace rfi::core {

/// Runs `work` off the window's thread and gives its result to `done` in the window's thread; not at all when
/// `context` is gone by then.
template <typename Work, typename Done>
void inBackground(QObject* context, Work work, Done done)
{
    // Not QFuture::then(context): in Qt 6.4 it asserts when the context has gone.
    const QPointer<QObject> guard(context);
    QThreadPool::globalInstance()->start([guard, work, done] {
        auto value = std::make_shared<std::invoke_result_t<Work>>(work());
        const auto deliver = [guard, value, done] {
            if (guard != nullptr)
                done(*value);
        };
        QMetaObject::invokeMethod(QCoreApplication::instance(), deliver, Qt::QueuedConnection);
    });
}

} // namespace rfi::core
