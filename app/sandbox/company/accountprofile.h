#pragma once

#include "app/sandbox/company/plantedcases.h"
#include "app/sandbox/org/sobject.h"

#include <QByteArray>
#include <QDate>
#include <QList>

#include <optional>

namespace csm::sandbox {

enum class Segment { Smb, MidMarket, Enterprise, Public };

/// How an account does now; everything written about it agrees with that.
enum class Condition { Healthy, Watch, Risk, Lost };

/// A stretch of unchanged revenue: one subscription record.
struct Term
{
    bool isAddOn = false;
    QDate start = {};
    QDate end = {}; ///< last day, inclusive; invalid: open
    QDate renewal = {}; ///< when it is up for renewal; invalid: never said
    int seats = 0;
    int seatPrice = 0; ///< KRW a month
    bool autoRenews = false;
    bool isCancelled = false;

    qint64 yearly() const { return qint64(seats) * seatPrice * 12; }
};

/// What happened on an anniversary.
struct Renewal
{
    enum class Outcome { Won, Lost, Open };

    QDate due = {};
    Outcome outcome = Outcome::Won;
    qint64 amountBefore = 0;
    qint64 amountAfter = 0; ///< of an open one: what is hoped for
};

/// An account's story, told before any of its records is written.
struct AccountProfile
{
    int index = 0;
    Planted planted = Planted::None;
    QByteArray name = {};
    bool isKorean = true;
    bool isMine = false;
    RecordId owner = {};
    Segment segment = Segment::Smb;
    Condition condition = Condition::Healthy;
    QDate since = {};
    QDate lostOn = {}; ///< last day of the last term, for Condition::Lost
    QList<Term> terms = {};
    QList<Renewal> renewals = {};
    int employees = 0;

    // Filled in while the records are written.
    RecordId account = {};
    QList<RecordId> contacts = {}; ///< the sponsor first, then the champion
    QList<QByteArray> contactNames = {};

    /// Whom one turns to first, by the place in contacts: the sponsor, or the one who carries all traffic.
    int firstContact() const { return planted == Planted::SingleThreaded ? 1 : 0; }
    bool isActive() const { return condition != Condition::Lost && planted != Planted::NoData; }
    /// Seats of all terms that run on @p day.
    int seatsOn(QDate day) const;
    /// Whether anything could happen on that day.
    bool wasCustomerOn(QDate day) const { return seatsOn(day) > 0; }
};

} // namespace csm::sandbox
