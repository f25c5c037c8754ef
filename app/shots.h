#pragma once

#include <QImage>
#include <QList>
#include <QString>

class QWidget;

namespace rfi::app {

/// Pictures of the window and its dialogs in a folder, one file a view, and one sheet of all of them. Does nothing
/// without a folder.
class Shots
{
public:
    explicit Shots(const QString& folder) : m_folder(folder) {}

    bool isWanted() const { return !m_folder.isEmpty(); }
    /// As FOLDER/01-name.png; the number counts up.
    void take(QWidget* view, const QString& name);
    /// All that were taken, small, with their names: FOLDER/contact-sheet.png.
    void makeSheet() const;

private:
    struct Shot
    {
        QString name;
        QImage small;
    };

    QString m_folder;
    QList<Shot> m_taken;
};

/// Parts inside of parts tell each other one after the other how much room they need.
void settleLayout();

} // namespace rfi::app
