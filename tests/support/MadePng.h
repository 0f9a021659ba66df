#pragma once

#include "tests/support/MadeFiles.h"

#include <QByteArray>

#include <zlib.h>

/// PNG files made by the tests themselves.
namespace fitroom::test {

/// A part of the file, with its length and checksum.
inline QByteArray pngChunk(const QByteArray& type, const QByteArray& data) {
    const QByteArray checked = type + data;
    const auto sum = crc32(0, reinterpret_cast<const Bytef*>(checked.data()), uInt(checked.size()));
    return bigEndian(quint32(data.size())) + checked + bigEndian(quint32(sum));
}

inline QByteArray zlibPacked(const QByteArray& content) {
    return qCompress(content).mid(4); // without Qt's length
}

enum Colour : char { Grey = 0, Rgb = 2, Palette = 3, GreyAlpha = 4, Rgba = 6 };

/// `rows` hold each row with its filter byte (0) first. `extra` are chunks before the pixels.
inline QByteArray png(quint32 width, quint32 height, char depth, Colour colour,
                      const QByteArray& rows, const QByteArray& extra = {}) {
    const QByteArray header =
        bigEndian(width) + bigEndian(height) + depth + char(colour) + QByteArray("\0\0\0", 3);
    return "\x89PNG\r\n\x1a\n" + pngChunk("IHDR", header) + extra +
           pngChunk("IDAT", zlibPacked(rows)) + pngChunk("IEND", {});
}

} // namespace fitroom::test
