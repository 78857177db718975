// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/presenters/priority_about.h"

#include "gui/presenters/commentary_texts.h"
#include "gui/presenters/priority_wording.h"
#include "gui/presenters/status_rule_texts.h"

#include <QCoreApplication>
#include <QLocale>

namespace outturn::gui {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Priority)
};

QString qt(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

QString dayWords(Timestamp moment, const QString& form)
{
    return QLocale(QLocale::English, QLocale::UnitedKingdom).toString(localTime(moment), form);
}

QString provenanceWords(domain::Provenance provenance)
{
    switch (provenance) {
    case domain::Provenance::Imported:
        return Words::tr("Imported from a spreadsheet");
    case domain::Provenance::Entered:
        return Words::tr("Entered by hand");
    case domain::Provenance::Published:
        return Words::tr("Published in an earlier report");
    case domain::Provenance::Derived:
        return Words::tr("Derived from other figures");
    case domain::Provenance::Illustrative:
        break;
    }
    return Words::tr("Illustrative: made for the sample, not published");
}

QString placeInSource(const domain::SourceReference& source)
{
    QStringList parts;
    for (const auto& part : {source.file, source.sheet, source.cell}) {
        if (!part.empty())
            parts.append(qt(part));
    }
    return parts.join(QStringLiteral(" › "));
}

class RowList
{
public:
    void add(const QString& label, const QString& value)
    {
        if (!value.isEmpty())
            m_rows.push_back({.label = label, .value = value});
    }
    void add(const QString& label, const std::string& value) { add(label, qt(value)); }

    [[nodiscard]] std::vector<FigureText> rows() const { return m_rows; }

private:
    std::vector<FigureText> m_rows;
};

void addOrigin(RowList& rows, const domain::SeriesPoint& point)
{
    const bool illustrative = point.illustrative || point.provenance == domain::Provenance::Illustrative;
    rows.add(Words::tr("Origin"), provenanceWords(illustrative ? domain::Provenance::Illustrative : point.provenance));
    rows.add(Words::tr("Printed as"), point.source.printed);
    rows.add(Words::tr("Formula"), point.source.formula);
    rows.add(Words::tr("Where"), placeInSource(point.source));
    rows.add(Words::tr("Note"), point.source.note);
    if (point.batch > 0)
        rows.add(Words::tr("Batch"),
                 Words::tr("%1, recorded %2")
                     .arg(point.batch)
                     .arg(dayWords(point.recordedAt, QStringLiteral("d MMM yyyy HH:mm"))));
}

} // namespace

AboutFigureTexts aboutFigure(const services::IndicatorSummary& summary)
{
    RowList rows;
    rows.add(Words::tr("Definition"), summary.indicator.definition);
    rows.add(Words::tr("Source"), summary.indicator.source);
    if (!summary.latest || !summary.latest->value) {
        rows.add(Words::tr("Figure"), Words::tr("None published up to this quarter"));
        return {.title = qt(summary.indicator.name), .rows = rows.rows()};
    }
    rows.add(Words::tr("Figure"), Words::tr("%1, %2").arg(figureWords(summary), measureWords(summary)));
    addOrigin(rows, *summary.latest);
    return {.title = qt(summary.indicator.name), .rows = rows.rows()};
}

StatusTexts statusTexts(const services::OutcomeStatus& status)
{
    const auto title = [](domain::Status s) { return qt(domain::statusTitle(s)); };
    StatusTexts texts{
        .status = status.effective(),
        .proposed = status.proposed,
        .word = title(status.effective()),
        .proposal =
            Words::tr("Proposed by the rules: %1. %2").arg(title(status.proposed), qt(status.explanation)).trimmed(),
        .rule = firedRuleText(status.rule),
        .rules = statusRuleTexts(status.rule)};
    if (status.decision) {
        const auto& decision = *status.decision;
        texts.reason = qt(decision.reason);
        texts.decision =
            Words::tr("Decided by %1 on %2: %3.")
                .arg(qt(decision.by), dayWords(decision.at, QStringLiteral("d MMMM yyyy")), title(decision.status));
    }
    return texts;
}

} // namespace outturn::gui
