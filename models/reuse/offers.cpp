#include "models/reuse/offers.h"

namespace rfi::reuse {

using forms::FormState;
using submission::Case;

Offers::Offers(const core::Clock& clock, QObject* parent) : QObject(parent), m_clock(clock) {}

void Offers::setCase(Case* asking)
{
    if (m_case != nullptr) {
        m_case->disconnect(this);
        m_case->form().disconnect(this);
    }
    m_case = asking;
    m_given.clear();
    if (asking != nullptr) {
        connect(asking, &Case::formReplaced, this, &Offers::watchForm);
        connect(asking, &Case::recordChanged, this, &Offers::refresh);
        watchForm();
    }
    refresh();
}

void Offers::setGiven(const QList<Given>& given)
{
    m_given = bestFirst(given);
    refresh();
}

void Offers::watchForm()
{
    m_meanings.clear();
    connect(&m_case->form(), &FormState::fieldChanged, this, [this] {
        if (!m_given.isEmpty())
            refresh();
    });
    refresh();
}

void Offers::refresh()
{
    m_people.clear();
    if (m_case != nullptr && !m_given.isEmpty()) {
        const FormState& form = m_case->form();
        if (m_meanings.isEmpty())
            m_meanings = meaningsOf(form.form());
        const QList<Group> groups = groupsIn({form.form(), form.answers(), m_meanings},
                                             [this](int field) { return m_meanings.at(field).group.isEmpty(); });
        m_people.insert({}, whoIs(*m_case, {}, groups));
        for (const forms::Section& section : form.form().sections) {
            if (!m_people.contains(section.party))
                m_people.insert(section.party, whoIs(*m_case, section.party, groups));
        }
    }
    Q_EMIT changed();
}

std::optional<Offer> Offers::offer(const FormState& form, int field) const
{
    const bool isAsking = m_case != nullptr && &m_case->form() == &form && m_case->state() == Case::State::Open;
    // Whoever hears first that the form is another may ask before it is known here.
    if (!isAsking || m_given.isEmpty() || m_meanings.size() != form.form().fields.size())
        return std::nullopt;
    const QString& party = form.form().fields.at(field).identity.party;
    return offerFor({form.form(), form.answers(), m_meanings}, field, m_people.value(party), m_given, today());
}

bool Offers::take(FormState& form, int field)
{
    const std::optional<Offer> offered = offer(form, field);
    if (offered)
        form.setAnswer(field, offered->answer);
    return offered.has_value();
}

} // namespace rfi::reuse
