#pragma once

#include <QFuture>
#include <QPromise>
#include <QThreadPool>

#include <memory>

namespace rfi::ui {

/// Runs `work` off the window's thread and gives its result to `done` in the thread of `context`; not at all
/// when `context` is gone by then.
template <typename Work, typename Done>
void inBackground(QObject* context, Work work, Done done)
{
    using Value = std::invoke_result_t<Work>;
    auto promise = std::make_shared<QPromise<Value>>();
    promise->start();
    promise->future().then(context, [done](Value value) { done(std::move(value)); });
    QThreadPool::globalInstance()->start([promise, work] {
        promise->addResult(work());
        promise->finish();
    });
}

} // namespace rfi::ui
