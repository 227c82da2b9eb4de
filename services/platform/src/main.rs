//! `tarjotin`: one binary, many roles.

use std::process::ExitCode;

use clap::{Args, Parser, Subcommand, value_parser};
use platform::CommandError;
use platform::commands;
use platform::demo::large::Size;
use platform::settings::Settings;

/// Municipalities' service catalogues: walled, shared, booked.
#[derive(Debug, Parser)]
#[command(name = "tarjotin", version)]
struct Line {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Answer requests.
    Serve,
    /// Bring facts to their listeners and ring timers.
    Work,
    /// Make roles, schemas and grants; safe to repeat.
    Migrate,
    /// Load the demo and wait until a worker has delivered its listings; safe to repeat.
    Demo(Demo),
    /// Make a key of the API for a person, and print its token alone on the last line.
    Token(commands::TokenAsked),
    /// Print the effective settings, passwords masked.
    Settings,
    /// List dead letters.
    Letters {
        /// Send them again.
        #[arg(long)]
        retry: bool,
    },
}

/// With numbers, a large demo of invented tenants instead, to measure with.
#[derive(Debug, Args)]
struct Demo {
    /// Leave everything to be booked.
    #[arg(long)]
    unbooked: bool,
    /// How many tenants.
    #[arg(long, requires = "offerings", value_parser = value_parser!(u32).range(2..=10_000))]
    tenants: Option<u32>,
    /// How many offerings they have together.
    #[arg(long, requires = "occurrences", value_parser = value_parser!(u32).range(1..))]
    offerings: Option<u32>,
    /// How many times these have together.
    #[arg(long, requires = "tenants")]
    occurrences: Option<u32>,
}

impl Demo {
    fn size(&self) -> Option<Size> {
        let number = |number: u32| usize::try_from(number).unwrap_or(usize::MAX);
        Some(Size {
            tenants: number(self.tenants?),
            offerings: number(self.offerings?),
            occurrences: number(self.occurrences?),
        })
    }
}

#[tokio::main]
async fn main() -> ExitCode {
    platform::choose_cryptography();
    match run(Line::parse().command).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            say(&error);
            ExitCode::FAILURE
        }
    }
}

async fn run(command: Command) -> Result<(), CommandError> {
    let settings = Settings::read()?;
    match command {
        Command::Serve => commands::serve(&settings).await,
        Command::Work => commands::work(&settings).await,
        Command::Migrate => commands::migrate(&settings).await,
        Command::Demo(demo) => commands::demo(&settings, demo.size(), !demo.unbooked).await,
        Command::Token(asked) => commands::token(&settings, &asked).await,
        Command::Settings => {
            commands::print_settings(&settings);
            Ok(())
        }
        Command::Letters { retry } => commands::letters(&settings, retry).await,
    }
}

#[allow(clippy::print_stderr, reason = "the last word of a command is for whoever typed it")]
fn say(error: &CommandError) {
    let chain = std::iter::successors(std::error::Error::source(error), |cause| cause.source());
    let causes: Vec<String> = chain.map(ToString::to_string).collect();
    eprintln!("tarjotin: {error}");
    for cause in causes.iter().filter(|cause| !error.to_string().contains(cause.as_str())) {
        eprintln!("  because {cause}");
    }
}
