#pragma once

#include <span>

namespace csm::sandbox {

/// What a customer success manager would write down. {who} is a person at the customer's.
struct Note
{
    const char *subject = nullptr;
    const char *text = nullptr;
};

/// A measure of an objective: moves from where it is now to its target.
struct MeasurePhrase
{
    const char *name = nullptr;
    const char *valueType = "Number"; ///< or Percent, Currency
    int start = 0;
    int target = 0;
};

/// An objective in the customer's words: an outcome, not a feature.
struct ObjectivePhrase
{
    const char *name = nullptr;
    const char *description = nullptr;
    MeasurePhrase measures[2] = {};
    const char *steps[4] = {};
};

/// The texts of one language, by how the account does: 0 well, 1 so-so, 2 badly.
struct Phrasebook
{
    std::span<const Note> emails[3] = {};
    std::span<const Note> calls[3] = {};
    std::span<const Note> meetings[3] = {};
    std::span<const Note> cases = {};
    std::span<const char *const> comments[3] = {}; ///< of surveys
    std::span<const char *const> toDos = {};
    std::span<const ObjectivePhrase> objectives = {};
    std::span<const char *const> titles
        = {}; ///< of people: sponsor, champion, decision maker, admin, then users
    std::span<const char *const> departments = {};
    std::span<const char *const> cities = {};
    std::span<const char *const> about = {}; ///< a customer, in a sentence
    const char *planName = nullptr; ///< {year}
    const char *planVision = nullptr;
    const char *planPriorities = nullptr;
    const char *planChallenges = nullptr;
    const char *planNotes = nullptr;
    const char *country = nullptr;
};

const Phrasebook &koreanPhrases();
const Phrasebook &englishPhrases();

} // namespace csm::sandbox
