//! All templates and words of the product, ready to render.

use std::sync::Arc;

use contract::Lang;
use fluent_bundle::FluentArgs;
use serde::Serialize;
use tera::{Context, Tera, Value};

use crate::bundle::{Bundle, HOUSE};
use crate::calendar::{self, Style};
use crate::frame::Frame;
use crate::functions;
use crate::mail::{Mail, Written, one_line};
use crate::page::Page;
use crate::stages;
use crate::words::Words;

/// Why pages cannot be put together or shown; always a developer's mistake.
#[derive(Debug, thiserror::Error)]
pub enum ViewsError {
    /// A Fluent file cannot be read, or says a key that another file says.
    #[error("words of {bundle} in {lang}: {reason}")]
    Words {
        /// The crate whose file it is
        bundle: &'static str,
        /// The language's code
        lang: &'static str,
        /// What the reader of Fluent says
        reason: String,
    },
    /// A template cannot be read, or a page cannot be shown with it.
    #[error("template: {0}")]
    Template(#[from] tera::Error),
}

impl ViewsError {
    pub(crate) fn words(bundle: &'static str, lang: Lang, reason: &dyn std::fmt::Debug) -> Self {
        Self::Words { bundle, lang: lang.code(), reason: format!("{reason:?}") }
    }
}

/// A variable of a message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Said {
    /// A number, written as the language writes it
    Number(i64),
    /// A word, as it is
    Word(String),
}

/// Every template with the words of one language.
struct Tongue {
    lang: Lang,
    tera: Tera,
    words: Arc<Words>,
}

/// Renders pages in every language of the product.
pub struct Views {
    tongues: Vec<Tongue>,
}

impl Views {
    /// Reads the house's bundle and `bundles`; `assets` is the version in the addresses of assets.
    pub fn new(bundles: &[&Bundle], assets: &str) -> Result<Self, ViewsError> {
        let all: Vec<&Bundle> = std::iter::once(&HOUSE).chain(bundles.iter().copied()).collect();
        let tongues = Lang::ALL.into_iter().map(|lang| Tongue::read(lang, &all, assets));
        Ok(Self { tongues: tongues.collect::<Result<_, _>>()? })
    }

    /// Renders a page in its frame, as HTML.
    pub fn render<P: Page>(&self, lang: Lang, frame: &Frame, page: &P) -> Result<String, ViewsError> {
        let mut context = around(lang, frame)?;
        context.insert_value("page", value(page)?);
        Ok(self.tongue(lang)?.tera.render(P::TEMPLATE, &context)?)
    }

    /// Writes a letter in the name of the frame's tenant.
    pub fn write<M: Mail>(&self, lang: Lang, frame: &Frame, mail: &M) -> Result<Written, ViewsError> {
        let tongue = self.tongue(lang)?;
        let mut context = around(lang, frame)?;
        context.insert_value("letter", value(mail)?);
        let mut said = FluentArgs::new();
        let site = frame.tenant.as_ref().map_or("", |tenant| tongue.words.of(&tenant.name).1);
        said.set("site", site);
        let about = mail.subject();
        said.set("title", about.title.map_or("", |title| tongue.words.of(title).1));
        let at =
            about.at.and_then(crate::Moment::on_clocks).map(|at| calendar::write(lang, &at, Style::DayTime));
        said.set("at", at.unwrap_or_default());
        let subject = tongue.words.say(&about.key, &said);
        let subject = subject.map_err(|reason| ViewsError::words("letters", lang, &reason))?;
        Ok(Written {
            from_name: one_line(site),
            subject: one_line(&subject),
            text: tongue.tera.render(M::TEXT, &context)?,
            html: tongue.tera.render(M::HTML, &context)?,
        })
    }

    /// Says one message, for programs, which are answered without a page.
    pub fn say(&self, lang: Lang, key: &str, said: &[(&'static str, Said)]) -> Result<String, ViewsError> {
        let mut arguments = FluentArgs::new();
        for (name, what) in said {
            match what {
                Said::Number(number) => arguments.set(*name, *number),
                Said::Word(word) => arguments.set(*name, word.as_str()),
            }
        }
        let said = self.tongue(lang)?.words.say(key, &arguments);
        said.map_err(|reason| ViewsError::words("views", lang, &reason))
    }

    /// Says stages together, as cards do.
    pub fn stages(&self, lang: Lang, tokens: &[String]) -> Result<String, ViewsError> {
        let said = stages::phrase(&self.tongue(lang)?.words, tokens);
        said.map_err(|reason| ViewsError::words("views", lang, &reason))
    }

    fn tongue(&self, lang: Lang) -> Result<&Tongue, ViewsError> {
        self.tongues
            .iter()
            .find(|tongue| tongue.lang == lang)
            .ok_or_else(|| ViewsError::words("views", lang, &"no such language"))
    }

    /// Whether there are words for `key` in `lang`.
    #[cfg(any(test, feature = "testing"))]
    pub fn know(&self, lang: Lang, key: &str) -> bool {
        self.tongue(lang).is_ok_and(|tongue| tongue.words.know(key))
    }
}

impl Tongue {
    fn read(lang: Lang, bundles: &[&Bundle], assets: &str) -> Result<Self, ViewsError> {
        let words = Arc::new(Words::read(lang, bundles)?);
        let mut tera = Tera::new();
        tera.autoescape_on([".html"]);
        functions::register(&mut tera, &words, assets);
        tera.add_raw_templates(bundles.iter().flat_map(|bundle| bundle.templates.iter().copied()))?;
        Ok(Self { lang, tera, words })
    }
}

/// What stands around a page or a letter.
fn around(lang: Lang, frame: &Frame) -> Result<Context, ViewsError> {
    let mut context = Context::new();
    context.insert_value("lang", Value::from(lang.code()));
    context.insert_value("frame", value(frame)?);
    context.insert_value("account", value(&frame.account())?);
    context.insert_value("admin", value(&frame.admin())?);
    context.insert_value("languages", value(&frame.languages(lang))?);
    Ok(context)
}

fn value<T: Serialize>(of: &T) -> Result<Value, ViewsError> {
    Ok(Value::try_from_serializable(of)?)
}
