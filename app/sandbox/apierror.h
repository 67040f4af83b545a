#pragma once

#include <QByteArray>

#include <variant>

namespace csm::sandbox {

/// A refusal as Salesforce words it; on the wire an array with this one element.
struct ApiError
{
    int status = 400;
    QByteArray code = {};
    QByteArray message = {};
};

/// What was asked for, or why it is refused.
template<typename T>
using Outcome = std::variant<T, ApiError>;

template<typename T>
const ApiError *refusal(const Outcome<T> &outcome)
{
    return std::get_if<ApiError>(&outcome);
}

inline ApiError notFound()
{
    return {404, "NOT_FOUND", "The requested resource does not exist"};
}

} // namespace csm::sandbox
