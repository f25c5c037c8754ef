#pragma once

#include <QTabBar>

namespace rfi::ui {

/// The three steps of a case, and beside them its rounds.
enum class Step { Answer, Review, Results, Rounds };

/// "1 Answer / 2 Review / 3 Results / Rounds": where a case is, and the way to go there.
class StepBar : public QTabBar
{
    Q_OBJECT

public:
    explicit StepBar(QWidget* parent = nullptr);

    Step step() const { return static_cast<Step>(currentIndex()); }
    void setStep(Step step) { setCurrentIndex(static_cast<int>(step)); }
    /// Where there is one round only, nobody has to be told.
    void setRoundsVisible(bool isVisible);

Q_SIGNALS:
    void stepChosen(rfi::ui::Step step);
};

} // namespace rfi::ui
