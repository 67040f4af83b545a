#include "app/csmctl/exitcode.h"

namespace csm::ctl {

ExitCode exitCodeOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Unreachable:
    case ErrorCode::Timeout:
    case ErrorCode::RateLimited:
    case ErrorCode::ServerFailure:
    case ErrorCode::Tls:
        return ExitCode::Network;
    case ErrorCode::SignIn:
    case ErrorCode::Forbidden:
    case ErrorCode::KeyStore:
        return ExitCode::SignIn;
    case ErrorCode::Portal:
    case ErrorCode::CutPage:
    case ErrorCode::ForeignHost:
    case ErrorCode::TooBig:
    case ErrorCode::BadData:
    case ErrorCode::CursorExpired:
        return ExitCode::BadData;
    case ErrorCode::Folder:
    case ErrorCode::DiskFull:
    case ErrorCode::NewerSchema:
    case ErrorCode::Damaged:
    case ErrorCode::ProfileInUse:
    case ErrorCode::Storage:
    case ErrorCode::ExportTarget:
        return ExitCode::Storage;
    case ErrorCode::Address:
    case ErrorCode::Usage:
    case ErrorCode::Ambiguous:
    case ErrorCode::Configuration:
        return ExitCode::Usage;
    case ErrorCode::Cancelled:
        return ExitCode::Cancelled;
    case ErrorCode::NotFound:
    case ErrorCode::Port:
        break;
    }
    return ExitCode::Other;
}

} // namespace csm::ctl
