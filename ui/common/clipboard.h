#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>

namespace rfi::ui {

/// What goes out through the clipboard, so that it does not stay behind: it is marked as secret for clipboard managers,
/// and is taken away after a while and when the program ends, but never what somebody else has put there since.
class Clipboard : public QObject
{
public:
    static constexpr std::chrono::seconds Life{30};

    /// The one of this program; goes with it. From the first call on it also marks what text fields copy by themselves,
    /// where the system tells whose the content is.
    static Clipboard& ofProgram();

    void copy(const QString& text);
    /// Takes away what is ours, also what is only selected where selecting copies.
    void clear();
    void setLife(std::chrono::milliseconds life) { m_timer.setInterval(life); }

private:
    explicit Clipboard(QObject* parent);

    bool isOurs() const;

    QTimer m_timer;
    QByteArray m_id; ///< of what was copied last
};

} // namespace rfi::ui
