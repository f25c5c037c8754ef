#pragma once

#include <QAbstractButton>

namespace rfi::ui {

/// A link that is a whole sentence: wraps where a push button would be cut. The text is shown as it is.
class LinkLine : public QAbstractButton
{
    Q_OBJECT

public:
    explicit LinkLine(const QString& text, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QString m_words;
};

} // namespace rfi::ui
