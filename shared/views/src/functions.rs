//! What templates can call: words, texts, dates, sums, enumerations, addresses of assets.

use std::sync::Arc;

use contract::{Lang, Text};
use fluent_bundle::{FluentArgs, FluentValue};
use serde::Deserialize;
use tera::{Error, Kwargs, State, Tera, TeraResult, Value};

use crate::calendar::{self, Style};
use crate::card::Price;
use crate::figures;
use crate::moment::Moment;
use crate::stages;
use crate::words::Words;

/// Gives `tera` every function, speaking with `words`.
pub(crate) fn register(tera: &mut Tera, words: &Arc<Words>, assets: &str) {
    let lang = words.lang();
    speak(tera, words, "t", t);
    speak(tera, words, "text", |words, args| Ok(words.of(&of::<Text>(args)?).1.to_owned()));
    speak(tera, words, "lang_of", |words, args| Ok(words.of(&of::<Text>(args)?).0.code().to_owned()));
    speak(tera, words, "stages", |words, args| {
        stages::phrase(words, &of::<Vec<String>>(args)?)
            .map_err(Error::message)
            .and_then(|said| begin(args, said))
    });
    speak(tera, words, "languages", languages);
    speak(tera, words, "kind", |words, args| token(words, args, "kind-"));
    speak(tera, words, "delivery", |words, args| token(words, args, "delivery-"));
    speak(tera, words, "access", |words, args| token(words, args, "access-"));
    speak(tera, words, "art", |words, args| token(words, args, "art-"));
    speak(tera, words, "price", price);
    tera.register_function("paragraphs", move |args: Kwargs, _: &State<'_>| -> TeraResult<Vec<String>> {
        Ok(paragraphs(of::<Text>(&args)?.for_reader(lang).1))
    });
    tera.register_function("moment", move |args: Kwargs, _: &State<'_>| moment(lang, &args));
    tera.register_function("money", move |args: Kwargs, _: &State<'_>| -> TeraResult<String> {
        Ok(figures::money(lang, args.must_get::<i64>("cents")?))
    });
    tera.register_function("number", move |args: Kwargs, _: &State<'_>| -> TeraResult<String> {
        Ok(figures::number(lang, args.must_get::<i64>("of")?))
    });
    tera.register_function("duration", |args: Kwargs, _: &State<'_>| -> TeraResult<String> {
        Ok(figures::duration(args.must_get::<i64>("minutes")?))
    });
    let root = format!("/assets/{assets}/");
    tera.register_function("asset", move |args: Kwargs, _: &State<'_>| -> TeraResult<String> {
        Ok(format!("{root}{}", args.must_get::<&str>("path")?))
    });
}

fn speak(
    tera: &mut Tera,
    words: &Arc<Words>,
    name: &'static str,
    say: fn(&Words, &Kwargs) -> TeraResult<String>,
) {
    let words = Arc::clone(words);
    tera.register_function(name, move |args: Kwargs, _: &State<'_>| say(&words, &args));
}

fn of<T: for<'a> Deserialize<'a>>(args: &Kwargs) -> TeraResult<T> {
    T::deserialize(args.must_get::<&Value>("of")?).map_err(Error::message)
}

/// Says the words of `key`; every other argument is a variable of the message.
fn t(words: &Words, args: &Kwargs) -> TeraResult<String> {
    let mut variables = FluentArgs::new();
    for (name, value) in args.iter() {
        let name = name.to_string();
        if name != "key" {
            variables.set(name, variable(value));
        }
    }
    words.say(args.must_get::<&str>("key")?, &variables).map_err(Error::message)
}

fn variable(value: &Value) -> FluentValue<'static> {
    match value.as_i64() {
        Some(number) => FluentValue::from(number),
        None => FluentValue::from(value.to_string()),
    }
}

fn token(words: &Words, args: &Kwargs, prefix: &str) -> TeraResult<String> {
    let said = words.plain(&format!("{prefix}{}", args.must_get::<&str>("of")?)).map_err(Error::message)?;
    begin(args, said)
}

/// Languages by name; one that has no name here is shown by its code. `join` is `or`, `and` or none.
fn languages(words: &Words, args: &Kwargs) -> TeraResult<String> {
    let names: Vec<String> = of::<Vec<String>>(args)?
        .into_iter()
        .map(|code| {
            let key = format!("language-{code}");
            if words.know(&key) { words.plain(&key) } else { Ok(code) }
        })
        .collect::<Result<_, _>>()
        .map_err(Error::message)?;
    let said = match args.get::<&str>("join")? {
        Some(join) => stages::list(words, &names, &format!("list-{join}")).map_err(Error::message)?,
        None => names.join(", "),
    };
    begin(args, said)
}

fn price(words: &Words, args: &Kwargs) -> TeraResult<String> {
    let (key, cents) = match of::<Price>(args)? {
        Price::Free => ("price-free", 0),
        Price::PerGroup { cents } => ("price-per-group", cents),
        Price::PerHead { cents } => ("price-per-head", cents),
        Price::PerHour { cents } => ("price-per-hour", cents),
    };
    let mut variables = FluentArgs::new();
    variables.set("sum", figures::money(words.lang(), cents));
    words.say(key, &variables).map_err(Error::message)
}

/// Writes a moment in a style; with `until` it is a range.
fn moment(lang: Lang, args: &Kwargs) -> TeraResult<String> {
    let unknown = |moment: &Moment| Error::message(format!("no zone is called `{}`", moment.zone));
    let from = of::<Moment>(args)?;
    let at = from.on_clocks().ok_or_else(|| unknown(&from))?;
    if let Some(until) = args.get::<&Value>("until")?.filter(|until| !until.is_none()) {
        let until = Moment::deserialize(until).map_err(Error::message)?;
        let end = until.on_clocks().ok_or_else(|| unknown(&until))?;
        return Ok(calendar::write_range(lang, &at, &end));
    }
    let name = args.get::<&str>("style")?.unwrap_or("day_time");
    let style = Style::parse(name).ok_or_else(|| Error::message(format!("no style is called `{name}`")))?;
    Ok(calendar::write(lang, &at, style))
}

/// The paragraphs of a text, which empty lines part.
fn paragraphs(text: &str) -> Vec<String> {
    let text = text.replace('\r', "");
    text.split("\n\n").map(str::trim).filter(|one| !one.is_empty()).map(str::to_owned).collect()
}

/// Begins a phrase with a capital unless it stands `inline` in a sentence.
fn begin(args: &Kwargs, said: String) -> TeraResult<String> {
    if args.get::<bool>("inline")?.unwrap_or(false) {
        return Ok(said);
    }
    let mut letters = said.chars();
    Ok(match letters.next() {
        Some(first) => first.to_uppercase().chain(letters).collect(),
        None => said,
    })
}
