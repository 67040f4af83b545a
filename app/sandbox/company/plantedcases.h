#pragma once

#include <QByteArrayView>

namespace csm::sandbox {

/// Accounts that always exist, all owned by "me", so that a test (or a person) finds a case by its name.
enum class Planted {
    None,
    NoRenewalDate, ///< an active subscription without end or renewal date, and no open renewal
    SingleThreaded, ///< several contacts, all traffic of the last year with one of them
    SponsorLeft, ///< the executive sponsor left 40 days ago, nobody took over
    SatisfiedButFailing, ///< NPS of 9 and 10, while use falls and contracts shrink
    UnsatisfiedButSucceeding, ///< NPS of 2 to 6, while use and contracts grow
    SegmentWithoutChurn, ///< an account of the segment Public, which never lost a customer
    NoData, ///< an account with nothing below it
    Deleted, ///< in the recycle bin with all that hung below it
    MergeWinner, ///< has the records of MergeLoser
    MergeLoser, ///< deleted, MasterRecordId names MergeWinner
};

struct PlantedCase
{
    Planted kind = Planted::None;
    QByteArrayView name = {};
};

inline constexpr PlantedCase plantedCases[] = {
    {Planted::NoRenewalDate, "달무리 나침반 연구"},
    {Planted::SingleThreaded, "Lanternfish Kiln Works"},
    {Planted::SponsorLeft, "은하수 조각배 물산"},
    {Planted::SatisfiedButFailing, "Thistledown Abacus Trading"},
    {Planted::UnsatisfiedButSucceeding, "솔바람 톱니 기계"},
    {Planted::SegmentWithoutChurn, "아지랑이 등대 관리원"},
    {Planted::NoData, "Hollow Teapot Holdings"},
    {Planted::Deleted, "안개꽃 썰매 상사"},
    {Planted::MergeWinner, "여우비 풍차 식품"},
    {Planted::MergeLoser, "여우비 풍차 식품 (중복)"},
};

/// Deleted and MergeLoser come on top of the visible accounts. A company of fewer than eight has no planted
/// ones.
inline constexpr int plantedAndVisible = 8;

} // namespace csm::sandbox
