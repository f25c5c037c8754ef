#pragma once

#include "ui/palette/source.h"

namespace rfi::ui {

/// A source of things that are few enough to look at each of them.
class ListSource final : public PaletteSource
{
public:
    enum class BeforeTyping { Hidden, Offered };
    using All = std::function<QList<PaletteEntry>()>;

    explicit ListSource(All all, BeforeTyping before = BeforeTyping::Hidden);

    QList<PaletteHit> search(const QString& text, int most) const override;
    std::optional<PaletteEntry> find(const QString& id) const override;

private:
    All m_all;
    BeforeTyping m_before;
};

} // namespace rfi::ui
