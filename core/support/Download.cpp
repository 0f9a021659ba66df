#include "core/support/Download.h"

#include <curl/curl.h>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <memory>
#include <optional>
#include <system_error>

#include <unistd.h>

namespace fitroom {
namespace {

namespace fs = std::filesystem;

constexpr long kSilenceSeconds = 30;
constexpr int kPollMilliseconds = 100;
constexpr long kMostRedirects = 5;

struct CloseFile {
    void operator()(std::FILE* file) const { std::fclose(file); }
};
struct CloseEasy {
    void operator()(CURL* easy) const { curl_easy_cleanup(easy); }
};
struct CloseMulti {
    void operator()(CURLM* multi) const { curl_multi_cleanup(multi); }
};
using OpenFile = std::unique_ptr<std::FILE, CloseFile>;

/// One request and what came of it.
struct Transfer {
    OpenFile file;
    std::uint64_t before = 0; ///< bytes that `file` held
    std::unique_ptr<CURL, CloseEasy> easy;
    bool started = false; ///< the answer's first bytes are there
    bool written = true;
    const Progress* progress = nullptr;
    std::uint64_t held = 0;      ///< bytes in `file` by now
    std::uint64_t mostBytes = 0; ///< that it may hold
    bool tooMuch = false;
};

/// A server that knows nothing of ranges begins at the beginning; so must the file then.
bool rewindIfWhole(Transfer& transfer) {
    long status = 0;
    curl_easy_getinfo(transfer.easy.get(), CURLINFO_RESPONSE_CODE, &status);
    transfer.started = true;
    if (transfer.before == 0 || status == 206)
        return true;
    transfer.before = transfer.held = 0;
    return std::fseek(transfer.file.get(), 0, SEEK_SET) == 0 &&
           ::ftruncate(::fileno(transfer.file.get()), 0) == 0;
}

std::size_t take(char* bytes, std::size_t, std::size_t count, void* to) {
    auto& transfer = *static_cast<Transfer*>(to);
    if (!transfer.started && !rewindIfWhole(transfer)) {
        transfer.written = false;
        return 0;
    }
    transfer.tooMuch = transfer.held + count > transfer.mostBytes;
    if (transfer.tooMuch)
        return 0;
    transfer.held += count;
    transfer.written = std::fwrite(bytes, 1, count, transfer.file.get()) == count;
    return transfer.written ? count : 0;
}

int tell(void* to, curl_off_t total, curl_off_t done, curl_off_t, curl_off_t) {
    const auto& transfer = *static_cast<Transfer*>(to);
    const double before = double(transfer.before);
    if (total > 0)
        transfer.progress->report((before + double(done)) / (before + double(total)));
    return 0;
}

void setOptions(Transfer& transfer, const std::string& url) {
    CURL* easy = transfer.easy.get();
    curl_easy_setopt(easy, CURLOPT_URL, url.c_str());
    curl_easy_setopt(easy, CURLOPT_PROTOCOLS_STR, "http,https");
    curl_easy_setopt(easy, CURLOPT_REDIR_PROTOCOLS_STR, "http,https");
    curl_easy_setopt(easy, CURLOPT_FOLLOWLOCATION, 1L);
    curl_easy_setopt(easy, CURLOPT_MAXREDIRS, kMostRedirects);
    curl_easy_setopt(easy, CURLOPT_FAILONERROR, 1L);
    curl_easy_setopt(easy, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(easy, CURLOPT_CONNECTTIMEOUT, kSilenceSeconds);
    curl_easy_setopt(easy, CURLOPT_LOW_SPEED_LIMIT, 1L);
    curl_easy_setopt(easy, CURLOPT_LOW_SPEED_TIME, kSilenceSeconds);
    curl_easy_setopt(easy, CURLOPT_WRITEFUNCTION, take);
    curl_easy_setopt(easy, CURLOPT_WRITEDATA, &transfer);
    curl_easy_setopt(easy, CURLOPT_NOPROGRESS, 0L);
    curl_easy_setopt(easy, CURLOPT_XFERINFOFUNCTION, tell);
    curl_easy_setopt(easy, CURLOPT_XFERINFODATA, &transfer);
    // Not RESUME_FROM, which takes a server's whole answer for a failure.
    if (transfer.before > 0) {
        const std::string range = std::to_string(transfer.before) + "-";
        curl_easy_setopt(easy, CURLOPT_RANGE, range.c_str());
    }
}

Failure cannotKeep(const fs::path& file, int code) {
    return cannotWrite(inFile(file.string()), {CORE_TEXT("core", "The file cannot be written: %1"),
                                               {std::generic_category().message(code)}});
}

/// What curl says at the end; nothing when the request was stopped.
std::optional<CURLcode> run(CURL* easy, const Progress& progress) {
    const std::unique_ptr<CURLM, CloseMulti> multi(curl_multi_init());
    curl_multi_add_handle(multi.get(), easy);
    std::optional<CURLcode> outcome;
    while (!outcome && !progress.stopRequested()) {
        int running = 0, left = 0;
        if (const CURLMcode code = curl_multi_perform(multi.get(), &running); code != CURLM_OK)
            outcome = CURLE_FAILED_INIT;
        while (const CURLMsg* message = curl_multi_info_read(multi.get(), &left)) {
            if (message->msg == CURLMSG_DONE)
                outcome = message->data.result;
        }
        if (!outcome)
            curl_multi_poll(multi.get(), nullptr, 0, kPollMilliseconds, nullptr);
    }
    curl_multi_remove_handle(multi.get(), easy);
    return outcome;
}

} // namespace

tl::expected<void, Error> download(const std::string& url, const fs::path& file,
                                   const Progress& progress, std::uint64_t mostBytes) {
    static const CURLcode ready = curl_global_init(CURL_GLOBAL_DEFAULT); // once for the program
    Transfer transfer{OpenFile(std::fopen(file.c_str(), "r+b")),
                      0,
                      std::unique_ptr<CURL, CloseEasy>(curl_easy_init()),
                      false,
                      true,
                      &progress,
                      0,
                      mostBytes,
                      false};
    if (!transfer.file)
        transfer.file.reset(std::fopen(file.c_str(), "w+b"));
    if (!transfer.file)
        return cannotKeep(file, errno);
    if (ready != CURLE_OK || !transfer.easy)
        return failed({CORE_TEXT("core", "Downloads are not possible.")});
    std::fseek(transfer.file.get(), 0, SEEK_END);
    transfer.before = std::uint64_t(std::max(0L, std::ftell(transfer.file.get())));
    transfer.held = transfer.before;
    setOptions(transfer, url);
    const std::optional<CURLcode> outcome = run(transfer.easy.get(), progress);
    const bool flushed = std::fflush(transfer.file.get()) == 0;
    if (!outcome)
        return cancelled();
    if (transfer.tooMuch)
        return badInput(
            inFile(url),
            {CORE_TEXT("core", "The server sends another file than the one asked for.")});
    if (!transfer.written || !flushed)
        return cannotKeep(file, errno);
    long status = 0;
    curl_easy_getinfo(transfer.easy.get(), CURLINFO_RESPONSE_CODE, &status);
    if (*outcome == CURLE_HTTP_RETURNED_ERROR && status == 416 && transfer.before > 0)
        return {}; // there is nothing after what the file holds
    if (*outcome != CURLE_OK)
        return cannotRead(inFile(url),
                          {CORE_TEXT("core", "The file cannot be fetched: %1"),
                           {*outcome == CURLE_HTTP_RETURNED_ERROR ? "HTTP " + std::to_string(status)
                                                                  : curl_easy_strerror(*outcome)}},
                          {CORE_TEXT("core", "Check the connection and try again.")});
    return {};
}

} // namespace fitroom
