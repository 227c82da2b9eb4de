//! Files as people send them, and as those send them who mean harm.

use std::io::Cursor;

use image::codecs::png::PngEncoder;
use image::{DynamicImage, ExtendedColorType, ImageEncoder, ImageFormat, Rgba, RgbaImage};
use proptest::collection::vec;
use proptest::prelude::{any, prop_assert, proptest};

use super::{LONGEST_SIDE, MOST_BYTES, PictureFlaw, Prepared, prepare, size_for, widths_of};

/// The left half red, the right half blue.
fn halves(width: u32, height: u32) -> DynamicImage {
    DynamicImage::ImageRgb8(image::RgbImage::from_fn(width, height, |x, _| {
        if x < width / 2 { image::Rgb([220, 20, 20]) } else { image::Rgb([20, 20, 220]) }
    }))
}

fn written(picture: &DynamicImage, format: ImageFormat) -> Vec<u8> {
    let mut file = Cursor::new(Vec::new());
    picture.write_to(&mut file, format).unwrap();
    file.into_inner()
}

/// The same JPEG with an EXIF block that names a place and says how the camera was held.
fn with_exif(jpeg: &[u8], orientation: u8) -> Vec<u8> {
    let mut tiff = b"MM\0\x2a\0\0\0\x08\0\x02".to_vec();
    tiff.extend([0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0]);
    tiff.extend([0x01, 0x0e, 0, 2, 0, 0, 0, 12, 0, 0, 0, 38, 0, 0, 0, 0]);
    tiff.extend(b"Koulukuja 3\0");
    let length = u16::try_from(tiff.len() + 8).unwrap().to_be_bytes();
    let mut file = jpeg[..2].to_vec();
    file.extend([0xff, 0xe1, length[0], length[1]]);
    file.extend(b"Exif\0\0");
    file.extend(tiff);
    file.extend(&jpeg[2..]);
    file
}

fn read(prepared: &Prepared, at: usize) -> image::RgbImage {
    let jpeg = &prepared.sizes[at].jpeg;
    assert_eq!(image::guess_format(jpeg).unwrap(), ImageFormat::Jpeg);
    image::load_from_memory(jpeg).unwrap().to_rgb8()
}

#[test]
fn each_size_is_a_jpeg_no_wider_than_the_original() {
    for (width, widths) in [
        (2400, vec![400, 800, 1600]),
        (1600, vec![400, 800, 1600]),
        (1200, vec![400, 800, 1200]),
        (401, vec![400, 401]),
        (300, vec![300]),
    ] {
        let prepared = prepare(&written(&halves(width, width / 2), ImageFormat::Jpeg)).unwrap();
        assert_eq!(prepared.widths(), widths);
        for (at, size) in prepared.sizes.iter().enumerate() {
            let read = read(&prepared, at);
            assert_eq!((read.width(), read.height()), (size.width, size.height));
            assert!(size.height.abs_diff(size.width / 2) <= 1);
        }
    }
}

#[test]
fn png_and_webp_are_taken_too() {
    for format in [ImageFormat::Png, ImageFormat::WebP] {
        let prepared = prepare(&written(&halves(500, 300), format)).unwrap();
        assert_eq!(prepared.widths(), [400, 500]);
        let red = read(&prepared, 1).get_pixel(10, 10).0;
        assert!(red[0] > 180 && red[2] < 60, "{red:?}");
    }
}

#[test]
fn a_picture_stands_as_the_camera_was_held_and_forgets_where() {
    let lying = with_exif(&written(&halves(400, 200), ImageFormat::Jpeg), 6);
    let prepared = prepare(&lying).unwrap();
    let upright = read(&prepared, 0);
    assert_eq!((upright.width(), upright.height()), (200, 400));
    assert_eq!(prepared.largest(), (200, 400));
    // Turned to the right, what was on the left is above.
    assert!(upright.get_pixel(100, 20).0[0] > 180 && upright.get_pixel(100, 380).0[2] > 180);
    for size in &prepared.sizes {
        assert!(!holds(&size.jpeg, b"Koulukuja") && !holds(&size.jpeg, b"Exif"));
    }
}

#[test]
fn what_hangs_on_behind_a_picture_is_left_behind() {
    let mut file = written(&halves(300, 200), ImageFormat::Jpeg);
    file.extend(b"PK\x03\x04 <script>alert(1)</script>");
    let prepared = prepare(&file).unwrap();
    assert!(!holds(&prepared.sizes[0].jpeg, b"script"));
}

#[test]
fn what_is_see_through_becomes_white() {
    let glass = DynamicImage::ImageRgba8(RgbaImage::from_pixel(200, 150, Rgba([0, 0, 0, 0])));
    let prepared = prepare(&written(&glass, ImageFormat::Png)).unwrap();
    assert!(read(&prepared, 0).get_pixel(100, 75).0.iter().all(|part| *part > 250));
}

#[test]
fn what_is_no_picture_is_refused_by_what_it_is() {
    let jpeg = written(&halves(300, 200), ImageFormat::Jpeg);
    let png = written(&halves(300, 200), ImageFormat::Png);
    let webp = written(&halves(300, 200), ImageFormat::WebP);
    let with_start = |start: &[u8], rest: &[u8]| [start, rest].concat();
    for (file, flaw) in [
        (Vec::new(), PictureFlaw::Missing),
        (
            b"<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"/>".to_vec(),
            PictureFlaw::UnknownFormat,
        ),
        (b"GIF89a/*\x01\x00*/=1;alert(1)".to_vec(), PictureFlaw::UnknownFormat),
        (b"%PDF-1.7 a poster".to_vec(), PictureFlaw::UnknownFormat),
        (b"<html><img src=x onerror=alert(1)>".to_vec(), PictureFlaw::UnknownFormat),
        (with_start(b"\xff\xd8\xff\xe0", b"<script>alert(1)</script>"), PictureFlaw::Damaged),
        (with_start(b"\x89PNG\r\n\x1a\n", b"<script>"), PictureFlaw::Damaged),
        (jpeg[..jpeg.len() / 2].to_vec(), PictureFlaw::Damaged),
        (with_exif(&jpeg, 1)[..jpeg.len() / 2].to_vec(), PictureFlaw::Damaged),
        (png[..png.len() / 2].to_vec(), PictureFlaw::Damaged),
        (webp[..webp.len() / 2].to_vec(), PictureFlaw::Damaged),
        (vec![0xff; MOST_BYTES + 1], PictureFlaw::TooLarge),
        (written(&halves(300, 40), ImageFormat::Jpeg), PictureFlaw::TooSmall),
    ] {
        let start = String::from_utf8_lossy(&file[..file.len().min(20)]).into_owned();
        assert_eq!(prepare(&file).map(|taken| taken.widths()), Err(flaw), "{start:?} of {}", file.len());
    }
}

#[test]
fn a_bomb_is_refused_before_it_is_opened() {
    // A PNG of a few kilobytes that would unfold into gigabytes.
    let mut bomb = Vec::new();
    let row = vec![0; 11_000 * 11_000 / 8];
    let encoder = PngEncoder::new(&mut bomb);
    encoder.write_image(&row, 11_000, 11_000 / 8, ExtendedColorType::L8).unwrap();
    for (width, height) in [(11_000, 11_000), (LONGEST_SIDE + 1, 200), (u32::MAX >> 1, u32::MAX >> 1)] {
        with_size(&mut bomb, width, height);
        assert_eq!(prepare(&bomb).map(|taken| taken.widths()), Err(PictureFlaw::TooManyPixels), "{width}");
    }
}

#[test]
fn few_pixels_of_many_bytes_are_refused_before_they_are_opened() {
    // Pixels enough for a photograph, and eight bytes in each.
    let mut bomb = Vec::new();
    let encoder = PngEncoder::new(&mut bomb);
    encoder.write_image(&vec![0; 200 * 200 * 8], 200, 200, ExtendedColorType::Rgba16).unwrap();
    assert!(prepare(&bomb).is_ok(), "a small one is a picture like others");
    with_size(&mut bomb, 7_000, 7_000);
    assert_eq!(prepare(&bomb).map(|taken| taken.widths()), Err(PictureFlaw::TooManyPixels));
}

/// The same PNG, which now says that it has another size.
fn with_size(file: &mut [u8], width: u32, height: u32) {
    file[16..20].copy_from_slice(&width.to_be_bytes());
    file[20..24].copy_from_slice(&height.to_be_bytes());
    let sum = crc32(&file[12..29]);
    file[29..33].copy_from_slice(&sum.to_be_bytes());
}

/// The sum that PNG has of each chunk.
fn crc32(bytes: &[u8]) -> u32 {
    !bytes.iter().fold(u32::MAX, |sum, byte| {
        (0..8).fold(
            sum ^ u32::from(*byte),
            |sum, _| {
                if sum & 1 == 1 { (sum >> 1) ^ 0xedb8_8320 } else { sum >> 1 }
            },
        )
    })
}

fn holds(bytes: &[u8], wanted: &[u8]) -> bool {
    bytes.windows(wanted.len()).any(|part| part == wanted)
}

#[test]
fn the_smallest_size_that_is_wide_enough_is_sent() {
    for (wanted, sent) in [
        (Some(1), 400),
        (Some(400), 400),
        (Some(401), 800),
        (Some(1200), 1200),
        (Some(u32::MAX), 1200),
        (None, 1200),
    ] {
        assert_eq!(size_for(&[400, 800, 1200], wanted), Some(sent), "{wanted:?}");
    }
    assert_eq!(size_for(&[], Some(400)), None);
}

proptest! {
    #[test]
    fn widths_rise_and_none_is_wider_than_the_original(width in 1_u32..20_000) {
        let widths = widths_of(width);
        prop_assert!(!widths.is_empty());
        prop_assert!(widths.is_sorted_by(|a, b| a < b));
        prop_assert!(widths.iter().all(|of| *of <= width && *of <= 1600));
    }

    #[test]
    fn bytes_after_a_known_start_never_panic(start in 0_usize..3, rest in vec(any::<u8>(), 0..200)) {
        let starts: [&[u8]; 3] = [b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n", b"RIFF\0\0\0\0WEBP"];
        prop_assert!(prepare(&[starts[start], &rest].concat()).is_err());
    }
}
