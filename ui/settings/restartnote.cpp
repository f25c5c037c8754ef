#include "ui/settings/restartnote.h"

namespace rfi::ui {

using settings::Id;
using settings::Settings;
using settings::Value;

RestartNote::RestartNote(const Settings& settings, Id id, const Value& startedWith, QWidget* parent)
    : InlineMessage(Tone::Accent, {}, parent)
{
    setActionText(tr("Restart now"));
    connect(&settings, &Settings::changed, this, [this, &settings, id, startedWith](Id changed) {
        if (changed == id)
            show(settings, id, startedWith);
    });
    show(settings, id, startedWith);
}

void RestartNote::show(const Settings& settings, Id id, const Value& startedWith)
{
    const bool isOther = settings.value(id) != startedWith;
    setMessage(Tone::Accent, isOther ? tr("This takes effect when the program starts again.") : QString());
}

} // namespace rfi::ui
