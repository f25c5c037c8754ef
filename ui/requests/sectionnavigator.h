#pragma once

#include "ui/requests/sectionmodel.h"

#include <QListView>

#include <memory>

namespace rfi::ui {

class SectionDelegate;

/// The sections of a form by person, each with how far it is. Moves with the arrow keys.
class SectionNavigator : public QListView
{
    Q_OBJECT

public:
    explicit SectionNavigator(QWidget* parent = nullptr);
    ~SectionNavigator() override;

    /// Shows the sections of `state`, which outlives this or the next call; null empties it.
    void setForm(const forms::FormState* state);
    int section() const;
    void setSection(int section);
    /// Goes to the next section or (`by` -1) the one before; false when there is none.
    bool step(int by);

    /// How wide it has to be that no word is cut; 0 without sections.
    int wholeWidth() const;
    QSize sizeHint() const override;
    void doItemsLayout() override;

Q_SIGNALS:
    void sectionChosen(int section);

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    SectionDelegate* m_delegate;
    std::unique_ptr<SectionModel> m_sections;
};

} // namespace rfi::ui
