//! From HTML to what our pages show: plain paragraphs parted by an empty line. Nothing of the markup stays, so there is
//! nothing to sanitize; pages escape the rest.

use html5gum::emitters::default::DefaultEmitter;
use html5gum::{Token, Tokenizer};

/// What a source calls a paragraph, heading or box.
const BLOCKS: [&[u8]; 21] = [
    b"p",
    b"div",
    b"h1",
    b"h2",
    b"h3",
    b"h4",
    b"h5",
    b"h6",
    b"ul",
    b"ol",
    b"dl",
    b"table",
    b"tr",
    b"blockquote",
    b"section",
    b"article",
    b"header",
    b"footer",
    b"hr",
    b"pre",
    b"figure",
];
/// What is not for readers.
const UNREAD: [&[u8]; 6] = [b"script", b"style", b"head", b"template", b"noscript", b"iframe"];

/// One line without markup.
pub(crate) fn line(html: &str) -> String {
    squeezed(&paragraphs(html))
}

/// Plain paragraphs parted by an empty line; a line break within a paragraph stays one.
pub(crate) fn paragraphs(html: &str) -> String {
    let is_plain = !html.contains('<');
    let mut emitter = DefaultEmitter::default();
    emitter.naively_switch_states(true);
    let mut paper = Paper { keeps_lines: is_plain, ..Paper::default() };
    for token in Tokenizer::new_with_emitter(html, emitter) {
        let Ok(token) = token;
        match token {
            Token::StartTag(tag) => paper.open(&tag.name, || {
                let href = tag.attributes.get(b"href".as_slice())?;
                Some(String::from_utf8_lossy(href).into_owned())
            }),
            Token::EndTag(tag) => paper.close(&tag.name),
            Token::String(text) => paper.write(&String::from_utf8_lossy(&text)),
            Token::Comment(_) | Token::Doctype(_) | Token::Error(_) => {}
        }
    }
    paper.read()
}

/// The text with every run of white space as one space.
pub(crate) fn squeezed(text: &str) -> String {
    text.split(|c: char| c.is_whitespace() || is_unseen(c))
        .filter(|w| !w.is_empty())
        .collect::<Vec<_>>()
        .join(" ")
}

/// Control characters and the like: no reader sees them, and a database may refuse them. Joiners belong to words.
fn is_unseen(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{FEFF}' | '\u{200B}' | '\u{2028}' | '\u{2029}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

/// The text cut after the last sentence, or else the last word, that fits into `most` characters; none if all fits.
pub(crate) fn shortened(text: &str, most: usize) -> Option<String> {
    let (cut, _) = text.char_indices().nth(most)?;
    let (room, _) = text.char_indices().nth(most.saturating_sub(1))?;
    let sentence = [". ", "! ", "? ", ".\n"].iter().filter_map(|end| text[..cut].rfind(end)).max();
    if let Some(at) = sentence.filter(|at| *at * 2 > room) {
        return Some(text[..=at].to_owned());
    }
    let word = text[..cut].rfind(char::is_whitespace).filter(|at| *at > 0).unwrap_or(room);
    let kept = text[..word].trim_end_matches(|c: char| c.is_whitespace() || ",;:–-".contains(c));
    Some(format!("{kept}…"))
}

/// What has been written so far.
#[derive(Default)]
struct Paper {
    done: Vec<String>,
    lines: Vec<String>,
    now: String,
    /// The address and the place of the link that is open.
    link: Option<(String, usize)>,
    unread: usize,
    keeps_lines: bool,
}

impl Paper {
    fn open(&mut self, name: &[u8], href: impl Fn() -> Option<String>) {
        if UNREAD.contains(&name) {
            self.unread += 1;
        } else if name == b"br" {
            self.end_line();
        } else if name == b"li" || name == b"dt" || name == b"dd" {
            self.end_words();
            self.now.push_str(if name == b"li" { "– " } else { "" });
        } else if BLOCKS.contains(&name) {
            self.end_paragraph();
        } else if name == b"td" || name == b"th" {
            self.now.push(' ');
        } else if name == b"a" {
            self.link = href().map(|href| (href, self.now.len()));
        }
    }

    fn close(&mut self, name: &[u8]) {
        if UNREAD.contains(&name) {
            self.unread = self.unread.saturating_sub(1);
        } else if BLOCKS.contains(&name) {
            self.end_paragraph();
        } else if name == b"a" {
            self.end_link();
        }
    }

    /// An address behind words is lost with the markup, so it is written out beside them.
    fn end_link(&mut self) {
        let Some((href, from)) = self.link.take() else { return };
        let words = self.now.get(from..).unwrap_or_default().trim();
        let bare = href.trim_start_matches("https://").trim_start_matches("http://").trim_end_matches('/');
        if href.starts_with("http") && !words.contains(bare) && href.len() < 300 {
            self.now.extend([" (", &href, ")"]);
        }
    }

    fn write(&mut self, text: &str) {
        if self.unread > 0 {
            return;
        }
        if !self.keeps_lines {
            self.now.push_str(text);
            return;
        }
        for (number, part) in text.split('\n').enumerate() {
            if number > 0 {
                self.end_line();
            }
            self.now.push_str(part);
        }
    }

    /// Ends a line; an empty one ends the paragraph.
    fn end_line(&mut self) {
        let line = squeezed(&std::mem::take(&mut self.now));
        self.link = None;
        if line.is_empty() {
            self.end_paragraph();
        } else {
            self.lines.push(line);
        }
    }

    fn end_words(&mut self) {
        if !squeezed(&self.now).is_empty() {
            self.end_line();
        }
    }

    fn end_paragraph(&mut self) {
        let line = squeezed(&std::mem::take(&mut self.now));
        self.link = None;
        if !line.is_empty() && line != "–" {
            self.lines.push(line);
        }
        if !self.lines.is_empty() {
            self.done.push(std::mem::take(&mut self.lines).join("\n"));
        }
    }

    fn read(mut self) -> String {
        self.end_paragraph();
        self.done.join("\n\n")
    }
}

#[cfg(test)]
mod tests {
    use super::{line, paragraphs, shortened};

    #[test]
    fn markup_becomes_paragraphs_and_lines() {
        assert_eq!(
            paragraphs("<p>Yksi <b>ja</b>\n kaksi.<br>Kolme.</p><p></p><p>Neljä&nbsp;&amp; viisi"),
            "Yksi ja kaksi.\nKolme.\n\nNeljä & viisi"
        );
        assert_eq!(
            paragraphs("Ett<br><br>Två<ul><li>tre<li>fyra</ul>fem"),
            "Ett\n\nTvå\n\n– tre\n– fyra\n\nfem"
        );
    }

    #[test]
    fn plain_text_keeps_its_lines() {
        assert_eq!(paragraphs("Yksi\nkaksi\r\n\r\nkolme"), "Yksi\nkaksi\n\nkolme");
    }

    #[test]
    fn nothing_that_could_act_stays() {
        let html = "<script>alert(1)</script><style>p{}</style><img src=x onerror=alert(1)>Teksti<iframe>ei</iframe>\u{202E}\0!";
        assert_eq!(paragraphs(html), "Teksti !");
        assert_eq!(line("<svg/onload=x>a</svg> < b"), "a < b");
    }

    #[test]
    fn the_address_of_a_link_is_written_beside_its_words() {
        assert_eq!(
            paragraphs("<p>Liput <a href=\"https://a.example/x\">täältä</a>."),
            "Liput täältä (https://a.example/x)."
        );
        assert_eq!(
            paragraphs("<p><a href=\"https://a.example/\">a.example</a>, <a href=\"javascript:x\">b</a>"),
            "a.example, b"
        );
    }

    #[test]
    fn what_is_too_long_ends_at_a_sentence_or_a_word() {
        assert_eq!(shortened("Lyhyt.", 160), None);
        assert_eq!(
            shortened("Ensimmäinen virke. Toinen, pidempi virke", 25).as_deref(),
            Some("Ensimmäinen virke.")
        );
        assert_eq!(shortened("Yksi, kaksi, kolme", 13).as_deref(), Some("Yksi, kaksi…"));
        assert_eq!(shortened("åäö".repeat(100).as_str(), 5).map(|s| s.chars().count()), Some(5));
    }

    proptest::proptest! {
        #[test]
        fn whatever_is_cut_fits(text in "\\PC{0,60}", most in 1_usize..50) {
            let cut = shortened(&text, most);
            assert_eq!(cut.is_none(), text.chars().count() <= most);
            assert!(cut.is_none_or(|cut| cut.chars().count() <= most));
        }

        #[test]
        fn whatever_is_read_has_no_control_characters(text in ".{0,80}") {
            let read = paragraphs(&text);
            assert!(read.chars().all(|c| c == '\n' || !c.is_control()), "{read:?}");
        }
    }
}
