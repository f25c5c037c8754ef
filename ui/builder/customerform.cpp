#include "ui/builder/customerform.h"

#include "models/core/moments.h"
#include "models/providers/requestdraft.h"
#include "ui/common/datefield.h"
#include "ui/common/plainlabel.h"
#include "ui/common/plaintext.h"
#include "ui/texts/sentence.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace rfi::ui {

using providers::RequestDraft;

namespace {

constexpr int Columns = 4;

QString dayOf(const QDateTime& moment)
{
    return moment.isValid() ? moment.toLocalTime().date().toString(Qt::ISODate) : QString();
}

/// A moment of that day; the one that is known already stays when it is on it.
QDateTime momentOn(const QString& day, const QTime& time, const QDateTime& known)
{
    if (day == dayOf(known))
        return known;
    const std::optional<QDate> date = core::dateFromIso(day);
    return date ? QDateTime(*date, time).toUTC() : QDateTime();
}

void choose(QComboBox* box, const QString& id) { box->setCurrentIndex(box->findData(id)); }

} // namespace

CustomerForm::CustomerForm(RequestDraft& draft, QWidget* parent)
    : QWidget(parent), m_draft(draft), m_provider(new QComboBox), m_environment(new QComboBox), m_type(new QComboBox),
      m_id(new QLineEdit), m_name(new QLineEdit), m_received(new DateField), m_due(new DateField),
      m_contextRow(new QWidget), m_contextTitle(new PlainLabel({}, TextRole::Strong)), m_context(new QHBoxLayout)
{
    layOut();
    for (const providers::Description& known : draft.registry().descriptions())
        m_provider->addItem(visibleMarks(known.name), known.id);
    watch();
    fillChoices();
    refresh();
}

void CustomerForm::layOut()
{
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(space::large);
    grid->setVerticalSpacing(space::tight);
    addField(*grid, {0, 0}, tr("Provider"), m_provider, u"builderProvider"_s);
    addField(*grid, {0, 1}, tr("Environment"), m_environment, u"builderEnvironment"_s);
    addField(*grid, {0, 2}, tr("Customer type"), m_type, u"builderType"_s);
    addField(*grid, {0, 3}, tr("Received on"), m_received, u"builderReceived"_s);
    addField(*grid, {1, 0, 2}, tr("Customer ID"), m_id, u"builderCustomerId"_s);
    addField(*grid, {1, 2}, tr("Name of the customer"), m_name, u"builderCustomerName"_s);
    addField(*grid, {1, 3}, tr("Due on"), m_due, u"builderDue"_s);
    for (int each = 0; each < Columns; ++each)
        grid->setColumnStretch(each, 1);
    m_contextRow->setObjectName(u"builderContext"_s);
    auto* row = new QHBoxLayout(m_contextRow);
    row->setContentsMargins({});
    row->setSpacing(space::large);
    row->addWidget(m_contextTitle);
    row->addLayout(m_context);
    row->addStretch();
    m_contextTitle->setWordWrap(false);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space::small);
    column->addLayout(grid);
    column->addWidget(m_contextRow);
}

void CustomerForm::addField(QGridLayout& grid, const Place& place, const QString& title, QWidget* field,
                            const QString& name)
{
    field->setObjectName(name);
    field->setAccessibleName(title);
    auto* label = new PlainLabel(title, TextRole::Strong);
    label->setContentsMargins(0, place.row > 0 ? space::small : 0, 0, 0);
    label->setLabelledField(field);
    grid.addWidget(label, 2 * place.row, place.column, 1, place.columns, Qt::AlignBottom);
    grid.addWidget(field, 2 * place.row + 1, place.column, 1, place.columns);
}

void CustomerForm::watch()
{
    connect(m_provider, &QComboBox::activated, this,
            [this] { m_draft.setProvider(m_provider->currentData().toString()); });
    connect(m_environment, &QComboBox::activated, this,
            [this] { m_draft.setEnvironment(m_environment->currentData().toString()); });
    connect(m_type, &QComboBox::activated, this, [this] { m_draft.setCustomerType(m_type->currentData().toString()); });
    connect(m_id, &QLineEdit::textChanged, this, [this](const QString& id) { m_draft.setCustomerId(id.trimmed()); });
    connect(m_name, &QLineEdit::textChanged, this,
            [this](const QString& name) { m_draft.setCustomerName(name.trimmed()); });
    connect(m_received, &DateField::wireTextEdited, this, [this](const QString& day) {
        m_draft.setReceivedAt(momentOn(day, QTime(0, 0), m_draft.request().receivedAt));
    });
    connect(m_due, &DateField::wireTextEdited, this, [this](const QString& day) {
        m_draft.setDueAt(momentOn(day, QTime(23, 59, 59), m_draft.request().dueAt));
    });
    connect(&m_draft, &RequestDraft::placesChanged, this, [this] {
        fillChoices();
        refresh();
    });
    connect(&m_draft, &RequestDraft::headChanged, this, &CustomerForm::refresh);
}

void CustomerForm::focusStart() { (m_id->text().isEmpty() ? m_id : m_name)->setFocus(Qt::OtherFocusReason); }

void CustomerForm::setWhoseFixed()
{
    m_provider->setEnabled(false);
    m_environment->setEnabled(false);
    m_id->setReadOnly(true);
    m_id->deselect();
}

QString CustomerForm::obstacle() const
{
    for (const DateField* field : {m_received, m_due}) {
        if (!field->wireText().isEmpty() && !core::dateFromIso(field->wireText()))
            return sentence(tr("“%1” is not a date that exists. Correct “%2”."),
                            {visibleMarks(field->wireText()), field->accessibleName()});
    }
    return {};
}

void CustomerForm::fillChoices()
{
    m_environment->clear();
    m_type->clear();
    if (const providers::Description* known = m_draft.description()) {
        for (const providers::Environment& environment : known->environments)
            m_environment->addItem(providerText(known->id, environment.title), environment.id);
        for (const forms::Description::CustomerType& type : known->forms.customerTypes)
            m_type->addItem(providerText(known->id, type.title), type.id);
    }
    fillContext();
}

void CustomerForm::fillContext()
{
    qDeleteAll(m_words);
    m_words.clear();
    const providers::Description* known = m_draft.description();
    m_contextRow->setVisible(known && !known->forms.contextValues.isEmpty());
    if (!known)
        return;
    m_contextTitle->setPlainText(providerText(known->id, known->forms.contextTitle));
    for (const auto& [id, title] : known->forms.contextValues) {
        auto* word = new QCheckBox(withoutShortcut(providerText(known->id, title)));
        word->setObjectName(u"context-"_s + id);
        word->setAccessibleName(providerText(known->id, title));
        word->setProperty("word", id);
        connect(word, &QCheckBox::clicked, this, &CustomerForm::takeContext);
        m_context->addWidget(word);
        m_words += word;
    }
}

void CustomerForm::takeContext()
{
    QStringList known;
    QStringList words;
    for (const QCheckBox* word : std::as_const(m_words)) {
        known += word->property("word").toString();
        if (word->isChecked())
            words += known.constLast();
    }
    // What a file named and nobody offers here is kept.
    for (const QString& word : m_draft.contextWords()) {
        if (!known.contains(word))
            words += word;
    }
    m_draft.setContextWords(words);
}

void CustomerForm::refresh()
{
    const forms::Request& request = m_draft.request();
    choose(m_provider, request.provider);
    choose(m_environment, request.environment);
    choose(m_type, request.customerType);
    if (m_id->text().trimmed() != request.customerId)
        m_id->setText(request.customerId);
    if (m_name->text().trimmed() != request.customerName)
        m_name->setText(request.customerName);
    if (request.receivedAt.isValid() && m_received->wireText() != dayOf(request.receivedAt))
        m_received->setWireText(dayOf(request.receivedAt));
    if (request.dueAt.isValid() && m_due->wireText() != dayOf(request.dueAt))
        m_due->setWireText(dayOf(request.dueAt));
    const QStringList words = m_draft.contextWords();
    for (QCheckBox* word : std::as_const(m_words))
        word->setChecked(words.contains(word->property("word").toString()));
}

} // namespace rfi::ui
