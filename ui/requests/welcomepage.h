#pragma once

#include <QScrollArea>

class QBoxLayout;

namespace rfi::ui {

/// What there is to see before a request is open: the ways to begin.
class WelcomePage : public QScrollArea
{
    Q_OBJECT

public:
    explicit WelcomePage(QWidget* parent = nullptr);

Q_SIGNALS:
    void trainingClicked();
    void tourClicked();
    void accountClicked();
    void openClicked();
    void newClicked();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Act
    {
        QString name;
        QString words;
        void (WelcomePage::*chosen)() = nullptr;
    };

    /// A card with what it is about and, at its end, what can be done; the first act is the usual one.
    QWidget* makeWay(const QString& iconName, const QString& title, const QString& words, const QList<Act>& acts,
                     bool isFirst = false);

    QWidget* m_sheet;
    QList<QBoxLayout*> m_ways;
};

} // namespace rfi::ui
