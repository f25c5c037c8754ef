#include "ui/common/keytip.h"

#include "ui/common/plaintext.h"

#include <QAbstractButton>
#include <QHelpEvent>
#include <QKeySequence>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace rfi::ui {

namespace {

/// Asks the button when its tooltip is wanted, since words of buttons change.
class KeyTip : public QObject
{
public:
    KeyTip(QAbstractButton& button, const QKeySequence& keys) : QObject(&button), m_button(button), m_keys(keys)
    {
        button.installEventFilter(this);
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() != QEvent::ToolTip)
            return QObject::eventFilter(watched, event);
        const QString tip = m_button.toolTip().isEmpty() ? plainToolTip(words()) : m_button.toolTip();
        const QString keys = m_keys.toString(QKeySequence::NativeText);
        QToolTip::showText(static_cast<QHelpEvent*>(event)->globalPos(), tip + u" ("_s + keys + u')', &m_button);
        return true;
    }

private:
    QString words() const
    {
        QString text = m_button.text();
        text.replace(u"&&"_s, u"\n"_s).remove(u'&').replace(u'\n', u'&');
        return text;
    }

    QAbstractButton& m_button;
    QKeySequence m_keys;
};

} // namespace

void tellKeys(QAbstractButton& button, const QKeySequence& keys)
{
    for (const QObject* child : button.children()) {
        if (dynamic_cast<const KeyTip*>(child))
            return;
    }
    new KeyTip(button, keys);
}

} // namespace rfi::ui
