//! The database's shape: roles, then forward-only SQL files, one change each.
#![doc = include_str!("../README.md")]

mod roles;

use sqlx::Connection;
use sqlx::migrate::Migrator;
use sqlx::postgres::PgConnection;
use url::Url;

static MIGRATOR: Migrator = sqlx::migrate!("./sql");

/// Why a database could not be brought to this version.
#[derive(Debug, thiserror::Error)]
pub enum MigrateError {
    /// The database refused a statement, or could not be reached.
    #[error("the database refused: {0}")]
    Database(#[from] sqlx::Error),
    /// A file failed, or the database is newer than this program.
    #[error("a migration failed: {0}")]
    Migration(#[from] sqlx::migrate::MigrateError),
    /// The application's address does not log in as `app`.
    #[error("the application's address must log in as `app`, not `{0}`: policies are written to that role")]
    WrongLogin(String),
    /// An address cannot be read.
    #[error("the application's address cannot be read: {0}")]
    Address(#[from] url::ParseError),
}

/// Makes the roles and their grants, then runs the files that are missing.
///
/// `owner_url` logs in as a role that may create roles and owns (or may create in) the database; `app_url` is what
/// the program itself will use: its password becomes the password of `app`.
pub async fn migrate(owner_url: &str, app_url: &str) -> Result<(), MigrateError> {
    let app = Url::parse(app_url)?;
    if app.username() != "app" {
        return Err(MigrateError::WrongLogin(app.username().to_owned()));
    }
    let mut owner = PgConnection::connect(owner_url).await?;
    roles::create(&mut owner, app.password()).await?;
    MIGRATOR.run(&mut owner).await?;
    roles::let_versions_be_read(&mut owner).await?;
    owner.close().await?;
    Ok(())
}

/// The version of the newest file that this program brings, as in `sql/NNNN_…`.
pub fn newest_version() -> i64 {
    MIGRATOR.iter().map(|file| file.version).max().unwrap_or_default()
}
