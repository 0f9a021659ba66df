#pragma once

#include "core/report/ReportLanguage.h"
#include "core/report/RunReport.h"

#include <string>

namespace fitroom {

/// The tables of a run's report as HTML. Each gives a whole <table>.

std::string summaryTable(const RunReport& report, const ReportLanguage& language);
/// Per class: precision, recall, F1, average precision, support; then the averages.
std::string classTable(const RunReport& report, const ReportLanguage& language);
/// Counts, a row for each true class, cells tinted as on the Inspect page.
std::string matrixTable(const RunReport& report, const ReportLanguage& language);
/// The ten fullest cells off the diagonal.
std::string confusionTable(const RunReport& report, const ReportLanguage& language);
/// Errors and scores of the confidence, before and after temperature scaling.
std::string calibrationTable(const RunReport& report, const ReportLanguage& language);
/// The images with the highest loss among the mistakes, `count` at most, as pictures.
std::string worstImagesTable(const RunReport& report, const ReportLanguage& language, int count);
std::string layerTable(const RunReport& report, const ReportLanguage& language);
std::string recipeTable(const RunReport& report, const ReportLanguage& language);

} // namespace fitroom
