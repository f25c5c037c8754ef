#pragma once

#include "models/insights/scorecard.h"
#include "ui/common/card.h"

namespace rfi::ui {

/// What came from one provider in a period, drawn or as a table.
class ProviderCard : public Card
{
    Q_OBJECT

public:
    ProviderCard(const insights::Scorecard& shown, const QString& name, insights::Period period, bool isTable,
                 QWidget* parent = nullptr);

private:
    void addCharts(const insights::Scorecard& shown, insights::Period period);
    void addTable(const insights::Scorecard& shown, const QString& name, insights::Period period);
    void addHeading(const QString& words);
    QWidget* makeFigures(const insights::Scorecard& shown) const;
};

} // namespace rfi::ui
