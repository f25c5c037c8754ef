#pragma once

#include <QTabBar>

namespace rfi::ui {

enum class Step { Answer, Review, Results };

/// "1 Answer / 2 Review / 3 Results": where a case is, and the way to go there.
class StepBar : public QTabBar
{
    Q_OBJECT

public:
    explicit StepBar(QWidget* parent = nullptr);

    Step step() const { return static_cast<Step>(currentIndex()); }
    void setStep(Step step) { setCurrentIndex(static_cast<int>(step)); }

Q_SIGNALS:
    void stepChosen(rfi::ui::Step step);
};

} // namespace rfi::ui
