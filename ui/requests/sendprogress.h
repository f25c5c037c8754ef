#pragma once

#include "models/submission/submission.h"

namespace rfi::ui {

/// How far one sending is; a value that the results page shows.
struct SendProgress
{
    struct File
    {
        QString name;
        qint64 sent = 0;
        qint64 total = 0;
    };

    struct Call
    {
        enum class State { Planned, Running, Accepted, AcceptedBefore, Rejected, Unknown };

        QString title; ///< method and path, and the document that goes with it
        State state = State::Planned;
    };

    submission::Submission::Stage stage = submission::Submission::Stage::SigningIn;
    QList<File> files;
    QList<Call> calls;
    bool isCancelling = false;
    bool isWaitingForCode = false;
};

} // namespace rfi::ui
