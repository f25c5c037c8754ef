#pragma once

#include "ui/common/plainlabel.h"

namespace rfi::ui {

/// The environment of a case. Production differs in word, colour and shape: a square box with a thick line.
class EnvironmentMark : public PlainLabel
{
    Q_OBJECT

public:
    explicit EnvironmentMark(QWidget* parent = nullptr);

    void setEnvironment(const QString& environment, bool isTraining);

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void fit();
    QString iconName() const;

    bool m_isProduction = false;
    bool m_isTraining = false;
};

} // namespace rfi::ui
