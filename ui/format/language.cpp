#include "ui/format/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QPointer>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace csm::ui {

Language languageOf(const QString &code)
{
    return code.startsWith("ko"_L1, Qt::CaseInsensitive) ? Language::Korean : Language::English;
}

Language systemLanguage()
{
    const QStringList wanted = QLocale::system().uiLanguages();
    return wanted.isEmpty() ? Language::English : languageOf(wanted.first());
}

QString codeOf(Language language)
{
    return language == Language::Korean ? u"ko"_s : u"en"_s;
}

void installLanguage(Language language)
{
    static QPointer<QTranslator> words;
    static QPointer<QTranslator> qtWords;
    delete words;
    delete qtWords;

    qtWords = new QTranslator(QCoreApplication::instance());
    const QString code = codeOf(language);
    if (qtWords->load("qtbase_"_L1 + code, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(qtWords);
    words = new QTranslator(QCoreApplication::instance());
    if (words->load(":/i18n/"_L1 + code + ".qm"_L1)) // after Qt's, so that ours are asked first
        QCoreApplication::installTranslator(words);
}

} // namespace csm::ui
