#include "core/messages/problemtext.h"

#include <QCoreApplication>

#include <array>

namespace csm {

namespace {

constexpr const char *context = "Problem";

/// One row a code, in the order of ErrorCode; %1 is the first argument, or @c anything where there is none.
struct Row
{
    const char *anything = nullptr;
    const char *what = nullptr;
    const char *safe = nullptr;
    const char *todo = nullptr;
};

constexpr const char *theServer = QT_TRANSLATE_NOOP("Problem", "the server");
constexpr const char *theFile = QT_TRANSLATE_NOOP("Problem", "the file");
constexpr const char *nothingChanged = QT_TRANSLATE_NOOP("Problem", "Nothing was changed.");
constexpr const char *nothingSent = QT_TRANSLATE_NOOP("Problem", "Nothing was sent there.");
constexpr const char *stillReadable
    = QT_TRANSLATE_NOOP("Problem", "Everything on this computer can still be read.");
constexpr const char *readIsKept
    = QT_TRANSLATE_NOOP("Problem", "What was read before is kept, and the next run goes on from there.");
constexpr const char *savedIsIntact = QT_TRANSLATE_NOOP("Problem", "What was saved before is intact.");
constexpr const char *pageLeftOut
    = QT_TRANSLATE_NOOP("Problem", "Nothing of that answer was stored; everything before it is kept.");
constexpr const char *tryAgain = QT_TRANSLATE_NOOP("Problem", "Try again in a few minutes.");

constexpr std::array<Row, errorCodeCount> rows = {{
    {theServer, QT_TRANSLATE_NOOP("Problem", "There is no connection to %1."), stillReadable,
        QT_TRANSLATE_NOOP("Problem", "Check the network and the address, then try again.")},
    {theServer, QT_TRANSLATE_NOOP("Problem", "There was no complete answer from %1 in time."), readIsKept,
        tryAgain},
    {theServer, QT_TRANSLATE_NOOP("Problem", "The request limit of %1 is used up for now."), readIsKept,
        QT_TRANSLATE_NOOP(
            "Problem", "Try again later, or ask the administrator of the CRM for a higher limit.")},
    {theServer, QT_TRANSLATE_NOOP("Problem", "There is a failure at %1."), readIsKept, tryAgain},
    {theServer,
        QT_TRANSLATE_NOOP(
            "Problem", "A secure connection to %1 cannot be made: its certificate or protocol was refused."),
        nothingSent,
        QT_TRANSLATE_NOOP("Problem",
            "Check the date of this computer and the address; ask the administrator about the certificate.")},
    {theServer, QT_TRANSLATE_NOOP("Problem", "The sign-in to %1 is missing, wrong or expired."),
        stillReadable, QT_TRANSLATE_NOOP("Problem", "Sign in again with a new token.")},
    {theServer, QT_TRANSLATE_NOOP("Problem", "You are signed in, but may not read this at %1."), readIsKept,
        QT_TRANSLATE_NOOP("Problem", "Ask the administrator of the CRM for the right to read it.")},
    {theServer, QT_TRANSLATE_NOOP("Problem", "A web page came instead of data from %1."), pageLeftOut,
        QT_TRANSLATE_NOOP("Problem",
            "On a public network, sign in to it in a browser first; otherwise check the address.")},
    {theServer, QT_TRANSLATE_NOOP("Problem", "An answer of %1 breaks off in the middle."), pageLeftOut,
        tryAgain},
    {theServer, QT_TRANSLATE_NOOP("Problem", "The next page of %1 is said to lie on another host."),
        QT_TRANSLATE_NOOP("Problem", "The sign-in was not sent there, and reading was stopped."),
        QT_TRANSLATE_NOOP("Problem", "Tell the administrator of the CRM before you try again.")},
    {theServer, QT_TRANSLATE_NOOP("Problem", "An answer of %1 is too big, even at the smallest page size."),
        pageLeftOut,
        QT_TRANSLATE_NOOP("Problem", "Leave out large fields in the mapping file of this profile.")},
    {theServer, QT_TRANSLATE_NOOP("Problem", "An answer of %1 cannot be understood."), pageLeftOut,
        QT_TRANSLATE_NOOP(
            "Problem", "Check the address; if it is right, copy the diagnostics and report it.")},
    {theServer, QT_TRANSLATE_NOOP("Problem", "The place where we were reading is no longer known at %1."),
        readIsKept, QT_TRANSLATE_NOOP("Problem", "Start the sync again.")},
    {QT_TRANSLATE_NOOP("Problem", "the profile"),
        QT_TRANSLATE_NOOP("Problem", "The folder of %1 cannot be made or written."), nothingChanged,
        QT_TRANSLATE_NOOP("Problem", "Choose another folder, or give yourself the right to write there.")},
    {QT_TRANSLATE_NOOP("Problem", "this profile"),
        QT_TRANSLATE_NOOP("Problem", "Not saved: the disk with %1 is full."), savedIsIntact,
        QT_TRANSLATE_NOOP("Problem", "Free at least 50 MB and try again.")},
    {theFile, QT_TRANSLATE_NOOP("Problem", "A newer version of this program has written %1."), nothingChanged,
        QT_TRANSLATE_NOOP("Problem", "Install that version or a newer one.")},
    {theFile, QT_TRANSLATE_NOOP("Problem", "There is damage in %1, or it is no database of this program."),
        QT_TRANSLATE_NOOP("Problem", "The file was left as it is."),
        QT_TRANSLATE_NOOP("Problem",
            "Keep that file and use another profile folder; what comes from the CRM can be read again.")},
    {QT_TRANSLATE_NOOP("Problem", "this profile"),
        QT_TRANSLATE_NOOP("Problem", "Another program is writing to %1 now."), nothingChanged,
        QT_TRANSLATE_NOOP("Problem", "Wait until it is done, or close it, then try again.")},
    {theFile, QT_TRANSLATE_NOOP("Problem", "The local database could not do this (%1)."), savedIsIntact,
        QT_TRANSLATE_NOOP("Problem", "Try again; if it stays so, copy the diagnostics and report it.")},
    {nullptr, QT_TRANSLATE_NOOP("Problem", "The key store of this system cannot be used."),
        QT_TRANSLATE_NOOP("Problem", "The token was not written anywhere."),
        QT_TRANSLATE_NOOP(
            "Problem", "Unlock or install a key store such as GNOME Keyring, or give the token each time.")},
    {theFile, QT_TRANSLATE_NOOP("Problem", "The document cannot be written to %1."),
        QT_TRANSLATE_NOOP("Problem", "A file that was there before is unchanged."),
        QT_TRANSLATE_NOOP("Problem", "Choose another place or another name.")},
    {QT_TRANSLATE_NOOP("Problem", "What you asked for"), QT_TRANSLATE_NOOP("Problem", "%1: not found."),
        nothingChanged, QT_TRANSLATE_NOOP("Problem", "Check the name or the id.")},
    {QT_TRANSLATE_NOOP("Problem", "This name"), QT_TRANSLATE_NOOP("Problem", "%1 fits several: %2."),
        nothingChanged, QT_TRANSLATE_NOOP("Problem", "Use the id of the one you mean.")},
    {QT_TRANSLATE_NOOP("Problem", "What you entered"),
        QT_TRANSLATE_NOOP("Problem", "%1: not an address that can be used."), nothingSent,
        QT_TRANSLATE_NOOP("Problem",
            "Enter the whole address, such as https://example.my.salesforce.com. Without https only this "
            "computer is asked.")},
    {QT_TRANSLATE_NOOP("Problem", "What you entered"),
        QT_TRANSLATE_NOOP("Problem", "%1: this port is taken by another program, or reserved."),
        nothingChanged, QT_TRANSLATE_NOOP("Problem", "Choose another port, or 0 for a free one.")},
    {QT_TRANSLATE_NOOP("Problem", "this entry"), QT_TRANSLATE_NOOP("Problem", "This does not work: %1."),
        nothingChanged, QT_TRANSLATE_NOOP("Problem", "Check what you entered.")},
    {theFile, QT_TRANSLATE_NOOP("Problem", "There is a mistake in %1 (%2)."), nothingChanged,
        QT_TRANSLATE_NOOP("Problem", "Correct that file, or take it away, then try again.")},
    {nullptr, QT_TRANSLATE_NOOP("Problem", "Stopped, as you wished."), readIsKept,
        QT_TRANSLATE_NOOP("Problem", "Start again whenever you like.")},
}};

QString translated(const char *text)
{
    return QCoreApplication::translate(context, text);
}

QString filled(const Row &row, const QStringList &args)
{
    QString sentence = translated(row.what);
    if (!row.anything)
        return sentence;
    const QString first = args.value(0).isEmpty() ? translated(row.anything) : args.first();
    if (!sentence.contains(QLatin1StringView("%2")))
        return sentence.arg(first);
    const QString rest = args.mid(1).join(QLatin1StringView(", "));
    return sentence.arg(first, rest.isEmpty() ? QStringLiteral(u"–") : rest);
}

} // namespace

ProblemText problemText(const Error &error)
{
    const Row &row = rows[size_t(error.code)];
    return {filled(row, error.args), translated(row.safe), translated(row.todo)};
}

} // namespace csm
