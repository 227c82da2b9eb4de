//! `tarjotin`: one binary, many roles.

use std::process::ExitCode;

use clap::{Parser, Subcommand};
use platform::CommandError;
use platform::commands;
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
    Demo,
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

#[tokio::main]
async fn main() -> ExitCode {
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
        Command::Demo => commands::demo(&settings).await,
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
