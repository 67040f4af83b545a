#include "app/sandbox/company/phrasebook.h"

namespace csm::sandbox {

namespace {

constexpr Note goodEmails[] = {
    {"Monthly usage summary",
        "Sent {who} last month's figures. Active users keep growing and the team is pleased."},
    {"Training for new starters",
        "{who} asked for one more session for new colleagues. Agreed on a date in six weeks."},
    {"Another department is interested",
        "{who} says purchasing would like to join. Preparing a quote for 30 seats."},
    {"Agreed to a reference",
        "They would like to show our screens internally; {who} agreed to an interview, too."},
    {"Automatic reports are set up", "{who} confirms that the report arrives every Monday."},
    {"Speaking at the user meeting", "{who} will give a short talk at next month's user meeting."},
    {"Two ideas for improvement",
        "Received ideas about sorting and printing. Passed them on and promised an answer."},
    {"After the training on site", "All eighteen people signed in the same week. {who} says thank you."},
};
constexpr Note mixedEmails[] = {
    {"Change to the weekly report",
        "{who} wants regions in the weekly report. Explained the workaround for now."},
    {"Recording of the training",
        "Sent the recording and a one-page summary to those who missed the session."},
    {"Question about seats", "{who} asked whether seats can be adjusted. We will talk about it at renewal."},
    {"Tidying up permissions", "Sent a list of accounts of people who left. {who} cleans up next week."},
    {"Question about a data format",
        "Some supplier codes are too long to import. Sent a template that converts them."},
    {"Meeting moved", "End of quarter is busy; moved the regular meeting by two weeks."},
    {"Setting up tablets", "{who} asked how to set up tablets on site. Sent the guide."},
};
constexpr Note badEmails[] = {
    {"Complaint about slow answers",
        "{who} is unhappy with our response times. One owner now, and an update each Friday."},
    {"Usage is going down",
        "The shop floor went back to its old ways. Asked {who} for a meeting about the causes."},
    {"Budget may be cut", "{who} warned that next year's budget could mean fewer seats."},
    {"Asked for a comparison",
        "{who} wants a comparison with other products. They seem to look at the renewal again."},
    {"Training cancelled", "The planned session is off; the floor has no time, they say."},
    {"No answer", "Two weeks without a reply; wrote to {who} again and looking for another contact."},
};
constexpr Note goodCalls[] = {
    {"Regular call",
        "Call with {who}: stock differences are clearly down. Next month we write up the warehouse story."},
    {"Short introduction to approvals", "Explained the approval flow; {who} will try it this week."},
    {"Call before the renewal", "{who} is positive about renewing and asks about a two-year term."},
    {"Checking results", "The books close two days sooner. We put the figure into the success plan."},
    {"Meeting a new contact", "First call with {who}: why they started and where they want to be in a year."},
    {"Talking about growth", "Discussed when the Busan site could join. {who} puts it into the budget."},
};
constexpr Note mixedCalls[] = {
    {"Regular call",
        "According to {who} only managers use it; the floor still has spreadsheets. Short guide planned."},
    {"Data migration check", "Part of last year's data is still missing. {who} sends the list."},
    {"Change of contact", "Our day-to-day contact may change. We will meet both at the hand-over."},
    {"Goals once more", "Checked whether the goals from the start still hold. Two of them stay."},
    {"Question about usage", "{who} wanted usage by department; looked at the screen together."},
    {"Renewal dates", "Explained the steps and dates of the renewal. Purchasing has to agree."},
};
constexpr Note badCalls[] = {
    {"Complaint by phone", "{who} met the same error for the third time. Promised the cause by tonight."},
    {"Signs of leaving",
        "They compare other products. The trouble is adoption on the floor rather than price."},
    {"Renewal put off", "{who} postpones the decision by a month. We need an executive meeting."},
    {"Key user left", "The person who used it most has left. Looking for somebody new with {who}."},
    {"Wants fewer seats", "They want to give up idle seats. Suggested looking at the reasons first."},
    {"Connection is late", "{who} protests about the delayed connection. A new date goes out today."},
};
constexpr Note goodMeetings[] = {
    {"Quarterly review", "Three of four goals reached. {who} presents the result to the board."},
    {"Workshop on growing", "Twelve people of two plants took part. Next goal: half the handling time."},
    {"Meeting with the executives", "The board saw the return and puts more sites into next year's plan."},
    {"Visit on site", "Walked through the warehouse: every shift keeps our screen open."},
    {"Making the success plan", "Agreed with {who} on three goals for next year and how to measure them."},
    {"User training", "Trained twenty new users; half of them made their first record that day."},
};
constexpr Note mixedMeetings[] = {
    {"Adoption review", "Looked at usage person by person. Twenty idle seats go to another team."},
    {"Training half-time", "Managers are trained, people on site are left. {who} names the participants."},
    {"Quarterly review", "About half of the goals reached. Next quarter is about automatic reports."},
    {"Talking to shift leads", "Met three shift leads. Some things are written down twice; we cut that."},
    {"Cleaning up data", "Merged a hundred double suppliers together. {who} takes care of the rest."},
};
constexpr Note badMeetings[] = {
    {"Explaining the outage",
        "Explained the cause of last week's outage and what we changed. {who} wants it in writing."},
    {"Recovery plan", "Usage keeps falling; agreed on an eight-week plan with a check every Monday."},
    {"Urgent executive meeting",
        "They do not see the promised effect. We define the measures of success again."},
    {"Negotiating the renewal",
        "No renewal without a lower price, they say. Offered to narrow the scope together."},
    {"Listening to the floor",
        "Too many fields to fill in, says the floor. Keeping only what is needed with {who}."},
};
constexpr Note cases[] = {
    {"Cannot sign in", "Five people cannot sign in since they changed their passwords."},
    {"Report and screen differ", "The monthly report is three items off from the dashboard."},
    {"Upload stops", "Drawings above 20 MB stop at 90 %."},
    {"No notification mails", "No approval mails since yesterday afternoon."},
    {"Slow screens", "Lists take more than ten seconds between nine and ten in the morning."},
    {"How to set permissions", "How can a supplier's staff read but not write?"},
    {"Export shows numbers for dates", "Dates look like numbers when we open the exported file."},
    {"Mobile app closes", "The app closes when somebody takes a photo on site."},
    {"Add many users at once", "We would like to add 42 new colleagues in one go."},
    {"Connection to the ERP is down", "No orders have come over since early this morning."},
    {"Search misses records", "Searching by part number does not find last month's records."},
    {"How to change approvers",
        "After our reorganisation all approvers change. Can that be done in one step?"},
    {"Bar codes are cut off", "Our new scanner loses the first two digits."},
    {"Print-out is cut off", "The amount column is missing on printed delivery notes."},
    {"Bring back deleted records", "Eight inspection records were deleted by mistake."},
    {"Wrong day in the totals", "Work of the night shift counts for the next day."},
};
constexpr const char *goodComments[] = {"The floor asks for it first; we could not work without it.",
    "Our contact always thinks one step ahead.", "Reports take half the time they used to.",
    "Short training, and people could start at once.", "Questions are answered the same day."};
constexpr const char *mixedComments[]
    = {"Getting better, though mobile still lags behind.", "Plenty of features, but we need more training.",
        "It is fine. Too early to say more.", "The screens are a little crowded."};
constexpr const char *badComments[]
    = {"It takes far too long to get an answer.", "Hard to use for people on the floor.",
        "The promised connection still does not work.", "The same error comes back again and again."};
constexpr const char *toDos[] = {"Prepare the quarterly review", "Send the renewal terms",
    "Fix the training date", "Share the list of idle seats", "Ask for an executive meeting",
    "Check the migration list", "Draft the success story", "Walk through the survey results",
    "Help to tidy up permissions", "Meet the new contact"};
constexpr const char *about[] = {"Six sites across the country; started with us to get rid of paper records.",
    "Head office and plants used to look at different figures; that is why they came.",
    "Grows quickly and wants its ways of working to keep up.",
    "Collects quality records and audit answers in one place.",
    "Purchasing and logistics began, finance is following."};
constexpr ObjectivePhrase objectives[] = {
    {"Halve shipping errors", "Less money for returns, fewer unhappy customers.",
        {{"Shipping errors a month", "Number", 120, 60},
            {"Cost of returns", "Currency", 48'000'000, 24'000'000}},
        {"Find the causes by type of error", "Rewrite the outbound check", "Train the floor twice",
            "One month on trial, then review"}},
    {"Close the books three days sooner", "Management sees the figures earlier and decides earlier.",
        {{"Days to close", "Number", 9, 6}, {"Entries matched automatically", "Percent", 55, 85}},
        {"Draw the closing process together", "Agree on matching rules", "Name owners of exceptions",
            "Prove it with two closings"}},
    {"The floor works on its own", "People on site record and look up without going through a manager.",
        {{"Floor staff active every week", "Percent", 35, 75}, {"Records made on site", "Number", 400, 1500}},
        {"Interview shift leads", "Write a ten-minute guide", "Train every shift", "Share what works"}},
    {"Fewer hours of standstill", "Know before a machine fails and have the part ready.",
        {{"Hours down a month", "Number", 64, 40}, {"Share of planned maintenance", "Percent", 40, 70}},
        {"Clean up the failure history", "Set new inspection intervals", "Set stock levels for parts",
            "Report after three months"}},
    {"Answer customers within a day", "Fewer customers who leave while waiting.",
        {{"Answered within a day", "Percent", 62, 90}, {"Asked again", "Percent", 28, 12}},
        {"Sort requests by kind", "Prepare thirty standard answers", "Agree on a rota",
            "Show response times weekly"}},
    {"See what buying costs", "Buy together what departments bought apart, on better terms.",
        {{"Bought together", "Percent", 30, 65}, {"Saved a year", "Currency", 0, 180'000'000}},
        {"Tidy up items and suppliers", "Agree on common items", "Negotiate prices by quarter",
            "Confirm and report savings"}},
    {"New people do their share within two weeks", "They find out how things are done without asking around.",
        {{"Days until somebody works alone", "Number", 30, 14},
            {"Training done in the first month", "Percent", 45, 90}},
        {"First-week lists for every job", "Work in pairs", "Make ten short videos", "Talk after one month"}},
    {"Hand in audit papers within a day", "Records in one place end the nights before an audit.",
        {{"Days to prepare", "Number", 10, 1}, {"Missing records", "Percent", 18, 3}},
        {"Link audit items to records", "Agree on how approvals are kept", "Trial audit",
            "Learn from the real one"}},
};
constexpr const char *titles[] = {"Vice President Operations", "Head of Process Improvement",
    "Head of Purchasing", "System Administrator", "Production Planner", "Warehouse Lead", "Controller",
    "Quality Engineer", "Sales Support", "Shift Lead"};
constexpr const char *departments[] = {"Management", "Process Improvement", "Purchasing", "IT", "Production",
    "Warehouse", "Finance", "Quality", "Sales Support", "Plant"};
constexpr const char *cities[] = {"Seoul", "Busan", "Incheon", "Daejeon", "Suwon", "Ulsan"};

} // namespace

const Phrasebook &englishPhrases()
{
    static const Phrasebook phrases{{goodEmails, mixedEmails, badEmails}, {goodCalls, mixedCalls, badCalls},
        {goodMeetings, mixedMeetings, badMeetings}, cases, {goodComments, mixedComments, badComments}, toDos,
        objectives, titles, departments, cities, about, "Success plan {year}",
        "Every site sees the same figures and decides the same day.",
        "Fewer errors first, then a quicker close, then the floor on its own.",
        "Every department works differently, and there is little time for training.",
        "Internal: the sponsor cares about figures. Always show results in money.", "South Korea"};
    return phrases;
}

} // namespace csm::sandbox
