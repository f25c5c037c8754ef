#include "models/settings/ownership.h"

#include <QDir>
#include <QFileInfo>

#ifdef Q_OS_WIN
#include <windows.h>

#include <aclapi.h>
#include <sddl.h>
#include <shlobj.h>
#else
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace rfi::settings {

namespace {

#ifdef Q_OS_WIN
/// Administrators, the system itself, and the service that installs Windows' own files.
bool isAdministrator(PSID account)
{
    if (IsWellKnownSid(account, WinBuiltinAdministratorsSid) || IsWellKnownSid(account, WinLocalSystemSid))
        return true;
    LPWSTR text = nullptr;
    if (!ConvertSidToStringSidW(account, &text))
        return false;
    const bool isInstaller = QString::fromWCharArray(text).startsWith(u"S-1-5-80-956008885-"_s);
    LocalFree(text);
    return isInstaller;
}

constexpr DWORD Replacing = FILE_DELETE_CHILD | DELETE | WRITE_DAC | WRITE_OWNER | GENERIC_WRITE | GENERIC_ALL;
constexpr DWORD Writing = Replacing | FILE_WRITE_DATA | FILE_APPEND_DATA;

/// Somebody else has one of these rights; what is only passed on to files below does not count.
bool hasOthersWith(DWORD wanted, const ACL& rights)
{
    for (DWORD index = 0; index < rights.AceCount; ++index) {
        void* entry = nullptr;
        if (!GetAce(const_cast<PACL>(&rights), index, &entry))
            return true;
        const auto* head = static_cast<const ACE_HEADER*>(entry);
        if (head->AceType != ACCESS_ALLOWED_ACE_TYPE || (head->AceFlags & INHERIT_ONLY_ACE))
            continue;
        auto* allowed = static_cast<ACCESS_ALLOWED_ACE*>(entry);
        if ((allowed->Mask & wanted) && !isAdministrator(&allowed->SidStart))
            return true;
    }
    return false;
}

bool isSafe(const QString& path, PolicyOwner owner)
{
    if (owner == PolicyOwner::ThisUser)
        return true;
    std::wstring name = QDir::toNativeSeparators(path).toStdWString();
    PSID account = nullptr;
    PACL rights = nullptr;
    PSECURITY_DESCRIPTOR found = nullptr;
    const DWORD result =
        GetNamedSecurityInfoW(name.data(), SE_FILE_OBJECT, OWNER_SECURITY_INFORMATION | DACL_SECURITY_INFORMATION,
                              &account, nullptr, &rights, nullptr, &found);
    const bool isSafe = result == ERROR_SUCCESS && account && rights && isAdministrator(account)
        && !hasOthersWith(QFileInfo(path).isDir() ? Replacing : Writing, *rights);
    LocalFree(found);
    return isSafe;
}
#else
bool isSafe(const QString& path, PolicyOwner owner)
{
    struct stat facts = {};
    if (::stat(QFile::encodeName(path).constData(), &facts) != 0)
        return false;
    const uid_t wanted = owner == PolicyOwner::Administrators ? 0 : ::geteuid();
    return facts.st_uid == wanted && (facts.st_mode & (S_IWGRP | S_IWOTH)) == 0;
}
#endif

} // namespace

bool isOwnedSafely(const QString& path, PolicyOwner owner)
{
    const QFileInfo named(path);
    // Who can write where a link lies could lay another one there.
    const QString target = named.canonicalFilePath();
    return isSafe(named.absolutePath(), owner) && isSafe(QFileInfo(target).absolutePath(), owner)
        && isSafe(target, owner);
}

PolicyPlace systemPolicyPlace()
{
#ifdef Q_OS_WIN
    // Not %ProgramData%, which everybody can set.
    PWSTR folder = nullptr;
    QString found;
    if (SHGetKnownFolderPath(FOLDERID_ProgramData, 0, nullptr, &folder) == S_OK)
        found = QString::fromWCharArray(folder);
    CoTaskMemFree(folder);
    return {QDir(found).filePath(u"rfi-desk/policy.json"_s)};
#elif defined(Q_OS_MACOS)
    return {u"/Library/Application Support/rfi-desk/policy.json"_s};
#else
    return {u"/etc/rfi-desk/policy.json"_s};
#endif
}

} // namespace rfi::settings
