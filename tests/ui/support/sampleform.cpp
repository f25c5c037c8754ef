#include "tests/ui/support/sampleform.h"

#include "models/core/jsonreader.h"

#include <QBuffer>
#include <QImage>
#include <QLinearGradient>
#include <QPainter>

namespace rfi::sample {

using namespace Qt::StringLiterals;
using core::Json;

namespace {

constexpr const char* descriptionText = R"JSON({
  "$defs": {
    "passport": {
      "type": "object", "title": "Identity document", "x-discriminator": "type",
      "x-source": "pages.example/identity-documents",
      "x-rules": [
        { "rule": "future", "member": "expiry_date" },
        { "rule": "ascending", "members": ["issue_date", "expiry_date"] },
        { "rule": "issuedWithin", "member": "bill", "months": 3 },
        { "rule": "sides", "member": "files", "sides": ["FRONT", "BACK"],
          "when": { "required": ["type"], "properties": { "type": { "enum": ["NATIONAL_ID"] } } } } ],
      "properties": {
        "type": { "type": "string", "title": "Document type", "enum": ["PASSPORT", "NATIONAL_ID"],
                  "x-enum-titles": { "PASSPORT": "Passport" } },
        "issue_date": { "type": "string", "title": "Issued on", "format": "date" },
        "expiry_date": { "type": "string", "title": "Valid until", "format": "date",
                         "x-help": "The day after which the document is no longer valid." },
        "number": { "type": "string", "title": "Document number", "minLength": 5, "maxLength": 20 },
        "country": { "type": "string", "title": "Issuing country", "format": "iso-3166-1-alpha-3" },
        "files": { "type": "array", "title": "Photo page", "minItems": 1, "x-document": "sided",
                   "x-help": "In colour, four corners in view, no screenshot.",
                   "items": { "type": "object", "properties": { "side": { "type": "string" }, "uri": { "type": "string" } } } },
        "bill": { "type": "string", "title": "Utility bill", "x-document": "plain" } } }
  },
  "business": {
    "type": "object", "title": "Business",
    "properties": {
      "parties": { "type": "array", "items": { "type": "object", "properties": { "id": { "type": "string" },
        "identifying_documents": { "type": "array", "items": { "$ref": "#/$defs/passport" } } } } },
      "details": { "type": "object", "title": "Source of funds",
        "properties": {
          "purpose": { "type": "string", "title": "Purpose of the account", "minLength": 1, "maxLength": 1000,
                       "x-help": "A few sentences in the customer's own words." },
          "website": { "type": "string", "title": "Website", "format": "uri", "maxLength": 200 },
          "industry": { "type": "string", "title": "Line of business", "enum": ["RETAIL", "SOFTWARE", "TRAVEL"],
                        "x-enum-titles": { "RETAIL": "Retail", "SOFTWARE": "Software", "TRAVEL": "Travel & leisure" } },
          "legalForm": { "type": "string", "title": "Legal form", "examples": ["LLC", "PLC"],
                         "x-enum-titles": { "LLC": "Limited liability company", "PLC": "Public limited company" } },
          "turnover": { "type": "number", "title": "Yearly turnover in USD", "minimum": 0 },
          "regulated": { "type": "boolean", "title": "Regulated business" },
          "country": { "type": "string", "title": "Country of tax residence", "format": "iso-3166-1-alpha-2" },
          "funding": { "type": "array", "title": "Where the money comes from",
                       "items": { "type": "string", "enum": ["SALES", "LOAN", "INVESTORS"],
                                  "x-enum-titles": { "SALES": "Sales", "LOAN": "A loan", "INVESTORS": "Investors" } } },
          "proof": { "type": "array", "title": "Proof of source of funds", "x-document": "plain",
                     "items": { "type": "object", "properties": { "uri": { "type": "string" } } } } } } } }
})JSON";

forms::RequestItem item(const forms::ItemIdentity& identity, forms::ItemStatus status, const QString& reason,
                        bool isRequired = true)
{
    return {identity, status, reason, isRequired, {}, false};
}

forms::Description describe()
{
    forms::Description description;
    description.provider = u"sample"_s;
    description.root = *core::readJson(descriptionText);
    description.customerTypes = {{u"business"_s, u"Business"_s, description.root.value(u"business"_s), true}};
    description.partyList = core::Pointer::fromText(u"/parties"_s);
    description.partyIdMember = u"id"_s;
    description.partySchema = *core::readJson(R"({"type":"object","properties":{"identifying_documents":
        {"type":"array","items":{"$ref":"#/$defs/passport"}}}})");
    description.documents = {{u"sided"_s,
                              {u"sided"_s,
                               {u"image/jpeg"_s, u"image/png"_s, u"application/pdf"_s},
                               {u"pdf"_s, u"jpg"_s, u"jpeg"_s, u"png"_s},
                               20 * 1024 * 1024,
                               100 * 1024,
                               u"uri"_s,
                               u"side"_s,
                               {u"FRONT"_s, u"BACK"_s}}},
                             {u"plain"_s,
                              {u"plain"_s,
                               {u"image/jpeg"_s, u"image/png"_s, u"application/pdf"_s},
                               {u"pdf"_s, u"jpg"_s, u"jpeg"_s, u"png"_s},
                               5 * 1024 * 1024,
                               0,
                               u"uri"_s,
                               {},
                               {}}}};
    return description;
}

forms::Request ask(const QString& reason)
{
    using forms::ItemStatus;
    forms::Request request;
    request.provider = u"sample"_s;
    request.customerType = u"business"_s;
    request.customerName = u"Northwind Trading LLC"_s;
    request.parties = {{QString::fromUtf16(party), u"Ana López"_s}};
    for (const QString& member : {u"type"_s, u"issue_date"_s, u"expiry_date"_s, u"number"_s, u"country"_s, u"files"_s})
        request.items += item(passport(member), ItemStatus::Expired, reason);
    request.items += item(passport(u"bill"_s), ItemStatus::Missing, {});
    for (const QString& member : {u"industry"_s, u"turnover"_s, u"country"_s, u"regulated"_s, u"website"_s,
                                  u"funding"_s, u"purpose"_s, u"proof"_s})
        request.items += item(company(member), ItemStatus::Missing, {}, member != u"website"_s);
    request.items += item({{}, u"/details/shoe_size"_s, {}, {}}, ItemStatus::Invalid, reason);
    return request;
}

} // namespace

QDateTime FixedClock::now() const { return QDateTime(QDate(2026, 11, 20), QTime(9, 0), Qt::UTC); }

forms::ItemIdentity passport(const QString& member, const QString& side)
{
    return {QString::fromUtf16(party), u"/identifying_documents/"_s + member, u"PASSPORT"_s, side};
}

forms::ItemIdentity company(const QString& member) { return {{}, u"/details/"_s + member, {}, {}}; }

forms::Form makeForm() { return forms::makeForm(describe(), ask(u"Passport has run out"_s)); }

forms::Form makeHostileForm(const QString& payload)
{
    forms::Request request = ask(payload);
    request.customerName = payload;
    request.parties[0].name = payload;
    forms::Form form = forms::makeForm(describe(), request);
    for (forms::Field& field : form.fields) {
        field.label = payload;
        field.help = payload;
        for (forms::Option& option : field.options)
            option.title = payload;
    }
    for (forms::Section& section : form.sections)
        section.title = section.detail = payload;
    return form;
}

QByteArray picture(const QSize& size)
{
    QImage image(size, QImage::Format_RGB32);
    QPainter painter(&image);
    QLinearGradient ground(0, 0, size.width(), size.height());
    ground.setColorAt(0, QColor(0xdfe6f7));
    ground.setColorAt(1, QColor(0xa9b9de));
    painter.fillRect(image.rect(), ground);
    painter.setPen(QColor(0x40517d));
    QFont large = painter.font();
    large.setPixelSize(qMax(8, size.width() / 8));
    painter.setFont(large);
    painter.drawText(image.rect(), Qt::AlignCenter, u"SAMPLE"_s);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "JPEG", 92);
    return bytes;
}

} // namespace rfi::sample
