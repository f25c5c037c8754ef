#pragma once

#include <QDialog>

class QVBoxLayout;

namespace rfi::ui {

/// Shows what a settings file would change before anything is changed.
class ImportDialog : public QDialog
{
    Q_OBJECT

public:
    /// A heading and its lines; groups without lines are left out.
    struct Group
    {
        QString title;
        QString detail;
        QStringList lines;
    };

    ImportDialog(const QString& fileName, const QList<Group>& groups, bool canImport, QWidget* parent = nullptr);

private:
    void addGroup(QVBoxLayout& column, const Group& group) const;
};

} // namespace rfi::ui
