#pragma once

#include <QWidget>

namespace rfi::submission {
class Case;
}

namespace rfi::ui {

class Card;
class EmptyState;
class PlainLabel;
class RoundsModel;
class RoundsTable;

/// What the provider asked the same customer before, what was answered then, and what came of it: a column for each
/// round beside the one that is asked now.
class RoundsPage : public QWidget
{
    Q_OBJECT

public:
    explicit RoundsPage(QWidget* parent = nullptr);
    ~RoundsPage() override;

    void showCase(const submission::Case& shown, const QString& providerName);
    /// The focus where reading begins.
    void focusStart();

Q_SIGNALS:
    void fieldChosen(int field);

private:
    RoundsModel* m_model;
    EmptyState* m_empty;
    Card* m_card;
    PlainLabel* m_words;
    RoundsTable* m_table;
};

} // namespace rfi::ui
