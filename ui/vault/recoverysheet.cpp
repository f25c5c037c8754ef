#include "ui/vault/recoverysheet.h"

#include "ui/common/buttons.h"
#include "ui/common/clipboard.h"
#include "ui/common/paint.h"
#include "ui/common/plainlabel.h"
#include "ui/texts/sentence.h"

#include <QDate>
#include <QFontDatabase>
#include <QLocale>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>
#include <QTextDocument>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rfi::ui {

namespace {

/// Large enough to be read off letter by letter, and so that its 14 groups fill two lines.
constexpr double LetterSize = 1.5;

class KeyBox final : public PlainLabel
{
public:
    explicit KeyBox(const QString& key) : PlainLabel(key)
    {
        setContentsMargins(space::large, space::medium, space::large, space::medium);
        QFont letters = QFontDatabase::systemFont(QFontDatabase::FixedFont);
        letters.setPointSizeF(LetterSize * font().pointSizeF());
        setFont(letters);
        setLayoutDirection(Qt::LeftToRight); // a code, in any language
    }

protected:
    void paintEvent(QPaintEvent* event) override
    {
        {
            QPainter painter(this);
            paintBox(painter, rect(), radius::control, themeColour(Colour::Canvas), themeColour(Colour::Border));
        }
        PlainLabel::paintEvent(event);
    }
};

} // namespace

RecoverySheet::RecoverySheet(const QString& recoveryText, QWidget* parent)
    : KeyDialog(u"recoverySheet"_s, tr("Keep the recovery key safe"),
                tr("This key opens the requests, answers and documents on this computer if the keychain is lost or the "
                   "passphrase forgotten. Without any of these, nobody can read them. Keep it where you keep important "
                   "papers, not on this computer."),
                parent),
      m_recoveryText(recoveryText)
{
    auto* key = new KeyBox(recoveryText);
    key->setObjectName(u"recoveryText"_s);
    key->setAccessibleName(tr("Recovery key"));
    key->setAccessibleDescription(recoveryText);
    key->setSelectable(true);
    key->setWordWrap(true);
    content()->addWidget(key);
    QPushButton* copy = makeButton(tr("Copy"), ButtonLook::Quiet, u"copy"_s);
    copy->setObjectName(u"copyRecoveryKey"_s);
    copy->setAccessibleName(tr("Copy the recovery key"));
    connect(copy, &QPushButton::clicked, this, [recoveryText] { Clipboard::ofProgram().copy(recoveryText); });
    QPushButton* save = makeButton(tr("Save to a USB stick…"), ButtonLook::Quiet, u"download"_s);
    save->setObjectName(u"saveRecoveryKey"_s);
    QPushButton* printIt = makeButton(tr("Print…"), ButtonLook::Quiet, u"file-text"_s);
    printIt->setObjectName(u"printRecoveryKey"_s);
    addSideButton(copy);
    addSideButton(save);
    addSideButton(printIt);
    setTabOrder(printIt, save);
    setTabOrder(save, copy);
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
