#pragma once

#include "models/reuse/offering.h"

#include <QObject>
#include <QPointer>

namespace rfi::reuse {

/// What can be offered to the fields of one case, always as the form is just now. Fills nothing in by itself.
class Offers : public QObject
{
    Q_OBJECT

public:
    explicit Offers(const core::Clock& clock, QObject* parent = nullptr);

    /// Forgets what was given before; null: there is no case.
    void setCase(submission::Case* asking);
    void setGiven(const QList<Given>& given);

    /// Nothing for the form of another case.
    std::optional<Offer> offer(const forms::FormState& form, int field) const;
    /// Answers the field with its offer, as if it had been typed. False when there is none.
    bool take(forms::FormState& form, int field);

    QDate today() const { return m_clock.today(); }

Q_SIGNALS:
    /// Anything may be offered otherwise now.
    void changed();

private:
    void watchForm();
    void refresh();

    const core::Clock& m_clock;
    QPointer<submission::Case> m_case;
    QList<Given> m_given;
    QList<Meaning> m_meanings;    ///< of the fields of the form
    QHash<QString, Who> m_people; ///< by party
};

} // namespace rfi::reuse
