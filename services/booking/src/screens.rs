//! The pages of this crate, as typed values.

mod booking_change;
mod booking_letter;
mod booking_new;
mod booking_show;
mod bookings_index;
mod calendar;
mod digest_letter;
mod entitlements;
mod feedback_form;
mod feedback_letter;
mod feedback_questions;
mod feedback_results;
mod group_form;
mod groups_index;
mod host_bookings;
mod host_places;
mod host_work;
mod plan_form;
mod school_year;
mod time_edit;
mod times_index;

use contract::Lang;
use views::Bundle;

pub use booking_change::BookingChange;
pub use booking_letter::{BookingLetter, LetterTime};
pub use booking_new::{
    BookingNew, Field, Flaw, FlawKind, GroupChoice, Limits, Lost, OtherTime, Series, SeriesTime, Standing,
    Way,
};
pub use booking_show::{BookingShow, Deeds, ShownTime};
pub use bookings_index::{BookingLine, BookingState, BookingsIndex, Cancellation};
pub use calendar::{Calendar, CalendarDay, CalendarEntry, CalendarPlaces, LaterEntry, ViewChoice};
pub use digest_letter::{DigestLetter, DigestLine};
pub use entitlements::{
    EntitlementForm, EntitlementFormFlaw, EntitlementSums, Entitlements, GroupEntitlement, OwnEntitlements,
    Ticked, UnitEntitlements, UnitSums,
};
pub use feedback_form::{FeedbackField, FeedbackFlaw, FeedbackForm, FeedbackGone};
pub use feedback_letter::FeedbackLetter;
pub use feedback_questions::{FeedbackQuestions, KindChoice, QuestionFormFlaw, QuestionLine};
pub use feedback_results::{AnswerBar, FeedbackLine, FeedbackOfOffering, FeedbackResults, QuestionResult};
pub use group_form::{GroupForm, GroupFormFlaw, Part, StageField, Tick, UnitChoice, WaitingBooking};
pub use groups_index::{GroupLine, GroupsIndex, UnitGroups};
pub use host_bookings::{ComingTime, Guest, HostBookings};
pub use host_places::{HostPlaces, MonthOfPlaces, OfferingOfPlaces, PlacesLine, TermChoice};
pub use host_work::{
    HostBooking, HostDeeds, HostLine, HostQueue, HostRequests, HostTime, StaffNote, StepLine, TimeGroup,
};
pub use plan_form::{PlanForm, PlanFormFlaw, PlanPreview, PlanWay, PreviewLine, Tickable, TypedField};
pub use school_year::{HolidayLine, NumberField, SchoolYearPage, ShownYearFlaw, SpanFields, YearChoice};
pub use time_edit::{AffectedGroup, TimeCancel, TimeChange, TimeEdit};
pub use times_index::{OwnPlaces, PlannedLine, TermsChoice, TermsFields, TermsFormFlaw, TimesIndex};

/// Templates and words of booking.
pub const BUNDLE: Bundle = Bundle {
    name: "booking",
    templates: &[
        ("booking/new.html", include_str!("../pages/new.html")),
        ("booking/change.html", include_str!("../pages/change.html")),
        ("booking/show.html", include_str!("../pages/show.html")),
        ("booking/index.html", include_str!("../pages/index.html")),
        ("booking/calendar.html", include_str!("../pages/calendar.html")),
        ("booking/groups.html", include_str!("../pages/groups.html")),
        ("booking/group.html", include_str!("../pages/group.html")),
        ("booking/host.html", include_str!("../pages/host.html")),
        ("booking/school_year.html", include_str!("../pages/school_year.html")),
        ("booking/feedback_form.html", include_str!("../pages/feedback_form.html")),
        ("booking/feedback_gone.html", include_str!("../pages/feedback_gone.html")),
        ("booking/feedback_letter.html", include_str!("../pages/feedback_letter.html")),
        ("booking/feedback_letter.txt", include_str!("../pages/feedback_letter.txt")),
        ("booking/feedback_results.html", include_str!("../pages/feedback_results.html")),
        ("booking/feedback_offering.html", include_str!("../pages/feedback_offering.html")),
        ("booking/feedback_questions.html", include_str!("../pages/feedback_questions.html")),
        ("booking/host_requests.html", include_str!("../pages/host_requests.html")),
        ("booking/host_places.html", include_str!("../pages/host_places.html")),
        ("booking/host_queue.html", include_str!("../pages/host_queue.html")),
        ("booking/host_booking.html", include_str!("../pages/host_booking.html")),
        ("booking/host_time.html", include_str!("../pages/host_time.html")),
        ("booking/entitlements.html", include_str!("../pages/entitlements.html")),
        ("booking/own_entitlements.html", include_str!("../pages/own_entitlements.html")),
        ("booking/booking_letter.html", include_str!("../pages/booking_letter.html")),
        ("booking/booking_letter.txt", include_str!("../pages/booking_letter.txt")),
        ("booking/digest_letter.html", include_str!("../pages/digest_letter.html")),
        ("booking/digest_letter.txt", include_str!("../pages/digest_letter.txt")),
        ("booking/time_edit.html", include_str!("../pages/time_edit.html")),
        ("booking/time_change.html", include_str!("../pages/time_change.html")),
        ("booking/time_cancel.html", include_str!("../pages/time_cancel.html")),
        ("booking/times.html", include_str!("../pages/times.html")),
        ("booking/plan.html", include_str!("../pages/plan.html")),
        ("booking/plan_preview.html", include_str!("../pages/plan_preview.html")),
        ("booking/pieces.html", include_str!("../pages/pieces.html")),
    ],
    words: [
        (Lang::Fi, include_str!("../text/fi.ftl")),
        (Lang::Sv, include_str!("../text/sv.ftl")),
        (Lang::En, include_str!("../text/en.ftl")),
    ],
    composed: &[
        "flaw-",
        "lost-title-",
        "lost-lead-",
        "booking-state-",
        "booking-lead-",
        "booking-held-",
        "new-next-",
        "show-done-",
        "requests-done-",
        "desk-done-",
        "day-done-",
        "day-message-flaw-",
        "step-",
        "step-by-",
        "transport-",
        "standing-title-",
        "standing-lead-",
        "show-fresh-",
        "groups-done-",
        "group-part-",
        "need-",
        "planned-state-",
        "times-done-",
        "time-field-",
        "time-capacity-",
        "change-time-",
        "cancel-time-flaw-",
        "planned-turns-",
        "terms-",
        "plan-field-",
        "plan-flaw-",
        "plan-way-",
        "plan-weekday-",
        "preview-clash-",
        "year-flaw-",
        "year-holiday-",
        "year-span-",
        "feedback-flaw-",
        "entitlements-flaw-",
        "entitlements-done-",
        "entitlements-sheet-unit",
        "feedback-kind-",
        "feedback-questions-done-",
        "feedback-letter-subject",
        "feedback-said-",
        "filled-capacity",
        "filled-counted",
        "filled-counted-groups",
        "filled-counted-heads",
        "filled-of-",
        "filled-term-",
        "guests-",
        "host-tab-",
        "calendar-title-",
        "calendar-now-",
        "calendar-unit-",
        "calendar-view-",
        "calendar-empty-",
        "guest-tab-",
        "feedback-sheet-",
        "booking-letter-",
        "digest-letter-",
    ],
};

#[cfg(test)]
mod tests {
    use views::testing::look_at;
    use views::{Views, testing};

    use super::*;

    #[test]
    fn every_word_is_said_and_asked_for() {
        assert_eq!(testing::complaints(&BUNDLE), Vec::<String>::new());
    }

    #[test]
    fn every_sample_renders_without_flaw() {
        let views = Views::new(&[&BUNDLE], "1").unwrap();
        look_at::<BookingNew>(&views);
        look_at::<BookingChange>(&views);
        look_at::<Calendar>(&views);
        look_at::<BookingShow>(&views);
        look_at::<BookingsIndex>(&views);
        look_at::<GroupsIndex>(&views);
        look_at::<GroupForm>(&views);
        look_at::<HostBookings>(&views);
        look_at::<HostPlaces>(&views);
        look_at::<HostRequests>(&views);
        look_at::<HostQueue>(&views);
        look_at::<HostBooking>(&views);
        look_at::<HostTime>(&views);
        look_at::<SchoolYearPage>(&views);
        look_at::<TimesIndex>(&views);
        look_at::<TimeEdit>(&views);
        look_at::<TimeChange>(&views);
        look_at::<TimeCancel>(&views);
        look_at::<PlanForm>(&views);
        look_at::<PlanPreview>(&views);
        look_at::<Entitlements>(&views);
        look_at::<OwnEntitlements>(&views);
        look_at::<FeedbackForm>(&views);
        look_at::<FeedbackGone>(&views);
        look_at::<FeedbackResults>(&views);
        look_at::<FeedbackOfOffering>(&views);
        look_at::<FeedbackQuestions>(&views);
    }

    #[test]
    fn the_letter_that_asks_how_it_went_is_written_in_every_language() {
        let views = Views::new(&[&BUNDLE], "1").unwrap();
        for (number, (lang, letter)) in
            testing::written::<FeedbackLetter>(&views).unwrap().into_iter().enumerate()
        {
            let name = format!("feedback_letter_{}_{}", number / Lang::ALL.len(), lang.code());
            insta::assert_snapshot!(name, letter);
        }
    }

    #[test]
    fn letters_about_bookings_are_written_in_every_language() {
        let views = Views::new(&[&BUNDLE], "1").unwrap();
        let written = testing::written::<BookingLetter>(&views).unwrap();
        let last = "confirmed_series".to_owned();
        let names = crate::LetterKind::ALL.iter().map(|kind| kind.as_str().to_owned()).chain([last]);
        let names = names.flat_map(|name| std::iter::repeat_n(name, Lang::ALL.len()));
        assert_eq!(written.len(), names.clone().count());
        for (name, (lang, letter)) in names.zip(written) {
            insta::assert_snapshot!(format!("booking_letter_{name}_{}", lang.code()), letter);
        }
        for (number, (lang, letter)) in
            testing::written::<DigestLetter>(&views).unwrap().into_iter().enumerate()
        {
            let name = format!("digest_letter_{}_{}", number / Lang::ALL.len(), lang.code());
            insta::assert_snapshot!(name, letter);
        }
    }
}
