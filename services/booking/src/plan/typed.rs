//! A plan as a host types it, read field by field.

use std::collections::{BTreeMap, BTreeSet};

use contract::{Counts, Text, Venue};
use jiff::civil::{Date, DateTime, Time, Weekday};

use super::{Before, End, Plan, PlanField, PlanFlaw, PlanWrong, Rule, Starts, Weekly};
use crate::occurrences::{MOST_CAPACITY, MOST_HEADS, NewOccurrence, TIME_LANGUAGES};
use crate::school_year::{read_day, read_time};

/// A time lasts for a month at most where minutes say it.
pub(super) const MOST_MINUTES: i32 = 60 * 24 * 31;
/// The most days or hours between a deadline and the start.
pub(super) const MOST_DAYS: i32 = 999;
const MOST_WEEKS: i32 = 26;
const MOST_CHARACTERS: usize = 200;
/// When enrolment opens on a day whose hour is not said: schools are at work.
const OPENING_HOUR: Time = Time::constant(8, 0, 0, 0);

const WEEKDAYS: [(&str, Weekday); 7] = [
    ("monday", Weekday::Monday),
    ("tuesday", Weekday::Tuesday),
    ("wednesday", Weekday::Wednesday),
    ("thursday", Weekday::Thursday),
    ("friday", Weekday::Friday),
    ("saturday", Weekday::Saturday),
    ("sunday", Weekday::Sunday),
];

/// What the form sends, by field.
#[derive(Clone, Debug, Default)]
pub(crate) struct TypedPlan(pub(crate) BTreeMap<String, String>);

impl TypedPlan {
    /// The days of the week that can be ticked.
    pub(crate) fn weekdays() -> impl Iterator<Item = &'static str> {
        WEEKDAYS.into_iter().map(|(token, _)| token)
    }

    /// What was typed into a field.
    pub(crate) fn field(&self, name: &str) -> &str {
        self.0.get(name).map_or("", |typed| typed.trim())
    }

    /// Whether a box was ticked.
    pub(crate) fn is_ticked(&self, name: &str) -> bool {
        self.0.contains_key(name)
    }

    /// Whether the form carries a one-time key of ours.
    pub(crate) fn has_key(&self) -> bool {
        let key = self.field("key");
        (1..=200).contains(&key.len()) && key.bytes().all(|byte| byte.is_ascii_graphic())
    }

    /// The field that leaves a time out.
    pub(crate) fn leaving_out(time: &NewOccurrence) -> String {
        format!("out-{}", time.id)
    }

    /// Whether a time was left out.
    pub(crate) fn leaves_out(&self, time: &NewOccurrence) -> bool {
        self.is_ticked(&Self::leaving_out(time))
    }

    /// The plan, or all that cannot be read of it.
    pub(crate) fn parse(&self) -> Result<Plan, Vec<PlanFlaw>> {
        let mut reading = Reading { typed: self, flaws: Vec::new() };
        let starts = reading.starts();
        let minutes = reading.number("minutes", PlanField::Minutes, 1, MOST_MINUTES);
        let counts = Counts::parse(self.field("counts")).unwrap_or(Counts::Heads);
        let capacity = reading.number("capacity", PlanField::Capacity, 1, MOST_CAPACITY);
        let group_min = reading.number("group_min", PlanField::GroupMin, 1, MOST_HEADS);
        let group_max = reading.number("group_max", PlanField::GroupMax, 1, MOST_HEADS);
        let opens = reading.opens();
        let closes = reading.number("closes", PlanField::Closes, 0, MOST_DAYS);
        let cancels = match self.field("cancels") {
            "" => Some(None),
            _ => reading.number("cancels", PlanField::Cancels, 0, MOST_DAYS).map(Some),
        };
        let languages = reading.languages();
        let venue = reading.venue();
        let own = reading.own();
        let flaws = reading.flaws;
        match (starts, minutes, capacity, group_min, group_max, closes, cancels) {
            (
                Some(starts),
                Some(minutes),
                Some(capacity),
                Some(group_min),
                Some(group_max),
                Some(closes),
                Some(cancels),
            ) if flaws.is_empty() => Ok(Plan {
                starts,
                minutes,
                counts,
                capacity,
                group_min,
                group_max,
                opens,
                closes: if self.field("closes_unit") == "hours" {
                    Before::Hours(closes)
                } else {
                    Before::Days(closes)
                },
                cancels,
                languages,
                venue,
                own,
            }),
            _ => Err(flaws),
        }
    }
}

/// A form that is being read, and what is wrong with it so far.
pub(super) struct Reading<'a> {
    pub(super) typed: &'a TypedPlan,
    pub(super) flaws: Vec<PlanFlaw>,
}

impl Reading<'_> {
    pub(super) fn flaw(&mut self, field: PlanField, wrong: PlanWrong) {
        self.flaws.push(PlanFlaw { field, wrong });
    }

    fn note<T>(&mut self, field: PlanField, read: Option<T>, wrong: PlanWrong) -> Option<T> {
        if read.is_none() {
            self.flaw(field, wrong);
        }
        read
    }

    pub(super) fn number(&mut self, name: &str, field: PlanField, least: i32, most: i32) -> Option<i32> {
        let number = self.typed.field(name).parse().ok().filter(|number| (least..=most).contains(number));
        self.note(field, number, PlanWrong::NoNumber(least, most))
    }

    pub(super) fn day(&mut self) -> Option<Date> {
        self.note(PlanField::Date, read_day(self.typed.field("date")), PlanWrong::NoDay)
    }

    pub(super) fn time(&mut self) -> Option<Time> {
        self.note(PlanField::Time, read_time(self.typed.field("time")), PlanWrong::NoTime)
    }

    fn starts(&mut self) -> Option<Starts> {
        match self.typed.field("how") {
            "one" => {
                let (day, time) = (self.day(), self.time());
                Some(Starts::Each(vec![day?.to_datetime(time?)]))
            }
            "several" => self.several(),
            "weekly" => {
                let (first, time, weekly, end) = (self.day(), self.time(), self.weekly(), self.end());
                let except = self.except();
                let rule = Rule {
                    first: first?,
                    time: time?,
                    weekly: weekly?,
                    end: end?,
                    except: except?,
                    skips_holidays: self.typed.is_ticked("skip_holidays"),
                };
                if matches!(rule.end, End::With(last) if last < rule.first) {
                    self.flaw(PlanField::End, PlanWrong::EndsFirst);
                }
                Some(Starts::Again(rule))
            }
            _ => {
                self.flaw(PlanField::How, PlanWrong::Unchosen);
                None
            }
        }
    }

    /// A day and a time on each line.
    fn several(&mut self) -> Option<Starts> {
        let typed = self.typed;
        let mut starts = Vec::new();
        for line in typed.field("several").lines().map(str::trim).filter(|line| !line.is_empty()) {
            match read_line(line) {
                Some(start) => starts.push(start),
                None => self.flaw(PlanField::Several, PlanWrong::NoLine(shortened(line))),
            }
        }
        let is_empty = starts.is_empty() && self.flaws.is_empty();
        self.note(PlanField::Several, (!is_empty).then_some(Starts::Each(starts)), PlanWrong::Nothing)
    }

    fn weekly(&mut self) -> Option<Weekly> {
        let is_ticked =
            |(token, day): (&str, Weekday)| self.typed.is_ticked(&format!("weekday-{token}")).then_some(day);
        let weekdays: Vec<Weekday> = WEEKDAYS.into_iter().filter_map(is_ticked).collect();
        let every = self.number("every", PlanField::Every, 1, MOST_WEEKS);
        let weekdays =
            self.note(PlanField::Weekdays, (!weekdays.is_empty()).then_some(weekdays), PlanWrong::Unchosen);
        Some(Weekly { weekdays: weekdays?, every: every? })
    }

    /// By a day or by a number: one of them is typed.
    fn end(&mut self) -> Option<End> {
        let most = i32::try_from(super::MOST_AT_ONCE).unwrap_or(i32::MAX);
        match (self.typed.field("until"), self.typed.field("count")) {
            ("", "") => self.note(PlanField::End, None, PlanWrong::OneEnd),
            (until, "") => self.note(PlanField::End, read_day(until), PlanWrong::NoDay).map(End::With),
            ("", _) => {
                let count = self.number("count", PlanField::End, 1, most)?;
                usize::try_from(count).ok().map(End::After)
            }
            (_, _) => self.note(PlanField::End, None, PlanWrong::OneEnd),
        }
    }

    /// Days that are left out, parted by commas, blanks or lines.
    fn except(&mut self) -> Option<BTreeSet<Date>> {
        let typed = self.typed.field("except");
        let mut days = BTreeSet::new();
        for word in typed.split([',', ';', '\n', ' ']).map(str::trim).filter(|word| !word.is_empty()) {
            let Some(day) = read_day(word) else {
                self.flaw(PlanField::Except, PlanWrong::NoLine(shortened(word)));
                return None;
            };
            days.insert(day);
        }
        Some(days)
    }

    fn opens(&mut self) -> Option<DateTime> {
        self.moment("opens", PlanField::Opens)
    }

    /// A day and a time of the day beside it, in fields of one name; none where no day is typed.
    pub(super) fn moment(&mut self, name: &str, field: PlanField) -> Option<DateTime> {
        let (day, time) = (self.typed.field(name), self.typed.field(&format!("{name}_time")));
        if day.is_empty() {
            return None;
        }
        let time = if time.is_empty() { Some(OPENING_HOUR) } else { read_time(time) };
        let day = self.note(field, read_day(day), PlanWrong::NoDay);
        let time = self.note(field, time, PlanWrong::NoTime);
        Some(day?.to_datetime(time?))
    }

    /// Seats that are kept for own units, and until when: both, or neither.
    pub(super) fn own(&mut self) -> Option<(i32, DateTime)> {
        let (seats, until) = (self.typed.field("own_seats"), self.typed.field("own_until"));
        if seats.is_empty() && until.is_empty() {
            return None;
        }
        let seats = self.number("own_seats", PlanField::OwnSeats, 1, MOST_CAPACITY);
        if until.is_empty() {
            self.flaw(PlanField::OwnUntil, PlanWrong::NoDay);
        }
        let until = self.moment("own_until", PlanField::OwnUntil);
        Some((seats?, until?))
    }

    pub(super) fn languages(&mut self) -> Vec<String> {
        let is_ticked = |code: &&str| self.typed.is_ticked(&format!("language-{code}"));
        let languages: Vec<String> =
            TIME_LANGUAGES.into_iter().filter(is_ticked).map(str::to_owned).collect();
        if languages.is_empty() {
            self.flaw(PlanField::Languages, PlanWrong::Unchosen);
        }
        languages
    }

    pub(super) fn venue(&mut self) -> Option<Venue> {
        let (name, address) = (self.typed.field("venue_name"), self.typed.field("venue_address"));
        if name.chars().count().max(address.chars().count()) > MOST_CHARACTERS {
            self.flaw(PlanField::Venue, PlanWrong::TooLong(MOST_CHARACTERS));
        }
        if name.is_empty() && !address.is_empty() {
            self.flaw(PlanField::Venue, PlanWrong::Nothing);
        }
        let venue = || Venue { name: Text::same(name), address: Text::same(address), ..Venue::default() };
        (!name.is_empty()).then(venue)
    }
}

/// `14.1.2027 9.30`, `2027-01-14 09:30`: a day, then a time.
fn read_line(line: &str) -> Option<DateTime> {
    let (day, time) = line.rsplit_once(char::is_whitespace)?;
    let day = day.trim().trim_end_matches("klo").trim_end_matches("kl.").trim();
    Some(read_day(day)?.to_datetime(read_time(time)?))
}

/// As much of what was typed as a sentence bears.
fn shortened(typed: &str) -> String {
    typed.chars().take(40).collect()
}
