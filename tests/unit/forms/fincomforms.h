#pragma once

#include "models/forms/form.h"
#include "models/providers/registry.h"

namespace rfi::test {

inline const QString ana = QStringLiteral("7a1d5c2b-3e4f-4a6b-9c8d-1e2f3a4b5c6d");

/// A form of a built-in description for this request.
inline forms::Form formOf(const forms::Request& request)
{
    static const providers::Registry registry = [] {
        providers::Registry loaded;
        loaded.addBuiltIn();
        return loaded;
    }();
    return forms::makeForm(registry.find(request.provider)->forms, request);
}

inline forms::Form fincomForm(const QString& customerType, const QList<forms::RequestItem>& items)
{
    forms::Request request;
    request.provider = QStringLiteral("fincom");
    request.customerId = QStringLiteral("ed54db74-7dbe-47d2-8ea0-c2bf2a9dda06");
    request.customerType = customerType;
    request.items = items;
    return formOf(request);
}

inline forms::RequestItem asked(const QString& party, const QString& pointer, const QString& documentType = {},
                                const QString& side = {})
{
    forms::RequestItem item;
    item.identity = {party, pointer, documentType, side};
    return item;
}

inline forms::Document sample(const QString& mimeType = QStringLiteral("application/pdf"))
{
    return forms::makeDocument(QStringLiteral("sample.pdf"), mimeType, "%PDF-1.4");
}

} // namespace rfi::test
