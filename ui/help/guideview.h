#pragma once

#include "ui/help/guide.h"

#include <QTextBrowser>

namespace rfi::ui {

/// Shows a page of the guide in the look of the program. Knows the way back; follows links between pages by itself,
/// and asks about all others.
class GuideView : public QTextBrowser
{
    Q_OBJECT

public:
    /// The guide outlives it.
    explicit GuideView(const Guide& guide, QWidget* parent = nullptr);

    void showPage(const QString& id);
    /// Id of the page that is shown.
    QString page() const;
    /// Marks the words in the page, and goes to the first of them.
    void markWords(const QString& words);

Q_SIGNALS:
    /// Another page than before is shown.
    void pageShown(const QString& id);
    /// A link leads out of the guide.
    void outsideChosen(const QUrl& address);

protected:
    QVariant loadResource(int type, const QUrl& name) override;
    void doSetSource(const QUrl& name, QTextDocument::ResourceType type) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QString html(const GuidePage& page) const;
    QSize pictureSize(const QString& name) const;
    QString pathOf(const QString& name) const { return m_guide.folder() + u'/' + name; }
    void keepLinesShort();
    void dress();
    void showAgain();

    const Guide& m_guide;
    int m_width = 0; ///< of a line
};

} // namespace rfi::ui
