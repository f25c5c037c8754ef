#pragma once

#include "models/core/json.h"

namespace rfi::test {

class SimulatorClient;

/// Customers of the training scenario.
inline const QString northwindId = QStringLiteral("0b7c1a7e-6f0a-4f2d-8a53-2c6f4d1e9a10");
inline const QString mariaId = QStringLiteral("3c2b1a09-8f7e-4d6c-b5a4-93827160f5e4");
inline const QString jonasId = QStringLiteral("8d41f6a2-19b3-4c7e-a0d5-6e2b7c3f4a91");
inline const QString balticId = QStringLiteral("f2c0d9b8-7a65-4e43-9d21-0b1c2d3e4f50");
inline const QString kofiId = QStringLiteral("a97e3d15-4c28-4b06-8f9a-1d2e3c4b5a69");

QString customerPathV1(const QString& id);
QString customerPathV2(const QString& id);

/// An answer that has exactly what the scenario asks first; its files are uploaded with the client.
core::Json goodAnswer(SimulatorClient& client, const QString& customerId);

/// The same tree with every `uri` replaced by one that was uploaded for the customer.
core::Json withUploads(SimulatorClient& client, const QString& customerId, const core::Json& json);

} // namespace rfi::test
