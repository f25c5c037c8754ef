#include "ui/documents/filingrow.h"

#include "ui/common/plainlabel.h"
#include "ui/common/style.h"
#include "ui/documents/documentplaces.h"
#include "ui/documents/filewishes.h"
#include "ui/documents/thumbnail.h"
#include "ui/texts/outsidetext.h"
#include "ui/texts/sentence.h"
#include "ui/texts/texts.h"

#include <QComboBox>
#include <QFileInfo>
#include <QHBoxLayout>

namespace rfi::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int ChoiceWidth = 320;
}

FilingRow::FilingRow(const forms::FormState& state, const QString& path, const QList<int>& fields, QWidget* parent)
    : QWidget(parent), m_path(path), m_provider(state.form().request.provider), m_picture(new Thumbnail),
      m_name(new ElidedLabel({}, TextRole::Strong)), m_facts(new PlainLabel({}, TextRole::Caption, Tone::Muted)),
      m_where(new QComboBox)
{
    const QString name = visibleMarks(QFileInfo(path).fileName());
    m_name->setElideMode(Qt::ElideMiddle);
    m_name->setPlainText(name);
    m_name->setLabelledField(m_where);
    m_facts->setPlainText(tr("Being read…"));
    m_picture->setFocusPolicy(Qt::NoFocus);
    m_picture->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_where->setAccessibleName(sentence(tr("Where %1 goes"), {name}));
    m_where->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_where->setMinimumWidth(scaled(ChoiceWidth));
    addTargets(state, fields);
    layOut();
    connect(m_where, &QComboBox::activated, this, [this] {
        setComplaint({});
        Q_EMIT targetChosen();
    });
}

void FilingRow::layOut()
{
    auto* words = new QVBoxLayout;
    words->setSpacing(space::tight);
    words->addStretch();
    words->addWidget(m_name);
    words->addWidget(m_facts);
    words->addStretch();
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(space::medium);
    row->addWidget(m_picture, 0, Qt::AlignVCenter);
    row->addLayout(words, 2);
    row->addWidget(m_where, 3, Qt::AlignVCenter);
}

void FilingRow::addTargets(const forms::FormState& state, const QList<int>& fields)
{
    const auto add = [this](const QString& text, const Target& target) {
        m_where->addItem(text);
        m_where->setItemData(m_where->count() - 1, text, Qt::ToolTipRole);
        m_targets += target;
    };
    add(tr("Leave out"), {});
    for (const int field : fields) {
        const forms::Field& asked = state.form().fields.at(field);
        const QString text = itemText(asked, state.form());
        add(text, {field});
        if (!asked.identity.side.isEmpty())
            continue;
        for (const QString& side : asked.document.sides)
            add(sentence(tr("%1: %2"), {sideTitle(side), text}),
                {field, side}); // the side first, as the end may be cut
    }
}

void FilingRow::setDocument(const core::Result<forms::Document>& read)
{
    m_where->setEnabled(bool(read));
    if (!read) {
        setTarget({});
        const core::Error& error = read.error();
        return setComplaint(problemText({{}, error.code, error.arguments, {}, {}, false}, nullptr, m_provider));
    }
    m_document = *read;
    m_picture->setDocument(*read);
    setComplaint({});
}

FilingRow::Target FilingRow::target() const { return m_targets.at(m_where->currentIndex()); }

void FilingRow::setTarget(const Target& target) { m_where->setCurrentIndex(int(qMax(0, m_targets.indexOf(target)))); }

void FilingRow::setComplaint(const QString& words)
{
    m_facts->setTone(words.isEmpty() ? Tone::Muted : Tone::Danger);
    m_facts->setPlainText(!words.isEmpty() ? words : m_document ? sizeText(m_document->size) : QString());
    m_where->setAccessibleDescription(words);
    setInvalid(m_where, !words.isEmpty());
}

} // namespace rfi::ui
