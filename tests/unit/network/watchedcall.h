#pragma once

#include "models/network/httpclient.h"

#include <QSignalSpy>

/// A call with all that it emitted.
struct WatchedCall
{
    WatchedCall(rfi::network::HttpClient& client, const rfi::network::Request& request)
        : call(client.send(request)), finished(call.get(), &rfi::network::Call::finished)
    {
    }

    /// The reply, after waiting for it; one with no fate at all when none came.
    rfi::network::Reply await(int milliseconds = 30'000)
    {
        if (finished.isEmpty() && !finished.wait(milliseconds))
            return {.fate = static_cast<rfi::network::Fate>(-1), .error = rfi::core::Error{}};
        return finished.first().first().value<rfi::network::Reply>();
    }

    std::unique_ptr<rfi::network::Call> call;
    QSignalSpy finished;
};
