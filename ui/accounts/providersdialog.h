#pragma once

#include "models/providers/registry.h"

#include <QDialog>

class QListWidget;
class QScrollArea;

namespace rfi::ui {

/// The descriptions of providers that are in use, and those that were refused. To read only.
class ProvidersDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ProvidersDialog(const providers::Registry& registry, QWidget* parent = nullptr);

private:
    void layOut();
    void listProviders();
    void listRefused();
    void addEntry(const QString& title, const QStringList& facts);
    void showChosen();

    const providers::Registry& m_registry;
    QStringList m_refused; ///< files, below the providers in the list
    QListWidget* m_list;
    QScrollArea* m_page;
};

} // namespace rfi::ui
