#pragma once

#include "ui/common/plainlabel.h"

namespace rfi::ui {

/// Where an answer goes. Each differs in word, colour and shape, wherever it is told.
enum class Destination { Training, Sandbox, Production };
Destination destinationOf(const QString& environment, bool isTraining);
QString destinationIcon(Destination destination);
/// Production has a square box with a thick line, training a dashed one.
void paintDestination(QPainter& painter, const QRect& rect, Destination destination);

/// The environment of a case.
class EnvironmentMark : public PlainLabel
{
    Q_OBJECT

public:
    explicit EnvironmentMark(QWidget* parent = nullptr);

    void setEnvironment(const QString& environment, bool isTraining);
    void setFramed(bool isFramed) { m_isFramed = isFramed; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void fit();

    Destination m_destination = Destination::Sandbox;
    bool m_isFramed = true;
};

/// The same with a sentence about what that means, over the width of a page.
class EnvironmentBand : public QWidget
{
    Q_OBJECT

public:
    explicit EnvironmentBand(QWidget* parent = nullptr);

    void setEnvironment(const QString& environment, bool isTraining, const QString& providerName);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Destination m_destination = Destination::Sandbox;
    EnvironmentMark* m_mark;
    PlainLabel* m_words;
};

} // namespace rfi::ui
