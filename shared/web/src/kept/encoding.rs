//! Which form of a body a browser takes, and how it is made.

use std::io::Write;

use axum::body::Bytes;
use http::HeaderMap;
use http::header::ACCEPT_ENCODING;

/// How hard brotli tries, of 11: a page is compressed once and sent often, but somebody waits for the first.
const BROTLI_QUALITY: i32 = 5;
/// The window of brotli, as a power of two: pages are smaller.
const BROTLI_WINDOW: i32 = 19;

/// A form in which a body travels.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Encoding {
    Plain,
    Gzip,
    Brotli,
}

impl Encoding {
    /// The form that a browser weighs highest (RFC 9110, 12.5.3); of two that it likes as much, the smaller.
    pub(super) fn asked(headers: &HeaderMap) -> Self {
        let mut best = (Self::Plain, 0.0);
        let values = headers.get_all(ACCEPT_ENCODING).iter().filter_map(|value| value.to_str().ok());
        for part in values.flat_map(|value| value.split(',')) {
            let mut pieces = part.split(';').map(str::trim);
            let encoding = match pieces.next().unwrap_or_default() {
                name if name.eq_ignore_ascii_case("br") => Self::Brotli,
                name if name.eq_ignore_ascii_case("gzip") => Self::Gzip,
                _ => continue,
            };
            let weight: f32 =
                pieces.find_map(|piece| piece.strip_prefix("q=")).map_or(1.0, |q| q.parse().unwrap_or(0.0));
            if weight > best.1 || (weight > 0.0 && weight >= best.1 && encoding == Self::Brotli) {
                best = (encoding, weight);
            }
        }
        best.0
    }

    /// What `content-encoding` says of it.
    pub(super) const fn name(self) -> Option<&'static str> {
        match self {
            Self::Plain => None,
            Self::Gzip => Some("gzip"),
            Self::Brotli => Some("br"),
        }
    }

    /// The body in this form; none where it cannot be made, and then the plain one does.
    pub(super) fn of(self, body: &Bytes) -> Option<Bytes> {
        let made = match self {
            Self::Plain => return Some(body.clone()),
            Self::Gzip => gzip(body),
            Self::Brotli => brotli(body),
        };
        made.map(Bytes::from).inspect_err(|error| tracing::warn!(%error, "a page stays uncompressed")).ok()
    }
}

fn gzip(body: &[u8]) -> std::io::Result<Vec<u8>> {
    let mut writer = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::default());
    writer.write_all(body)?;
    writer.finish()
}

fn brotli(body: &[u8]) -> std::io::Result<Vec<u8>> {
    let params = brotli::enc::BrotliEncoderParams {
        quality: BROTLI_QUALITY,
        lgwin: BROTLI_WINDOW,
        size_hint: body.len(),
        ..Default::default()
    };
    let mut made = Vec::new();
    brotli::BrotliCompress(&mut &*body, &mut made, &params)?;
    Ok(made)
}

#[cfg(test)]
mod tests {
    use std::io::Read;

    use axum::body::Bytes;
    use http::HeaderMap;

    use super::Encoding;

    fn asked(header: &str) -> Encoding {
        let mut headers = HeaderMap::new();
        headers.insert("accept-encoding", header.parse().expect("a header"));
        Encoding::asked(&headers)
    }

    #[test]
    fn the_browser_chooses_and_brotli_wins_a_tie() {
        assert_eq!(asked("gzip, deflate, br, zstd"), Encoding::Brotli);
        assert_eq!(asked("br, gzip"), Encoding::Brotli);
        assert_eq!(asked("gzip;q=1.0, br;q=0.5"), Encoding::Gzip);
        assert_eq!(asked("gzip;q=0, br;q=0"), Encoding::Plain);
        assert_eq!(asked("zstd, *"), Encoding::Plain);
        assert_eq!(Encoding::asked(&HeaderMap::new()), Encoding::Plain);
    }

    #[test]
    fn what_was_packed_can_be_unpacked() {
        let body = Bytes::from("Köysi ja solmu. ".repeat(500));
        let mut unpacked = Vec::new();
        let packed = Encoding::Gzip.of(&body).expect("gzip");
        flate2::read::GzDecoder::new(&packed[..]).read_to_end(&mut unpacked).expect("gzip's own");
        assert_eq!(unpacked, body);

        let packed = Encoding::Brotli.of(&body).expect("brotli");
        unpacked.clear();
        brotli::BrotliDecompress(&mut &packed[..], &mut unpacked).expect("brotli's own");
        assert_eq!(unpacked, body);
        assert!(packed.len() < body.len() / 10);
    }
}
