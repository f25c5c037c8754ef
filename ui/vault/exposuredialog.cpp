#include "ui/vault/exposuredialog.h"

#include "ui/common/buttons.h"
#include "ui/common/plainlabel.h"
#include "ui/texts/outsidetext.h"

#include <QDir>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rfi::ui {

ExposureDialog::ExposureDialog(const core::Error& exposure, QWidget* parent)
    : KeyDialog(u"exposedStore"_s, tr("Other users can reach your requests"),
                tr("A file or a folder of RFI Desk belongs to another user of this computer, or lets others in. What "
                   "is in it is sealed, so nobody could read a request there, but somebody could change or remove "
                   "files. Nothing was opened or written."),
                parent)
{
    auto* path = new PlainLabel(visibleMarks(QDir::toNativeSeparators(exposure.subject)), TextRole::Strong);
    path->setObjectName(u"exposedPath"_s);
    path->setSelectable(true);
    content()->addWidget(path);
    content()->addWidget(new PlainLabel(tr("When it is private, only you can open what is in the folder of RFI Desk. "
                                           "Everything is checked before it is used."),
                                        TextRole::Caption, Tone::Muted));
    QPushButton* quit = makeButton(tr("Quit RFI Desk"), ButtonLook::Quiet);
    quit->setObjectName(u"quit"_s);
    addSideButton(quit);
    connect(quit, &QPushButton::clicked, this, [this] {
        reject();
        Q_EMIT quitRequested();
    });
    connect(addButton(u"notNow"_s, tr("Not now"), false), &QPushButton::clicked, this, &QDialog::reject);
    QPushButton* makePrivate = addButton(u"makePrivate"_s, tr("Make it private"), true);
    connect(makePrivate, &QPushButton::clicked, this, [this] {
        setIsBusy(true);
        Q_EMIT privacyRequested();
    });
    makePrivate->setFocus();
}

} // namespace rfi::ui
