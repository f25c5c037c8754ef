#include "ui/vault/damagedialog.h"

#include "ui/common/buttons.h"
#include "ui/common/plainlabel.h"
#include "ui/texts/outsidetext.h"
#include "ui/texts/sentence.h"
#include "ui/texts/texts.h"

#include <QDir>
#include <QListWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rfi::ui {

namespace {

constexpr int RowsInSight = 4;
constexpr int PathRole = Qt::UserRole;
constexpr int MomentRole = Qt::UserRole + 1;

QString lineOf(const store::Backup& backup, bool isNewest)
{
    const QString moment = whenText(backup.madeAt);
    const QString line = backup.cases
        ? sentence(DamageDialog::tr("%1 with %n request(s)", nullptr, int(*backup.cases)), {moment})
        : sentence(DamageDialog::tr("%1, cannot be read"), {moment});
    return isNewest ? DamageDialog::tr("%1 (the newest)").arg(line) : line;
}

} // namespace

DamageDialog::DamageDialog(const core::Error& damage, const QList<store::Backup>& backups, QWidget* parent)
    : KeyDialog(u"damagedStore"_s, tr("The requests on this computer are damaged"),
                tr("The file that holds them is not as RFI Desk left it, perhaps because the disk is failing. "
                   "It was not opened, so that nothing gets worse."),
                parent),
      m_backups(new QListWidget), m_loss(new PlainLabel({}, TextRole::Body))
{
    addFacts(damage);
    addBackups(backups);
    QPushButton* quit = makeButton(tr("Quit RFI Desk"), ButtonLook::Quiet);
    quit->setObjectName(u"quit"_s);
    addSideButton(quit);
    connect(quit, &QPushButton::clicked, this, [this] {
        reject();
        Q_EMIT quitRequested();
    });
    QPushButton* notNow = addButton(u"notNow"_s, tr("Not now"), false);
    connect(notNow, &QPushButton::clicked, this, &QDialog::reject);
    if (backups.isEmpty()) {
        notNow->setFocus();
        return;
    }
    m_open = addButton(u"openBackup"_s, tr("Open this backup"), true);
    connect(m_open, &QPushButton::clicked, this, &DamageDialog::choose);
    connect(m_backups, &QListWidget::currentRowChanged, this, &DamageDialog::refresh);
    m_backups->setCurrentRow(0);
    m_backups->setFocus();
}

void DamageDialog::addFacts(const core::Error& damage)
{
    const bool hasCopy = damage.subject.contains(u"/damaged/"_s);
    const QString path = visibleMarks(QDir::toNativeSeparators(damage.subject));
    auto* kept = new PlainLabel(hasCopy ? sentence(tr("A copy of the damaged file is kept: %1"), {path})
                                        : sentence(tr("The damaged file stays where it is: %1"), {path}));
    kept->setObjectName(u"damagedCopy"_s);
    kept->setSelectable(true);
    content()->addWidget(kept);
    const QString reason = damage.arguments.value(0).simplified();
    if (!reason.isEmpty())
        content()->addWidget(
            new PlainLabel(sentence(tr("What was found: %1"), {visibleMarks(reason)}), TextRole::Caption, Tone::Muted));
    content()->addSpacing(space::small);
}

void DamageDialog::addBackups(const QList<store::Backup>& backups)
{
    m_loss->setObjectName(u"whatMayBeMissing"_s);
    m_backups->setObjectName(u"backups"_s);
    auto* title = new PlainLabel(tr("Backups"), TextRole::Strong);
    title->setLabelledField(m_backups);
    m_backups->setAccessibleName(title->plainText());
    m_backups->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (const store::Backup& backup : backups) {
        auto* row = new QListWidgetItem(lineOf(backup, m_backups->count() == 0), m_backups);
        row->setData(PathRole, backup.path);
        row->setData(MomentRole, backup.madeAt);
    }
    content()->addWidget(title);
    content()->addWidget(m_backups);
    content()->addWidget(m_loss);
    m_backups->setVisible(!backups.isEmpty());
    if (backups.isEmpty()) {
        m_loss->setPlainText(tr("There is no backup: one is made on each day on which RFI Desk is open for five "
                                "minutes. Keep the damaged file; perhaps somebody can still read a part of it."));
        return;
    }
    const int rows = qMin(int(backups.size()), RowsInSight);
    m_backups->setFixedHeight(m_backups->sizeHintForRow(0) * rows + 2 * m_backups->frameWidth());
    connect(m_backups, &QListWidget::itemActivated, this, &DamageDialog::choose);
}

void DamageDialog::choose()
{
    if (!m_open->isEnabled())
        return;
    setIsBusy(true);
    Q_EMIT chosen(m_backups->currentItem()->data(PathRole).toString());
}

void DamageDialog::refuseBackup(const QString& path)
{
    setIsBusy(false);
    for (int row = 0; row < m_backups->count(); ++row) {
        QListWidgetItem* item = m_backups->item(row);
        if (item->data(PathRole).toString() == path)
            item->setFlags(item->flags() & ~(Qt::ItemIsEnabled | Qt::ItemIsSelectable));
    }
    refresh();
    showRefusal(tr("This backup is damaged as well. Choose another one."));
}

void DamageDialog::refresh()
{
    const QListWidgetItem* item = m_backups->currentItem();
    const bool canOpen = item && (item->flags() & Qt::ItemIsEnabled);
    m_open->setEnabled(canOpen);
    if (!item)
        return;
    const QDateTime madeAt = item->data(MomentRole).toDateTime();
    m_loss->setPlainText(
        sentence(tr("What was typed, attached, noted or sent after %1 is not in it. An answer that was sent "
                    "since then looks as if it was not: check with the provider before you send it again."),
                 {whenText(madeAt)}));
}

} // namespace rfi::ui
