#include "ui/requests/aboutdialog.h"

#include "ui/common/buttons.h"
#include "ui/common/dialogs.h"
#include "ui/common/plainlabel.h"
#include "ui/texts/outsidetext.h"
#include "ui/texts/sentence.h"

#include <QCoreApplication>
#include <QDir>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rfi::ui {

namespace {

constexpr int DialogWidth = 520;

PlainLabel* addLine(QVBoxLayout& column, const QString& name, const QString& text, Tone tone = Tone::Normal)
{
    auto* line = new PlainLabel(text, TextRole::Body, tone);
    line->setObjectName(name);
    line->setWordWrap(true);
    line->setSelectable(true);
    column.addWidget(line);
    return line;
}

} // namespace

AboutDialog::AboutDialog(const QString& dataFolder, const QStringList& ignored, QWidget* parent) : QDialog(parent)
{
    setObjectName(u"about"_s);
    setWindowTitle(tr("About RFI Desk"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::huge, space::huge, space::huge, space::large);
    column->setSpacing(space::small);
    column->addWidget(new PlainLabel(tr("RFI Desk"), TextRole::Title));
    addLine(*column, u"version"_s,
            sentence(tr("Version %1, with Qt %2"),
                     {QCoreApplication::applicationVersion(), QString::fromLatin1(qVersion())}));
    addLine(*column, u"dataFolder"_s,
            sentence(tr("Everything is kept in %1"), {visibleMarks(QDir::toNativeSeparators(dataFolder))}));
    addLine(*column, u"ignored"_s,
            ignored.isEmpty() ? tr("RFI Desk works as it was installed. No environment variables change it.")
                              : sentence(tr("RFI Desk ignored these environment variables: %1"), {listed(ignored)}),
            ignored.isEmpty() ? Tone::Muted : Tone::Warning);
    addLine(*column, u"licences"_s,
            tr("MIT licence. Built with Qt (LGPL-3.0), QtKeychain (BSD-3-Clause), libsecret (LGPL-2.1), libsodium "
               "(ISC), SQLite (public domain), OpenSSL (Apache-2.0), libarchive (BSD-2-Clause), GMime (LGPL-2.1), "
               "nlohmann/json (MIT), cpp-httplib (MIT), icons from Lucide (ISC), countries from iso-codes (LGPL-2.1)."),
            Tone::Muted);
    QPushButton* close = makeButton(tr("Close"));
    close->setObjectName(u"closeAbout"_s);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    column->addSpacing(space::small);
    column->addStretch();
    column->addWidget(close, 0, Qt::AlignTrailing);
    close->setFocus();
    fitDialog(*this, DialogWidth);
}

} // namespace rfi::ui
