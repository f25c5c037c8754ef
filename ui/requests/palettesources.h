#pragma once

#include "ui/palette/source.h"

#include <functional>
#include <memory>
#include <vector>

class QMenu;

namespace rfi::submission {
class CaseList;
}

namespace rfi::ui {

class CasePage;
class NavColumn;

/// What the window tells its palette. None of them keeps anything: each asks when it is asked. What they are made
/// with outlives them.

/// The commands of a menu and of the menus in it that can be given now.
std::unique_ptr<PaletteSource> commandSource(QMenu& menu);
/// Sections and fields of the case on screen.
std::unique_ptr<PaletteSource> formSource(CasePage& page, const std::function<void()>& bringUp);
/// Providers, filters and views that have no command.
std::unique_ptr<PaletteSource> navigationSource(NavColumn& navigation);

/// All requests, however many there are.
class RequestSource final : public PaletteSource
{
public:
    using Rows = std::function<const std::vector<int>&()>;
    using Open = std::function<void(int row)>;

    /// `rows` gives those of the list, the most urgent first.
    RequestSource(const submission::CaseList& cases, Rows rows, Open open);

    QList<PaletteHit> search(const QString& text, int most) const override;
    std::optional<PaletteEntry> find(const QString& id) const override;

private:
    PaletteEntry entryOf(int row) const;
    int rankOf(int row, const QStringList& words) const;

    const submission::CaseList& m_cases;
    Rows m_rows;
    Open m_open;
};

} // namespace rfi::ui
