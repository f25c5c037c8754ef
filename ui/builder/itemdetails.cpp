#include "ui/builder/itemdetails.h"

#include "models/forms/form.h"
#include "models/providers/requestdraft.h"
#include "models/schema/schemas.h"
#include "ui/common/buttons.h"
#include "ui/common/plainlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rfi::ui {

using forms::ItemIdentity;
using forms::ItemStatus;
using forms::RequestItem;

namespace {

PlainLabel* labelOf(const QString& words, QWidget* field)
{
    auto* label = new PlainLabel(words, TextRole::Strong);
    label->setLabelledField(field);
    field->setAccessibleName(words);
    return label;
}

} // namespace

ItemDetails::ItemDetails(providers::RequestDraft& draft, QWidget* parent)
    : QWidget(parent), m_draft(draft),
      m_hint(new PlainLabel(tr("Select one or more of the asked items to say why they are asked."), TextRole::Caption,
                            Tone::Muted)),
      m_fields(new QWidget), m_status(new QComboBox), m_reason(new QLineEdit), m_typeLabel(nullptr),
      m_type(new QLineEdit), m_required(new QCheckBox(tr("Required")))
{
    m_status->setObjectName(u"itemStatus"_s);
    m_reason->setObjectName(u"itemReason"_s);
    m_type->setObjectName(u"itemDocumentType"_s);
    m_required->setObjectName(u"itemRequired"_s);
    m_status->addItem(tr("Not said"), int(ItemStatus::None));
    m_status->addItem(tr("Missing"), int(ItemStatus::Missing));
    m_status->addItem(tr("Expired"), int(ItemStatus::Expired));
    m_status->addItem(tr("Invalid"), int(ItemStatus::Invalid));
    m_reason->setPlaceholderText(tr("In the words of the request"));
    QPushButton* remove = makeButton(tr("Do not ask"), ButtonLook::Quiet, u"trash-2"_s);
    remove->setObjectName(u"removeItems"_s);
    remove->setAutoDefault(false);
    connect(remove, &QPushButton::clicked, this, &ItemDetails::removeClicked);
    auto* fields = new QVBoxLayout(m_fields);
    fields->setContentsMargins({});
    fields->setSpacing(space::tight);
    fields->addWidget(labelOf(tr("Status"), m_status));
    fields->addWidget(m_status);
    fields->addWidget(labelOf(tr("Reason"), m_reason));
    fields->addWidget(m_reason);
    m_typeLabel = labelOf(tr("Document type"), m_type);
    fields->addWidget(m_typeLabel);
    fields->addWidget(m_type);
    auto* last = new QHBoxLayout;
    last->addWidget(m_required, 1);
    last->addWidget(remove);
    fields->addLayout(last);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_hint);
    column->addWidget(m_fields);
    watch();
    showItems({});
}

void ItemDetails::watch()
{
    connect(m_status, &QComboBox::activated, this, [this] {
        const auto status = static_cast<ItemStatus>(m_status->currentData().toInt());
        change([status](RequestItem& item) { item.status = status; });
    });
    // Not textEdited: what a screen reader writes is a change too.
    connect(m_reason, &QLineEdit::textChanged, this,
            [this](const QString& text) { change([text](RequestItem& item) { item.reason = text.trimmed(); }); });
    connect(m_required, &QCheckBox::clicked, this,
            [this](bool isRequired) { change([isRequired](RequestItem& item) { item.isRequired = isRequired; }); });
    connect(m_type, &QLineEdit::textChanged, this, [this](const QString& text) {
        const QString word = text.trimmed();
        change([word](RequestItem& item) { item.identity.documentType = word; });
        for (ItemIdentity& item : m_items) {
            ItemIdentity changed = item;
            changed.documentType = word;
            item = m_draft.isAsked(item) ? item : changed;
        }
    });
}

void ItemDetails::showItems(const QList<RequestItem>& items)
{
    m_items.clear();
    for (const RequestItem& item : items)
        m_items += item.identity;
    m_hint->setVisible(items.isEmpty());
    m_fields->setVisible(!items.isEmpty());
    if (items.isEmpty())
        return;
    const QSignalBlocker reasonIsShown(m_reason);
    const QSignalBlocker typeIsShown(m_type);
    const RequestItem& first = items.constFirst();
    const auto isSame = [&items](const auto& same) { return std::all_of(items.cbegin(), items.cend(), same); };
    m_status->setCurrentIndex(isSame([&](const RequestItem& item) { return item.status == first.status; })
                                  ? m_status->findData(int(first.status))
                                  : -1);
    const QString reason =
        isSame([&](const RequestItem& item) { return item.reason == first.reason; }) ? first.reason : QString();
    // Setting the same text again would move the cursor of somebody who is typing.
    if (m_reason->text().trimmed() != reason)
        m_reason->setText(reason);
    m_required->setChecked(isSame([](const RequestItem& item) { return item.isRequired; }));
    const bool isLabelled = items.size() == 1 && takesLabel(first.identity);
    m_typeLabel->setVisible(isLabelled);
    m_type->setVisible(isLabelled);
    if (m_type->text().trimmed() != first.identity.documentType)
        m_type->setText(first.identity.documentType);
}

void ItemDetails::focusReason() { m_reason->setFocus(Qt::OtherFocusReason); }

void ItemDetails::change(const std::function<void(RequestItem&)>& edit) { m_draft.change(m_items, edit); }

/// Of a document whose place says nothing about types the request may still name one.
bool ItemDetails::takesLabel(const ItemIdentity& item) const
{
    const providers::Description* known = m_draft.description();
    if (!known)
        return false;
    const core::Json start = known->forms.schemaFor(m_draft.request().customerType, item.party);
    const auto pointer = core::Pointer::fromText(item.pointer);
    const auto place = schema::schemaAt(known->forms.root, start, pointer);
    auto holder = schema::schemaAt(known->forms.root, start, pointer.parent());
    if (holder && holder->value(u"type"_s).toString() == u"array"_s)
        holder = schema::resolved(known->forms.root, holder->value(u"items"_s));
    return place && place->contains(u"x-document"_s) && holder && !holder->contains(u"x-discriminator"_s);
}

} // namespace rfi::ui
