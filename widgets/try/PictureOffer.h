#pragma once

#include <QByteArray>
#include <QImage>
#include <QString>
#include <QStringList>

#include <variant>

class QMimeData;

namespace fitroom {

/// What a drop or the clipboard offers to a page that wants photos.
struct OfferedImage {
    QImage image;
};
struct OfferedFiles {
    QStringList paths;
};
/// An image file's bytes, from a data: address in what a browser offers.
struct OfferedBytes {
    QByteArray bytes;
};
/// Nothing usable but an address on the network, which is not fetched.
struct OfferedAddress {};
struct OfferedNothing {};

using PictureOffer =
    std::variant<OfferedNothing, OfferedImage, OfferedFiles, OfferedBytes, OfferedAddress>;

/// The best of what is offered: an image itself, then local files, then the first image in HTML,
/// for browsers and file managers differ in what they send along.
PictureOffer pictureOffer(const QMimeData* data);

/// Whether it is worth accepting a drag of this; does not fetch its data.
bool mayOfferPicture(const QMimeData* data);

} // namespace fitroom
