#pragma once

class QChart;

namespace csm::ui {

struct ChartGeometry;
struct ChartSpec;
struct Tokens;

/// Puts the marks of @p spec into an empty @p chart, where @p geometry says. Its axes are hidden.
void fillChart(QChart &chart, const ChartSpec &spec, const ChartGeometry &geometry, const Tokens &tokens);

/// Takes everything out again.
void emptyChart(QChart &chart);

} // namespace csm::ui
