#pragma once

#include "ui/common/theme.h"

#include <QWidget>

class QVBoxLayout;

namespace rfi::ui {

class PlainLabel;

/// "There is a problem": what is wrong as links to the fields, in the same words that stand beside them. Takes
/// the focus, so that a screen reader begins to read here. Hidden while there is nothing wrong. Of very many, those
/// that do not come first are shown when they are asked for.
class ProblemList : public QWidget
{
    Q_OBJECT

public:
    struct Line
    {
        QString text;
        int field = -1;            ///< -1: belongs to no field and is no link
        bool isAboutWords = false; ///< leads to the words of the provider
    };

    explicit ProblemList(QWidget* parent = nullptr);

    void showLines(const QString& heading, const QList<Line>& lines);
    bool isEmpty() const { return m_lines.isEmpty(); }

Q_SIGNALS:
    void fieldChosen(int field);
    void wordsChosen();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void addLine(const Line& line);
    void addRest(const QList<Line>& rest);

    PlainLabel* m_heading;
    QVBoxLayout* m_column;
    QList<QWidget*> m_lines;
};

} // namespace rfi::ui
