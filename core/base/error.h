#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace csm {

/// What went wrong; one code each, shown to people as E-CODE beside its sentence (core/messages).
enum class ErrorCode {
    Unreachable, ///< E-OFFLINE: no connection to the server
    Timeout, ///< E-TIMEOUT: connected, but no (complete) answer in time
    RateLimited, ///< E-RATE: 429, or the CRM's request limit is spent
    ServerFailure, ///< E-SERVER: 5xx
    Tls, ///< E-TLS: certificate or protocol refused
    SignIn, ///< E-SIGNIN: token missing, wrong or expired
    Forbidden, ///< E-RIGHTS: signed in, but not allowed to read this
    Portal, ///< E-PORTAL: HTML where the CRM's JSON was expected
    CutPage, ///< E-CUT: an answer that ends before its end
    ForeignHost, ///< E-ORIGIN: the next page is said to lie on another host
    TooBig, ///< E-TOOBIG: an answer above the cap, even at the smallest page size
    BadData, ///< E-DATA: anything else that could not be understood
    CursorExpired, ///< E-CURSOR: the CRM forgot our place; handled inside sync by reading on from the last
                   ///< stored row
    Folder, ///< E-FOLDER: the profile folder cannot be made or written
    DiskFull, ///< E-DISK
    NewerSchema, ///< E-NEWER: the database was written by a newer version; untouched
    Damaged, ///< E-DAMAGED: not a database, or a broken one
    ProfileInUse, ///< E-LOCKED: another process writes to this profile
    Storage, ///< E-STORAGE: any other failure of the local database
    KeyStore, ///< E-KEYRING: the system's key store is not usable
    ExportTarget, ///< E-EXPORT: the file cannot be written
    NotFound, ///< E-NOTFOUND
    Ambiguous, ///< E-AMBIGUOUS: a name that fits several
    Address, ///< E-ADDRESS: no URL that may be asked
    Port, ///< E-PORT: where one wants to listen, another program does
    Usage, ///< E-USAGE
    Configuration, ///< E-CONFIG: a mapping or settings file cannot be read
    Cancelled, ///< E-CANCELLED
};

constexpr int errorCodeCount = int(ErrorCode::Cancelled) + 1;

QString errorCodeName(ErrorCode code); ///< "E-OFFLINE"
std::optional<ErrorCode> errorCodeNamed(QStringView name);

struct Error
{
    ErrorCode code = ErrorCode::BadData;
    QString detail = {}; ///< for the log and the diagnostics; never a token, never customer text
    QStringList args
        = {}; ///< what the sentence names: a host, a path, a name; see core/messages/problemtext.h
};

} // namespace csm
