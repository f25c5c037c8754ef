#pragma once

#include "ui/forms/fieldeditor.h"

#include <QHash>

#include <functional>

namespace rfi::ui {

/// Which editor a kind of field gets. A kind that nobody registered gets an UnknownEditor: shown, and stopping
/// the answer until it is left out on purpose.
class EditorRegistry
{
public:
    using Factory = std::function<FieldEditor*(const EditorContext&)>;

    /// All kinds that the program knows.
    static EditorRegistry standard();

    void add(forms::ItemKind kind, const Factory& factory) { m_factories.insert(kind, factory); }
    /// The caller owns the editor.
    FieldEditor* make(const EditorContext& context) const;

private:
    QHash<forms::ItemKind, Factory> m_factories;
};

} // namespace rfi::ui
