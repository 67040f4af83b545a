#include "app/sandbox/company/writers.h"

namespace csm::sandbox {

namespace {

struct StaffMember
{
    const char *first = nullptr;
    const char *last = nullptr;
    const char *mailbox = nullptr;
    int manager = -1; ///< place in this table
};

constexpr int me = 3;
constexpr StaffMember members[] = {
    {"누리", "온", "nuri.on"},
    {"하람", "천", "haram.cheon", 0},
    {"Ingrid", "Valewood", "ingrid.valewood", 0},
    {"도움", "나", "doum.na", 1},
    {"마루", "서", "maru.seo", 1},
    {"초롱", "민", "chorong.min", 1},
    {"Robin", "Farthing", "robin.farthing", 1},
    {"솔비", "구", "solbi.gu", 2},
    {"Tamsin", "Oakley", "tamsin.oakley", 2},
    {"가온", "표", "gaon.pyo", 2},
    {"Jasper", "Windle", "jasper.windle", 2},
};

} // namespace

void writeOrganization(Company &company)
{
    const QDateTime created(company.today.addYears(-9), QTime(1, 0), Qt::UTC);
    RecordDraft(company.org, SObject::Organization, created, {SObject::User, 0})
        .text("Name", "누리워크 연습 회사")
        .text("DefaultLocaleSidKey", "ko_KR")
        .text("LanguageLocaleKey", "ko")
        .text("TimeZoneSidKey", "Asia/Seoul")
        .text("OrganizationType", "Developer Edition")
        .text("InstanceName", "KOR1")
        .number("FiscalYearStartMonth", 1);
}

Staff writeStaff(Company &company)
{
    Staff staff;
    for (int i = 0; i < int(std::size(members)); ++i) {
        const StaffMember &member = members[i];
        const bool isKorean = static_cast<uchar>(member.last[0]) >= 0x80;
        const PersonName name{member.first, member.last};
        const QByteArray mail = QByteArray(member.mailbox) + "@nuriwork.example";
        RecordDraft user(company.org, SObject::User, {company.today.addYears(-8), QTime(1, 0), Qt::UTC},
            {SObject::User, 0});
        user.text("Username", mail)
            .text("Name", name.full(isKorean))
            .text("FirstName", name.first)
            .text("LastName", name.last)
            .text("Email", mail)
            .flag("IsActive", true)
            .text("TimeZoneSidKey", "Asia/Seoul")
            .text("LocaleSidKey", "ko_KR");
        if (member.manager >= 0)
            user.link("ManagerId", RecordId{SObject::User, quint32(member.manager)});
        if (i == me)
            staff.me = user.id();
        else if (member.manager == members[me].manager)
            staff.myTeam.append(user.id());
        else if (i > me)
            staff.others.append(user.id());
    }
    company.org.setPeople(staff.me, staff.myTeam.first());
    return staff;
}

} // namespace csm::sandbox
