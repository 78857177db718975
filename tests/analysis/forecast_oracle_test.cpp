// SPDX-License-Identifier: GPL-3.0-or-later
#include "oracle_table.h"

#include <outturn/analysis/exponential_smoothing.h>
#include <outturn/analysis/holt_winters.h>
#include <outturn/analysis/moving_window.h>
#include <outturn/analysis/simple_forecast.h>

#include <outturn/base/text.h>

#include "support/catch.h"

#include <cmath>

using namespace outturn;
using namespace outturn::analysis;
using outturn::testing::agrees;
using outturn::testing::disagreements;
using outturn::testing::OracleTable;

namespace {

constexpr std::size_t kYear = 12;
constexpr double kFitTolerance = 1e-6;    // parameters are given to 15 digits and errors add up
constexpr double kSearchTolerance = 1e-3; // the share by which a search may miss R's

using Values = std::vector<double>;

/// One row of the manifest: a series, a method and the parameters that R found.
struct Row
{
    std::string series;
    std::string method;
    std::string description;
    std::map<std::string, double> parameters;
    std::optional<double> logLikelihood;
    std::optional<double> variance;
    std::optional<double> aicc;
    std::optional<double> squares;

    [[nodiscard]] double operator[](const std::string& name) const
    {
        const auto at = parameters.find(name);
        return at == parameters.end() ? 0 : at->second;
    }
};

std::map<std::string, double> parametersOf(const std::string& text)
{
    std::map<std::string, double> result;
    for (const auto part : split(text, '|')) {
        const auto equals = part.find('=');
        if (equals != std::string_view::npos)
            result[std::string(part.substr(0, equals))] = *parseNumber(part.substr(equals + 1));
    }
    return result;
}

std::vector<Row> rowsOf(const std::string& method)
{
    const OracleTable manifest(outturn::testing::oracleFolder("forecast") / "manifest.csv");
    std::vector<Row> rows;
    for (std::size_t i = 0; i < manifest.rows(); ++i) {
        if (manifest.text("method")[i] == method)
            rows.push_back({manifest.text("series")[i], method, manifest.text("description")[i],
                            parametersOf(manifest.text("params")[i]), manifest.numbers("loglik")[i],
                            manifest.numbers("sigma2")[i], manifest.numbers("aicc")[i], manifest.numbers("mse")[i]});
    }
    REQUIRE_FALSE(rows.empty());
    return rows;
}

OracleTable tableOf(const Row& row, const std::string& what)
{
    return OracleTable(outturn::testing::oracleFolder("forecast") / row.series / (row.method + "." + what + ".csv"));
}

Values valuesOf(const Row& row)
{
    const OracleTable input(outturn::testing::oracleFolder("forecast") / row.series / "input.csv");
    Values values;
    for (const auto& value : input.numbers("value"))
        values.push_back(*value);
    return values;
}

/// The two columns, as far as `steps` go.
bool agreesFor(std::size_t steps, OptionalFigures actual, OptionalFigures expected, double tolerance)
{
    actual.resize(steps);
    expected.resize(steps);
    return disagreements(actual, expected, tolerance).empty();
}

void checkPredictions(const std::vector<Prediction>& predictions, const OracleTable& expected, double tolerance,
                      std::size_t steps = kYear)
{
    OptionalFigures means, low80, high80, low95, high95;
    for (const auto& prediction : predictions) {
        const auto narrow = rangeOf(prediction, 0.80);
        const auto wide = rangeOf(prediction, 0.95);
        means.emplace_back(prediction.mean);
        low80.push_back(narrow.lower);
        high80.push_back(narrow.upper);
        low95.push_back(wide.lower);
        high95.push_back(wide.upper);
    }
    CHECK(disagreements(means, expected.numbers("mean"), tolerance).empty());
    CHECK(agreesFor(steps, low95, expected.numbers("lo95"), tolerance));
    CHECK(agreesFor(steps, high95, expected.numbers("hi95"), tolerance));
    if (!expected.has("lo80"))
        return;
    CHECK(agreesFor(steps, low80, expected.numbers("lo80"), tolerance));
    CHECK(agreesFor(steps, high80, expected.numbers("hi80"), tolerance));
}

template <typename Forecast> void checkClosedForm(const std::string& method, Forecast forecastOf)
{
    for (const auto& row : rowsOf(method)) {
        INFO(row.series << ", " << method);
        const auto predictions = forecastOf(valuesOf(row));
        REQUIRE(predictions);
        checkPredictions(*predictions, tableOf(row, "forecast"), 1e-9);
    }
}

/// `ETS(M;Ad;M)` of the automatic choice, or the form that the method's name says.
EtsForm formOf(const Row& row)
{
    const std::map<std::string, std::string> named{{"ses", "A;N;N"},
                                                   {"holt", "A;A;N"},
                                                   {"ets_AAA", "A;A;A"},
                                                   {"ets_ANA", "A;N;A"},
                                                   {"forecast_hw_additive", "A;A;A"},
                                                   {"forecast_hw_additive_damped", "A;Ad;A"},
                                                   {"forecast_hw_multiplicative", "M;A;M"}};
    const auto at = named.find(row.method);
    const auto text = at != named.end() ? at->second : row.description.substr(4, row.description.size() - 5);
    const auto parts = split(text, ';');
    EtsForm form;
    form.period = kYear;
    form.error = parts[0] == "A" ? EtsError::Additive : EtsError::Multiplicative;
    form.trend = parts[1] == "N" ? EtsTrend::None : parts[1] == "A" ? EtsTrend::Additive : EtsTrend::Damped;
    form.season = parts[2] == "N" ? EtsSeason::None : parts[2] == "A" ? EtsSeason::Additive : EtsSeason::Multiplicative;
    return form;
}

EtsState initialOf(const Row& row, const EtsForm& form)
{
    EtsState state{.level = row["l"], .trend = row["b"]};
    if (form.season == EtsSeason::None)
        return state;
    double last = form.season == EtsSeason::Additive ? 0 : static_cast<double>(kYear);
    for (std::size_t i = 0; i + 1 < kYear; ++i) {
        state.season.push_back(row["s" + std::to_string(i)]);
        last -= state.season.back();
    }
    state.season.push_back(last);
    return state;
}

// The package leaves out the damping of the first step's slope where seasons multiply.
double toleranceFor(const EtsForm& form)
{
    const bool undamped = form.trend == EtsTrend::Damped && form.season == EtsSeason::Multiplicative;
    return undamped ? 3e-3 : kFitTolerance;
}

// Without a trend the package lets a season's error come back one step too early.
std::size_t sameStepsFor(const EtsForm& form)
{
    const bool early = form.trend == EtsTrend::None && form.season == EtsSeason::Additive;
    return early ? kYear - 1 : kYear;
}

void checkEts(const Row& row)
{
    const auto form = formOf(row);
    EtsWeights weights{.alpha = row["alpha"], .beta = row["beta"], .gamma = row["gamma"]};
    if (row.parameters.contains("phi"))
        weights.phi = row["phi"];
    const auto model = runEts(valuesOf(row), form, weights, initialOf(row, form));
    REQUIRE(model);
    const auto expected = tableOf(row, "fitted");
    CHECK(
        disagreements({model->fitted.begin(), model->fitted.end()}, expected.numbers("fitted"), kFitTolerance).empty());
    CHECK(disagreements({model->errors.begin(), model->errors.end()}, expected.numbers("residual"), kFitTolerance)
              .empty());
    CHECK(agrees(model->variance, row.variance, kFitTolerance));
    CHECK(agrees(model->logLikelihood, row.logLikelihood, kFitTolerance));
    CHECK(agrees(model->aicc, row.aicc, kFitTolerance));
    REQUIRE(hasRanges(form));
    checkPredictions(forecast(*model, kYear), tableOf(row, "forecast"), toleranceFor(form), sameStepsFor(form));
}

Seasonality seasonalityOf(const std::string& method)
{
    return method == "HoltWinters_additive" ? Seasonality::Additive : Seasonality::Multiplicative;
}

/// R counts the newest error of multiplicative seasons as if it were an older one, so that its ranges are narrower by a
/// known amount, and takes the trend for a season at the twelfth step.
void checkMultiplicative(const HoltWinters& model, const OracleTable& expected)
{
    const double older = model.weights.level + model.weights.season * (1 - model.weights.level);
    const auto predictions = forecast(model, kYear);
    const double newest = std::pow(predictions.front().deviation, 2);
    const auto upper = expected.numbers("hi95");
    const auto means = expected.numbers("mean");
    for (std::size_t h = 0; h < kYear; ++h) {
        CHECK(agrees(predictions[h].mean, means[h], kFitTolerance));
        const double asR = std::sqrt(std::pow(predictions[h].deviation, 2) - newest * (1 - older * older));
        if (h + 1 < kYear)
            CHECK(agrees(rangeOf({predictions[h].mean, asR}, 0.95).upper, upper[h], kFitTolerance));
    }
}

} // namespace

TEST_CASE("forecasts in closed form are R's", "[unit][oracle]")
{
    checkClosedForm("naive", [](const Values& values) { return naiveForecast(values, kYear); });
    checkClosedForm("rwf_drift", [](const Values& values) { return driftForecast(values, kYear); });
    checkClosedForm("snaive", [](const Values& values) { return seasonalNaiveForecast(values, kYear, kYear); });
    checkClosedForm("meanf", [](const Values& values) { return meanForecast(values, kYear); });
    checkClosedForm("tslm_trend_season", [](const Values& values) { return regressionForecast(values, kYear, kYear); });
}

TEST_CASE("exponential smoothing with R's parameters fits and predicts as R does", "[unit][oracle]")
{
    for (const auto* method : {"ses", "holt", "ets_AAA", "ets_ANA", "ets_auto", "forecast_hw_additive",
                               "forecast_hw_additive_damped", "forecast_hw_multiplicative"}) {
        for (const auto& row : rowsOf(method)) {
            INFO(row.series << ", " << method);
            checkEts(row);
        }
    }
}

TEST_CASE("Holt-Winters with R's weights fits and predicts as R does", "[unit][oracle]")
{
    for (const auto* method : {"HoltWinters_additive", "HoltWinters_multiplicative"}) {
        for (const auto& row : rowsOf(method)) {
            INFO(row.series << ", " << method);
            const auto model =
                smoothed(valuesOf(row), kYear, seasonalityOf(method), {row["alpha"], row["beta"], row["gamma"]});
            REQUIRE(model);
            const auto expected = tableOf(row, "fitted");
            CHECK(disagreements({model->fitted.begin(), model->fitted.end()}, expected.numbers("xhat"), kFitTolerance)
                      .empty());
            CHECK(agrees(model->squaredErrors, row.squares, kFitTolerance));
            if (model->seasonality == Seasonality::Additive)
                checkPredictions(forecast(*model, kYear), tableOf(row, "predict"), kFitTolerance);
            else
                checkMultiplicative(*model, tableOf(row, "predict"));
        }
    }
}

TEST_CASE("the search for Holt-Winters' weights is no worse than R's", "[unit][oracle]")
{
    for (const auto* method : {"HoltWinters_additive", "HoltWinters_multiplicative"}) {
        for (const auto& row : rowsOf(method)) {
            INFO(row.series << ", " << method);
            const auto model = fitHoltWinters(valuesOf(row), kYear, seasonalityOf(method));
            REQUIRE(model);
            CHECK(model->squaredErrors <= *row.squares * (1 + kSearchTolerance));
        }
    }
}

TEST_CASE("the search for the likeliest smoothing is no worse than R's", "[unit][oracle]")
{
    for (const auto* method : {"ses", "holt", "ets_AAA", "ets_ANA", "forecast_hw_additive_damped"}) {
        for (const auto& row : rowsOf(method)) {
            INFO(row.series << ", " << method);
            const auto model = fitEts(valuesOf(row), formOf(row));
            REQUIRE(model);
            CHECK(model->logLikelihood >= *row.logLikelihood - kSearchTolerance * std::abs(*row.logLikelihood));
        }
    }
}
