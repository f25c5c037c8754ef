#include "app/cli/requestfile.h"

#include "app/cli/output.h"
#include "models/core/files.h"
#include "ui/texts/texts.h"

#include <QCoreApplication>

namespace rfi::cli {

using namespace Qt::StringLiterals;
using core::ErrorCode;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RequestFile)
};

constexpr qint64 LargestFile = 8 * 1024 * 1024;

bool isOffence(ErrorCode code)
{
    return code == ErrorCode::IdInvalid || code == ErrorCode::CustomerTypeMismatch
        || code == ErrorCode::CustomerTypeUnclear;
}

} // namespace

void addRequestOptions(CommandLine& line)
{
    line.addValue(u"rfi"_s, Words::tr("The request: a request file, or a payload of the provider."), u"FILE"_s);
    line.addValue(u"provider"_s, Words::tr("The provider's id, when the request does not say it."), u"ID"_s);
    line.addValue(u"type"_s, Words::tr("The type of customer, when the request does not say it."),
                  u"individual|business"_s);
}

std::optional<QByteArray> readUserFile(const QString& path)
{
    auto bytes = core::readFile(path, LargestFile);
    if (bytes)
        return std::move(bytes).value();
    tell(faultText(bytes.error(), path));
    return std::nullopt;
}

std::optional<LoadedRequest> loadRequest(const CommandLine& line, const providers::Registry& registry)
{
    const QString file = line.value(u"rfi"_s);
    if (file.isEmpty()) {
        line.refuse(Words::tr("--rfi is missing."));
        return std::nullopt;
    }
    const QString provider = line.value(u"provider"_s);
    if (!provider.isEmpty() && !registry.find(provider)) {
        line.refuse(ui::errorText({.code = ErrorCode::ProviderUnknown, .arguments = {provider}}));
        return std::nullopt;
    }
    const auto bytes = readUserFile(file);
    if (!bytes)
        return std::nullopt;
    const auto request = providers::readRequest(registry, *bytes, file, {provider, line.value(u"type"_s)});
    if (request)
        return LoadedRequest{*request, std::nullopt};
    const bool isOther = request.error().code == ErrorCode::FormatUnknown;
    const QString expected =
        Words::tr(" A request file has \"format\": \"rfi-desk/request@1\"; anything else has to be "
                  "what a known provider sends.");
    tell(faultText(request.error(), file) + (isOther ? expected : QString()));
    if (isOffence(request.error().code))
        return LoadedRequest{std::nullopt, request.error()};
    return std::nullopt;
}

} // namespace rfi::cli
