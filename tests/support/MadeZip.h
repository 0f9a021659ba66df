#pragma once

#include <QByteArray>
#include <QList>

#include <zlib.h>

/// Zip files made by the tests themselves, byte by byte after PKWARE's APPNOTE.
namespace fitroom::test {

struct ZipEntry {
    QByteArray name;
    QByteArray content;
    bool packed = false;      ///< deflated
    bool encrypted = false;   ///< says that it is
    quint32 promisedSize = 0; ///< what the directory says in place of the truth; 0: the truth
};

inline QByteArray littleEndian(quint32 value, int bytes) {
    QByteArray text;
    for (int i = 0; i < bytes; ++i)
        text += char(value >> 8 * i & 0xff);
    return text;
}

inline QByteArray zip(const QList<ZipEntry>& entries) {
    QByteArray file, directory;
    for (const ZipEntry& entry : entries) {
        // Without zlib's header and checksum, and without Qt's length, it is deflate.
        const QByteArray data =
            entry.packed ? qCompress(entry.content).mid(6).chopped(4) : entry.content;
        const auto sum = crc32(0, reinterpret_cast<const Bytef*>(entry.content.data()),
                               uInt(entry.content.size()));
        const quint32 size =
            entry.promisedSize > 0 ? entry.promisedSize : quint32(entry.content.size());
        // From the version needed to the length of the extra field, the same in both places.
        const QByteArray common = littleEndian(20, 2) +
                                  littleEndian(entry.encrypted ? 0x801 : 0x800, 2) +
                                  littleEndian(entry.packed ? 8 : 0, 2) +
                                  littleEndian(0x21 << 16, 4) + littleEndian(quint32(sum), 4) +
                                  littleEndian(quint32(data.size()), 4) + littleEndian(size, 4) +
                                  littleEndian(quint32(entry.name.size()), 2) + littleEndian(0, 2);
        directory += "PK\1\2" + littleEndian(20, 2) + common + QByteArray(10, '\0') +
                     littleEndian(quint32(file.size()), 4) + entry.name;
        file += "PK\3\4" + common + entry.name + data;
    }
    const QByteArray count = littleEndian(quint32(entries.size()), 2);
    return file + directory + "PK\5\6" + QByteArray(4, '\0') + count + count +
           littleEndian(quint32(directory.size()), 4) + littleEndian(quint32(file.size()), 4) +
           QByteArray(2, '\0');
}

} // namespace fitroom::test
