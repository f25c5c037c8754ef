#pragma once

#include "models/providers/description.h"

#include <QMap>
#include <QWidget>

namespace rfi::ui {

/// The fields for what is guessed of a provider or differs by account; the defaults stand in them until somebody
/// knows better.
class AccountSettings : public QWidget
{
    Q_OBJECT

public:
    /// `values` are those of the account.
    AccountSettings(const providers::Description& provider, const QMap<QString, QString>& values,
                    QWidget* parent = nullptr);

    /// Those that differ from the default.
    QMap<QString, QString> values() const;
    /// What is wrong, in words; empty when nothing is.
    QString problem() const;
    /// In the order of the screen.
    QList<QWidget*> editors() const;

private:
    struct Row
    {
        providers::Setting setting;
        QWidget* editor;
    };

    static QWidget* makeEditor(const QString& provider, const providers::Setting& setting, const QString& value);
    static QString valueOf(const Row& row);

    QList<Row> m_rows;
};

} // namespace rfi::ui
