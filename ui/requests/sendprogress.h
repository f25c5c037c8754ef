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

    submission::Submission::Stage stage = submission::Submission::Stage::SigningIn;
    QList<File> files;
    bool isCancelling = false;
    bool isWaitingForCode = false;
};

} // namespace rfi::ui
