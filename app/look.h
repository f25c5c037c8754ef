#pragma once

#include "models/settings/settings.h"

namespace rfi::app {

/// Speaks a language: its words, its dates and numbers, and its direction. Before the first window; see
/// settings::key::Language.
void speak(const QString& language);

/// Gives the program the look that the settings say, now and whenever they change.
class Look : public QObject
{
    Q_OBJECT

public:
    /// The settings outlive it.
    explicit Look(settings::Settings& settings, QObject* parent = nullptr);

    void apply() const;
    /// Light, dark, high contrast, and light again.
    void chooseNext();

private:
    settings::Settings& m_settings;
};

} // namespace rfi::app
