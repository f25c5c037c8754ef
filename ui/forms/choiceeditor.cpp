#include "ui/forms/choiceeditor.h"

#include "models/core/countries.h"
#include "ui/common/buttons.h"
#include "ui/common/plaintext.h"
#include "ui/common/searchfield.h"
#include "ui/texts/outsidetext.h"
#include "ui/texts/sentence.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>

#include <algorithm>

namespace rfi::ui {

using namespace Qt::StringLiterals;

namespace {

QList<SearchEntry> countryEntries(const QString& format, const QString& localeName)
{
    QList<SearchEntry> entries;
    for (const core::Country& country : core::countries()) {
        const QString code = format == u"iso-3166-1-alpha-2"_s ? country.alpha2 : country.alpha3;
        const QString name = core::countryName(country, localeName);
        entries += SearchEntry{code, name, {country.alpha3, country.alpha2, country.name}};
    }
    std::sort(entries.begin(), entries.end(), [](const SearchEntry& left, const SearchEntry& right) {
        return QString::localeAwareCompare(left.title, right.title) < 0;
    });
    return entries;
}

} // namespace

ChoiceEditor::ChoiceEditor(const EditorContext& context, QWidget* parent)
    : FieldEditor(context, parent), m_combo(new QComboBox)
{
    m_combo->addItem(tr("Choose…"));
    for (const forms::Option& option : asked().options)
        m_combo->addItem(translated(option.title), option.value);
    m_combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_combo->setMinimumContentsLength(10);
    setInput(m_combo);
    connect(m_combo, &QComboBox::activated, this, [this](int index) {
        const QString value = m_combo->itemData(index).toString();
        give(value.isEmpty() ? core::Json() : core::Json(value));
    });
}

void ChoiceEditor::showAnswer()
{
    const QString value = forms::effectiveValue(asked(), context().state->answers()).toString();
    if (value == m_combo->currentData().toString())
        return;
    int index = value.isEmpty() ? 0 : m_combo->findData(value);
    if (index < 0) {
        m_combo->addItem(visibleMarks(value), value);
        index = m_combo->count() - 1;
    }
    m_combo->setCurrentIndex(index);
}

SearchEditor::SearchEditor(const EditorContext& context, QWidget* parent) : FieldEditor(context, parent)
{
    QList<SearchEntry> entries;
    if (asked().kind == forms::ItemKind::Country)
        entries = countryEntries(asked().format, locale().name());
    for (const forms::Option& option : asked().options)
        entries += SearchEntry{option.value, translated(option.title), {option.value}};
    m_search = new SearchField(entries);
    if (asked().kind == forms::ItemKind::Country)
        m_search->setPlaceholderText(tr("Name or code of the country"));
    setInput(m_search);
    connect(m_search, &SearchField::wireTextEdited, this, [this](const QString& wire) {
        give(wire.isEmpty() ? core::Json() : core::Json(wire));
        showUnknown();
    });
    // Later, as a field is also left by going away.
    connect(m_search, &QLineEdit::editingFinished, this, &SearchEditor::showUnknown, Qt::QueuedConnection);
}

void SearchEditor::showAnswer()
{
    m_search->setWireText(forms::effectiveValue(asked(), context().state->answers()).toString());
    showUnknown();
}

/// A text may be another than those that are listed; then it is on whoever wrote it. What may become one is not judged.
void SearchEditor::showUnknown()
{
    const QString wire = m_search->wireText();
    const bool isOwn = asked().kind == forms::ItemKind::Text && !wire.isEmpty() && !m_search->isKnown();
    const bool isSaid = isOwn && (!m_search->hasFocus() || m_search->found(m_search->text()).isEmpty());
    setHint(isSaid ? sentence(tr("“%1” is not in the list. It goes to %2 as it stands here."),
                              {visibleMarks(wire), context().providerName})
                   : QString(),
            isSaid);
}

ChoicesEditor::ChoicesEditor(const EditorContext& context, QWidget* parent) : FieldEditor(context, parent)
{
    auto* group = new QWidget;
    auto* column = new QVBoxLayout(group);
    column->setContentsMargins({});
    column->setSpacing(space::tight);
    for (const forms::Option& option : asked().options) {
        auto* box = new QCheckBox(withoutShortcut(translated(option.title)));
        box->setObjectName(asked().identity.text() + u'|' + option.value);
        box->setAccessibleDescription(label());
        connect(box, &QCheckBox::clicked, this, &ChoicesEditor::takeChoice);
        column->addWidget(box);
        m_boxes += box;
    }
    group->setFocusProxy(m_boxes.value(0));
    setInput(group);
}

void ChoicesEditor::takeChoice()
{
    core::Json values = core::Json::array();
    for (qsizetype i = 0; i < m_boxes.size(); ++i) {
        if (m_boxes.at(i)->isChecked())
            values.append(core::Json(asked().options.at(i).value));
    }
    give(values.size() == 0 ? core::Json() : values);
}

void ChoicesEditor::showAnswer()
{
    const QList<core::Json> values = answer().value.items();
    for (qsizetype i = 0; i < m_boxes.size(); ++i)
        m_boxes.at(i)->setChecked(values.contains(core::Json(asked().options.at(i).value)));
}

BooleanEditor::BooleanEditor(const EditorContext& context, QWidget* parent) : FieldEditor(context, parent)
{
    auto* group = new QWidget;
    auto* row = new QHBoxLayout(group);
    row->setContentsMargins({});
    row->setSpacing(space::small);
    m_yes = makeSide(tr("Yes"), true, group);
    m_no = makeSide(tr("No"), false, group);
    row->addWidget(m_yes);
    row->addWidget(m_no);
    row->addStretch();
    group->setFocusProxy(m_yes);
    setInput(group);
}

QAbstractButton* BooleanEditor::makeSide(const QString& text, bool value, QWidget* parent)
{
    QPushButton* button = makeButton(text, ButtonLook::Secondary, {}, parent);
    button->setCheckable(true);
    button->setMinimumWidth(88);
    button->setObjectName(asked().identity.text() + (value ? u"|yes"_s : u"|no"_s));
    button->setAccessibleName(sentence(tr("%1: %2"), {label(), text}));
    connect(button, &QPushButton::clicked, this,
            [this, value](bool isChecked) { give(isChecked ? core::Json::boolean(value) : core::Json()); });
    return button;
}

void BooleanEditor::showAnswer()
{
    const core::Json& value = answer().value;
    m_yes->setChecked(value.isBoolean() && value.toBool());
    m_no->setChecked(value.isBoolean() && !value.toBool());
}

} // namespace rfi::ui
