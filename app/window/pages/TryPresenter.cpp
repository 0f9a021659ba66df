#include "app/window/pages/TryPresenter.h"

#include "app/window/jobs/FileWork.h"
#include "core/data/folder/PictureFiles.h"
#include "core/predict/Photo.h"
#include "widgets/Text.h"
#include "widgets/try/TryPage.h"

#include <QDir>
#include <QFileInfo>

#include <cstdint>
#include <span>
#include <utility>

namespace fitroom {

/// Photos that are classified in one go, so that the first answers do not wait for the last photo.
constexpr std::size_t kAtOnce = 16;

TryPresenter::TryPresenter(TryPage& page, Session& session, QObject* parent)
    : QObject(parent), page_(page), session_(session), camera_(page, session) {
    connect(&camera_, &CameraPresenter::photoTaken, this, &TryPresenter::add);
    connect(&page, &TryPage::openRequested, this, &TryPresenter::chooseFiles);
    connect(&page, &TryPage::filesChosen, this, &TryPresenter::open);
    connect(&page, &TryPage::pictureChosen, this, &TryPresenter::add);
    connect(&page, &TryPage::bytesChosen, this, &TryPresenter::decode);
    connect(&page, &TryPage::preparationChanged, this, &TryPresenter::classifyAll);
    connect(&page, &TryPage::exportRequested, this, &TryPresenter::exportTable);
    connect(&page, &TryPage::photoChanged, this, &TryPresenter::classifyAgain);
    connect(&session.workspace, &Workspace::currentRunChanged, this, &TryPresenter::showRun);
    connect(&session.workspace, &Workspace::runsChanged, this, &TryPresenter::showRun);
}

void TryPresenter::chooseFiles() {
    session_.dialogs.openFiles(
        page_.window(),
        {tr("Open Photos"),
         session_.settings.value(setting::lastFolder),
         {tr("Photos (*.png *.jpg *.jpeg *.webp *.bmp *.gif)"), tr("All files (*)")}},
        [this](const QStringList& files) {
            session_.settings.set(setting::lastFolder, QFileInfo(files.first()).path());
            open(files);
        });
}

static Result<std::shared_ptr<const Picture>> shared(Result<Picture> picture) {
    return std::move(picture).map(
        [](Picture&& read) { return std::make_shared<const Picture>(std::move(read)); });
}

void TryPresenter::open(const QStringList& paths) {
    const auto reading = std::make_shared<Reading>();
    JobEnds<Done> ends;
    ends.finished = [this, reading](Done) { take(*reading, true); };
    ends.cancelled = [this, reading] { take(*reading, true); };
    ends.failed = [this, reading](const Error& error) {
        reading->problems.append(text(error));
        take(*reading, true);
    };
    forgetEndedJobs();
    page_.setError({});
    reading_.push_back(session_.files.start<Done>(
        tr("Reading photos"),
        [paths, reading](const Progress& progress) -> Result<Done> {
            std::vector<std::filesystem::path> named;
            for (const QString& path : paths)
                named.emplace_back(path.toStdString());
            const auto files = pictureFiles(named, progress);
            if (!files)
                return Failure(files.error());
            for (std::size_t i = 0; i < files->size() && !progress.stopRequested(); ++i) {
                const std::filesystem::path& file = (*files)[i];
                reading->read.put(
                    {QString::fromStdString(file.filename().string()), shared(readPhoto(file))});
                progress.report(double(i + 1) / double(files->size()));
            }
            return Done{};
        },
        std::move(ends), [this, reading](double) { take(*reading, false); }));
}

void TryPresenter::decode(const QString& name, const QByteArray& bytes) {
    JobEnds<PicturePtr> ends;
    ends.finished = [this, name](const PicturePtr& picture) { add(name, picture); };
    ends.failed = [this](const Error& error) { page_.setError(text(error)); };
    forgetEndedJobs();
    page_.setError({});
    reading_.push_back(session_.files.start<PicturePtr>(
        {},
        [name, bytes](const Progress&) {
            const std::span data(reinterpret_cast<const std::uint8_t*>(bytes.data()),
                                 std::size_t(bytes.size()));
            return shared(decodePhoto(data, name.toStdString()));
        },
        std::move(ends)));
}

void TryPresenter::take(Reading& reading, bool last) {
    for (const ReadPhoto& photo : reading.read.takeAll()) {
        if (!photo.picture) {
            reading.problems.append(text(photo.picture.error()));
            continue;
        }
        // The first is picked: from there an arrow key leads through the rest.
        reading.numbers.push_back(page_.addPhoto(photo.name, *photo.picture, reading.taken++ == 0));
        reading.pictures.push_back(*photo.picture);
    }
    if (!reading.problems.empty())
        page_.setError(reading.problems.join(QLatin1Char('\n')));
    if (reading.pictures.size() < kAtOnce && !last)
        return;
    classifying_.push_back(
        classifyPhotos(std::exchange(reading.numbers, {}), std::exchange(reading.pictures, {})));
}

void TryPresenter::add(const QString& name, const PicturePtr& picture) {
    page_.setError({});
    const int number = page_.addPhoto(name, picture);
    classifying_.push_back(classifyPhotos({number}, {picture}));
}

void TryPresenter::showRun() {
    const auto run = session_.workspace.currentRunInfo();
    // A run can classify from its first checkpoint on; after that only another run is news.
    const std::string usable = run && run->epochsDone > 0 ? run->id : std::string();
    if (usable == run_)
        return;
    run_ = usable;
    page_.setRun(usable.empty() ? std::nullopt : run);
    classifyAll();
}

void TryPresenter::classifyAll() {
    classifying_.clear(); // answers of before are no longer wanted
    again_.clear();
    judging_.clear();
    std::vector<int> numbers;
    std::vector<PicturePtr> pictures;
    for (const TryPage::Photo& photo : page_.photos()) {
        if (!photo.hints.empty()) {
            classifyAgain(photo.number);
            continue;
        }
        numbers.push_back(photo.number);
        pictures.push_back(photo.picture);
    }
    classifying_.push_back(classifyPhotos(numbers, std::move(pictures)));
}

void TryPresenter::classifyAgain(int number) {
    for (const TryPage::Photo& photo : page_.photos())
        if (photo.number == number)
            again_[number] = classifyPhotos({number}, {photo.picture}, photo.hints);
}

JobHandle TryPresenter::classifyPhotos(const std::vector<int>& numbers,
                                       std::vector<PicturePtr> pictures,
                                       const GarmentHints& hints) {
    const auto run = session_.workspace.run(run_);
    if (!run || pictures.empty())
        return {};
    JobEnds<std::vector<Classification>> ends;
    ends.finished = [this, numbers](const std::vector<Classification>& answers) {
        for (std::size_t i = 0; i < answers.size(); ++i)
            page_.setClassification(numbers[i], answers[i]);
        judge(numbers, answers);
    };
    ends.failed = [this, numbers](const Error& error) {
        for (const int number : numbers)
            page_.setPhotoError(number, text(error));
    };
    const ClassifyOptions options{Weights::Best, page_.preparation(), hints,
                                  page_.averagesPlacements()};
    forgetEndedJobs();
    return session_.work.start<std::vector<Classification>>(
        tr("Classifying photos"),
        [run = *run, store = session_.store, pictures = std::move(pictures), options](
            const Progress& progress) { return classify(run, store, pictures, options, progress); },
        std::move(ends));
}

void TryPresenter::judge(const std::vector<int>& numbers,
                         const std::vector<Classification>& answers) {
    const auto run = session_.workspace.run(run_);
    if (!run)
        return;
    std::vector<std::vector<std::uint8_t>> inputs;
    for (const Classification& answer : answers)
        inputs.push_back(answer.input);
    JobEnds<std::vector<Novelty>> ends; // without the training data nothing is said
    ends.finished = [this, numbers, inputs](const std::vector<Novelty>& novelties) {
        for (std::size_t i = 0; i < novelties.size(); ++i)
            page_.setNovelty(numbers[i], inputs[i], novelties[i]);
    };
    judging_.push_back(session_.work.start<std::vector<Novelty>>(
        tr("Comparing with the training images"),
        [run = *run, store = session_.store, inputs,
         dataset = session_.workspace.dataset()](const Progress& progress) {
            return noveltyOf(inputs, run, store, dataset, Weights::Best, progress);
        },
        std::move(ends)));
}

void TryPresenter::exportTable() {
    const auto write = [this](const QString& path) {
        JobEnds<Done> ends;
        ends.failed = [this](const Error& error) { page_.setError(text(error)); };
        exporting_ = session_.files.start<Done>(
            {}, writingFile(path, [csv = page_.csv()] { return csv.toStdString(); }),
            std::move(ends));
    };
    const QDir folder(session_.settings.value(setting::lastFolder));
    session_.dialogs.saveFile(page_.window(),
                              {tr("Export Photos"),
                               folder.filePath(tr("photos") + QStringLiteral(".csv")),
                               {tr("Tables (*.csv)")}},
                              write);
}

void TryPresenter::forgetEndedJobs() {
    const auto ended = [](const JobHandle& job) { return !job.running(); };
    reading_.remove_if(ended);
    classifying_.remove_if(ended);
    judging_.remove_if(ended);
    std::erase_if(again_, [&](const auto& job) { return ended(job.second); });
}

} // namespace fitroom
