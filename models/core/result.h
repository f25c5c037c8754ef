#pragma once

#include "models/core/error.h"

#include <utility>
#include <variant>

namespace rfi::core {

/// A value or the Error that prevented it; asking for the one that is not there is a bug (asserts).
template <typename T>
class [[nodiscard]] Result
{
public:
    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) {}
    Result(Error error) : m_state(std::in_place_index<1>, std::move(error)) {}

    bool isOk() const { return m_state.index() == 0; }
    explicit operator bool() const { return isOk(); }

    const T& value() const& { return checked<0>(m_state); }
    T&& value() && { return std::move(checked<0>(m_state)); }
    const T& operator*() const& { return value(); }
    const T* operator->() const { return &value(); }
    const Error& error() const { return checked<1>(m_state); }

private:
    template <std::size_t Index, typename State>
    static auto& checked(State& state)
    {
        Q_ASSERT(state.index() == Index);
        return std::get<Index>(state);
    }

    std::variant<T, Error> m_state;
};

/// For acts that give nothing back.
using Outcome = Result<std::monostate>;
inline Outcome success() { return Outcome(std::monostate{}); }

} // namespace rfi::core
