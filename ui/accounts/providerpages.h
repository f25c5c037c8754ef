#pragma once

#include "models/providers/description.h"

class QWidget;

namespace rfi::ui {

/// What to know of a provider before it is used for the first time: where its description came from, whether it was
/// ever tried, and the hosts that its environments talk to.
QWidget* makeProviderPage(const providers::Description& description);

/// A description that is not in use, and every reason for it.
QWidget* makeRefusedPage(const QString& file, const QList<core::Error>& faults);

/// What somebody should know before trusting an untried description.
QString untriedText(const QString& providerName);

/// The host of an address, with the port where one is given; nothing for no address.
QString hostText(const QString& address);

} // namespace rfi::ui
