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

/// All of one grey value.
inline QByteArray greyPng(quint32 width, quint32 height, int value) {
    const QByteArray row = QByteArray(1, '\0') + QByteArray(int(width), char(value));
    return png(width, height, 8, Grey, row.repeated(int(height)));
}

/// All of one colour.
inline QByteArray colourPng(quint32 width, quint32 height, int red, int green, int blue) {
    const QByteArray pixel = QByteArray(1, char(red)) + char(green) + char(blue);
    const QByteArray row = QByteArray(1, '\0') + pixel.repeated(int(width));
    return png(width, height, 8, Rgb, row.repeated(int(height)));
}

} // namespace fitroom::test
