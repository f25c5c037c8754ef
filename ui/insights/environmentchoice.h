#pragma once

#include <QStringList>
#include <QWidget>

class QButtonGroup;
class QHBoxLayout;

namespace rfi::ui {

/// Whether requests in production or those in a sandbox are counted; shown only where there is something to choose
/// from.
class EnvironmentChoice : public QWidget
{
    Q_OBJECT

public:
    explicit EnvironmentChoice(QWidget* parent = nullptr);

    /// `chosen` is one of them.
    void setEnvironments(const QStringList& environments, const QString& chosen);

Q_SIGNALS:
    void chosen(const QString& environment);

private:
    QStringList m_environments;
    QHBoxLayout* m_choices;
    QButtonGroup* m_group;
};

} // namespace rfi::ui
