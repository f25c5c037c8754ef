#pragma once

#include "ui/common/theme.h"
#include "ui/requests/stepbar.h"

#include <QWidget>

namespace rfi::core {
class Clock;
}
namespace rfi::submission {
class Case;
}

namespace rfi::ui {

class Chip;
class EnvironmentMark;
class PlainLabel;
class ElidedLabel;

/// The head of a case: who it is about, where it goes, until when, and the steps.
class CaseHeader : public QWidget
{
    Q_OBJECT

public:
    explicit CaseHeader(const core::Clock& clock, QWidget* parent = nullptr);

    void showCase(const submission::Case& shown, const QString& providerName);
    /// Whether what was typed is safe; no text while nothing is kept.
    void setSaveState(Tone tone, const QString& text);
    StepBar* steps() const { return m_steps; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void showDue(const submission::Case& shown);
    void tellSaved();

    const core::Clock& m_clock;
    ElidedLabel* m_customer;
    PlainLabel* m_detail;
    EnvironmentMark* m_environment;
    Chip* m_due;
    PlainLabel* m_saved;
    Tone m_saveTone = Tone::Muted;
    QString m_saveWords;
    bool m_isTraining = false;
    StepBar* m_steps;
    bool m_isProduction = false;
};

} // namespace rfi::ui
