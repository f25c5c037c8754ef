#include "ui/evidence/logdialog.h"

#include "ui/common/buttons.h"
#include "ui/common/card.h"
#include "ui/common/chip.h"
#include "ui/texts/sentence.h"
#include "ui/texts/texts.h"

#include <QEvent>
#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace rfi::ui {

namespace {

constexpr int DialogWidth = 560;
constexpr qsizetype GroupSize = 4;
constexpr qsizetype GroupsInALine = 8;

QPushButton* namedButton(const QString& name, const QString& text, ButtonLook look, const QString& icon = {})
{
    QPushButton* button = makeButton(text, look, icon);
    button->setObjectName(name);
    button->setAutoDefault(false);
    return button;
}

} // namespace

LogDialog::LogDialog(QWidget* parent)
    : QDialog(parent), m_entries(new PlainLabel({}, TextRole::Title)), m_hash(new PlainLabel({}, TextRole::Heading)),
      m_verdict(new Chip({}, Tone::Muted)), m_detail(new PlainLabel({}, TextRole::Caption, Tone::Muted)),
      m_check(namedButton(u"checkLog"_s, tr("Check now"), ButtonLook::Secondary, u"refresh-cw"_s)),
      m_copy(namedButton(u"copyHead"_s, tr("Copy"), ButtonLook::Quiet, u"copy"_s)),
      m_save(namedButton(u"saveHead"_s, tr("Save the head…"), ButtonLook::Quiet, u"download"_s)),
      m_export(namedButton(u"exportLog"_s, tr("Export the log…"), ButtonLook::Quiet, u"download"_s))
{
    setObjectName(u"logDialog"_s);
    setWindowTitle(tr("Log"));
    setMinimumWidth(DialogWidth);
    m_entries->setObjectName(u"logEntries"_s);
    m_hash->setObjectName(u"logHead"_s);
    m_hash->setAccessibleName(tr("Head of the log"));
    m_hash->setSelectable(true);
    m_verdict->setObjectName(u"logVerdict"_s);
    m_detail->setObjectName(u"logDetail"_s);
    m_copy->setAccessibleDescription(tr("Copies the head as one line, as “log verify --head” reads it"));
    layOut();
    connect(m_check, &QPushButton::clicked, this, &LogDialog::checkRequested);
    connect(m_copy, &QPushButton::clicked, this, &LogDialog::copyRequested);
    connect(m_save, &QPushButton::clicked, this, &LogDialog::headSaveRequested);
    connect(m_export, &QPushButton::clicked, this, &LogDialog::exportRequested);
    setChecking();
}

void LogDialog::layOut()
{
    auto* card = new Card;
    auto* top = new QHBoxLayout;
    top->addWidget(m_entries, 1);
    top->addWidget(m_verdict, 0, Qt::AlignVCenter);
    card->body()->addLayout(top);
    card->body()->addWidget(m_detail);
    card->body()->addWidget(new Divider);
    auto* middle = new QHBoxLayout;
    middle->addWidget(new PlainLabel(tr("Head of the log"), TextRole::Caption, Tone::Muted), 1);
    middle->addWidget(m_copy);
    card->body()->addLayout(middle);
    card->body()->addWidget(m_hash);
    QPushButton* close = namedButton(u"closeLog"_s, tr("Close"), ButtonLook::Primary);
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto* foot = new QHBoxLayout;
    foot->setSpacing(space::small);
    foot->addWidget(m_save);
    foot->addWidget(m_export);
    foot->addStretch();
    foot->addWidget(m_check);
    foot->addWidget(close);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::huge, space::huge, space::huge, space::large);
    column->setSpacing(space::medium);
    column->addWidget(new PlainLabel(tr("Log"), TextRole::Heading));
    column->addWidget(new PlainLabel(
        tr("Every action is an entry here, and each entry is linked to the one before it. Save the head from time to "
           "time and keep it elsewhere: it proves that nothing before it has since been changed, removed or added.")));
    column->addWidget(card);
    column->addSpacing(space::small);
    column->addLayout(foot);
    close->setFocus();
}

void LogDialog::setChecking()
{
    m_verdict->setStatus(tr("Checking…"), Tone::Muted, u"refresh-cw"_s);
    for (QPushButton* button : {m_check, m_copy, m_save, m_export})
        button->setEnabled(false);
}

void LogDialog::setState(const State& state)
{
    const auto count = static_cast<int>(state.head.sequence);
    m_entries->setPlainText(tr("%Ln entry(ies)", nullptr, count));
    m_hash->setPlainText(grouped(state.head.hash));
    m_hash->setAccessibleDescription(grouped(state.head.hash).simplified());
    showVerdict(state);
    m_check->setEnabled(true);
    m_export->setEnabled(true);
    // A head of a log that does not hold would vouch for it.
    for (QPushButton* button : {m_copy, m_save})
        button->setEnabled(!state.fault && count > 0);
}

/// Room for all of it, whenever there is more to show.
bool LogDialog::event(QEvent* event)
{
    const bool isDone = QDialog::event(event);
    if (event->type() == QEvent::LayoutRequest)
        resize(width(), qMax(height(), layout()->totalHeightForWidth(width())));
    return isDone;
}

void LogDialog::showVerdict(const State& state)
{
    const QString when = whenText(state.checkedAt);
    if (state.fault) {
        m_verdict->setStatus(tr("Not intact"), Tone::Danger, u"triangle-alert"_s);
        m_detail->setTone(Tone::Danger);
        m_detail->setPlainText(errorText(*state.fault) + u' ' + errorAdvice(state.fault->code));
        return;
    }
    m_verdict->setStatus(tr("Intact"), Tone::Success, u"shield-check"_s);
    m_detail->setTone(Tone::Muted);
    m_detail->setPlainText(state.hasSeals ? sentence(tr("Checked on %1 with the store's key."), {when})
                                          : sentence(tr("Checked on %1, without its seals."), {when}));
}

QString LogDialog::grouped(const QByteArray& hash)
{
    const QString hex = QString::fromLatin1(hash.toHex());
    QString text;
    for (qsizetype at = 0, group = 0; at < hex.size(); at += GroupSize, ++group) {
        if (group > 0)
            text += group % GroupsInALine == 0 ? u'\n' : u' ';
        text += QStringView(hex).mid(at, GroupSize);
    }
    return text;
}

} // namespace rfi::ui
