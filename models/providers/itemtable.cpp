#include "models/providers/itemtable.h"

#include "models/core/csvreader.h"
#include "models/core/pointer.h"
#include "models/providers/itemmapping.h"

#include <algorithm>

namespace rfi::providers {

namespace {

using core::CsvCell;
using core::CsvRow;
using core::Error;
using core::ErrorCode;
using forms::RequestItem;
using namespace Qt::StringLiterals;

const QStringList& heads()
{
    static const QStringList known{u"pointer"_s, u"party"_s,  u"documenttype"_s, u"side"_s,
                                   u"status"_s,  u"reason"_s, u"required"_s};
    return known;
}

Error errorAt(ErrorCode code, const CsvCell& cell, const QStringList& arguments = {})
{
    return {code, {}, arguments, {}, cell.position};
}

QString headOf(const CsvCell& cell) { return cell.text.trimmed().toLower().remove(u' ').remove(u'_'); }

std::optional<Error> headFault(const CsvRow& row)
{
    QStringList seen;
    for (const CsvCell& cell : row) {
        const QString head = headOf(cell);
        if (!heads().contains(head))
            return errorAt(ErrorCode::CsvColumnUnknown, cell, {cell.text});
        if (seen.contains(head))
            return errorAt(ErrorCode::CsvColumnTwice, cell, {cell.text});
        seen += head;
    }
    if (!seen.contains(heads().constFirst()))
        return Error{ErrorCode::CsvColumnMissing, {}, {heads().constFirst()}, {}, {1, 1}};
    return std::nullopt;
}

std::optional<Error> readPointer(const CsvCell& cell, RequestItem& item)
{
    item.identity.pointer = cell.text.trimmed();
    if (item.identity.pointer.isEmpty())
        return errorAt(ErrorCode::Required, cell);
    const bool isPlace =
        item.identity.pointer.startsWith(u'/') && core::Pointer::fromText(item.identity.pointer).isValid();
    return isPlace ? std::nullopt : std::optional(errorAt(ErrorCode::PatternMismatch, cell));
}

std::optional<Error> readStatus(const CsvCell& cell, RequestItem& item)
{
    const QString word = cell.text.trimmed().toUpper();
    item.status = itemStatus(word);
    if (item.status == forms::ItemStatus::None && !word.isEmpty())
        return errorAt(ErrorCode::NotInList, cell, {u"MISSING"_s, u"EXPIRED"_s, u"INVALID"_s});
    return std::nullopt;
}

std::optional<Error> readRequired(const CsvCell& cell, RequestItem& item)
{
    const QString word = cell.text.trimmed().toLower();
    if (!word.isEmpty() && word != u"true" && word != u"false")
        return errorAt(ErrorCode::NotInList, cell, {u"true"_s, u"false"_s});
    item.isRequired = word != u"false";
    return std::nullopt;
}

std::optional<Error> readCell(const QString& head, const CsvCell& cell, RequestItem& item)
{
    const QString text = cell.text.trimmed();
    if (head == u"pointer")
        return readPointer(cell, item);
    if (head == u"status")
        return readStatus(cell, item);
    if (head == u"required")
        return readRequired(cell, item);
    if (head == u"party")
        item.identity.party = text;
    else if (head == u"documenttype")
        item.identity.documentType = text;
    else if (head == u"side")
        item.identity.side = text;
    else
        item.reason = text;
    return std::nullopt;
}

core::Result<QList<RequestItem>> itemsOf(const QList<CsvRow>& rows)
{
    if (rows.isEmpty())
        return Error{ErrorCode::CsvColumnMissing, {}, {heads().constFirst()}, {}, {1, 1}};
    if (const auto error = headFault(rows.constFirst()))
        return *error;
    QList<RequestItem> items;
    for (const CsvRow& row : rows.sliced(1)) {
        RequestItem item;
        for (qsizetype column = 0; column < row.size(); ++column) {
            if (const auto error = readCell(headOf(rows.constFirst().at(column)), row.at(column), item))
                return *error;
        }
        addItem(items, item);
    }
    return items;
}

} // namespace

core::Result<QList<RequestItem>> readItemTable(const QByteArray& csv, const QString& file)
{
    const auto rows = core::readCsv(csv);
    core::Result<QList<RequestItem>> items = rows ? itemsOf(*rows) : core::Result<QList<RequestItem>>(rows.error());
    if (items)
        return items;
    Error error = items.error();
    error.subject = file;
    return error;
}

bool isItemTable(const QByteArray& bytes)
{
    const qsizetype end = bytes.indexOf('\n');
    const auto rows = core::readCsv(end < 0 ? bytes : bytes.first(end));
    return rows && !rows->isEmpty()
        && std::any_of(rows->constFirst().cbegin(), rows->constFirst().cend(),
                       [](const CsvCell& cell) { return headOf(cell) == heads().constFirst(); });
}

} // namespace rfi::providers
