#pragma once

#include "ui/documents/documentwords.h"
#include "ui/documents/pageframe.h"
#include "ui/documents/paginator.h"
#include "ui/documents/paper.h"
#include "ui/documents/plandocument.h"

#include <QImage>
#include <QList>

namespace csm::ui {

/// The A4 pages of a success plan: the same for the file, the preview and the printer.
class PlanPages
{
public:
    explicit PlanPages(const PlanDocument &document);
    Q_DISABLE_COPY_MOVE(PlanPages) // its blocks refer to its paper

    int count() const { return int(m_pages.size()); }
    QString title() const; ///< of the document, in one line

    /// Page @p page (from 0) at the origin, in points.
    void paint(QPainter &painter, int page) const;

private:
    Blocks blocks() const;
    Blocks summary() const;
    Blocks outline() const;
    TextBody heading(const QString &text) const;

    PlanDocument m_document;
    DocumentWords m_words;
    Paper m_paper;
    PageFrame m_frame;
    std::vector<PageContent> m_pages;
};

/// Every page as a picture, @p dpi points to the inch.
QList<QImage> renderPages(const PlanDocument &document, int dpi);

} // namespace csm::ui
