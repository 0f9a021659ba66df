#include "app/cli/Commands.h"
#include "app/cli/CommonOptions.h"
#include "app/cli/Console.h"
#include "app/cli/ExitCode.h"
#include "app/cli/Interruption.h"
#include "app/cli/ProgressLine.h"
#include "app/cli/Translation.h"
#include "core/report/ReportHtml.h"
#include "core/support/AtomicFile.h"
#include "core/support/Compute.h"

#include <filesystem>

namespace fitroom::cli {
namespace {

struct ReportArguments : JudgingOptions {
    ReportArguments() { weights = Weights::Best; }

    std::string run;
    std::string out;
    std::string language = "en";
};

/// Only HTML is written here: making a PDF needs Qt, which this program does without.
tl::expected<void, Error> checkFormat(const std::string& out) {
    const std::string suffix = std::filesystem::path(out).extension().string();
    if (suffix == ".html" || suffix == ".htm")
        return {};
    if (suffix == ".pdf")
        return badInput(inFile(out),
                        {CORE_TEXT("core", "A report as PDF is made by the window only.")},
                        {CORE_TEXT("core", "Write an .html file, which any browser prints as PDF, "
                                           "or choose Run > Save Report in the window.")});
    return badInput(inFile(out), {CORE_TEXT("core", "The report's format is not known.")},
                    {CORE_TEXT("core", "Give a file whose name ends in .html.")});
}

Result<RunReport> reportFor(const ReportArguments& options, const RunStore& store,
                            const std::stop_token& stop) {
    const auto run = store.find(options.run);
    if (!run)
        return Failure(run.error());
    const auto dataset = loadDataOf(*run, options.data, stop);
    if (!dataset)
        return Failure(dataset.error());
    ProgressLine line;
    return makeRunReport(*run, store, *dataset, options.weights,
                         {[&](double share) { line.show(share, "Evaluating"); }, stop});
}

int reportCommand(const ReportArguments& options) {
    if (auto known = checkFormat(options.out); !known)
        return fail(known.error());
    const auto language = reportLanguage(options.language);
    if (!language)
        return fail(language.error());
    const Interruption interruption;
    useThreads(options.threads);
    const auto report = reportFor(options, RunStore(options.runs), interruption.token());
    if (!report)
        return fail(report.error());
    const std::string html = reportHtml(*report, *language);
    if (auto written = writeFileAtomically(options.out, html); !written)
        return fail(written.error());
    if (options.json)
        printJson({{"schema_version", kSchemaVersion},
                   {"run", report->run.id},
                   {"file", options.out},
                   {"bytes", html.size()}});
    else
        printMessage("Wrote " + options.out);
    return Done;
}

} // namespace

void addReportCommand(CLI::App& app, Action& action) {
    auto* const command = app.add_subcommand(
        "report", "Write a run's report: curves, scores, confusions and worst images in one file");
    const auto options = std::make_shared<ReportArguments>();
    command->add_option("run", options->run, "Run: its id, the beginning of it, or its name")
        ->required()
        ->type_name("RUN");
    command->add_option("--out", options->out, "File to write, ending in .html")
        ->required()
        ->type_name("FILE");
    command->add_option("--lang", options->language, "Language of the report: `en` or `de`")
        ->type_name("en|de")
        ->capture_default_str();
    addJudgingOptions(*command, *options);
    command->callback(
        [&action, options] { action = [options] { return reportCommand(*options); }; });
}

} // namespace fitroom::cli
