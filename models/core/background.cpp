#include "models/core/background.h"

#include <QThreadPool>

namespace rfi::core {

namespace {

QThreadPool& pool()
{
    static QThreadPool instance;
    // What is under way still has somewhere to deliver then.
    static const bool isWaitedFor = [] {
        qAddPostRoutine([] { finishBackground(); });
        return true;
    }();
    Q_UNUSED(isWaitedFor)
    return instance;
}

} // namespace

void startInBackground(const std::function<void()>& work) { pool().start(work); }

bool finishBackground(int milliseconds) { return pool().waitForDone(milliseconds); }

} // namespace rfi::core
