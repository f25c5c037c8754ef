#pragma once

#include "ui/documents/picture.h"

#include <QAbstractButton>

#include <optional>

namespace rfi::ui {

/// The small picture of a document; pressing it shows the document large. Reads and decodes it when it is on the screen
/// for the first time, off the window's thread.
class Thumbnail : public QAbstractButton
{
    Q_OBJECT

public:
    explicit Thumbnail(QWidget* parent = nullptr);

    void setDocument(const forms::Document& document);
    QSize sizeHint() const override;

Q_SIGNALS:
    /// The size of the original became known.
    void measured(QSize pixels);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    void decode();

    std::optional<forms::Document> m_waiting; ///< not decoded yet
    QByteArray m_sha256;
    QString m_mark; ///< stands in for a picture that there is not
    QImage m_image;
};

} // namespace rfi::ui
