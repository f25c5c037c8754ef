#pragma once

#include "models/core/pointer.h"

#include <QByteArray>
#include <QList>
#include <QSharedDataPointer>
#include <QString>

#include <optional>
#include <utility>

namespace rfi::core {

struct JsonChildren;

/// A JSON value (RFC 8259), cheap to copy. Unlike QJsonValue it keeps the order of members and the text of
/// numbers, so that what a provider sent can be sent back byte for byte and no amount passes through double.
class Json
{
public:
    enum class Kind { Null, Boolean, Number, String, Array, Object };
    using Member = std::pair<QString, Json>;

    Json();
    Json(const QString& text);
    Json(const Json&);
    Json(Json&&) noexcept;
    Json& operator=(const Json&);
    Json& operator=(Json&&) noexcept;
    ~Json();

    static Json boolean(bool value);
    static Json integer(qint64 value);
    /// `text` has to be a number of the JSON grammar.
    static Json number(const QString& text);
    static Json array(const QList<Json>& items = {});
    static Json object(const QList<Member>& members = {});

    Kind kind() const { return m_kind; }
    bool isNull() const { return m_kind == Kind::Null; }
    bool isBoolean() const { return m_kind == Kind::Boolean; }
    bool isNumber() const { return m_kind == Kind::Number; }
    bool isString() const { return m_kind == Kind::String; }
    bool isArray() const { return m_kind == Kind::Array; }
    bool isObject() const { return m_kind == Kind::Object; }

    bool toBool(bool fallback = false) const { return isBoolean() ? m_truth : fallback; }
    /// The text of a string, else empty.
    QString toString() const { return isString() ? m_text : QString(); }
    /// The digits as they were read; empty for anything but a number.
    QString numberText() const { return isNumber() ? m_text : QString(); }
    /// A whole number that fits, also when written as 1.0 or 1e3.
    std::optional<qint64> toInteger() const;

    const QList<Json>& items() const;
    const QList<Member>& members() const;
    qsizetype size() const;

    bool contains(const QString& name) const { return find(name) != nullptr; }
    /// The member, or null when this is no object or has none of that name.
    Json value(const QString& name) const;
    const Json* find(const QString& name) const;
    const Json* find(const Pointer& pointer) const;
    Json at(const Pointer& pointer) const;
    /// `pointer` is the text of a JSON Pointer.
    Json at(const QString& pointer) const { return at(Pointer::fromText(pointer)); }

    /// Replaces the member of that name in its place or appends it; turns null into an object.
    void insert(const QString& name, Json value);
    /// Appends; turns null into an array.
    void append(Json value);
    /// Sets the value at `pointer`, making objects on the way, also in place of an array without such an element.
    void set(const Pointer& pointer, Json value);
    void remove(const QString& name);

    /// Equal as JSON: the order of members does not count, 1.0 equals 1.
    friend bool operator==(const Json& left, const Json& right) { return left.equals(right); }

private:
    bool equals(const Json& other) const;
    bool hasSameMembers(const Json& other) const;

    Kind m_kind = Kind::Null;
    bool m_truth = false;
    QString m_text;
    QSharedDataPointer<JsonChildren> m_children;
};

} // namespace rfi::core
