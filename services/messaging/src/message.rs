//! The e-mail of a letter.

use contract::CalendarEvent;
use lettre::message::header::ContentType;
use lettre::message::{Attachment, Mailbox, MultiPart, SinglePart};
use lettre::{Address, Message};

use crate::carrier::CarrierError;
use crate::store::letters::Letter;

/// The e-mail of a letter. The same letter always has the same Message-ID (RFC 5322, 3.6.4).
pub(crate) fn message(letter: &Letter, from: &Address) -> Result<Message, CarrierError> {
    let builder = Message::builder()
        .from(Mailbox::new(Some(one_line(&letter.from_name)), from.clone()))
        .to(Mailbox::new(None, letter.to_email.parse()?))
        .subject(one_line(&letter.subject))
        .message_id(Some(format!("<{}@{}>", letter.id, from.domain())));
    Ok(builder.multipart(body(letter)?)?)
}

/// The words as text and as HTML. One event for a calendar stands beside them as a third way to say the same, so that a
/// program that knows calendars offers it; and each is attached, for those that do not.
fn body(letter: &Letter) -> Result<MultiPart, CarrierError> {
    let mut words = MultiPart::alternative()
        .singlepart(SinglePart::builder().header(ContentType::TEXT_PLAIN).body(letter.text.clone()))
        .singlepart(SinglePart::builder().header(ContentType::TEXT_HTML).body(letter.html.clone()));
    if letter.calendar.is_empty() {
        return Ok(words);
    }
    if let [event] = letter.calendar.as_slice() {
        words = words.singlepart(SinglePart::builder().header(type_of(event)?).body(event.text.clone()));
    }
    let mut whole = MultiPart::mixed().multipart(words);
    for (number, event) in letter.calendar.iter().enumerate() {
        let name = if number == 0 { "event.ics".to_owned() } else { format!("event-{}.ics", number + 1) };
        whole = whole.singlepart(Attachment::new(name).body(event.text.clone(), type_of(event)?));
    }
    Ok(whole)
}

fn type_of(event: &CalendarEvent) -> Result<ContentType, CarrierError> {
    let said = format!("text/calendar; charset=utf-8; method={}", event.method.as_str());
    Ok(ContentType::parse(&said)?)
}

/// A line break in a header would begin another one, and lettre panics at one in a name. Nothing of ours has any; this
/// holds where that is forgotten.
fn one_line(text: &str) -> String {
    text.replace(char::is_control, " ")
}

#[cfg(test)]
mod tests {
    use contract::{CalendarEvent, CalendarMethod};

    use super::message;
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
            calendar: Vec::new(),
            haste: contract::Haste::Awaited,
            written_at: "2026-11-09T08:00:00Z".parse().expect("a moment"),
        }
    }

    fn event(method: CalendarMethod) -> CalendarEvent {
        CalendarEvent {
            method,
            text: format!("BEGIN:VCALENDAR\r\nMETHOD:{}\r\nEND:VCALENDAR\r\n", method.as_str()),
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

    #[test]
    fn one_event_is_offered_and_attached_and_several_are_attached() {
        let plain = letter("tove@koulu.example", "Kemiönsaari", "Varaus");
        assert!(!formatted(&plain).contains("text/calendar"));
        let one = formatted(&Letter { calendar: vec![event(CalendarMethod::Request)], ..plain });
        let type_ = "Content-Type: text/calendar; charset=utf-8; method=REQUEST";
        assert_eq!(one.matches(type_).count(), 2, "{one}");
        assert!(one.contains("filename=\"event.ics\""), "{one}");
        let both = vec![event(CalendarMethod::Request), event(CalendarMethod::Cancel)];
        let two = formatted(&Letter { calendar: both, ..letter("tove@koulu.example", "K", "Varaus") });
        assert_eq!(two.matches("Content-Type: text/calendar").count(), 2, "{two}");
        assert!(two.contains("method=CANCEL") && two.contains("filename=\"event-2.ics\""), "{two}");
    }
}
