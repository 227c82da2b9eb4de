//! Photographs: no two tests need more of one than its size.

use std::io::Cursor;

use image::{ImageFormat, Rgb, RgbImage};

/// A JPEG of that size, as a camera might have made it.
///
/// # Panics
/// When it cannot be written, which takes a side of zero.
pub fn photograph(width: u32, height: u32) -> Vec<u8> {
    let shade = |at: u32, of: u32| u8::try_from(at * 255 / of).unwrap_or(u8::MAX);
    let picture = RgbImage::from_fn(width, height, |x, y| Rgb([shade(x, width), shade(y, height), 120]));
    let mut file = Cursor::new(Vec::new());
    picture.write_to(&mut file, ImageFormat::Jpeg).expect("a picture can be written");
    file.into_inner()
}
