#pragma once

#include "models/settings/settings.h"
#include "ui/common/messages.h"

namespace rfi::ui {

/// Offers to start the program again, as long as a setting is another than the program started with.
class RestartNote : public InlineMessage
{
    Q_OBJECT

public:
    /// The settings outlive it.
    RestartNote(const settings::Settings& settings, settings::Id id, const settings::Value& startedWith,
                QWidget* parent = nullptr);

private:
    void show(const settings::Settings& settings, settings::Id id, const settings::Value& startedWith);
};

} // namespace rfi::ui
