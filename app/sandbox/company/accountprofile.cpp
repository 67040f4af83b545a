#include "app/sandbox/company/accountprofile.h"

namespace csm::sandbox {

int AccountProfile::seatsOn(QDate day) const
{
    int seats = 0;
    for (const Term &term : terms) {
        if (!term.isAddOn && term.start <= day && (!term.end.isValid() || day <= term.end))
            seats += term.seats;
    }
    return seats;
}

} // namespace csm::sandbox
