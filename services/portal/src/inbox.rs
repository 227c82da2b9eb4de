//! The inbox of a tenant's teams: what each service says waits, sorted by whose it is.

use std::collections::{HashMap, HashSet};

use contract::{Belongs, OfferingId, Waiting, Why};
use tenancy::{PersonId, TeamId};

/// Which teams' things a reader wants to see.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Wanted {
    /// Those of one's own teams, and what belongs to no team.
    Own,
    /// Everybody's.
    All,
    /// Those of one team.
    Team(TeamId),
}

impl Wanted {
    /// Reads what an address says; what names no team of these means one's own.
    pub(crate) fn parse(said: &str, teams: &HashSet<TeamId>) -> Self {
        match said.parse() {
            Ok(team) if teams.contains(&team) => Self::Team(team),
            Ok(_) | Err(_) if said == "all" => Self::All,
            Ok(_) | Err(_) => Self::Own,
        }
    }

    /// What an address says for it.
    pub(crate) fn value(self) -> String {
        match self {
            Self::Own => String::new(),
            Self::All => "all".to_owned(),
            Self::Team(team) => team.to_string(),
        }
    }

    fn takes(self, team: Option<TeamId>, own: &HashSet<TeamId>) -> bool {
        match (self, team) {
            (Self::All, _) | (Self::Own, None) => true,
            (Self::Own, Some(team)) => own.contains(&team),
            (Self::Team(wanted), team) => team == Some(wanted),
        }
    }
}

/// Who reads the inbox.
#[derive(Clone, Debug)]
pub(crate) struct Reading {
    /// The person.
    pub(crate) person: PersonId,
    /// Their teams.
    pub(crate) own: HashSet<TeamId>,
    /// Whether they may work on offerings; who may not is not shown what they could not open.
    pub(crate) may_offer: bool,
}

/// What waits for one reader.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Inbox {
    /// What is wanted, with its team, the oldest first.
    pub(crate) waiting: Vec<(Option<TeamId>, Waiting)>,
    /// How much more there is for others.
    pub(crate) elsewhere: usize,
}

impl Inbox {
    /// Sorts what waits at a tenant; `teams` says which teams have which offerings.
    pub(crate) fn of(
        all: Vec<Waiting>,
        teams: &HashMap<OfferingId, TeamId>,
        wanted: Wanted,
        reading: &Reading,
    ) -> Self {
        let team = |waiting: &Waiting| match waiting.of {
            Belongs::Team(team) => team,
            Belongs::Offering(offering) => teams.get(&offering).copied(),
        };
        let for_the_reader = all.into_iter().filter(|one| reading.acts_on(&one.why));
        let (mut waiting, others): (Vec<_>, Vec<_>) = for_the_reader
            .map(|one| (team(&one), one))
            .partition(|(team, _)| wanted.takes(*team, &reading.own));
        waiting.sort_by_key(|(_, one)| one.since);
        Self { waiting, elsewhere: others.len() }
    }
}

impl Reading {
    /// Whether the reader can do anything about it: nobody looks over what they submitted themselves.
    fn acts_on(&self, why: &Why) -> bool {
        match why {
            Why::Review { submitted_by } => self.may_offer && *submitted_by != Some(self.person),
            Why::SentBack { .. } | Why::Import => self.may_offer,
            Why::Requested(_) | Why::Booked(_) | Why::Cancelled(_) => true,
        }
    }
}

#[cfg(test)]
mod tests {
    use contract::{BookingId, Coming, Text};
    use tenancy::Timestamp;

    use super::*;

    fn at(hour: u32) -> Timestamp {
        format!("2026-11-09T{hour:02}:00:00Z").parse().expect("a moment")
    }

    fn waiting(hour: u32, of: Belongs, why: Why) -> Waiting {
        Waiting { title: Text::same("Varjot"), href: "/host".to_owned(), since: at(hour), of, why }
    }

    fn booked() -> Why {
        Why::Booked(Coming {
            booking: BookingId::new(),
            unit: "Pajaniemen koulu".to_owned(),
            guest: Text::same("Kemiönsaari"),
            group: "3A".to_owned(),
            participants: 20,
            adults: 2,
            starts_at: at(9),
        })
    }

    fn reading(own: &[TeamId], may_offer: bool) -> Reading {
        Reading { person: PersonId::new(), own: own.iter().copied().collect(), may_offer }
    }

    fn hours(inbox: &Inbox) -> Vec<Timestamp> {
        inbox.waiting.iter().map(|(_, one)| one.since).collect()
    }

    #[test]
    fn ones_own_teams_and_nobodys_come_first_and_the_oldest_before_all() {
        let ([own, other], [shown, theirs, loose]) =
            ([TeamId::new(), TeamId::new()], [OfferingId::new(), OfferingId::new(), OfferingId::new()]);
        let teams = HashMap::from([(shown, own), (theirs, other)]);
        let all = || {
            vec![
                waiting(8, Belongs::Offering(theirs), booked()),
                waiting(7, Belongs::Offering(loose), booked()),
                waiting(6, Belongs::Offering(shown), booked()),
                waiting(5, Belongs::Team(Some(other)), Why::Import),
                waiting(4, Belongs::Team(None), Why::Import),
            ]
        };
        let look = |wanted| Inbox::of(all(), &teams, wanted, &reading(&[own], true));
        assert_eq!(hours(&look(Wanted::Own)), [at(4), at(6), at(7)]);
        assert_eq!(look(Wanted::Own).elsewhere, 2);
        assert_eq!(hours(&look(Wanted::All)), [at(4), at(5), at(6), at(7), at(8)]);
        assert_eq!(look(Wanted::All).elsewhere, 0);
        assert_eq!(hours(&look(Wanted::Team(other))), [at(5), at(8)]);
        assert_eq!(look(Wanted::Own).waiting[1].0, Some(own));
    }

    #[test]
    fn nobody_looks_over_their_own_and_who_does_not_offer_sees_who_comes_alone() {
        let person = reading(&[], true);
        let review = |by| waiting(4, Belongs::Team(None), Why::Review { submitted_by: by });
        let look = |all, who: &Reading| Inbox::of(all, &HashMap::new(), Wanted::Own, who).waiting.len();
        assert_eq!(look(vec![review(Some(person.person))], &person), 0);
        assert_eq!(look(vec![review(Some(PersonId::new())), review(None)], &person), 2);
        let sent_back = || waiting(5, Belongs::Team(None), Why::SentBack { note: String::new() });
        let comes = || waiting(6, Belongs::Offering(OfferingId::new()), booked());
        let import = || waiting(6, Belongs::Team(None), Why::Import);
        assert_eq!(look(vec![review(None), sent_back(), import(), comes()], &reading(&[], false)), 1);
        assert_eq!(look(vec![review(None), sent_back(), import(), comes()], &person), 4);
    }

    #[test]
    fn an_address_says_whose_and_what_it_does_not_know_means_ones_own() {
        let team = TeamId::new();
        let teams = HashSet::from([team]);
        for wanted in [Wanted::Own, Wanted::All, Wanted::Team(team)] {
            assert_eq!(Wanted::parse(&wanted.value(), &teams), wanted);
        }
        assert_eq!(Wanted::parse(&TeamId::new().to_string(), &teams), Wanted::Own);
        assert_eq!(Wanted::parse("everything", &teams), Wanted::Own);
    }
}
