#include "models/simulator/reviews.h"

namespace rfi::simulator {

void Reviews::begin(int reads)
{
    m_isUnderWay = true;
    m_readsLeft = reads;
}

std::optional<core::Json> Reviews::afterRead()
{
    if (!m_isUnderWay || m_readsLeft-- > 0)
        return {};
    m_isUnderWay = false;
    return m_script.isEmpty() ? core::Json() : m_script.takeFirst();
}

} // namespace rfi::simulator
