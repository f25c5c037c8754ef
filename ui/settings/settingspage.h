#pragma once

#include "ui/settings/settingrow.h"

#include <QScrollArea>

class QVBoxLayout;

namespace rfi::ui {

class SectionHeading;

/// A page of the settings: groups of rows, each a sheet of its own.
class SettingsPage : public QScrollArea
{
    Q_OBJECT

public:
    /// The name is the objectName.
    SettingsPage(const QString& name, const QString& title, const QString& iconName, QWidget* parent = nullptr);

    const QString& title() const { return m_title; }
    const QString& iconName() const { return m_icon; }
    const QList<SettingRow*>& rows() const { return m_rows; }

    /// The rows that are added next belong to it; it has no heading without a title.
    void beginGroup(const QString& title = {}, const QString& detail = {});
    void addRow(SettingRow* row);
    /// Takes it out again.
    void removeRow(SettingRow* row);
    void setRowShown(SettingRow* row, bool isShown);
    /// Something that is no setting, between the groups.
    void addPart(QWidget* part);
    /// Scrolls to it.
    void reveal(SettingRow* row);

private:
    QString m_title;
    QString m_icon;
    QVBoxLayout* m_column;
    QVBoxLayout* m_group = nullptr;
    QList<SettingRow*> m_rows;
};

} // namespace rfi::ui
