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
    void openClicked();
    void newClicked();
    void trainingClicked();
    void accountClicked();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeWay(const QString& iconName, const QString& title, const QString& words, const QString& action,
                     const QString& name, void (WelcomePage::*chosen)());

    QWidget* m_sheet;
    QList<QBoxLayout*> m_ways;
};

} // namespace rfi::ui
