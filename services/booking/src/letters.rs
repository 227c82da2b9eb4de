//! Letters about bookings: which letter a step of a booking's way is worth, what it brings for a calendar, and when a
//! booker is reminded.

mod digest;
mod kind;
mod on_calendar;
mod reminders;

pub use kind::LetterKind;

pub(crate) use digest::{is_time_of_digest, next_digest};
pub(crate) use on_calendar::{OnCalendar, OpenTime, TimeOfBooking, events_of, file_of, file_of_times};
pub(crate) use reminders::{due_now, next_reminder};
