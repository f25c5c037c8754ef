#include "app/storedesk.h"

// What StoreDesk does when the key is changed.

namespace rfi::app {

using core::Outcome;
using core::Result;
using vault::OpenVault;
using namespace Qt::StringLiterals;

void StoreDesk::changeKey(const std::shared_ptr<secrets::TokenStore>& keychain, const Done& done)
{
    if (beginChange(done))
        m_vault.change(*m_opened, keychain, this, keyTaker(done));
}

void StoreDesk::changeKey(const core::Secret& passphrase, const Done& done)
{
    if (beginChange(done))
        m_vault.change(*m_opened, passphrase, this, keyTaker(done));
}

bool StoreDesk::beginChange(const Done& done)
{
    if (m_opened && !std::exchange(m_isSealingAnew, true))
        return true;
    done(core::Error{.code = core::ErrorCode::StoreBusy, .subject = m_folder});
    return false;
}

/// From here on there is a new key, whatever happens to the store: the next opening goes on as well.
vault::Vault::Callback StoreDesk::keyTaker(const Done& done)
{
    return [this, done](const Result<OpenVault>& changed) {
        m_isSealingAnew = false;
        if (!changed)
            return done(changed.error());
        if (m_opened) {
            m_opened = *changed;
            m_store.setKeys(changed->keys(), this, [](const Outcome&) {});
            log({.act = audit::Act::KeyChanged, .what = u"store_key"_s});
            Q_EMIT keyChanged();
            sealAnew();
        }
        done(core::success());
    };
}

/// Part by part, so that whoever works meanwhile does not wait. What fails is tried again after the next opening.
void StoreDesk::sealAnew()
{
    m_isSealingAnew = true;
    m_store.sealAnew(this, [this](const Result<bool>& isMore) {
        if (isMore && *isMore)
            return sealAnew();
        if (isMore)
            return forgetKeys();
        m_isSealingAnew = false;
    });
}

void StoreDesk::forgetKeys()
{
    m_store.keysNamed(this, [this](const Result<QSet<quint32>>& named) {
        m_isSealingAnew = false;
        if (!named || !m_opened)
            return;
        const Result<OpenVault> left = m_vault.forget(*m_opened, *named);
        if (!left || left->earlier.size() == m_opened->earlier.size())
            return;
        m_opened = *left;
        m_store.setKeys(left->keys(), this, [](const Outcome&) {});
        log({.act = audit::Act::KeyChanged, .what = u"old_key_forgotten"_s});
    });
}

} // namespace rfi::app
