#pragma once

#include "ui/forms/fieldeditor.h"

class QAbstractButton;
class QButtonGroup;
class QCheckBox;
class QComboBox;

namespace rfi::ui {

class SearchField;

/// One of a few options. What is set and not among them is shown as it is.
class ChoiceEditor : public FieldEditor
{
    Q_OBJECT

public:
    explicit ChoiceEditor(const EditorContext& context, QWidget* parent = nullptr);

protected:
    void showAnswer() override;

private:
    QComboBox* m_combo;
};

/// One of many: found by typing. Countries by name in the user's language, in English, or by code.
class SearchEditor : public FieldEditor
{
    Q_OBJECT

public:
    explicit SearchEditor(const EditorContext& context, QWidget* parent = nullptr);

protected:
    void showAnswer() override;

private:
    void showUnknown();

    SearchField* m_search;
};

/// Any of the options; sent in the order of the list.
class ChoicesEditor : public FieldEditor
{
    Q_OBJECT

public:
    explicit ChoicesEditor(const EditorContext& context, QWidget* parent = nullptr);
    bool isWide() const override { return true; }

protected:
    void showAnswer() override;

private:
    void takeChoice();

    QList<QCheckBox*> m_boxes;
};

/// Yes or no, or not decided; pressing the chosen one again takes it back.
class BooleanEditor : public FieldEditor
{
    Q_OBJECT

public:
    explicit BooleanEditor(const EditorContext& context, QWidget* parent = nullptr);

protected:
    void showAnswer() override;

private:
    QAbstractButton* makeSide(const QString& text, bool value, QWidget* parent);

    QAbstractButton* m_yes;
    QAbstractButton* m_no;
};

} // namespace rfi::ui
