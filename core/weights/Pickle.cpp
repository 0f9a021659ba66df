#include "core/weights/Pickle.h"

#include "core/weights/PickleMachine.h"

namespace fitroom {

using Kind = PickleNode::Kind;

Result<Pickle> Pickle::read(std::string_view bytes, std::size_t begin,
                            std::span<const std::string_view> allowedGlobals,
                            const std::string& file) {
    return PickleMachine(bytes, begin, allowedGlobals, file).run();
}

const PickleNode* Pickle::item(const PickleNode& parent, std::size_t index) const {
    return index < parent.items.size() ? &nodes_[parent.items[index]] : nullptr;
}

const PickleNode* Pickle::value(const PickleNode& dict, std::string_view key) const {
    if (dict.kind != Kind::Dict)
        return nullptr;
    for (std::size_t i = 0; i + 1 < dict.items.size(); i += 2) {
        const PickleNode& name = nodes_[dict.items[i]];
        if (name.kind == Kind::Text && name.text == key)
            return &nodes_[dict.items[i + 1]];
    }
    return nullptr;
}

std::string_view Pickle::callee(const PickleNode& call) const {
    return call.kind == Kind::Call ? nodes_[call.items[0]].text : std::string_view();
}

const PickleNode* Pickle::argument(const PickleNode& call, std::size_t index) const {
    return call.kind == Kind::Call ? item(nodes_[call.items[1]], index) : nullptr;
}

} // namespace fitroom
