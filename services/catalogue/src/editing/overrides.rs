//! What a tenant says of another's offering on its own tray.

use contract::{Art, Overrides, Price};

use super::sheet::{Flaw, FlawKind, Print, Sheet, Typed, cents, sum};

/// The most characters of a note in one language.
pub(crate) const MOST_NOTE: usize = 300;

/// How a tenant may share in the price.
pub(crate) const PAYS: [&str; 3] = ["asked", "free", "sum"];

/// What is said, as its form shows it.
pub(crate) fn print(overrides: &Overrides, is_featured: bool) -> Typed {
    let mut print = Print::default();
    print.ticks("shown", is_featured.then_some("featured"));
    print.ticks("shown", overrides.is_hidden.then_some("hidden"));
    print.token("local_art", overrides.art.map(Art::as_str));
    print.text("local_note", &overrides.note);
    print.put(
        "pays",
        match overrides.pays_cents {
            None => "asked",
            Some(0) => "free",
            Some(_) => "sum",
        },
    );
    print.put("pays_sum", overrides.pays_cents.filter(|cents| *cents > 0).map(sum).unwrap_or_default());
    print.typed
}

/// Reads what is said of an offering that costs `asked`, and whether it is lifted up. What is hidden is not.
pub(crate) fn parse(typed: &Typed, asked: Price) -> Result<(Overrides, bool), Vec<Flaw>> {
    let mut sheet = Sheet::new(typed);
    let mut said = Overrides { is_hidden: sheet.is_ticked("shown", "hidden"), ..Overrides::default() };
    let is_featured = sheet.is_ticked("shown", "featured") && !said.is_hidden;
    sheet.token("local_art", Art::parse, &mut said.art);
    sheet.text("local_note", MOST_NOTE, &mut said.note);
    said.pays_cents = match sheet.raw("pays").as_deref() {
        Some("free") if asked.cents() > 0 => Some(0),
        Some("sum") => paid(&mut sheet, asked),
        _ => None,
    };
    if sheet.flaws.is_empty() { Ok((said, is_featured)) } else { Err(sheet.flaws) }
}

/// The sum that the tenant's units pay: less than the owner asks.
fn paid(sheet: &mut Sheet<'_>, asked: Price) -> Option<i64> {
    let paid = sheet.raw("pays_sum").as_deref().and_then(cents);
    match paid {
        None => sheet.flaw("pays_sum", FlawKind::NotASum),
        Some(paid) if paid >= asked.cents() => sheet.flaw("pays_sum", FlawKind::NotLess),
        Some(_) => {}
    }
    paid
}

#[cfg(test)]
mod tests {
    use contract::Text;

    use super::*;

    fn typed(said: &[(&str, &str)]) -> Typed {
        said.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
    }

    #[test]
    fn what_is_printed_reads_the_same() {
        let asked = Price::Group(18_000);
        let all = Overrides {
            is_hidden: false,
            art: Some(Art::Nature),
            note: Text::new("Bussi on tilattu.", "Bussen är beställd.", ""),
            pays_cents: Some(4_550),
        };
        for (said, is_featured) in [
            (Overrides::default(), false),
            (all.clone(), true),
            (Overrides { pays_cents: Some(0), ..all.clone() }, false),
            (Overrides { is_hidden: true, ..all }, false),
        ] {
            assert_eq!(parse(&print(&said, is_featured), asked), Ok((said, is_featured)));
        }
    }

    #[test]
    fn what_is_hidden_is_not_lifted_up() {
        let both = typed(&[("shown.hidden", "on"), ("shown.featured", "on")]);
        let (said, is_featured) = parse(&both, Price::Free).expect("it can be read");
        assert!(said.is_hidden && !is_featured);
    }

    #[test]
    fn a_subsidy_is_a_sum_below_the_price() {
        let flaw = |sum: &str, asked| {
            let flaws = parse(&typed(&[("pays", "sum"), ("pays_sum", sum)]), asked).expect_err("a flaw");
            flaws.into_iter().map(|flaw| (flaw.field, flaw.kind)).collect::<Vec<_>>()
        };
        let at = |kind| vec![("pays_sum".to_owned(), kind)];
        assert_eq!(flaw("", Price::Head(500)), at(FlawKind::NotASum));
        assert_eq!(flaw("-1", Price::Head(500)), at(FlawKind::NotASum));
        assert_eq!(flaw("5", Price::Head(500)), at(FlawKind::NotLess));
        assert_eq!(flaw("0", Price::Free), at(FlawKind::NotLess));
        let read = |said: &[(&str, &str)], asked| parse(&typed(said), asked).map(|(said, _)| said.pays_cents);
        assert_eq!(read(&[("pays", "sum"), ("pays_sum", "4,99")], Price::Head(500)), Ok(Some(499)));
        assert_eq!(read(&[("pays", "free")], Price::Head(500)), Ok(Some(0)));
        // Who asks nothing cannot be paid for.
        assert_eq!(read(&[("pays", "free")], Price::Free), Ok(None));
        assert_eq!(read(&[("pays", "whatever"), ("pays_sum", "x")], Price::Head(500)), Ok(None));
    }

    #[test]
    fn a_note_has_an_end_in_each_language() {
        let long = "ä".repeat(MOST_NOTE + 1);
        let flaws = parse(&typed(&[("local_note.sv", &long)]), Price::Free).expect_err("too long");
        assert_eq!(flaws, [Flaw { field: "local_note.sv".to_owned(), kind: FlawKind::TooLong(300) }]);
    }
}
