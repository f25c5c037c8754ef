#pragma once

#include "models/forms/answers.h"
#include "models/forms/document.h"
#include "ui/common/theme.h"
#include "ui/documents/page.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace rfi::ui {

class ElidedLabel;
class PageTurner;
class PicturePane;
class PlainLabel;

/// The document beside the form: the facts about it, hints on what a reviewer may not like, and as a viewer its pages
/// large enough to read from, turned by Page Up and Page Down. Has nothing to show at first. Writes nothing to the
/// disk: another program gets only the very file that was attached.
class DocumentPreview : public QWidget
{
    Q_OBJECT

public:
    explicit DocumentPreview(QWidget* parent = nullptr);

    void showDocument(const forms::FileEntry& entry, const forms::DocumentRules& rules);
    void clear();
    bool isEmpty() const { return m_isEmpty; }
    /// With the ways to make the picture larger, and to close it.
    void setViewer(bool isViewer);
    /// As high as its picture wants, since what is around it scrolls.
    void setWhole(bool isWhole);

protected:
    void keyPressEvent(QKeyEvent* event) override;

Q_SIGNALS:
    /// Wanted large.
    void viewWanted();
    void closeWanted();
    /// This file is to be opened by the program that the system has for it.
    void fileWanted(const QString& path);

private:
    QWidget* makeTools();
    void press();
    void showZoom();
    bool turn(int by);
    void drawPage();
    void takePage(const Page& page);
    void findOriginal();
    void showOriginal();
    static QString faultText(PageFault fault);
    void showFacts();
    void addFact(const QString& text, Tone tone);

    bool m_isEmpty = true;
    bool m_isViewer = false;
    forms::Document m_document;
    forms::DocumentRules m_rules;
    int m_number = 0;   ///< of the page that is shown or awaited
    Page m_page;        ///< without its image
    QString m_original; ///< the file that was attached, while it is what was attached
    QWidget* m_nothing;
    QWidget* m_content;
    PicturePane* m_pane;
    QPushButton* m_smaller;
    QPushButton* m_larger;
    QWidget* m_tools;
    ElidedLabel* m_name;
    PageTurner* m_turner;
    PlainLabel* m_fault; ///< why there is nothing to see
    QPushButton* m_open;
    QVBoxLayout* m_facts;
};

} // namespace rfi::ui
