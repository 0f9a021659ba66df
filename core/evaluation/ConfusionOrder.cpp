#include "core/evaluation/ConfusionOrder.h"

#include <algorithm>
#include <deque>
#include <functional>
#include <numeric>

namespace fitroom {
namespace {

std::int64_t mutual(const ConfusionMatrix& matrix, int a, int b) {
    return matrix.count(a, b) + matrix.count(b, a);
}

/// The two classes that are confused most with each other; {0, 1} when none are.
std::pair<int, int> closestPair(const ConfusionMatrix& matrix) {
    std::pair<int, int> closest = {0, 1};
    for (int a = 0; a < matrix.classes(); ++a) {
        for (int b = a + 1; b < matrix.classes(); ++b) {
            if (mutual(matrix, a, b) > mutual(matrix, closest.first, closest.second))
                closest = {a, b};
        }
    }
    return closest;
}

} // namespace

std::vector<Confusion> confusions(const ConfusionMatrix& matrix) {
    std::vector<Confusion> found;
    for (int truth = 0; truth < matrix.classes(); ++truth) {
        for (int said = 0; said < matrix.classes(); ++said) {
            if (truth != said && matrix.count(truth, said) > 0)
                found.push_back({truth, said, matrix.count(truth, said)});
        }
    }
    std::ranges::stable_sort(found, std::greater(), &Confusion::count);
    return found;
}

std::vector<int> orderByConfusion(const ConfusionMatrix& matrix) {
    std::vector<int> left(std::size_t(matrix.classes()));
    std::iota(left.begin(), left.end(), 0);
    if (left.size() < 2)
        return left;
    const auto [first, second] = closestPair(matrix);
    std::deque<int> row = {first, second};
    std::erase(left, first);
    std::erase(left, second);
    while (!left.empty()) {
        const auto closest = [&](int end) {
            return std::ranges::max_element(left, {},
                                            [&](int label) { return mutual(matrix, end, label); });
        };
        const auto before = closest(row.front()), after = closest(row.back());
        const bool atFront =
            mutual(matrix, row.front(), *before) > mutual(matrix, row.back(), *after);
        if (atFront)
            row.push_front(*before);
        else
            row.push_back(*after);
        left.erase(atFront ? before : after);
    }
    return {row.begin(), row.end()};
}

} // namespace fitroom
