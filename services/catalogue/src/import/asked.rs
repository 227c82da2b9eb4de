//! What somebody types to bring something in, and what is wrong with it.

use contract::Kind;
use serde::Deserialize;

use super::running::NotBegun;
use super::{Audience, SourceKind, Unreadable, Wishes};

/// The most characters of a source's name.
const MOST_NAME: usize = 100;

/// The form as it was typed.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub(crate) struct Typed {
    /// Token of what is brought.
    pub(crate) from: String,
    /// An address.
    pub(crate) address: String,
    /// What the team calls the source.
    pub(crate) name: String,
    /// Token of what something is that does not say.
    pub(crate) kind: String,
    /// Token of whom something is for that does not say.
    pub(crate) audience: String,
    /// Whether what is whole is published at once: anything but empty.
    pub(crate) publish: String,
}

/// What is brought.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum From {
    /// What an address answers.
    Address(String),
    /// The file that was sent.
    File(SourceKind),
}

/// A form that can be done as it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Asked {
    pub(crate) from: From,
    pub(crate) name: String,
    pub(crate) wishes: Wishes,
}

/// What is wrong with what was typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum AskFlaw {
    /// Nobody said what to bring.
    FromMissing,
    /// There is no address.
    AddressMissing,
    /// The address may not be asked.
    AddressRefused,
    /// There is no file.
    FileMissing,
    /// The file cannot be read.
    File(Unreadable),
    /// A file needs a name to be known by.
    NameMissing,
    /// The name is too long.
    NameTooLong,
    /// The name belongs to another source.
    NameTaken,
}

impl AskFlaw {
    /// The field that it stands beside.
    pub(crate) const fn field(self) -> &'static str {
        match self {
            Self::FromMissing => "from",
            Self::AddressMissing | Self::AddressRefused => "address",
            Self::FileMissing | Self::File(_) => "file",
            Self::NameMissing | Self::NameTooLong | Self::NameTaken => "name",
        }
    }

    /// The token.
    pub(crate) fn token(self) -> String {
        match self {
            Self::FromMissing => "from_missing".to_owned(),
            Self::AddressMissing => "address_missing".to_owned(),
            Self::AddressRefused => "address_refused".to_owned(),
            Self::FileMissing => "file_missing".to_owned(),
            Self::File(unreadable) => super::RunProblem::Unreadable(unreadable).as_str(),
            Self::NameMissing => "name_missing".to_owned(),
            Self::NameTooLong => "name_too_long".to_owned(),
            Self::NameTaken => "name_taken".to_owned(),
        }
    }

    /// What of a failed beginning somebody can mend in the form.
    pub(crate) fn of(error: &NotBegun) -> Option<Self> {
        match error {
            NotBegun::Unreadable(unreadable) => Some(Self::File(*unreadable)),
            NotBegun::AddressRefused => Some(Self::AddressRefused),
            NotBegun::NameTaken => Some(Self::NameTaken),
            NotBegun::Catalogue(_) => None,
        }
    }
}

impl Typed {
    /// Reads the form; `contact` is where readers ask about what has no link.
    pub(crate) fn read(&self, has_file: bool, contact: &str) -> Result<Asked, Vec<AskFlaw>> {
        let (from, address) = (self.from.as_str(), self.address.trim());
        let from = match (from, SourceKind::parse(from)) {
            ("address", _) if address.is_empty() => Err(AskFlaw::AddressMissing),
            ("address", _) => Ok(From::Address(address.to_owned())),
            (_, Some(_)) if !has_file => Err(AskFlaw::FileMissing),
            (_, Some(kind)) => Ok(From::File(kind)),
            (_, None) => Err(AskFlaw::FromMissing),
        };
        let name = self.named(&from);
        match (from, name) {
            (Ok(from), Ok(name)) => Ok(Asked { from, name, wishes: self.wishes(contact) }),
            (from, name) => Err(from.err().into_iter().chain(name.err()).collect()),
        }
    }

    /// An address is known by its host, if nobody says otherwise.
    fn named(&self, from: &Result<From, AskFlaw>) -> Result<String, AskFlaw> {
        let name = super::prose::squeezed(&self.name);
        if name.chars().count() > MOST_NAME {
            return Err(AskFlaw::NameTooLong);
        }
        match from {
            _ if !name.is_empty() => Ok(name),
            Ok(From::Address(address)) => {
                let url = url::Url::parse(address).map_err(|_| AskFlaw::AddressRefused)?;
                Ok(url.host_str().ok_or(AskFlaw::AddressRefused)?.chars().take(MOST_NAME).collect())
            }
            Ok(From::File(_)) => Err(AskFlaw::NameMissing),
            Err(_) => Ok(name),
        }
    }

    fn wishes(&self, contact: &str) -> Wishes {
        let usual = Wishes::default();
        Wishes {
            kind: Kind::parse(&self.kind).unwrap_or(usual.kind),
            audience: Audience::parse(&self.audience).unwrap_or(usual.audience),
            publish: !self.publish.is_empty(),
            contact: contact.to_owned(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{AskFlaw, From, Typed};
    use crate::import::{Audience, SourceKind};

    fn typed(from: &str, address: &str, name: &str) -> Typed {
        Typed {
            from: from.to_owned(),
            address: address.to_owned(),
            name: name.to_owned(),
            ..Typed::default()
        }
    }

    #[test]
    fn what_is_missing_is_told_beside_its_field() {
        let flaws = |typed: Typed, has_file| typed.read(has_file, "").expect_err("flaws");
        assert_eq!(flaws(typed("", "", ""), false), [AskFlaw::FromMissing]);
        assert_eq!(flaws(typed("address", " ", ""), false), [AskFlaw::AddressMissing]);
        assert_eq!(flaws(typed("address", "kissa", ""), false), [AskFlaw::AddressRefused]);
        assert_eq!(flaws(typed("csv", "", ""), true), [AskFlaw::NameMissing]);
        assert_eq!(
            flaws(typed("xlsx", "", &"x".repeat(101)), false),
            [AskFlaw::FileMissing, AskFlaw::NameTooLong]
        );
    }

    #[test]
    fn an_address_is_known_by_its_host_and_wishes_are_read() {
        let form = Typed {
            kind: "course".to_owned(),
            audience: "young".to_owned(),
            publish: "yes".to_owned(),
            ..typed("address", "https://api.example/v1/", "")
        };
        let asked = form.read(false, "a@b.example").expect("a form");
        assert_eq!(
            (asked.name.as_str(), asked.from),
            ("api.example", From::Address("https://api.example/v1/".to_owned()))
        );
        assert_eq!(
            (asked.wishes.kind, asked.wishes.audience, asked.wishes.publish),
            (contract::Kind::Course, Audience::Young, true)
        );
        let file = typed("csv", "", "Vanha  taulukko").read(true, "").expect("a form");
        assert_eq!((file.name.as_str(), file.from), ("Vanha taulukko", From::File(SourceKind::Csv)));
    }
}
