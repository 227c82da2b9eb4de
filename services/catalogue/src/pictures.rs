//! Pictures as they are taken in: looked at, decoded, and written anew in the sizes that pages show.
//!
//! What is kept is never the file that was sent. A file that is a picture and something else besides comes out as a
//! picture, and where and when it was taken stays with its photographer.

use std::io::Cursor;

use contract::{ImageId, Text};
use image::codecs::jpeg::JpegEncoder;
use image::imageops::FilterType;
use image::metadata::Orientation;
use image::{DynamicImage, ImageDecoder, ImageError, ImageFormat, ImageReader, Limits, RgbImage};

/// The most bytes that a file may have.
pub(crate) const MOST_BYTES: usize = 10 * 1024 * 1024;
/// The most pixels: a telephone's largest photographs have as many.
const MOST_PIXELS: u64 = 50_000_000;
/// The longest that one side may be.
const LONGEST_SIDE: u32 = 12_000;
/// The most bytes that the picture may unfold into.
const MOST_MEMORY: u64 = 256 * 1024 * 1024;
/// The shortest side that can be shown without blur, even small.
const SHORTEST_SIDE: u32 = 100;
/// The widths, in pixels, that pages ask for.
const WIDTHS: [u32; 3] = [400, 800, 1600];
/// Where a JPEG of a photograph looks like its original.
const QUALITY: u8 = 82;

/// The media type of every size.
pub(crate) const MEDIA_TYPE: &str = "image/jpeg";

/// A picture to take in.
#[derive(Clone, Debug)]
pub struct NewImage {
    /// Its id.
    pub id: ImageId,
    /// The file as it was sent: JPEG, PNG or WebP.
    pub bytes: Vec<u8>,
    /// What is said of it.
    pub about: AboutImage,
}

/// What is said of a picture.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AboutImage {
    /// What it shows, for who cannot see it.
    pub alt: Text,
    /// Who made it.
    pub photographer: String,
    /// Under which licence.
    pub licence: String,
    /// The point that stays in view when it is cropped: percent from the left, percent from the top.
    pub focal: [i16; 2],
}

/// Why a file is not taken in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PictureFlaw {
    /// No file was sent.
    #[error("no file was sent")]
    Missing,
    /// It is larger than [`MOST_BYTES`].
    #[error("the file is too large")]
    TooLarge,
    /// It is no JPEG, PNG or WebP.
    #[error("the file is no JPEG, PNG or WebP")]
    UnknownFormat,
    /// It says that it is a picture and cannot be read as one.
    #[error("the file is damaged or cut off")]
    Damaged,
    /// It has more pixels than can be worked with.
    #[error("the picture has too many pixels")]
    TooManyPixels,
    /// It has too few pixels to be shown.
    #[error("the picture is too small")]
    TooSmall,
}

impl PictureFlaw {
    /// The flaw's token, which words are found by.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Missing => "missing",
            Self::TooLarge => "too_large",
            Self::UnknownFormat => "unknown_format",
            Self::Damaged => "damaged",
            Self::TooManyPixels => "too_many_pixels",
            Self::TooSmall => "too_small",
        }
    }
}

/// A picture in the sizes that are kept, the smallest first.
#[derive(Clone, Debug)]
pub(crate) struct Prepared {
    pub(crate) sizes: Vec<Size>,
}

/// One size of a picture.
#[derive(Clone, Debug)]
pub(crate) struct Size {
    pub(crate) width: u32,
    pub(crate) height: u32,
    pub(crate) jpeg: Vec<u8>,
}

impl Prepared {
    pub(crate) fn widths(&self) -> Vec<i32> {
        self.sizes.iter().filter_map(|size| i32::try_from(size.width).ok()).collect()
    }

    /// Width and height of the largest size.
    pub(crate) fn largest(&self) -> (i32, i32) {
        let pixels = |side: u32| i32::try_from(side).unwrap_or(i32::MAX);
        self.sizes.last().map_or((0, 0), |size| (pixels(size.width), pixels(size.height)))
    }
}

/// Which of the kept widths, the smallest first, is sent to who asks for `wanted` pixels.
pub(crate) fn size_for(widths: &[i32], wanted: Option<u32>) -> Option<i32> {
    let is_enough = |width: &&i32| wanted.is_some_and(|wanted| i64::from(**width) >= i64::from(wanted));
    widths.iter().find(is_enough).or(widths.last()).copied()
}

/// Looks at a file and writes it anew. It takes a second for a large one, so it runs where it may block.
pub(crate) fn prepare(file: &[u8]) -> Result<Prepared, PictureFlaw> {
    let picture = decode(file)?;
    let mut sizes = Vec::with_capacity(WIDTHS.len());
    let mut larger = picture;
    for width in widths_of(larger.width()).into_iter().rev() {
        larger = scaled(larger, width);
        sizes.push(Size { width, height: larger.height(), jpeg: encode(&larger)? });
    }
    sizes.reverse();
    Ok(Prepared { sizes })
}

/// The widths that a picture so wide is kept in: none is wider than itself.
fn widths_of(width: u32) -> Vec<u32> {
    let mut widths: Vec<u32> = WIDTHS.into_iter().filter(|&of| of < width).collect();
    if widths.len() < WIDTHS.len() {
        widths.push(width);
    }
    widths
}

fn decode(file: &[u8]) -> Result<DynamicImage, PictureFlaw> {
    if file.is_empty() {
        return Err(PictureFlaw::Missing);
    }
    if file.len() > MOST_BYTES {
        return Err(PictureFlaw::TooLarge);
    }
    let format = image::guess_format(file).ok().filter(|format| is_taken(*format));
    let mut reader = ImageReader::with_format(Cursor::new(file), format.ok_or(PictureFlaw::UnknownFormat)?);
    if format == Some(ImageFormat::Jpeg) && !jpeg_is_whole(file) {
        return Err(PictureFlaw::Damaged);
    }
    reader.limits(limits());
    let mut decoder = reader.into_decoder().map_err(|error| flaw(&error))?;
    let (width, height) = decoder.dimensions();
    if u64::from(width) * u64::from(height) > MOST_PIXELS {
        return Err(PictureFlaw::TooManyPixels);
    }
    // The reader's limits bound what the decoder needs besides, not what it writes: 16 bits a channel double that.
    if decoder.total_bytes() > MOST_MEMORY {
        return Err(PictureFlaw::TooManyPixels);
    }
    if width.min(height) < SHORTEST_SIDE {
        return Err(PictureFlaw::TooSmall);
    }
    let orientation = decoder.orientation().unwrap_or(Orientation::NoTransforms);
    // Turning needs a second copy, so the picture is first made small: three bytes a pixel.
    let mut picture = on_white(DynamicImage::from_decoder(decoder).map_err(|error| flaw(&error))?);
    picture.apply_orientation(orientation);
    Ok(picture)
}

/// Which formats are taken in. No drawing in SVG, which is a program, and no moving GIF.
const fn is_taken(format: ImageFormat) -> bool {
    matches!(format, ImageFormat::Jpeg | ImageFormat::Png | ImageFormat::WebP)
}

fn limits() -> Limits {
    let mut limits = Limits::default();
    limits.max_image_width = Some(LONGEST_SIDE);
    limits.max_image_height = Some(LONGEST_SIDE);
    limits.max_alloc = Some(MOST_MEMORY);
    limits
}

fn flaw(error: &ImageError) -> PictureFlaw {
    match error {
        ImageError::Limits(_) => PictureFlaw::TooManyPixels,
        ImageError::Decoding(_)
        | ImageError::Encoding(_)
        | ImageError::Parameter(_)
        | ImageError::Unsupported(_)
        | ImageError::IoError(_) => PictureFlaw::Damaged,
    }
}

/// Whether the scan of a JPEG has an end. The decoder paints what is missing grey and says nothing. A thumbnail inside
/// has an end of its own, so the segments before the scan are stepped over.
fn jpeg_is_whole(file: &[u8]) -> bool {
    const START_OF_SCAN: u8 = 0xda;
    let mut at = 2;
    while let Some(&[0xff, marker, high, low]) = file.get(at..at + 4) {
        let length = usize::from(u16::from_be_bytes([high, low]));
        match marker {
            START_OF_SCAN => return file[at..].windows(2).any(|pair| pair == [0xff, 0xd9]),
            0xff => at += 1, // a filler before a marker
            _ => at += 2 + length,
        }
    }
    false
}

/// What is see-through becomes white, which pages stand on; JPEG knows nothing of it.
fn on_white(picture: DynamicImage) -> DynamicImage {
    if !picture.color().has_alpha() {
        return DynamicImage::ImageRgb8(picture.into_rgb8());
    }
    let seen = picture.into_rgba8();
    let flat = RgbImage::from_fn(seen.width(), seen.height(), |x, y| {
        let [red, green, blue, alpha] = seen.get_pixel(x, y).0;
        image::Rgb([red, green, blue].map(|part| over_white(part, alpha)))
    });
    DynamicImage::ImageRgb8(flat)
}

fn over_white(part: u8, alpha: u8) -> u8 {
    let (part, alpha) = (u32::from(part), u32::from(alpha));
    u8::try_from((part * alpha + 255 * (255 - alpha) + 127) / 255).unwrap_or(u8::MAX)
}

fn scaled(picture: DynamicImage, width: u32) -> DynamicImage {
    if picture.width() == width {
        return picture;
    }
    let height = u64::from(picture.height()) * u64::from(width) / u64::from(picture.width());
    let height = u32::try_from(height).unwrap_or(LONGEST_SIDE).max(1);
    picture.resize_exact(width, height, FilterType::CatmullRom)
}

fn encode(picture: &DynamicImage) -> Result<Vec<u8>, PictureFlaw> {
    let mut jpeg = Vec::new();
    picture
        .write_with_encoder(JpegEncoder::new_with_quality(&mut jpeg, QUALITY))
        .map_err(|error| flaw(&error))?;
    Ok(jpeg)
}

#[cfg(test)]
mod tests;
