#include "ui/common/clipboard.h"

#include <QApplication>
#include <QClipboard>
#include <QMimeData>
#include <QPointer>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace rfi::ui {

namespace {

QString idFormat() { return u"application/x-rfi-desk-copy"_s; }

QMimeData* makeSecret(const QString& text, const QByteArray& id)
{
    auto* secret = new QMimeData;
    secret->setText(text);
    secret->setData(idFormat(), id);
    // KDE's clipboard and those that follow it.
    secret->setData(u"x-kde-passwordManagerHint"_s, "secret");
#ifdef Q_OS_WIN
    const auto windows = [](const QString& name) { return u"application/x-qt-windows-mime;value=\"%1\""_s.arg(name); };
    secret->setData(windows(u"ExcludeClipboardContentFromMonitorProcessing"_s), "1");
    secret->setData(windows(u"CanIncludeInClipboardHistory"_s), QByteArray(4, '\0'));
    secret->setData(windows(u"CanUploadToCloudClipboard"_s), QByteArray(4, '\0'));
#endif
    return secret;
}

} // namespace

Clipboard& Clipboard::ofProgram()
{
    static QPointer<Clipboard> only;
    if (!only)
        only = new Clipboard(qApp);
    return *only;
}

Clipboard::Clipboard(QObject* parent) : QObject(parent)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(Life);
    connect(&m_timer, &QTimer::timeout, this, &Clipboard::clear);
    connect(qApp, &QCoreApplication::aboutToQuit, this, &Clipboard::clear);
    connect(QGuiApplication::clipboard(), &QClipboard::dataChanged, this, [this] {
        const QClipboard* clipboard = QGuiApplication::clipboard();
        if (clipboard->ownsClipboard() && !isOurs() && clipboard->mimeData()->hasText())
            copy(clipboard->text());
    });
}

void Clipboard::copy(const QString& text)
{
    m_id = QUuid::createUuid().toByteArray();
    QGuiApplication::clipboard()->setMimeData(makeSecret(text, m_id));
    m_timer.start();
}

void Clipboard::clear()
{
    QClipboard* clipboard = QGuiApplication::clipboard();
    if (isOurs())
        clipboard->clear();
    if (clipboard->supportsSelection() && clipboard->ownsSelection())
        clipboard->clear(QClipboard::Selection);
    m_id.clear();
    m_timer.stop();
}

bool Clipboard::isOurs() const
{
    const QMimeData* held = m_id.isEmpty() ? nullptr : QGuiApplication::clipboard()->mimeData();
    return held && held->data(idFormat()) == m_id;
}

} // namespace rfi::ui
