#pragma once

#include "ui/documents/page.h"

#include <QAbstractButton>

#include <optional>

namespace rfi::ui {

/// The small picture of a document, of its first page where it has pages; pressing it shows the document large. Has it
/// drawn when it is on the screen for the first time.
class Thumbnail : public QAbstractButton
{
    Q_OBJECT

public:
    explicit Thumbnail(QWidget* parent = nullptr);

    void setDocument(const forms::Document& document);
    QSize sizeHint() const override;

Q_SIGNALS:
    /// What there is to know of the document, or why there is no picture.
    void drawn(const rfi::ui::Page& page);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    void draw();

    std::optional<forms::Document> m_waiting; ///< not drawn yet
    QByteArray m_sha256;
    QString m_mark; ///< stands in for a picture that there is not
    QImage m_image;
};

} // namespace rfi::ui
