#pragma once

#include <QProgressBar>

namespace rfi::ui {

/// A quiet line that fills; the numbers stand beside it in words.
class ThinProgress : public QProgressBar
{
    Q_OBJECT

public:
    explicit ThinProgress(const QString& name, QWidget* parent = nullptr);

    /// A `total` of zero is an empty line, not a busy one.
    void setProgress(qint64 done, qint64 total);
};

/// The same painted by a delegate, vertically centred in `place`.
void paintProgress(QPainter& painter, const QRect& place, double share, Qt::LayoutDirection direction);

} // namespace rfi::ui
