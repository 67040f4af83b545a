#pragma once

#include "core/domain/healthband.h"
#include "core/domain/successplan.h"
#include "ui/format/format.h"

#include <QString>

#include <memory>

class QTranslator;

namespace csm::ui {

struct DocumentHealth;
struct DocumentOutcome;

/// The words of a document in its own language, whatever the program speaks at the moment.
class DocumentWords
{
public:
    explicit DocumentWords(Language language);
    ~DocumentWords();

    const Format &format() const { return m_format; }

    QString kind() const; ///< Success plan
    QString health(const DocumentHealth &health) const; ///< At risk 42
    QString csm(const QString &name) const;
    QString period(QDate from, QDate to) const; ///< empty when neither is known
    QString renewal(QDate on, QDate today) const; ///< Renewal 2025-12-14 (D-23)

    QString overallProgress() const;
    QString objectivesDone() const;
    QString countOf(int count, int all) const; ///< 1 of 3
    QString overdueSteps() const;
    QString weeklyUsers() const;

    QString vision() const;
    QString usage(int weeks) const;
    QString outline() const;
    QString noObjectives() const;

    QString columnTitle() const;
    QString columnOwner() const;
    QString columnDue() const;
    QString columnProgress() const;
    QString continued(const QString &title) const;
    QString sponsor(const QString &name) const;
    QString outcome(const DocumentOutcome &outcome) const; ///< Base 5 days · Current 3 days · Target 2 days
    QString late(qint64 days) const;
    QString state(ObjectiveState state) const;

    QString confidential() const;
    QString asOf(const QDateTime &at, const QString &source) const;
    QString pageOf(int page, int pages) const;

private:
    QString band(HealthBand band) const;
    QString text(const char *source, int n = -1) const;

    std::unique_ptr<QTranslator> m_translator;
    Format m_format;
};

} // namespace csm::ui
