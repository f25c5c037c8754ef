#include "ui/documents/filingdialog.h"

#include "models/core/background.h"
#include "ui/common/buttons.h"
#include "ui/common/card.h"
#include "ui/common/plaintext.h"
#include "ui/documents/documentplaces.h"
#include "ui/texts/texts.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QMap>
#include <QScrollArea>

#include <algorithm>

namespace rfi::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize ComfortableSize(760, 560);
constexpr int ComfortableRow = 76;
constexpr int ComfortableHead = 210;

} // namespace

FilingDialog::FilingDialog(forms::FormState& state, const QStringList& paths, QWidget* parent)
    : QDialog(parent), m_state(state), m_fields(fieldsForDocuments(state)),
      m_left(new PlainLabel({}, TextRole::Caption, Tone::Muted)), m_take(makeButton({}, ButtonLook::Primary))
{
    setObjectName(u"filing"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    m_left->setObjectName(u"filingLeftOut"_s);
    m_take->setObjectName(u"filingTake"_s);
    m_take->setDefault(true);
    layOut(paths);
    guess(paths);
    connect(m_take, &QPushButton::clicked, this, &FilingDialog::check);
    refresh();
    const int height = qMin(ComfortableSize.height(), ComfortableHead + ComfortableRow * int(paths.size()));
    resize(scaled(ComfortableSize.width()), scaled(height));
    core::inBackground(
        this, [paths, rules = rulesOfAny(state, m_fields)] { return readFiles(paths, rules); },
        [this](const ReadFiles& read) { showRead(read); });
}

void FilingDialog::layOut(const QStringList& paths)
{
    const QString title = tr("%n document(s): which goes where", nullptr, int(paths.size()));
    setWindowTitle(title);
    QPushButton* cancel = makeButton(tr("Cancel"));
    cancel->setObjectName(u"filingCancel"_s);
    cancel->setAutoDefault(false);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space::small);
    buttons->addWidget(m_left, 1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_take);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::huge, space::huge, space::huge, space::large);
    column->setSpacing(space::medium);
    column->addWidget(new PlainLabel(title, TextRole::Heading));
    column->addWidget(new PlainLabel(tr("Guessed by the names of the files. Put right what is wrong; nothing is sent "
                                        "yet.")));
    column->addWidget(makeRows(paths), 1);
    column->addLayout(buttons);
}

QWidget* FilingDialog::makeRows(const QStringList& paths)
{
    auto* sheet = new QWidget;
    auto* column = new QVBoxLayout(sheet);
    column->setContentsMargins(0, 0, space::small, 0);
    column->setSpacing(space::small);
    for (const QString& path : paths) {
        if (!m_rows.isEmpty())
            column->addWidget(new Divider);
        auto* row = new FilingRow(m_state, path, m_fields);
        row->choice()->setObjectName(u"filing-%1"_s.arg(m_rows.size()));
        connect(row, &FilingRow::targetChosen, this, [this, row] { follow(row); });
        column->addWidget(row);
        m_rows += row;
    }
    column->addStretch();
    auto* area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(sheet);
    return area;
}

void FilingDialog::guess(const QStringList& paths)
{
    const QStringList names = namesOf(paths);
    const QList<int> fields = guessFields(m_state, names);
    for (int number = 0; number < m_rows.size(); ++number) {
        const int field = fields.at(number);
        if (field < 0)
            continue;
        // Where the request names the side itself, there is none to choose.
        const forms::Field& asked = m_state.form().fields.at(field);
        const bool isOpen = asked.identity.side.isEmpty();
        m_rows.at(number)->setTarget({field, isOpen ? guessSide(asked.document, names.at(number)) : QString()});
    }
}

void FilingDialog::showRead(const ReadFiles& read)
{
    m_isBusy = false;
    for (int number = 0; number < m_rows.size(); ++number)
        m_rows.at(number)->setDocument(read.at(number));
    refresh();
    focusStart();
}

/// To the first that its name tells nothing of, else to the one press.
void FilingDialog::focusStart()
{
    const auto open = std::find_if(m_rows.cbegin(), m_rows.cend(),
                                   [](const FilingRow* row) { return row->document() && row->target().field < 0; });
    (open == m_rows.cend() ? static_cast<QWidget*>(m_take) : (*open)->choice())->setFocus(Qt::OtherFocusReason);
}

/// Where there is room for one only, the one that was chosen last goes.
void FilingDialog::follow(const FilingRow* chosen)
{
    const int field = chosen->target().field;
    for (FilingRow* row : std::as_const(m_rows)) {
        if (field >= 0 && row != chosen && row->target().field == field && !takesMany(m_state.form().fields.at(field)))
            row->setTarget({});
    }
    refresh();
}

QList<FilingDialog::Choice> FilingDialog::choices() const
{
    QList<Choice> choices;
    for (FilingRow* row : m_rows) {
        if (row->target().field >= 0)
            choices.append({row, row->target()});
    }
    return choices;
}

void FilingDialog::refresh()
{
    const int taken = int(choices().size());
    const int left = int(m_rows.size()) - taken;
    const QString act = tr("Attach %n document(s)", nullptr, taken);
    m_take->setText(withoutShortcut(act));
    m_take->setAccessibleName(act);
    m_take->setEnabled(!m_isBusy && taken > 0);
    m_left->setPlainText(left > 0 ? tr("%n document(s) left out.", nullptr, left) : QString());
}

/// What is good for some place need not be for this one.
void FilingDialog::check()
{
    m_isBusy = true;
    refresh();
    const QList<Choice> chosen = choices();
    QList<std::pair<forms::Document, forms::DocumentRules>> wanted;
    for (const auto& [row, target] : chosen)
        wanted.append({*row->document(), m_state.form().fields.at(target.field).document});
    const auto checkAll = [wanted] {
        ReadFiles checked;
        for (const auto& [document, rules] : wanted)
            checked += checkAgain(document, rules);
        return checked;
    };
    core::inBackground(this, checkAll, [this, chosen](const ReadFiles& checked) { take(chosen, checked); });
}

/// All of them, or none while one does not fit.
void FilingDialog::take(const QList<Choice>& chosen, const ReadFiles& checked)
{
    m_isBusy = false;
    refresh();
    QMap<int, QList<forms::FileEntry>> files;
    bool isGood = true;
    for (int number = 0; number < chosen.size(); ++number) {
        const auto& [row, target] = chosen.at(number);
        const forms::Field& asked = m_state.form().fields.at(target.field);
        if (!checked.at(number)) {
            const core::Error& error = checked.at(number).error();
            row->setComplaint(problemText({asked.identity, error.code, error.arguments, {}, {}, false}, &asked,
                                          m_state.form().request.provider));
            isGood = false;
            continue;
        }
        forms::Document document = *checked.at(number);
        document.path = row->path();
        files[target.field] += forms::FileEntry{target.side, {}, document, {}};
    }
    if (!isGood)
        return;
    QList<Change> changes;
    for (auto added = files.cbegin(); added != files.cend(); ++added) {
        changes.append({added.key(), m_state.answer(added.key())});
        const QStringList& sides = m_state.form().fields.at(added.key()).document.sides;
        QList<forms::FileEntry> all = changes.constLast().second.files + added.value();
        // As they are read: the front before the back, whatever the files are called.
        std::stable_sort(all.begin(), all.end(), [&sides](const forms::FileEntry& one, const forms::FileEntry& other) {
            return sides.indexOf(one.side) < sides.indexOf(other.side);
        });
        m_state.setFiles(added.key(), all);
    }
    Q_EMIT filed(int(chosen.size()), changes);
    accept();
}

} // namespace rfi::ui
