//! Dates and times as Finnish, Swedish (as written in Finland) and English readers expect them.
//!
//! The names of days and months stand here and not in Fluent files: they are data of the calendar,
//! and a page says dozens of them.

use contract::Lang;
use jiff::Zoned;

/// The ways in which a moment can be written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Style {
    /// ti 24.11. · ti 24.11 · Tue 24 Nov
    Day,
    /// ti 24.11. klo 9.30 · ti 24.11 kl. 9.30 · Tue 24 Nov, 9:30
    DayTime,
    /// 24.11. · 24.11 · 24 Nov
    Short,
    /// 24.11.2026 · 24.11.2026 · 24 November 2026
    Date,
    /// klo 9.30 · kl. 9.30 · 9:30
    Time,
    /// tiistai · tisdag · Tuesday
    Weekday,
    /// Marraskuu · November · November
    Month,
    /// Marraskuu 2026 · November 2026 · November 2026
    MonthYear,
    /// 2026-11-24T09:30+02:00, for the `datetime` attribute
    Iso,
}

impl Style {
    /// Reads the name that templates use.
    pub(crate) fn parse(name: &str) -> Option<Self> {
        Some(match name {
            "day" => Self::Day,
            "day_time" => Self::DayTime,
            "short" => Self::Short,
            "date" => Self::Date,
            "time" => Self::Time,
            "weekday" => Self::Weekday,
            "month" => Self::Month,
            "month_year" => Self::MonthYear,
            "iso" => Self::Iso,
            _ => return None,
        })
    }
}

/// Names of one language, Monday and January first.
struct Names {
    days_short: [&'static str; 7],
    days: [&'static str; 7],
    months: [&'static str; 12],
}

const FI: Names = Names {
    days_short: ["ma", "ti", "ke", "to", "pe", "la", "su"],
    days: ["maanantai", "tiistai", "keskiviikko", "torstai", "perjantai", "lauantai", "sunnuntai"],
    months: [
        "Tammikuu",
        "Helmikuu",
        "Maaliskuu",
        "Huhtikuu",
        "Toukokuu",
        "Kesäkuu",
        "Heinäkuu",
        "Elokuu",
        "Syyskuu",
        "Lokakuu",
        "Marraskuu",
        "Joulukuu",
    ],
};
const SV: Names = Names {
    days_short: ["må", "ti", "on", "to", "fr", "lö", "sö"],
    days: ["måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag"],
    months: [
        "Januari",
        "Februari",
        "Mars",
        "April",
        "Maj",
        "Juni",
        "Juli",
        "Augusti",
        "September",
        "Oktober",
        "November",
        "December",
    ],
};
const EN: Names = Names {
    days_short: ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"],
    days: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
    months: [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ],
};

const fn names(lang: Lang) -> &'static Names {
    match lang {
        Lang::Fi => &FI,
        Lang::Sv => &SV,
        Lang::En => &EN,
    }
}

fn name(all: &'static [&'static str], number: i8) -> &'static str {
    usize::try_from(number - 1).ok().and_then(|at| all.get(at)).copied().unwrap_or_default()
}

/// Writes a moment in a style.
pub(crate) fn write(lang: Lang, at: &Zoned, style: Style) -> String {
    match style {
        Style::Day => day(lang, at),
        Style::DayTime => format!("{}{}", day(lang, at), with_clock(lang, &clock(lang, at))),
        Style::Short => short(lang, at),
        Style::Date => match lang {
            Lang::Fi | Lang::Sv => format!("{}.{}.{}", at.day(), at.month(), at.year()),
            Lang::En => format!("{} {} {}", at.day(), month(lang, at), at.year()),
        },
        Style::Time => with_clock(lang, &clock(lang, at)).trim_start_matches([',', ' ']).to_owned(),
        Style::Weekday => name(&names(lang).days, at.weekday().to_monday_one_offset()).to_owned(),
        Style::Month => month(lang, at).to_owned(),
        Style::MonthYear => format!("{} {}", month(lang, at), at.year()),
        Style::Iso => at.strftime("%Y-%m-%dT%H:%M%:z").to_string(),
    }
}

/// Writes from when until when, the day once where it is the same: `to 14.1. klo 9.00–10.30`.
pub(crate) fn write_range(lang: Lang, from: &Zoned, until: &Zoned) -> String {
    if from.date() == until.date() {
        format!("{}–{}", write(lang, from, Style::DayTime), clock(lang, until))
    } else {
        format!("{} – {}", write(lang, from, Style::DayTime), write(lang, until, Style::DayTime))
    }
}

fn day(lang: Lang, at: &Zoned) -> String {
    let weekday = name(&names(lang).days_short, at.weekday().to_monday_one_offset());
    format!("{weekday} {}", short(lang, at))
}

fn short(lang: Lang, at: &Zoned) -> String {
    match lang {
        Lang::Fi => format!("{}.{}.", at.day(), at.month()),
        Lang::Sv => format!("{}.{}", at.day(), at.month()),
        Lang::En => format!("{} {}", at.day(), month(lang, at).get(..3).unwrap_or_default()),
    }
}

fn month(lang: Lang, at: &Zoned) -> &'static str {
    name(&names(lang).months, at.month())
}

fn clock(lang: Lang, at: &Zoned) -> String {
    match lang {
        Lang::Fi | Lang::Sv => format!("{}.{:02}", at.hour(), at.minute()),
        Lang::En => format!("{}:{:02}", at.hour(), at.minute()),
    }
}

fn with_clock(lang: Lang, clock: &str) -> String {
    match lang {
        Lang::Fi => format!(" klo {clock}"),
        Lang::Sv => format!(" kl. {clock}"),
        Lang::En => format!(", {clock}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(civil: &str) -> Zoned {
        civil.parse::<jiff::civil::DateTime>().unwrap().in_tz("Europe/Helsinki").unwrap()
    }

    fn all(civil: &str, style: Style) -> [String; 3] {
        Lang::ALL.map(|lang| write(lang, &at(civil), style))
    }

    #[test]
    fn days_and_times_are_written_as_each_language_does() {
        let morning = "2026-11-24T09:30";
        assert_eq!(
            all(morning, Style::DayTime),
            ["ti 24.11. klo 9.30", "ti 24.11 kl. 9.30", "Tue 24 Nov, 9:30"]
        );
        assert_eq!(all(morning, Style::Day), ["ti 24.11.", "ti 24.11", "Tue 24 Nov"]);
        assert_eq!(all(morning, Style::Short), ["24.11.", "24.11", "24 Nov"]);
        assert_eq!(all(morning, Style::Time), ["klo 9.30", "kl. 9.30", "9:30"]);
        assert_eq!(all(morning, Style::Date), ["24.11.2026", "24.11.2026", "24 November 2026"]);
        assert_eq!(all(morning, Style::Weekday), ["tiistai", "tisdag", "Tuesday"]);
        assert_eq!(all(morning, Style::MonthYear), ["Marraskuu 2026", "November 2026", "November 2026"]);
    }

    #[test]
    fn the_first_and_the_last_of_the_calendar_have_names() {
        assert_eq!(
            all("2027-01-03T00:05", Style::DayTime),
            ["su 3.1. klo 0.05", "sö 3.1 kl. 0.05", "Sun 3 Jan, 0:05"]
        );
        assert_eq!(all("2026-12-28T23:59", Style::Weekday), ["maanantai", "måndag", "Monday"]);
        assert_eq!(all("2026-12-28T23:59", Style::Month), ["Joulukuu", "December", "December"]);
    }

    #[test]
    fn a_machine_reads_the_offset_of_summer_and_winter() {
        assert_eq!(write(Lang::Fi, &at("2026-11-24T09:30"), Style::Iso), "2026-11-24T09:30+02:00");
        assert_eq!(write(Lang::Fi, &at("2026-06-24T09:30"), Style::Iso), "2026-06-24T09:30+03:00");
    }

    #[test]
    fn a_range_says_its_day_once() {
        let range =
            |until: &str| Lang::ALL.map(|lang| write_range(lang, &at("2027-01-14T09:00"), &at(until)));
        assert_eq!(
            range("2027-01-14T10:30"),
            ["to 14.1. klo 9.00–10.30", "to 14.1 kl. 9.00–10.30", "Thu 14 Jan, 9:00–10:30"]
        );
        assert_eq!(range("2027-01-15T08:00")[0], "to 14.1. klo 9.00 – pe 15.1. klo 8.00");
    }
}
