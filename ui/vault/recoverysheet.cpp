#include "ui/vault/recoverysheet.h"

#include "ui/common/buttons.h"
#include "ui/common/plainlabel.h"
#include "ui/texts/sentence.h"

#include <QDate>
#include <QLocale>
#include <QPrintDialog>
#include <QPrinter>
#include <QTextDocument>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rfi::ui {

RecoverySheet::RecoverySheet(const QString& recoveryText, QWidget* parent)
    : KeyDialog(u"recoverySheet"_s, tr("Keep the recovery key safe"),
                tr("This key opens the requests, answers and documents on this computer if the keychain is lost or the "
                   "passphrase forgotten. Without any of these, nobody can read them. Keep it where you keep important "
                   "papers, not on this computer."),
                parent),
      m_recoveryText(recoveryText)
{
    auto* key = new PlainLabel(recoveryText, TextRole::Heading);
    key->setObjectName(u"recoveryText"_s);
    key->setAccessibleName(tr("Recovery key"));
    key->setAccessibleDescription(recoveryText);
    key->setSelectable(true);
    key->setWordWrap(true);
    content()->addWidget(key);
    QPushButton* save = makeButton(tr("Save to a file…"), ButtonLook::Quiet, u"download"_s);
    save->setObjectName(u"saveRecoveryKey"_s);
    QPushButton* printIt = makeButton(tr("Print…"), ButtonLook::Quiet, u"file-text"_s);
    printIt->setObjectName(u"printRecoveryKey"_s);
    addSideButton(save);
    addSideButton(printIt);
    setTabOrder(printIt, save);
    connect(save, &QPushButton::clicked, this,
            [this] { Q_EMIT saveRequested(tr("RFI Desk recovery key.txt"), sheet().toUtf8()); });
    connect(printIt, &QPushButton::clicked, this, &RecoverySheet::print);
    connect(addButton(u"later"_s, tr("Later"), false), &QPushButton::clicked, this, &QDialog::reject);
    connect(addButton(u"recoveryKept"_s, tr("I have it"), true), &QPushButton::clicked, this, [this] {
        Q_EMIT kept();
        accept();
    });
}

QString RecoverySheet::sheet() const
{
    // After a change of the key there are two papers of this kind.
    const QString today = QLocale().toString(QDate::currentDate(), QLocale::LongFormat);
    return tr("Recovery key of RFI Desk") + u"\n\n"_s + m_recoveryText + u"\n\n"_s
        + sentence(tr("Printed or saved on %1."), {today}) + u"\n\n"_s
        + tr("Whoever has this key and the files of RFI Desk can read all requests, answers and documents in them. "
             "To use it: start RFI Desk and choose “Use the recovery key”.")
        + u'\n';
}

void RecoverySheet::print()
{
    QPrinter printer(QPrinter::HighResolution);
    QPrintDialog dialog(&printer, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    QTextDocument document;
    document.setPlainText(sheet());
    document.print(&printer);
}

} // namespace rfi::ui
