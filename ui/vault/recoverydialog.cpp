#include "ui/vault/recoverydialog.h"

#include "ui/common/plainlabel.h"

#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rfi::ui {

RecoveryDialog::RecoveryDialog(const QString& words, QWidget* parent)
    : KeyDialog(u"enterRecoveryKey"_s, tr("Use the recovery key"), words, parent), m_text(new QPlainTextEdit)
{
    m_text->setObjectName(u"recoveryKey"_s);
    m_text->setAccessibleName(tr("Recovery key"));
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(m_text->fontMetrics().lineSpacing() * 4);
    auto* title = new PlainLabel(tr("Recovery key"), TextRole::Body);
    title->setLabelledField(m_text);
    content()->addWidget(title);
    content()->addWidget(m_text);
    content()->addWidget(new PlainLabel(tr("14 groups of four letters and digits, as on the paper. Capital letters, "
                                           "blanks and dashes do not matter."),
                                        TextRole::Caption, Tone::Muted));
    connect(addButton(u"notNow"_s, tr("Not now"), false), &QPushButton::clicked, this, &QDialog::reject);
    connect(addButton(u"giveRecoveryKey"_s, tr("Open"), true), &QPushButton::clicked, this, [this] {
        setIsBusy(true);
        Q_EMIT given(m_text->toPlainText());
    });
    connect(this, &QDialog::finished, m_text, &QPlainTextEdit::clear);
    m_text->setFocus();
}

} // namespace rfi::ui
