//! What takes letters away.

use lettre::address::AddressError;
use lettre::message::header::ContentTypeErr;
use lettre::{Address, AsyncSmtpTransport, AsyncTransport, Tokio1Executor};

use crate::message::message;
use crate::store::letters::Letter;

/// What takes letters away.
#[derive(Clone)]
pub enum Carrier {
    /// An SMTP server.
    Smtp {
        /// The connection.
        transport: AsyncSmtpTransport<Tokio1Executor>,
        /// The address that letters come from.
        from: Address,
    },
    /// Nobody: letters stay, and the demo's mailbox page shows them.
    Mailbox,
    /// Nobody, and no page: letters wait until there is a carrier.
    Nobody,
}

/// The transport knows a password, and a log is no place for it.
impl std::fmt::Debug for Carrier {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::Smtp { .. } => "Smtp",
            Self::Mailbox => "Mailbox",
            Self::Nobody => "Nobody",
        })
    }
}

/// Why a letter was not taken.
#[derive(Debug, thiserror::Error)]
pub enum CarrierError {
    /// The server's address cannot be used, or it refused.
    #[error("the mail server refused: {0}")]
    Smtp(#[from] lettre::transport::smtp::Error),
    /// An address is none.
    #[error("an address cannot be used: {0}")]
    Address(#[from] AddressError),
    /// The letter cannot be put together.
    #[error("the letter cannot be put together: {0}")]
    Message(#[from] lettre::error::Error),
    /// What is attached has no type.
    #[error("the letter cannot be put together: {0}")]
    Type(#[from] ContentTypeErr),
    /// There is no carrier.
    #[error("no mail server is set")]
    Nobody,
}

impl CarrierError {
    /// What the server said, if it was that nobody is at this address and nobody will be: 550, 551 or 553 (RFC 5321,
    /// 4.2.3). Other answers for good, such as a wrong password of ours, say nothing of the address.
    pub(crate) fn refusal_of_the_address(&self) -> Option<String> {
        let Self::Smtp(error) = self else { return None };
        let code: u16 = error.status()?.into();
        matches!(code, 550 | 551 | 553).then(|| error.to_string())
    }
}

impl Carrier {
    /// The carrier for the address of an SMTP server, such as `smtps://user:password@mail.example` or
    /// `smtp://mail.example:587?tls=required`.
    pub fn smtp(url: &str, from: &str) -> Result<Self, CarrierError> {
        let transport = AsyncSmtpTransport::<Tokio1Executor>::from_url(url)?.build();
        Ok(Self::Smtp { transport, from: from.parse()? })
    }

    /// Hands a letter over.
    pub(crate) async fn take(&self, letter: &Letter) -> Result<(), CarrierError> {
        match self {
            Self::Smtp { transport, from } => {
                transport.send(message(letter, from)?).await?;
                Ok(())
            }
            Self::Mailbox => Ok(()),
            Self::Nobody => Err(CarrierError::Nobody),
        }
    }

    /// Whether a secret letter's words may be forgotten once it is taken: in a mailbox they are still to be read.
    pub(crate) const fn forgets(&self) -> bool {
        matches!(self, Self::Smtp { .. })
    }
}

#[cfg(test)]
mod tests {
    use super::Carrier;

    #[tokio::test]
    async fn an_address_of_a_server_is_read_once_and_its_password_never_shown() {
        let carrier =
            Carrier::smtp("smtp://user:hunter2@127.0.0.1:2525", "posti@tarjotin.example").expect("a carrier");
        assert_eq!(format!("{carrier:?}"), "Smtp");
        assert!(Carrier::smtp("http://127.0.0.1", "posti@tarjotin.example").is_err());
        assert!(Carrier::smtp("smtp://127.0.0.1", "nobody").is_err());
    }
}
