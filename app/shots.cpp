#include "app/shots.h"

#include "models/core/background.h"
#include "ui/common/style.h"
#include "ui/documents/pagereader.h"

#include <QAbstractAnimation>
#include <QCoreApplication>
#include <QDir>
#include <QEventLoop>
#include <QPainter>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace rfi::app {

namespace {

constexpr QSize SmallSize(480, 300);
constexpr int Gap = 24;
constexpr int Columns = 4;
constexpr int LongestWait = 2000;

} // namespace

void settleLayout()
{
    constexpr int depth = 12;
    for (int pass = 0; pass < depth; ++pass) {
        QCoreApplication::processEvents(QEventLoop::ExcludeSocketNotifiers);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
}

void Shots::take(QWidget* view, const QString& name)
{
    if (!isWanted())
        return;
    QDir().mkpath(m_folder);
    settleLayout();
    // What is seen for the first time may ask for more, such as the picture of a document.
    view->grab();
    core::finishBackground(LongestWait);
    ui::PageReader::ofProgram().waitForAll();
    settleLayout();
    for (QAbstractAnimation* moving : view->findChildren<QAbstractAnimation*>())
        moving->setCurrentTime(moving->totalDuration()); // signs that fade in are there
    const QImage picture = view->grab().toImage();
    const QString numbered = u"%1-%2"_s.arg(m_taken.size() + 1, 2, 10, QLatin1Char('0')).arg(name);
    picture.save(u"%1/%2.png"_s.arg(m_folder, numbered));
    m_taken += {numbered, picture.scaled(SmallSize, Qt::KeepAspectRatio, Qt::SmoothTransformation)};
}

void Shots::makeSheet() const
{
    if (m_taken.isEmpty())
        return;
    const int rows = (static_cast<int>(m_taken.size()) + Columns - 1) / Columns;
    const int line = QFontMetrics(ui::font(ui::TextRole::Caption)).height();
    const QSize cell(SmallSize.width() + Gap, SmallSize.height() + line + Gap);
    QImage sheet(QSize(cell.width() * Columns + Gap, cell.height() * rows + Gap), QImage::Format_RGB32);
    sheet.fill(ui::themeColour(ui::Colour::Hover));
    QPainter painter(&sheet);
    painter.setFont(ui::font(ui::TextRole::Caption));
    painter.setPen(ui::themeColour(ui::Colour::Text));
    for (int number = 0; number < m_taken.size(); ++number) {
        const Shot& shot = m_taken.at(number);
        const QPoint place(Gap + number % Columns * cell.width(), Gap + number / Columns * cell.height());
        painter.drawText(QRect(place, QSize(SmallSize.width(), line)), Qt::AlignLeft, shot.name);
        painter.drawImage(QRectF(place + QPoint(0, line), QSizeF(shot.small.size())), shot.small);
    }
    painter.end();
    sheet.save(m_folder + u"/contact-sheet.png"_s);
}

} // namespace rfi::app
