#pragma once

#include <QByteArray>
#include <QFile>
#include <QString>
#include <QTemporaryDir>

#include <zlib.h>

#include <filesystem>
#include <stdexcept>
#include <vector>

/// Data files made by the tests themselves.
namespace fitroom::test {

inline QByteArray bigEndian(quint32 value) {
    QByteArray bytes;
    for (int shift = 24; shift >= 0; shift -= 8)
        bytes += char(value >> shift & 0xff);
    return bytes;
}

/// Header of an IDX file of the given type, 8 being unsigned bytes.
inline QByteArray idxHeader(const std::vector<quint32>& dimensions, char type = 8) {
    QByteArray bytes("\0\0", 2);
    bytes += type;
    bytes += char(dimensions.size());
    for (const quint32 dimension : dimensions)
        bytes += bigEndian(dimension);
    return bytes;
}

/// `count` images whose pixels tell their place: (7 image + 3 row + column) mod 256.
inline QByteArray idxImages(quint32 count, quint32 height, quint32 width) {
    QByteArray bytes = idxHeader({count, height, width});
    for (quint32 i = 0; i < count; ++i)
        for (quint32 y = 0; y < height; ++y)
            for (quint32 x = 0; x < width; ++x)
                bytes += char(7 * i + 3 * y + x);
    return bytes;
}

inline QByteArray idxLabels(const QByteArray& labels) {
    return idxHeader({quint32(labels.size())}) + labels;
}

/// `content` as a gzip file.
inline QByteArray gzip(const QByteArray& content) {
    z_stream zlib = {};
    if (deflateInit2(&zlib, 9, Z_DEFLATED, MAX_WBITS + 16, 9, Z_DEFAULT_STRATEGY) != Z_OK)
        throw std::bad_alloc();
    QByteArray packed(qsizetype(deflateBound(&zlib, uLong(content.size()))), '\0');
    zlib.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(content.data()));
    zlib.avail_in = uInt(content.size());
    zlib.next_out = reinterpret_cast<Bytef*>(packed.data());
    zlib.avail_out = uInt(packed.size());
    deflate(&zlib, Z_FINISH);
    packed.resize(qsizetype(zlib.total_out));
    deflateEnd(&zlib);
    return packed;
}

inline void writeFile(const QString& path, const QByteArray& content) {
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        throw std::runtime_error("cannot write " + path.toStdString());
}

/// A fresh folder that goes with the object.
class MadeFolder {
public:
    [[nodiscard]] QString path(const QString& name) const { return folder_.filePath(name); }
    [[nodiscard]] std::filesystem::path root() const { return folder_.path().toStdString(); }
    [[nodiscard]] std::filesystem::path operator/(const char* name) const { return root() / name; }
    void write(const QString& name, const QByteArray& content) const {
        writeFile(path(name), content);
    }

private:
    QTemporaryDir folder_;
};

} // namespace fitroom::test
