//! Packages: offerings of one tray, bundled as one: a stage of a culture path, the week of a festival.

use contract::{OfferingId, PackageKind, Text};

use crate::draft::{MOST_SUMMARY, MOST_TITLE};
use crate::editing::{Flaw, FlawKind, Print, Sheet, Typed, in_lang};

/// The most offerings of one package.
pub(crate) const MOST_OFFERINGS: usize = 60;
/// The most characters of a package's text in one language.
pub(crate) const MOST_TEXT: usize = 10_000;

/// What a package says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Package {
    /// What it is.
    pub kind: Option<PackageKind>,
    /// What it is called.
    pub title: Text,
    /// One sentence.
    pub summary: Text,
    /// The story.
    pub description: Text,
}

/// Where a package is in its life.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PackageState {
    /// Being put together.
    Draft,
    /// Before the public.
    Published,
    /// Taken back.
    Withdrawn,
}

impl PackageState {
    /// Every state.
    pub const ALL: [Self; 3] = [Self::Draft, Self::Published, Self::Withdrawn];

    /// The state's token.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Draft => "draft",
            Self::Published => "published",
            Self::Withdrawn => "withdrawn",
        }
    }

    /// Reads a token; an unknown one gives none.
    pub fn parse(token: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.as_str() == token)
    }

    /// From which states one may come to this one.
    pub const fn comes_from(self) -> &'static [Self] {
        match self {
            Self::Draft => &[],
            Self::Published => &[Self::Draft, Self::Withdrawn],
            Self::Withdrawn => &[Self::Published],
        }
    }
}

/// What keeps a package from being published.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum PackageLacks {
    /// One sentence about it, in one language.
    Summary,
    /// An offering that the tray shows.
    Offerings,
}

impl PackageLacks {
    /// The token that words are found by.
    pub(crate) const fn as_str(self) -> &'static str {
        match self {
            Self::Summary => "summary",
            Self::Offerings => "offerings",
        }
    }
}

/// One step in the order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Move {
    /// Towards the beginning.
    Up,
    /// Towards the end.
    Down,
}

impl Package {
    /// What keeps it from being published, while the tray shows so many of its offerings.
    pub(crate) fn lacks(&self, listed: usize) -> Vec<PackageLacks> {
        let summary = (self.summary == Text::default()).then_some(PackageLacks::Summary);
        summary.into_iter().chain((listed == 0).then_some(PackageLacks::Offerings)).collect()
    }

    /// What it says, as its form shows it.
    pub(crate) fn print(&self) -> Typed {
        let mut print = Print::default();
        print.token("package_kind", self.kind.map(PackageKind::as_str));
        print.text("title", &self.title);
        print.text("package_summary", &self.summary);
        print.text("package_text", &self.description);
        print.typed
    }

    /// Reads what was typed. It is of a kind, and has a name in at least one language.
    pub(crate) fn read(&mut self, typed: &Typed, langs: &[contract::Lang]) -> Vec<Flaw> {
        let mut sheet = Sheet::new(typed);
        sheet.token("package_kind", PackageKind::parse, &mut self.kind);
        sheet.text("title", MOST_TITLE, &mut self.title);
        sheet.text("package_summary", MOST_SUMMARY, &mut self.summary);
        sheet.text("package_text", MOST_TEXT, &mut self.description);
        if self.kind.is_none() {
            sheet.flaw("package_kind", FlawKind::Missing);
        }
        if self.title == Text::default() && sheet.flaws.iter().all(|flaw| !flaw.field.starts_with("title.")) {
            let first = langs.first().copied().unwrap_or(contract::Lang::Fi);
            sheet.flaw(in_lang("title", first), FlawKind::Missing);
        }
        sheet.flaws
    }
}

/// The order after one offering has gone a step; at an end it stays. None if it is not there.
pub(crate) fn moved(order: &[OfferingId], which: OfferingId, step: Move) -> Option<Vec<OfferingId>> {
    let from = order.iter().position(|one| *one == which)?;
    let to = match step {
        Move::Up => from.saturating_sub(1),
        Move::Down => (from + 1).min(order.len() - 1),
    };
    let mut after = order.to_vec();
    after.swap(from, to);
    Some(after)
}

#[cfg(test)]
mod tests {
    use contract::{Lang, OfferingId, PackageKind, Text};
    use proptest::prelude::{any, prop, prop_assert_eq, proptest};

    use super::{FlawKind, Move, Package, PackageLacks, PackageState, moved};

    #[test]
    fn what_was_withdrawn_is_published_again_and_nothing_becomes_a_draft() {
        assert_eq!(PackageState::Published.comes_from(), [PackageState::Draft, PackageState::Withdrawn]);
        assert_eq!(PackageState::Withdrawn.comes_from(), [PackageState::Published]);
        assert_eq!(PackageState::Draft.comes_from(), []);
        for state in PackageState::ALL {
            assert_eq!(PackageState::parse(state.as_str()), Some(state));
        }
        assert_eq!(PackageState::parse("in_review"), None);
    }

    #[test]
    fn a_package_says_a_sentence_and_holds_something() {
        let empty = Package::default();
        assert_eq!(empty.lacks(0), [PackageLacks::Summary, PackageLacks::Offerings]);
        let said = Package { summary: Text::new("", "En väg.", ""), ..empty };
        assert_eq!(said.lacks(0), [PackageLacks::Offerings]);
        assert_eq!(said.lacks(1), []);
    }

    #[test]
    fn it_is_printed_and_read_back() {
        let package = Package {
            kind: Some(PackageKind::CulturePath),
            title: Text::new("Kolmosten polku", "Treornas stig", ""),
            summary: Text::same("Kolme kertaa vuodessa."),
            description: Text::same("Syksyllä teatteri.\n\nKeväällä ranta."),
        };
        let mut read = Package::default();
        assert_eq!(read.read(&package.print(), &Lang::ALL), []);
        assert_eq!(read, package);
    }

    #[test]
    fn it_is_of_a_kind_and_has_a_name() {
        let flaws = Package::default().read(&Package::default().print(), &[Lang::Sv, Lang::Fi]);
        let told: Vec<_> = flaws.iter().map(|flaw| (flaw.field.as_str(), flaw.kind)).collect();
        assert_eq!(told, [("package_kind", FlawKind::Missing), ("title.sv", FlawKind::Missing)]);
        let long = Package {
            kind: Some(PackageKind::Other),
            title: Text::new("x".repeat(121), "", ""),
            ..Package::default()
        };
        let flaws = Package::default().read(&long.print(), &Lang::ALL);
        let told: Vec<_> = flaws.iter().map(|flaw| (flaw.field.as_str(), flaw.kind)).collect();
        assert_eq!(told, [("title.fi", FlawKind::TooLong(120))], "one thing is told once");
    }

    proptest! {
        #[test]
        fn a_step_there_and_back_leaves_the_order_as_it_was(count in 1_usize..9, at in any::<prop::sample::Index>()) {
            let order: Vec<_> = (0..count).map(|_| OfferingId::new()).collect();
            let which = order[at.index(count)];
            let down = moved(&order, which, Move::Down).expect("it is there");
            let is_last = order.last() == Some(&which);
            prop_assert_eq!(down == order, is_last);
            if !is_last {
                prop_assert_eq!(moved(&down, which, Move::Up).expect("it is there"), order.clone());
            }
            prop_assert_eq!(moved(&order, OfferingId::new(), Move::Up), None);
        }
    }

    #[test]
    fn the_first_stays_first() {
        let order = [OfferingId::new(), OfferingId::new()];
        assert_eq!(moved(&order, order[0], Move::Up).as_deref(), Some(&order[..]));
        assert_eq!(moved(&order, order[1], Move::Up), Some(vec![order[1], order[0]]));
    }
}
