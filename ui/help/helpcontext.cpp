#include "ui/help/helpcontext.h"

#include <QCoreApplication>
#include <QHash>
#include <QKeyEvent>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace rfi::ui {

namespace {

/// From the objectName of a part of the window to the page about it.
const QHash<QString, QString>& pages()
{
    static const QHash<QString, QString> known{
        {u"welcome"_s, u"first-request"_s},    {u"search"_s, u"inbox"_s},
        {u"requests"_s, u"inbox"_s},           {u"navigation"_s, u"inbox"_s},
        {u"form"_s, u"answering"_s},           {u"preview"_s, u"answering"_s},
        {u"case"_s, u"answering"_s},           {u"review"_s, u"review"_s},
        {u"sending"_s, u"review"_s},           {u"results"_s, u"results"_s},
        {u"askCode"_s, u"accounts"_s},         {u"accountsDialog"_s, u"accounts"_s},
        {u"providersDialog"_s, u"accounts"_s}, {u"requestBuilder"_s, u"bring-in"_s},
        {u"settingsWindow"_s, u"settings"_s},  {u"dueDialog"_s, u"evidence"_s},
        {u"evidenceDialog"_s, u"evidence"_s},  {u"choosePassphrase"_s, u"keys"_s},
        {u"enterPassphrase"_s, u"keys"_s},     {u"enterRecoveryKey"_s, u"keys"_s},
        {u"recoverySheet"_s, u"keys"_s},       {u"lockPage"_s, u"keys"_s},
        {u"damagedStore"_s, u"keys"_s},        {u"exposedStore"_s, u"keys"_s},
        {u"insights"_s, u"inbox"_s},           {u"roundsPage"_s, u"results"_s},
        {u"logDialog"_s, u"evidence"_s},       {u"importDialog"_s, u"settings"_s},
        {u"shortcuts"_s, u"keyboard"_s},       {u"about"_s, u"privacy"_s},
    };
    return known;
}

} // namespace

QString helpPageFor(const QWidget* focused)
{
    for (const QWidget* part = focused; part; part = part->parentWidget()) {
        const auto found = pages().constFind(part->objectName());
        if (found != pages().cend())
            return *found;
    }
    return u"index"_s;
}

QStringList helpedWidgets() { return pages().keys(); }

HelpKey::HelpKey(const QWidget& window, QObject* parent) : QObject(parent), m_window(window)
{
    qApp->installEventFilter(this);
}

bool HelpKey::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress || !watched->isWidgetType())
        return QObject::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool isHelp = key->key() == Qt::Key_F1 && key->modifiers() == Qt::NoModifier;
    if (!isHelp || static_cast<QWidget*>(watched)->window() == &m_window)
        return QObject::eventFilter(watched, event);
    Q_EMIT pressed(static_cast<QWidget*>(watched));
    return true;
}

} // namespace rfi::ui
