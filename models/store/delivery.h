#pragma once

#include "models/core/result.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>

namespace rfi::store {

/// Tells from another thread that a result is there. A connection, unlike a pointer, is safe when the one who asked
/// dies at this very moment.
class Delivery : public QObject
{
    Q_OBJECT

Q_SIGNALS:
    void ready();
};

/// What takes a result in any thread, once, and calls `then` in that of `context` as long as it lives.
template <typename Value>
std::function<void(core::Result<Value>)> deliveryTo(QObject* context,
                                                    std::function<void(const core::Result<Value>&)> then)
{
    auto delivery = std::make_shared<Delivery>();
    auto result = std::make_shared<std::optional<core::Result<Value>>>();
    QObject::connect(
        delivery.get(), &Delivery::ready, context, [result, then = std::move(then)] { then(**result); },
        Qt::QueuedConnection);
    return [delivery, result](core::Result<Value> value) {
        result->emplace(std::move(value));
        Q_EMIT delivery->ready();
    };
}

} // namespace rfi::store
