//! The words of one language, gathered from every crate.

use contract::{Lang, Text};
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};
use unic_langid::LanguageIdentifier;

use crate::bundle::Bundle;
use crate::registry::ViewsError;

/// Every message of one language.
pub(crate) struct Words {
    lang: Lang,
    messages: FluentBundle<FluentResource>,
}

impl Words {
    /// Reads the Fluent files of `bundles`; a mistake in one, or a key said twice, is an error.
    pub(crate) fn read(lang: Lang, bundles: &[&Bundle]) -> Result<Self, ViewsError> {
        let tag: LanguageIdentifier =
            lang.code().parse().map_err(|error| ViewsError::words("views", lang, &error))?;
        let mut messages = FluentBundle::new_concurrent(vec![tag]);
        // Marks of direction are for languages written both ways; here they would only get into e-mail and tests.
        messages.set_use_isolating(false);
        for bundle in bundles {
            for (_, source) in bundle.words.iter().filter(|(of, _)| *of == lang) {
                let resource = FluentResource::try_new((*source).to_owned())
                    .map_err(|(_, errors)| ViewsError::words(bundle.name, lang, &errors))?;
                messages
                    .add_resource(resource)
                    .map_err(|errors| ViewsError::words(bundle.name, lang, &errors))?;
            }
        }
        Ok(Self { lang, messages })
    }

    /// The language of these words.
    pub(crate) const fn lang(&self) -> Lang {
        self.lang
    }

    /// Whether there is a message with this key.
    pub(crate) fn know(&self, key: &str) -> bool {
        self.messages.has_message(key)
    }

    /// Says a message; an unknown key and a missing argument are errors, so that tests find them.
    pub(crate) fn say(&self, key: &str, args: &FluentArgs<'_>) -> Result<String, String> {
        let pattern = self
            .messages
            .get_message(key)
            .and_then(|message| message.value())
            .ok_or_else(|| format!("no words for `{key}` in {}", self.lang.code()))?;
        let mut errors = Vec::new();
        let said = self.messages.format_pattern(pattern, Some(args), &mut errors);
        match errors.first() {
            None => Ok(said.into_owned()),
            Some(error) => Err(format!("`{key}` in {}: {error}", self.lang.code())),
        }
    }

    /// Says a message that takes no arguments.
    pub(crate) fn plain(&self, key: &str) -> Result<String, String> {
        self.say(key, &FluentArgs::new())
    }

    /// The text for a reader of this language.
    pub(crate) fn of<'a>(&self, text: &'a Text) -> (Lang, &'a str) {
        text.for_reader(self.lang)
    }
}
