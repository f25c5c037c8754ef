#pragma once

#include <QWidget>

class QPushButton;

namespace rfi::ui {

class PlainLabel;

/// Where files are dropped, with the button for those who choose. Lights up while a file is above it.
class DropZone : public QWidget
{
    Q_OBJECT

public:
    /// `accepted` says what may be given, before somebody chooses.
    explicit DropZone(const QString& accepted, QWidget* parent = nullptr);

    QPushButton* button() const { return m_choose; }
    void setHot(bool isHot);
    void setReading(bool isReading);
    /// Something is wrong with what was given here.
    void setWrong(bool isWrong);
    /// In few words, below files that are there already.
    void setCompact(bool isCompact);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void showWords();

    PlainLabel* m_words;
    PlainLabel* m_accepted;
    QPushButton* m_choose;
    bool m_isHot = false;
    bool m_isReading = false;
    bool m_isWrong = false;
    bool m_isCompact = false;
};

} // namespace rfi::ui
