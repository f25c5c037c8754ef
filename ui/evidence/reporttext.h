#pragma once

#include <QList>
#include <QString>
#include <QStringList>
#include <QTextCursor>

class QTextDocument;
class QTextTableCell;

namespace rfi::ui {

/// A text from outside as it may stand in a document: its marks made visible, cut when it never ends, and unable to
/// turn the direction of what stands around it.
QString isolated(const QString& text);

/// One cell, or one value of a list of facts.
struct ReportCell
{
    enum class Look { Normal, Strong, Muted, Code };

    QString text;
    Look look = Look::Normal;
};

/// Writes the parts of a report one below the other, in one look.
class ReportText
{
public:
    explicit ReportText(QTextDocument& document);

    void title(const QString& above, const QString& text, const QString& below);
    void heading(const QString& text);
    void subheading(const QString& text);
    void paragraph(const QString& text);
    void bullet(const QString& text);
    void code(const QString& text);

    struct Fact
    {
        QString name;
        ReportCell value;
    };
    /// Facts without a value are left out.
    void facts(const QList<Fact>& facts);

    struct Column
    {
        QString title;
        int percent;
    };
    using Row = QList<ReportCell>;
    /// A row of one cell spans all columns as the heading of those below it.
    void table(const QList<Column>& columns, const QList<Row>& rows);

private:
    struct Place
    {
        qreal above = 0;
        qreal below = 0;
        int headingLevel = 0; ///< 0 for what is no heading
        bool isCode = false;
    };
    void block(const QString& text, const QTextCharFormat& look, const Place& place);
    void fill(const QTextTableCell& cell, const ReportCell& content);

    QTextCursor m_cursor;
};

} // namespace rfi::ui
