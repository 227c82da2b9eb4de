//! What takes letters away.

use lettre::address::AddressError;
use lettre::message::header::ContentType;
use lettre::message::{Mailbox, MultiPart, SinglePart};
use lettre::{Address, AsyncSmtpTransport, AsyncTransport, Message, Tokio1Executor};

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
    /// There is no carrier.
    #[error("no mail server is set")]
    Nobody,
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

/// The e-mail of a letter. The same letter always has the same Message-ID (RFC 5322, 3.6.4).
fn message(letter: &Letter, from: &Address) -> Result<Message, CarrierError> {
    Ok(Message::builder()
        .from(Mailbox::new(Some(one_line(&letter.from_name)), from.clone()))
        .to(Mailbox::new(None, letter.to_email.parse()?))
        .subject(one_line(&letter.subject))
        .message_id(Some(format!("<{}@{}>", letter.id, from.domain())))
        .multipart(
            MultiPart::alternative()
                .singlepart(SinglePart::builder().header(ContentType::TEXT_PLAIN).body(letter.text.clone()))
                .singlepart(SinglePart::builder().header(ContentType::TEXT_HTML).body(letter.html.clone())),
        )?)
}

/// A line break in a header would begin another one, and lettre panics at one in a name. Nothing of ours has any; this
/// holds where that is forgotten.
fn one_line(text: &str) -> String {
    text.replace(char::is_control, " ")
}

#[cfg(test)]
mod tests {
    use super::{Carrier, message};
    use crate::store::letters::{Letter, LetterId};

    fn letter(to: &str, from_name: &str, subject: &str) -> Letter {
        Letter {
            id: LetterId::new(),
            to_email: to.to_owned(),
            from_name: from_name.to_owned(),
            subject: subject.to_owned(),
            text: "Koodi on 123456".to_owned(),
            html: "<p>Koodi on 123456</p>".to_owned(),
            is_secret: true,
            written_at: "2026-11-09T08:00:00Z".parse().expect("a moment"),
        }
    }

    fn formatted(letter: &Letter) -> String {
        let from = "posti@tarjotin.example".parse().expect("an address");
        String::from_utf8_lossy(&message(letter, &from).expect("a message").formatted()).into_owned()
    }

    #[test]
    fn a_letter_sent_twice_has_one_message_id() {
        let letter = letter("tove@koulu.example", "Kemiönsaari", "Kirjautuminen");
        let id = format!("Message-ID: <{}@tarjotin.example>", letter.id);
        assert!(formatted(&letter).contains(&id) && formatted(&letter).contains(&id));
    }

    #[test]
    fn a_line_break_in_a_subject_a_name_or_an_address_makes_no_header() {
        let written = formatted(&letter(
            "tove@koulu.example",
            "K\r\nBcc: x@evil.example",
            "Hei\r\nBcc: all@evil.example",
        ));
        assert!(written.lines().all(|line| !line.to_lowercase().starts_with("bcc:")), "{written}");
        let from = "posti@tarjotin.example".parse().expect("an address");
        assert!(message(&letter("a@b.example\r\nBcc: x@evil.example", "K", "s"), &from).is_err());
    }

    #[tokio::test]
    async fn an_address_of_a_server_is_read_once_and_its_password_never_shown() {
        let carrier =
            Carrier::smtp("smtp://user:hunter2@127.0.0.1:2525", "posti@tarjotin.example").expect("a carrier");
        assert_eq!(format!("{carrier:?}"), "Smtp");
        assert!(Carrier::smtp("http://127.0.0.1", "posti@tarjotin.example").is_err());
        assert!(Carrier::smtp("smtp://127.0.0.1", "nobody").is_err());
    }
}
