#pragma once

#include "ui/common/plainlabel.h"

#include <QVBoxLayout>
#include <QWidget>

namespace rfi::ui {

/// A white sheet with round corners that holds what belongs together, from top to bottom.
class Card : public QWidget
{
    Q_OBJECT

public:
    explicit Card(QWidget* parent = nullptr);

    QVBoxLayout* body() const { return m_body; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QVBoxLayout* m_body;
};

/// The name of a group and, below it in quiet words, what kind of group it is.
class SectionHeading : public QWidget
{
    Q_OBJECT

public:
    explicit SectionHeading(const QString& title, const QString& detail = {}, QWidget* parent = nullptr);

    void setTitle(const QString& title) { m_title->setPlainText(title); }
    void setDetail(const QString& detail);
    /// For the heading of a page.
    void setLarge() { m_title->setRole(TextRole::Title); }

private:
    PlainLabel* m_title;
    PlainLabel* m_detail;
};

/// A line that parts areas.
class Divider : public QWidget
{
    Q_OBJECT

public:
    explicit Divider(Qt::Orientation orientation = Qt::Horizontal, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace rfi::ui
