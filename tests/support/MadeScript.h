#pragma once

#include "tests/support/MadeZip.h"

/// TorchScript programs as PyTorch 1.13 saves a scripted module without tensors, made by the tests
/// themselves.
namespace fitroom::test {

/// `forward` is the body of `def forward(self, x: Tensor) -> Tensor`, its lines already indented by
/// four spaces.
inline QByteArray script(const QByteArray& forward) {
    const auto name = [](const QByteArray& text, char memo) {
        return "X" + littleEndian(quint32(text.size()), 4) + text + "q" + memo;
    };
    const QByteArray object = QByteArray("\x80\x02"
                                         "c__torch__\nNet\nq\0)\x81}(",
                                         23) +
                              name("training", 1) + "\x88" + name("_is_full_backward_hook", 2) +
                              "Nubq\x03.";
    const QByteArray code = "class Net(Module):\n"
                            "  __parameters__ = []\n"
                            "  __buffers__ = []\n"
                            "  training : bool\n"
                            "  _is_full_backward_hook : Optional[bool]\n"
                            "  def forward(self: __torch__.Net,\n"
                            "    x: Tensor) -> Tensor:\n" +
                            forward;
    return zip({{"net/data.pkl", object},
                {"net/code/__torch__.py", code},
                {"net/constants.pkl", "\x80\x02)."},
                {"net/version", "3\n"}});
}

/// Each channel's mean: three numbers of an image.
inline QByteArray meanScript() {
    return script("    return torch.mean(x, [2, 3])\n");
}

} // namespace fitroom::test
