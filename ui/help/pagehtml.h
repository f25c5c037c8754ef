#pragma once

#include <QString>

#include <functional>

namespace rfi::ui {

/// What becomes of the addresses in a page.
struct PageAddresses
{
    std::function<QString(const QString&)> link;
    /// The attributes of a picture: at least `src`, escaped.
    std::function<QString(const QString&)> picture;
};

/// A page of Markdown as plain HTML: headings, paragraphs, lists, tables, code, links and pictures, with no looks.
QString pageHtml(const QString& markdown, const PageAddresses& addresses);

} // namespace rfi::ui
