#include "core/net/networktransport.h"
#include "tests/support/rawserver.h"
#include "tests/support/warnings.h"

#include <QProcess>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QSslSocket>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace csm;
using namespace csm::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

/// A server of TLS on loopback that answers whatever it is asked, and keeps what came.
class TlsServer
{
public:
    explicit TlsServer(const QString &certificate)
    {
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
        tls.setLocalCertificate(QSslCertificate(contents(certificate + ".pem"_L1)));
        tls.setPrivateKey(QSslKey(contents(certificate + ".key"_L1), QSsl::Ec));
        m_server.setSslConfiguration(tls);
        QObject::connect(&m_server, &QSslServer::pendingConnectionAvailable, &m_server, [this] {
            QTcpSocket *socket = m_server.nextPendingConnection();
            QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket] {
                received += socket->readAll();
                socket->write(RawServer::answer("{}"));
            });
        });
        const bool listening = m_server.listen(QHostAddress::LocalHost);
        Q_ASSERT(listening);
    }

    QUrl url() const { return QUrl(u"https://127.0.0.1:%1/"_s.arg(m_server.serverPort())); }

    QByteArray received = {}; ///< after the handshake

private:
    QSslServer m_server;
};

} // namespace

/// Nothing is sent to a server that does not prove who it is.
class TestServerCertificate : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QString path(const QString &name) const { return m_folder.filePath(name); }

    /// @p issuer: by whom it is signed; empty: by itself.
    bool makeCertificate(const QString &name, const QString &holder, const QString &issuer)
    {
        QStringList arguments = {u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s,
            u"ec_paramgen_curve:prime256v1"_s, u"-nodes"_s, u"-days"_s, u"2"_s, u"-subj"_s, "/CN="_L1 + name,
            u"-addext"_s, "subjectAltName="_L1 + holder, u"-keyout"_s, path(name + ".key"_L1), u"-out"_s,
            path(name + ".pem"_L1)};
        if (!issuer.isEmpty())
            arguments << u"-CA"_s << path(issuer + ".pem"_L1) << u"-CAkey"_s << path(issuer + ".key"_L1);
        QProcess openssl;
        openssl.start(u"openssl"_s, arguments);
        const bool made = openssl.waitForFinished() && openssl.exitCode() == 0;
        if (!made)
            qInfo("%s", openssl.readAllStandardError().constData());
        return made;
    }

    static Result<HttpResponse> ask(const TlsServer &server)
    {
        return NetworkTransport().send(
            {.url = server.url(), .headers = {{"Authorization", "Bearer canary"}}}, {});
    }

private slots:
    void initTestCase()
    {
        if (QStandardPaths::findExecutable(u"openssl"_s).isEmpty())
            QSKIP("the program openssl, which makes the keys of this test, is not installed");
        if (!QSslSocket::supportsSsl())
            QSKIP("Qt has no TLS here");
        QVERIFY(makeCertificate(u"authority"_s, u"DNS:authority.example"_s, {}));
        QVERIFY(makeCertificate(u"right"_s, u"IP:127.0.0.1"_s, u"authority"_s));
        QVERIFY(makeCertificate(u"other"_s, u"DNS:other.example"_s, u"authority"_s));
        QVERIFY(makeCertificate(u"selfsigned"_s, u"IP:127.0.0.1"_s, {}));
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
        tls.addCaCertificate(QSslCertificate(contents(path(u"authority.pem"_s))));
        QSslConfiguration::setDefaultConfiguration(tls);
    }

    void init() { failOnAnyWarning(); }

    void aServerThatProvesItsNameIsAnswered()
    {
        TlsServer server(path(u"right"_s));
        const auto answer = ask(server);
        QVERIFY2(answer, answer ? "" : qPrintable(answer.error().detail));
        QCOMPARE(answer->status, 200);
        QVERIFY(server.received.contains("Bearer canary"));
    }

    void aServerThatDoesNotIsToldNothing_data()
    {
        QTest::addColumn<QString>("certificate");
        QTest::newRow("vouched for by itself alone") << u"selfsigned"_s;
        QTest::newRow("of another host") << u"other"_s;
    }

    void aServerThatDoesNotIsToldNothing()
    {
        QFETCH(QString, certificate);
        TlsServer server(path(certificate));
        const auto answer = ask(server);
        QVERIFY(!answer);
        QCOMPARE(answer.error().code, ErrorCode::Tls);
        QCOMPARE(answer.error().args, QStringList{hostOf(server.url())});
        QCoreApplication::processEvents();
        QCOMPARE(server.received, QByteArray());
    }
};

QTEST_GUILESS_MAIN(TestServerCertificate)
#include "tst_servercertificate.moc"
