#include "widgets/try/PictureOffer.h"

#include "widgets/common/Drops.h"

#include <QMimeData>
#include <QRegularExpression>
#include <QUrl>

namespace fitroom {

namespace {

/// The address of the first image in a piece of HTML.
QString firstImageAddress(const QString& html) {
    static const QRegularExpression source(
        QStringLiteral("<img\\b[^>]*?\\bsrc\\s*=\\s*[\"']([^\"']+)[\"']"),
        QRegularExpression::CaseInsensitiveOption);
    return source.match(html).captured(1);
}

PictureOffer offerOfAddress(const QString& address) {
    if (address.startsWith(QLatin1String("data:image/"), Qt::CaseInsensitive)) {
        const qsizetype comma = address.indexOf(QLatin1Char(','));
        const bool base64 = address.left(comma).endsWith(QLatin1String(";base64"));
        if (comma > 0 && base64)
            return OfferedBytes{QByteArray::fromBase64(address.mid(comma + 1).toLatin1())};
        return OfferedNothing{};
    }
    const QUrl url(address);
    if (url.isLocalFile())
        return OfferedFiles{{url.toLocalFile()}};
    return url.isValid() && !url.isRelative() ? PictureOffer(OfferedAddress{}) : OfferedNothing{};
}

} // namespace

PictureOffer pictureOffer(const QMimeData* data) {
    if (!data)
        return OfferedNothing{};
    if (data->hasImage()) {
        const auto image = qvariant_cast<QImage>(data->imageData());
        if (!image.isNull())
            return OfferedImage{image};
    }
    if (const QStringList paths = localPaths(data); !paths.isEmpty())
        return OfferedFiles{paths};
    if (data->hasHtml()) {
        const QString address = firstImageAddress(data->html());
        if (!address.isEmpty())
            return offerOfAddress(address);
    }
    return hasRemoteUrl(data) ? PictureOffer(OfferedAddress{}) : OfferedNothing{};
}

bool mayOfferPicture(const QMimeData* data) {
    return data->hasImage() || data->hasUrls() || data->hasHtml();
}

} // namespace fitroom
