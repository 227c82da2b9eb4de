//! The form of a plan: what was typed, what is wrong with it, and the pages that say both.

use std::collections::BTreeMap;

use contract::{OfferingId, OwnOffering};
use jiff::tz::TimeZone;
use views::paths;
use web::Reader;

use crate::occurrences::{NewOccurrence, TIME_LANGUAGES};
use crate::plan::{Known, PlanFlaw, PlanWrong, TypedPlan};
use crate::screens::{PlanForm, PlanFormFlaw, PlanPreview, PlanWay, PreviewLine, Tickable, TypedField};

/// The ways of planning, the plainest first.
const WAYS: [&str; 3] = ["one", "several", "weekly"];
/// The fields of a line each.
const FIELDS: [&str; 23] = [
    "date",
    "time",
    "several",
    "every",
    "until",
    "count",
    "except",
    "minutes",
    "counts",
    "capacity",
    "group_min",
    "group_max",
    "opens",
    "opens_time",
    "closes",
    "closes_unit",
    "cancels",
    "own_seats",
    "own_until",
    "own_until_time",
    "venue_name",
    "venue_address",
    "key",
];

/// A plan as the offering says it, before anything is typed.
pub(super) fn usual(own: &OwnOffering, how: &str, key: String) -> TypedPlan {
    let number = |number: Option<i32>| number.map(|number| number.to_string()).unwrap_or_default();
    let how = WAYS.into_iter().find(|way| *way == how).unwrap_or("one");
    let fields = [
        ("how", how.to_owned()),
        ("every", "1".to_owned()),
        ("minutes", number(own.minutes)),
        ("counts", "heads".to_owned()),
        ("capacity", number(own.group_max)),
        ("group_min", number(own.group_min)),
        ("group_max", number(own.group_max)),
        ("closes", own.deadline_days.to_string()),
        ("closes_unit", "days".to_owned()),
        ("key", key),
    ];
    let languages = own.languages.iter().map(|code| (format!("language-{code}"), "on".to_owned()));
    TypedPlan(fields.map(|(name, value)| (name.to_owned(), value)).into_iter().chain(languages).collect())
}

/// The form with what was typed and what is wrong with it.
pub(super) fn form(
    reader: &Reader,
    offering: OfferingId,
    own: &OwnOffering,
    typed: &TypedPlan,
    flaws: &[PlanFlaw],
) -> PlanForm {
    let id = offering.to_string();
    let how = WAYS.into_iter().find(|way| *way == typed.field("how")).unwrap_or("one");
    let tick = |token: &'static str, what: &str| Tickable {
        token,
        is_ticked: typed.is_ticked(&format!("{what}-{token}")),
    };
    PlanForm {
        csrf: reader.csrf().to_owned(),
        action: paths::offering_times(&id),
        times_href: paths::offering_times(&id),
        title: own.title.clone(),
        venue: own.venue.as_ref().map(|venue| venue.name.clone()),
        ways: WAYS
            .map(|token| PlanWay {
                token,
                href: format!("{}?how={token}", paths::offering_times_new(&id)),
                is_current: token == how,
            })
            .into(),
        how: how.to_owned(),
        fields: FIELDS.map(|name| (name.to_owned(), typed.field(name).to_owned())).into(),
        weekdays: TypedPlan::weekdays().map(|day| tick(day, "weekday")).collect(),
        languages: tickable_languages(typed),
        skips_holidays: typed.is_ticked("skip_holidays"),
        keeps_own: keeps_own(reader),
        flaws: flaws.iter().map(|flaw| shown(reader, flaw)).collect(),
    }
}

/// Whether the host has units of its own for which it may keep places.
pub(super) fn keeps_own(reader: &Reader) -> bool {
    reader.tenant().is_ok_and(|tenant| tenant.kind.has_units())
}

/// What a form sends. Who has no units of its own keeps no places for them.
pub(super) fn typed(reader: &Reader, mut fields: BTreeMap<String, String>) -> TypedPlan {
    if !keeps_own(reader) {
        fields.retain(|name, _| !name.starts_with("own_"));
    }
    TypedPlan(fields)
}

/// The languages that a time may be given in, ticked as typed.
pub(super) fn tickable_languages(typed: &TypedPlan) -> Vec<Tickable> {
    let tick = |token| Tickable { token, is_ticked: typed.is_ticked(&format!("language-{token}")) };
    TIME_LANGUAGES.map(tick).into()
}

/// What will come of a plan.
pub(super) fn preview(
    reader: &Reader,
    offering: OfferingId,
    own: &OwnOffering,
    typed: &TypedPlan,
    times: &[NewOccurrence],
    known: &Known,
) -> PlanPreview {
    let id = offering.to_string();
    let is_own = |name: &str| !["step", "csrf"].contains(&name) && !name.starts_with("out-");
    let kept = typed.0.iter().filter(|(name, _)| is_own(name));
    PlanPreview {
        csrf: reader.csrf().to_owned(),
        action: paths::offering_times(&id),
        times_href: paths::offering_times(&id),
        title: own.title.clone(),
        typed: kept.map(|(name, value)| TypedField { name: name.clone(), value: value.clone() }).collect(),
        times: times.iter().map(|time| line(reader, typed, time, known)).collect(),
        is_nothing_left: times.iter().all(|time| typed.leaves_out(time)),
    }
}

fn line(reader: &Reader, typed: &TypedPlan, time: &NewOccurrence, known: &Known) -> PreviewLine {
    let zone = reader.tenant().ok().and_then(|tenant| TimeZone::get(&tenant.zone).ok());
    let day = zone.map(|zone| time.starts_at.as_jiff().to_zoned(zone).date());
    PreviewLine {
        field: TypedPlan::leaving_out(time),
        is_out: typed.leaves_out(time),
        at: reader.moment(time.starts_at),
        until: Some(reader.moment(time.ends_at)),
        opens: time.enrols_from.map(|at| reader.moment(at)),
        closes: reader.moment(time.enrols_until),
        clash: known.clash(time),
        is_holiday: day.is_some_and(|day| known.holidays.hold(day)),
    }
}

pub(super) fn shown(reader: &Reader, flaw: &PlanFlaw) -> PlanFormFlaw {
    let (mut least, mut most, mut typed, mut at) = (0, 0, String::new(), None);
    let number = |of: usize| i32::try_from(of).unwrap_or(i32::MAX);
    let kind = match &flaw.wrong {
        PlanWrong::Unchosen => "unchosen",
        PlanWrong::NoDay => "no_day",
        PlanWrong::NoTime => "no_time",
        PlanWrong::NoLine(line) => {
            typed.clone_from(line);
            "no_line"
        }
        PlanWrong::NoNumber(from, to) => {
            (least, most) = (*from, *to);
            "no_number"
        }
        PlanWrong::OneEnd => "one_end",
        PlanWrong::EndsFirst => "ends_first",
        PlanWrong::Nothing => "nothing",
        PlanWrong::TooMany(limit) => {
            most = number(*limit);
            "too_many"
        }
        PlanWrong::TooLong(limit) => {
            most = number(*limit);
            "too_long"
        }
        PlanWrong::Away(start) => {
            at = Some(*start);
            "away"
        }
        PlanWrong::IsOver(start) => {
            at = Some(*start);
            "is_over"
        }
        PlanWrong::OpensLate(start) => {
            at = Some(*start);
            "opens_late"
        }
        PlanWrong::OwnLate(start) => {
            at = Some(*start);
            "own_late"
        }
        PlanWrong::Passed => "passed",
        PlanWrong::MoreThanFit => "more_than_fit",
        PlanWrong::Taken(taken) => {
            least = *taken;
            "taken"
        }
        PlanWrong::NobodyFits => "nobody_fits",
        PlanWrong::LessThanLeast => "less_than_least",
    };
    PlanFormFlaw { field: flaw.field.as_str(), kind, least, most, typed, at: at.map(|at| reader.moment(at)) }
}
