//! Finland's public holidays, by rule.

use jiff::civil::{Date, Weekday};

/// A day on which schools and offices are closed whatever a tenant decides.
///
/// Holy days are those of the Church Act (652/2023), Independence Day is by act 388/1937 and May Day by act 272/1944. The
/// eves of Christmas and midsummer are no public holidays by law, but every school and office is closed. Easter Sunday,
/// Pentecost, Midsummer Day and All Saints' Day are always on a weekend, so they close nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PublicHoliday {
    /// 1 January.
    NewYear,
    /// 6 January.
    Epiphany,
    /// Two days before Easter.
    GoodFriday,
    /// The day after Easter.
    EasterMonday,
    /// 1 May.
    MayDay,
    /// 39 days after Easter, a Thursday.
    Ascension,
    /// The Friday from 19 to 25 June.
    MidsummerEve,
    /// 6 December.
    Independence,
    /// 24 December.
    ChristmasEve,
    /// 25 December.
    Christmas,
    /// 26 December.
    BoxingDay,
}

impl PublicHoliday {
    /// Which one a day is, if any.
    pub fn on(day: Date) -> Option<Self> {
        match (day.month(), day.day()) {
            (1, 1) => Some(Self::NewYear),
            (1, 6) => Some(Self::Epiphany),
            (5, 1) => Some(Self::MayDay),
            (6, 19..=25) if day.weekday() == Weekday::Friday => Some(Self::MidsummerEve),
            (12, 6) => Some(Self::Independence),
            (12, 24) => Some(Self::ChristmasEve),
            (12, 25) => Some(Self::Christmas),
            (12, 26) => Some(Self::BoxingDay),
            _ => Self::by_easter(day),
        }
    }

    fn by_easter(day: Date) -> Option<Self> {
        match day.day_of_year() - easter(day.year())?.day_of_year() {
            -2 => Some(Self::GoodFriday),
            1 => Some(Self::EasterMonday),
            39 => Some(Self::Ascension),
            _ => None,
        }
    }

    /// Its token, which finds its name in the reader's language.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::NewYear => "new_year",
            Self::Epiphany => "epiphany",
            Self::GoodFriday => "good_friday",
            Self::EasterMonday => "easter_monday",
            Self::MayDay => "may_day",
            Self::Ascension => "ascension",
            Self::MidsummerEve => "midsummer_eve",
            Self::Independence => "independence",
            Self::ChristmasEve => "christmas_eve",
            Self::Christmas => "christmas",
            Self::BoxingDay => "boxing_day",
        }
    }
}

/// Easter Sunday of a year in the Gregorian calendar, by the rule of Meeus, Jones and Butcher.
fn easter(year: i16) -> Option<Date> {
    let y = i32::from(year);
    let (golden, century, of_century) = (y % 19, y / 100, y % 100);
    let moon = (19 * golden + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30;
    let weekday = (32 + 2 * (century % 4) + 2 * (of_century / 4) - moon - of_century % 4) % 7;
    let late = (golden + 11 * moon + 22 * weekday) / 451;
    let march = moon + weekday - 7 * late + 114;
    Date::new(year, i8::try_from(march / 31).ok()?, i8::try_from(march % 31 + 1).ok()?).ok()
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn easter_is_when_almanacs_say() {
        for (year, month, day) in [
            (1943, 4, 25),
            (2000, 4, 23),
            (2008, 3, 23),
            (2019, 4, 21),
            (2024, 3, 31),
            (2025, 4, 20),
            (2026, 4, 5),
            (2027, 3, 28),
            (2038, 4, 25),
            (2049, 4, 18),
            (2076, 4, 19),
        ] {
            assert_eq!(easter(year), Some(date(year, month, day)), "{year}");
        }
    }

    #[test]
    fn a_year_has_its_holidays_and_no_others() {
        let first = date(2026, 8, 1);
        let days = first.series(jiff::ToSpan::days(1)).take(365);
        let found: Vec<_> = days.filter_map(|day| Some((day, PublicHoliday::on(day)?))).collect();
        assert_eq!(
            found,
            [
                (date(2026, 12, 6), PublicHoliday::Independence),
                (date(2026, 12, 24), PublicHoliday::ChristmasEve),
                (date(2026, 12, 25), PublicHoliday::Christmas),
                (date(2026, 12, 26), PublicHoliday::BoxingDay),
                (date(2027, 1, 1), PublicHoliday::NewYear),
                (date(2027, 1, 6), PublicHoliday::Epiphany),
                (date(2027, 3, 26), PublicHoliday::GoodFriday),
                (date(2027, 3, 29), PublicHoliday::EasterMonday),
                (date(2027, 5, 1), PublicHoliday::MayDay),
                (date(2027, 5, 6), PublicHoliday::Ascension),
                (date(2027, 6, 25), PublicHoliday::MidsummerEve),
            ]
        );
    }

    #[test]
    fn what_hangs_on_easter_falls_on_its_weekday_in_every_year() {
        for year in 1900..2300 {
            let sunday = easter(year).expect("a day");
            assert_eq!(sunday.weekday(), Weekday::Sunday, "{year}");
            assert!((date(year, 3, 22)..=date(year, 4, 25)).contains(&sunday), "{year}: {sunday}");
        }
    }
}
