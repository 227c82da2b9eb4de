//! What an admin types, read: people, units and teams. What is wrong is a value that a page has words for.

use serde::Serialize;
use tenancy::Role;

use crate::sign_ins::address;

/// The longest name of a person, a unit or a team.
const LONGEST_NAME: usize = 120;
/// The longest reference that an invoice carries.
const LONGEST_REFERENCE: usize = 70;

/// What can be wrong with what was typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Wrong {
    /// There is no name
    NameMissing,
    /// The name is too long, or holds what no name does
    NameUnusable,
    /// Another one has that name
    NameTaken,
    /// The e-mail address is none
    EmailUnreadable,
    /// The person has a place here already
    PersonKnown,
    /// No role is chosen
    RoleMissing,
    /// Nobody would be left who may manage
    LastManager,
    /// No sector is chosen
    SectorMissing,
    /// The shared address is none
    MailboxUnreadable,
    /// The approver's address is none
    ApproverUnreadable,
    /// The reference is too long
    ReferenceUnusable,
    /// No person is chosen
    PersonMissing,
    /// Nobody here has that address
    SubstituteUnknown,
    /// Nobody stands in for themselves
    SubstituteSelf,
    /// The first day is none
    FromUnreadable,
    /// The last day is none
    UntilUnreadable,
    /// The last day comes before the first
    UntilBeforeFrom,
    /// The last day is over
    UntilPast,
    /// It is for longer than a year
    PeriodTooLong,
}

impl Wrong {
    /// The field that it stands beside.
    pub const fn field(self) -> &'static str {
        match self {
            Self::NameMissing | Self::NameUnusable | Self::NameTaken => "name",
            Self::EmailUnreadable | Self::PersonKnown | Self::SubstituteUnknown | Self::SubstituteSelf => {
                "email"
            }
            Self::RoleMissing | Self::LastManager => "roles",
            Self::SectorMissing => "sector",
            Self::MailboxUnreadable => "mailbox",
            Self::ApproverUnreadable => "approver",
            Self::ReferenceUnusable => "reference",
            Self::PersonMissing => "person",
            Self::FromUnreadable => "from",
            Self::UntilUnreadable | Self::UntilBeforeFrom | Self::UntilPast | Self::PeriodTooLong => "until",
        }
    }
}

/// What a unit is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Sector {
    School,
    Daycare,
    UpperSecondary,
    CareHome,
    Library,
    Club,
    Other,
}

impl Sector {
    /// Every sector, in the order of the form. The table says the same: `unit_sector_is_known`.
    pub(crate) const ALL: [Self; 7] = [
        Self::School,
        Self::Daycare,
        Self::UpperSecondary,
        Self::CareHome,
        Self::Library,
        Self::Club,
        Self::Other,
    ];

    /// The sector's token.
    pub(crate) const fn as_str(self) -> &'static str {
        match self {
            Self::School => "school",
            Self::Daycare => "daycare",
            Self::UpperSecondary => "upper_secondary",
            Self::CareHome => "care_home",
            Self::Library => "library",
            Self::Club => "club",
            Self::Other => "other",
        }
    }

    fn parse(token: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|sector| sector.as_str() == token)
    }
}

/// What somebody is in a unit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum UnitPart {
    Booker,
    Lead,
}

impl UnitPart {
    /// The part's token.
    pub(crate) const fn as_str(self) -> &'static str {
        match self {
            Self::Booker => "booker",
            Self::Lead => "lead",
        }
    }

    /// The part of a token; a booker where it is no other, since a booker may the least.
    pub(crate) fn read(token: &str) -> Self {
        if token == Self::Lead.as_str() { Self::Lead } else { Self::Booker }
    }
}

/// A person to invite.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Invited {
    pub(crate) name: String,
    pub(crate) email: String,
}

impl Invited {
    /// Reads a name and an address.
    pub(crate) fn parse(typed_name: &str, typed_email: &str) -> Result<Self, Vec<Wrong>> {
        match (name(typed_name), address(typed_email)) {
            (Ok(name), Some(email)) => Ok(Self { name, email }),
            (name, email) => {
                let no_address = email.is_none().then_some(Wrong::EmailUnreadable);
                Err(name.err().into_iter().chain(no_address).collect())
            }
        }
    }
}

/// What is known of a unit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct UnitFacts {
    pub(crate) name: String,
    pub(crate) sector: Sector,
    pub(crate) mailbox: String,
    pub(crate) reference: Option<String>,
    pub(crate) approver: Option<String>,
}

/// A unit as it was typed.
#[derive(Clone, Copy, Debug)]
pub(crate) struct TypedUnit<'a> {
    pub(crate) name: &'a str,
    pub(crate) sector: &'a str,
    pub(crate) mailbox: &'a str,
    pub(crate) reference: &'a str,
    pub(crate) approver: &'a str,
}

impl UnitFacts {
    /// Reads a unit.
    pub(crate) fn parse(typed: TypedUnit<'_>) -> Result<Self, Vec<Wrong>> {
        let mut wrong = Vec::new();
        let name = name(typed.name).map_err(|flaw| wrong.push(flaw));
        let sector = Sector::parse(typed.sector).ok_or_else(|| wrong.push(Wrong::SectorMissing));
        let mailbox = address(typed.mailbox).ok_or_else(|| wrong.push(Wrong::MailboxUnreadable));
        let reference =
            optional(typed.reference, reference).map_err(|()| wrong.push(Wrong::ReferenceUnusable));
        let approver = optional(typed.approver, address).map_err(|()| wrong.push(Wrong::ApproverUnreadable));
        match (name, sector, mailbox, reference, approver) {
            (Ok(name), Ok(sector), Ok(mailbox), Ok(reference), Ok(approver)) => {
                Ok(Self { name, sector, mailbox, reference, approver })
            }
            (..) => Err(wrong),
        }
    }
}

/// What is known of a team.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct TeamFacts {
    pub(crate) name: String,
    pub(crate) mailbox: String,
}

impl TeamFacts {
    /// Reads a team.
    pub(crate) fn parse(typed_name: &str, typed_mailbox: &str) -> Result<Self, Vec<Wrong>> {
        match (name(typed_name), address(typed_mailbox)) {
            (Ok(name), Some(mailbox)) => Ok(Self { name, mailbox }),
            (name, mailbox) => {
                let no_address = mailbox.is_none().then_some(Wrong::MailboxUnreadable);
                Err(name.err().into_iter().chain(no_address).collect())
            }
        }
    }
}

/// The roles that are ticked, out of those that may be given.
pub(crate) fn roles(may: &[Role], is_ticked: impl Fn(&str) -> bool) -> Vec<Role> {
    may.iter().copied().filter(|role| is_ticked(role.as_str())).collect()
}

/// A name as it was typed, with single spaces.
pub(crate) fn name(typed: &str) -> Result<String, Wrong> {
    if typed.contains(char::is_control) {
        return Err(Wrong::NameUnusable);
    }
    let name = typed.split_whitespace().collect::<Vec<_>>().join(" ");
    match name.chars().count() {
        0 => Err(Wrong::NameMissing),
        1..=LONGEST_NAME => Ok(name),
        _ => Err(Wrong::NameUnusable),
    }
}

fn reference(typed: &str) -> Option<String> {
    let fits = typed.chars().count() <= LONGEST_REFERENCE && !typed.contains(char::is_control);
    fits.then(|| typed.to_owned())
}

fn optional(typed: &str, read: impl Fn(&str) -> Option<String>) -> Result<Option<String>, ()> {
    match typed.trim() {
        "" => Ok(None),
        something => read(something).map(Some).ok_or(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn unit() -> TypedUnit<'static> {
        TypedUnit {
            name: " Pajaniemen  koulu ",
            sector: "school",
            mailbox: "Koulu@Kemionsaari.example",
            reference: " PN-KULT ",
            approver: "",
        }
    }

    #[test]
    fn a_unit_is_read_as_it_is_typed() {
        let read = UnitFacts::parse(unit()).expect("a unit");
        assert_eq!(read.name, "Pajaniemen koulu");
        assert_eq!(read.mailbox, "koulu@kemionsaari.example");
        assert_eq!(read.reference.as_deref(), Some("PN-KULT"));
        assert_eq!((read.sector, read.approver), (Sector::School, None));
    }

    #[test]
    fn all_that_is_wrong_with_a_unit_is_said_at_once_and_in_the_order_of_its_fields() {
        let long = "x".repeat(71);
        let typed =
            TypedUnit { name: " ", sector: "", mailbox: "koulu", reference: &long, approver: "rehtori" };
        let wrong = UnitFacts::parse(typed).expect_err("much is wrong");
        assert_eq!(
            wrong,
            [
                Wrong::NameMissing,
                Wrong::SectorMissing,
                Wrong::MailboxUnreadable,
                Wrong::ReferenceUnusable,
                Wrong::ApproverUnreadable
            ]
        );
        assert!(UnitFacts::parse(TypedUnit { sector: "castle", ..unit() }).is_err());
    }

    #[test]
    fn a_name_is_one_line_of_a_sensible_length() {
        assert_eq!(name(&"ä".repeat(120)), Ok("ä".repeat(120)));
        assert_eq!(name(&"ä".repeat(121)), Err(Wrong::NameUnusable));
        for none in ["a\nb", "a\0b"] {
            assert_eq!(name(none), Err(Wrong::NameUnusable));
        }
    }

    #[test]
    fn a_person_needs_a_name_and_an_address() {
        assert!(Invited::parse("Tove", "tove@koulu.example").is_ok());
        assert_eq!(Invited::parse("", "tove"), Err(vec![Wrong::NameMissing, Wrong::EmailUnreadable]));
        assert_eq!(TeamFacts::parse("Museo", ""), Err(vec![Wrong::MailboxUnreadable]));
    }

    #[test]
    fn only_roles_that_may_be_given_are_taken() {
        let may = [Role::Admin, Role::Viewer];
        assert_eq!(roles(&may, |token| token == "viewer" || token == "owner"), [Role::Viewer]);
        assert_eq!(UnitPart::read("lead"), UnitPart::Lead);
        assert_eq!(UnitPart::read("anything"), UnitPart::Booker);
    }
}
