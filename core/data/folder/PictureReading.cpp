#include "core/data/folder/PictureReading.h"

#include <algorithm>
#include <atomic>
#include <future>
#include <optional>
#include <thread>

#include <unistd.h>

namespace fitroom {
namespace {

constexpr int kUsualSide = 64;
/// Each thread may hold a decoded picture of 64 megapixels.
constexpr unsigned kMostThreads = 4;
constexpr std::size_t kLookedAtFirst = 16;

bool isGrey(const Picture& picture) {
    if (picture.channels == 1)
        return true;
    for (std::size_t i = 0; i < picture.pixels.size(); i += 3) {
        if (picture.pixels[i] != picture.pixels[i + 1] ||
            picture.pixels[i] != picture.pixels[i + 2])
            return false;
    }
    return true;
}

/// What is known so far of all pictures, where the options leave something open. It is assumed that
/// they are grey and of one size until one is found that is not.
struct Findings {
    bool colour = false;
    bool sizesDiffer = false;
    std::optional<PictureSize> size; ///< of the first that could be read

    /// Whether that changes what the images must become.
    bool add(const Picture& picture, const ImportOptions& options) {
        const ImageShape before = shape(options);
        const PictureSize found{picture.width, picture.height};
        size = size.value_or(found);
        sizesDiffer = sizesDiffer || *size != found;
        if (options.colour == ImportColour::Auto)
            colour = colour || !isGrey(picture);
        return shape(options) != before;
    }

    [[nodiscard]] ImageShape shape(const ImportOptions& options) const {
        const bool inColour = options.colour == ImportColour::Colour || colour;
        const int channels = inColour && options.colour != ImportColour::Grey ? 3 : 1;
        if (options.width > 0)
            return {channels, options.height, options.width};
        if (!sizesDiffer && size && isImportSize(size->width, size->height))
            return {channels, size->height, size->width};
        return {channels, kUsualSide, kUsualSide};
    }
};

/// Reads all pictures on the assumption that they are as `findings` say.
class Attempt {
public:
    Attempt(const ImageFolder& folder, const std::vector<std::size_t>& images,
            const ImportOptions& options, const Findings& findings)
        : folder_(folder), images_(images), options_(options), findings_(findings),
          shape_(findings.shape(options)), pixels_(images.size() * shape_.size()),
          sizes_(images.size()) {}

    tl::expected<void, Error> run(const Progress& progress);
    /// Findings that contradict the assumption; nothing when it held.
    [[nodiscard]] const std::optional<Findings>& contradiction() const { return contradiction_; }
    /// All that was read, the gaps closed.
    ReadPictures take();

private:
    /// What one thread has seen.
    struct Share {
        Findings findings;
        std::vector<std::pair<std::size_t, Error>> problems; ///< by place in images_
    };

    Share work(const Progress& progress);

    const ImageFolder& folder_;
    const std::vector<std::size_t>& images_;
    const ImportOptions& options_;
    const Findings findings_;
    const ImageShape shape_;
    std::vector<std::uint8_t> pixels_;
    std::vector<PictureSize> sizes_;
    std::vector<std::pair<std::size_t, Error>> problems_;
    std::atomic<std::size_t> next_ = 0;
    std::atomic<bool> contradicted_ = false;
    std::optional<Findings> contradiction_;
};

Attempt::Share Attempt::work(const Progress& progress) {
    Share share{findings_, {}};
    while (!contradicted_ && !progress.stopRequested()) {
        const std::size_t place = next_++;
        if (place >= images_.size())
            break;
        progress.report(double(place) / double(images_.size()));
        const auto picture = folder_.read(images_[place]);
        if (!picture) {
            share.problems.emplace_back(place, picture.error());
        } else if (share.findings.add(*picture, options_)) {
            contradicted_ = true;
        } else {
            sizes_[place] = {picture->width, picture->height};
            fitPicture(*picture, shape_, options_.fit,
                       std::span(pixels_).subspan(place * shape_.size(), shape_.size()));
        }
    }
    return share;
}

tl::expected<void, Error> Attempt::run(const Progress& progress) {
    const unsigned threads = std::clamp(std::thread::hardware_concurrency(), 2u, kMostThreads);
    std::vector<std::future<Share>> others;
    for (unsigned i = 1; i < threads; ++i)
        others.push_back(std::async(std::launch::async, [this, stop = progress.stop] {
            return work({[](double) {}, stop});
        }));
    std::vector<Share> shares = {work(progress)};
    for (auto& other : others)
        shares.push_back(other.get());
    if (progress.stopRequested())
        return cancelled();
    for (Share& share : shares) {
        std::ranges::move(share.problems, std::back_inserter(problems_));
        if (contradicted_) {
            contradiction_ = contradiction_.value_or(findings_);
            contradiction_->colour |= share.findings.colour;
            contradiction_->sizesDiffer |= share.findings.sizesDiffer;
            if (!contradiction_->size)
                contradiction_->size = share.findings.size;
        }
    }
    std::ranges::sort(problems_, {}, [](const auto& problem) { return problem.first; });
    return {};
}

ReadPictures Attempt::take() {
    ReadPictures read;
    read.shape = shape_;
    auto problem = problems_.begin();
    auto to = pixels_.begin();
    for (std::size_t place = 0; place < images_.size(); ++place) {
        if (problem != problems_.end() && problem->first == place) {
            read.problems.push_back(std::move((problem++)->second));
            continue;
        }
        const auto from = pixels_.begin() + std::ptrdiff_t(place * shape_.size());
        to = to == from ? from + std::ptrdiff_t(shape_.size())
                        : std::copy_n(from, shape_.size(), to);
        read.images.push_back(images_[place]);
        read.sizes.push_back(sizes_[place]);
    }
    pixels_.erase(to, pixels_.end());
    read.pixels = std::move(pixels_);
    return read;
}

/// A few pictures from all over tell most often what a whole attempt would have to begin anew for.
Findings lookAtSome(const ImageFolder& folder, const std::vector<std::size_t>& images,
                    const ImportOptions& options, const Progress& progress) {
    Findings findings;
    const bool open = options.width == 0 || options.colour == ImportColour::Auto;
    const std::size_t count = std::min(kLookedAtFirst, images.size());
    for (std::size_t i = 0; open && i < count && !progress.stopRequested(); ++i) {
        if (const auto picture = folder.read(images[i * images.size() / count]))
            findings.add(*picture, options);
        const bool settled = (findings.sizesDiffer || options.width > 0) &&
                             (findings.colour || options.colour != ImportColour::Auto);
        if (settled)
            break;
    }
    return findings;
}

tl::expected<void, Error> checkMemory(const ImageFolder& folder, std::size_t images,
                                      const ImageShape& shape) {
    const double bytes = double(images) * double(shape.size());
    const double memory = double(sysconf(_SC_PHYS_PAGES)) * double(sysconf(_SC_PAGESIZE));
    if (bytes <= 0.75 * memory)
        return {};
    return badInput(inFile(folder.source()),
                    {CORE_TEXT("core", "%1 images of %2 x %3 pixels need %4 GB of memory, more "
                                       "than this computer can spare."),
                     {std::to_string(images), std::to_string(shape.width),
                      std::to_string(shape.height), std::to_string(std::uint64_t(bytes / 1e9))}},
                    {CORE_TEXT("core", "Choose a smaller image size.")});
}

} // namespace

Result<ReadPictures> readPictures(const ImageFolder& folder, const std::vector<std::size_t>& images,
                                  const ImportOptions& options, const Progress& progress) {
    Findings findings = lookAtSome(folder, images, options, progress);
    for (;;) { // at most once for the first picture's size, the colour and differing sizes each
        if (auto fits = checkMemory(folder, images.size(), findings.shape(options)); !fits)
            return Failure(fits.error());
        Attempt attempt(folder, images, options, findings);
        if (auto run = attempt.run(progress); !run)
            return Failure(run.error());
        if (!attempt.contradiction())
            return attempt.take();
        findings = *attempt.contradiction();
    }
}

} // namespace fitroom
