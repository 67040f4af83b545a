#pragma once

#include <QString>
#include <QStringList>

namespace csm::ctl {

/// The words of the command line, and the token that stood among them or in the environment.
struct Arguments
{
    QStringList words = {}; ///< without the program's name; a token's place is taken by "-"
    QString token = {}; ///< of --token, else of CSM_TOKEN; empty: none, or to be read from stdin
    bool tokenFromInput = false; ///< --token -
};

/// Takes the token out of the process's own memory of its arguments and environment, so that ps and /proc
/// show it no longer. Called before anything copies them.
Arguments takeArguments(int argc, char **argv);

/// The first line of standard input, without the white space around it.
QString tokenFromStandardInput();

} // namespace csm::ctl
