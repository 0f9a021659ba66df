#include "core/support/Compute.h"

#include <CLI/CLI.hpp>

#include <iostream>

int main(int argc, char** argv) {
    fitroom::keepFreedMemory();
    CLI::App app("Fitting Room on the command line: train, evaluate and use image classifiers.");
    app.set_version_flag("--version", fitroom::versionText());
    app.require_subcommand(0, 1);
    CLI11_PARSE(app, argc, argv);
    std::cout << app.help();
    return 0;
}
