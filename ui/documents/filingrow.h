#pragma once

#include "models/core/result.h"
#include "models/forms/formstate.h"

#include <QWidget>

class QComboBox;

namespace rfi::ui {

class ElidedLabel;
class PlainLabel;
class Thumbnail;

/// One of many documents, and where it goes.
class FilingRow : public QWidget
{
    Q_OBJECT

public:
    /// Where a document may go: to a field, as one side of what is asked there.
    struct Target
    {
        int field = -1; ///< -1: it is left out
        QString side = {};
        friend bool operator==(const Target&, const Target&) = default;
    };

    /// All that `fields` offer.
    FilingRow(const forms::FormState& state, const QString& path, const QList<int>& fields, QWidget* parent = nullptr);

    /// What was read; until then it goes nowhere.
    void setDocument(const core::Result<forms::Document>& read);
    const std::optional<forms::Document>& document() const { return m_document; }
    const QString& path() const { return m_path; }
    Target target() const;
    void setTarget(const Target& target);
    /// Why it cannot go there, or not at all; empty when nothing is wrong.
    void setComplaint(const QString& words);
    QComboBox* choice() const { return m_where; }

Q_SIGNALS:
    void targetChosen();

private:
    void layOut();
    void addTargets(const forms::FormState& state, const QList<int>& fields);

    const QString m_path;
    const QString m_provider;
    std::optional<forms::Document> m_document;
    QList<Target> m_targets;
    Thumbnail* m_picture;
    ElidedLabel* m_name;
    PlainLabel* m_facts;
    QComboBox* m_where;
};

} // namespace rfi::ui
