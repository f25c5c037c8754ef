#include "ui/accounts/providersdialog.h"

#include "ui/accounts/providerpages.h"
#include "ui/common/accessiblerole.h"
#include "ui/common/buttons.h"
#include "ui/common/card.h"
#include "ui/common/dialogs.h"
#include "ui/common/entrydelegate.h"
#include "ui/texts/outsidetext.h"
#include "ui/texts/sentence.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QListWidget>
#include <QScrollArea>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rfi::ui {

namespace {

constexpr QSize ComfortableSize(820, 560);
constexpr int ListWidth = 260;

} // namespace

ProvidersDialog::ProvidersDialog(const providers::Registry& registry, QWidget* parent)
    : QDialog(parent), m_registry(registry), m_list(new QListWidget), m_page(new QScrollArea)
{
    setObjectName(u"providersDialog"_s);
    setWindowTitle(tr("Providers"));
    layOut();
    listProviders();
    listRefused();
    connect(m_list, &QListWidget::currentItemChanged, this, &ProvidersDialog::showChosen);
    m_list->setCurrentRow(0);
    m_list->setFocus();
}

void ProvidersDialog::layOut()
{
    m_list->setObjectName(u"providerList"_s);
    m_list->setAccessibleName(tr("Providers"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setItemDelegate(new EntryDelegate(m_list));
    m_list->setSpacing(1);
    m_list->setMouseTracking(true);
    m_list->viewport()->setAutoFillBackground(false);
    m_page->setObjectName(u"providerPage"_s);
    setAccessibleRole(*m_page, QAccessible::Pane);
    m_page->setAccessibleName(tr("Provider"));
    m_page->setFrameShape(QFrame::NoFrame);
    m_page->setWidgetResizable(true);
    QPushButton* close = makeButton(tr("Close"));
    close->setObjectName(u"closeProviders"_s);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto* side = new QVBoxLayout;
    side->setContentsMargins(space::medium, space::medium, space::medium, space::medium);
    side->addWidget(m_list);
    auto* buttons = new QHBoxLayout;
    buttons->setContentsMargins(space::huge, 0, space::huge, space::large);
    buttons->addStretch();
    buttons->addWidget(close);
    auto* main = new QVBoxLayout;
    main->addWidget(m_page, 1);
    main->addLayout(buttons);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(0);
    row->addLayout(side);
    row->addWidget(new Divider(Qt::Vertical));
    row->addLayout(main, 1);
    sizeComfortably(*this, ComfortableSize);
    m_list->setFixedWidth(qMin(scaled(ListWidth), width() * 3 / 10));
}

void ProvidersDialog::listProviders()
{
    for (const providers::Description& known : m_registry.descriptions()) {
        QStringList facts{known.isBuiltIn ? tr("built in") : tr("added by you")};
        if (known.isUntried)
            facts.append(tr("untried"));
        addEntry(visibleMarks(known.name), facts);
    }
}

void ProvidersDialog::listRefused()
{
    for (const core::Error& fault : m_registry.faults()) {
        if (m_refused.contains(fault.subject))
            continue;
        m_refused.append(fault.subject);
        addEntry(visibleMarks(QFileInfo(fault.subject).fileName()), {tr("not in use")});
    }
}

void ProvidersDialog::addEntry(const QString& title, const QStringList& facts)
{
    m_list->addItem(title + u'\n' + listed(facts));
}

void ProvidersDialog::showChosen()
{
    const int row = m_list->currentRow();
    if (row < 0)
        return;
    const auto known = int(m_registry.descriptions().size());
    if (row < known) {
        m_page->setWidget(makeProviderPage(m_registry.descriptions().at(row)));
        return;
    }
    const QString file = m_refused.at(row - known);
    QList<core::Error> faults;
    std::copy_if(m_registry.faults().cbegin(), m_registry.faults().cend(), std::back_inserter(faults),
                 [&file](const core::Error& fault) { return fault.subject == file; });
    m_page->setWidget(makeRefusedPage(file, faults));
}

} // namespace rfi::ui
