#pragma once

#include "models/forms/request.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace rfi::providers {
class RequestDraft;
}

namespace rfi::ui {

class PlainLabel;

/// What stands beside the chosen items: status, reason, whether they are required, and the type of a document where
/// the description names none. What is changed here is changed for all of them.
class ItemDetails : public QWidget
{
    Q_OBJECT

public:
    explicit ItemDetails(providers::RequestDraft& draft, QWidget* parent = nullptr);

    void showItems(const QList<forms::RequestItem>& items);
    void focusReason();

Q_SIGNALS:
    void removeClicked();

private:
    void watch();
    void change(const std::function<void(forms::RequestItem&)>& edit);
    bool takesLabel(const forms::ItemIdentity& item) const;

    providers::RequestDraft& m_draft;
    QList<forms::ItemIdentity> m_items;
    PlainLabel* m_hint;
    QWidget* m_fields;
    QComboBox* m_status;
    QLineEdit* m_reason;
    PlainLabel* m_typeLabel;
    QLineEdit* m_type;
    QCheckBox* m_required;
};

} // namespace rfi::ui
