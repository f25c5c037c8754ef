#include "ui/evidence/evidencedialog.h"

#include "ui/common/buttons.h"
#include "ui/common/plainlabel.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rfi::ui {

EvidenceDialog::EvidenceDialog(QWidget* parent)
    : KeyDialog(u"evidenceDialog"_s, tr("Export evidence for this request"),
                tr("A ZIP file with a readable report, the request, the answers, the documents, what was sent, and the "
                   "log that proves it. It leaves the encrypted store, so protect it with a password of at least %1 "
                   "characters. Give the password only to people who may read the file, and send it separately.")
                    .arg(SmallestLength),
                parent),
      m_password(addSecretField(u"evidencePassword"_s, tr("Password"))),
      m_again(addSecretField(u"evidencePasswordAgain"_s, tr("Repeat the password"))),
      m_withoutPassword(new QCheckBox(tr("Without a password: everybody who gets the file can read it")))
{
    m_withoutPassword->setObjectName(u"evidenceWithoutPassword"_s);
    content()->addWidget(
        new PlainLabel(tr("Use at least %1 characters.").arg(SmallestLength), TextRole::Caption, Tone::Muted));
    content()->addWidget(m_withoutPassword);
    connect(m_withoutPassword, &QCheckBox::toggled, this, [this](bool isWithout) {
        for (QLineEdit* field : {m_password, m_again})
            field->setEnabled(!isWithout);
    });
    connect(addButton(u"cancelEvidence"_s, tr("Cancel"), false), &QPushButton::clicked, this, &QDialog::reject);
    connect(addButton(u"giveEvidence"_s, tr("Choose where to save…"), true), &QPushButton::clicked, this,
            &EvidenceDialog::give);
    m_password->setFocus();
}

void EvidenceDialog::give()
{
    const bool isWithout = m_withoutPassword->isChecked();
    if (!isWithout && m_password->text().size() < SmallestLength) {
        showRefusal(tr("Use at least %1 characters.").arg(SmallestLength));
        return m_password->setFocus();
    }
    if (!isWithout && m_password->text() != m_again->text()) {
        showRefusal(tr("The two passwords are not the same. Type the second one again."));
        m_again->selectAll();
        return m_again->setFocus();
    }
    const QString text = isWithout ? QString() : m_password->text();
    const auto password = core::Secret::fromText(text.normalized(QString::NormalizationForm_C));
    accept();
    Q_EMIT given(password);
}

} // namespace rfi::ui
