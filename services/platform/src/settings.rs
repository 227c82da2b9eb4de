//! Settings: the embedded defaults, then the environment. A name that nobody knows is an error.

use catalogue::NewsTime;
use catalogue::{Bucket, PicturePlace};
use figment::Figment;
use figment::providers::{Env, Format, Toml};
use identity::SignInRates;
use messaging::QuietHours;
use secrecy::{ExposeSecret, SecretString};
use serde::Deserialize;
use telemetry::TelemetrySettings;
use url::Url;
use web::{Address, KeepingRules, Limit};

const DEFAULTS: &str = include_str!("../settings/default.toml");

/// Everything that can be set. `settings/default.toml` says what each is.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Settings {
    /// Where to answer.
    pub http: HttpSettings,
    /// Where the rows are.
    pub database: DatabaseSettings,
    /// Where wake-ups go.
    pub redis: RedisSettings,
    /// Who takes letters.
    pub mail: MailSettings,
    /// What is brought from elsewhere.
    pub import: ImportSettings,
    /// Where pictures are kept.
    pub storage: StorageSettings,
    /// How often something may be asked.
    pub limits: LimitSettings,
    /// How many pages are kept.
    pub pages: PageSettings,
    /// When news of saved searches goes out.
    pub news: NewsSettings,
    /// Whether this is a demo.
    pub demo: DemoSettings,
    /// What to say, and where.
    pub telemetry: TelemetrySettings,
}

/// Where to answer.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct HttpSettings {
    /// The address to listen on.
    pub bind: std::net::IpAddr,
    /// The port to listen on.
    pub port: u16,
    /// The scheme in addresses.
    pub scheme: Scheme,
    /// The platform's own host.
    pub apex: String,
    /// The port in addresses; 0 for the one listened on.
    pub public_port: u16,
    /// A proxy that is believed; empty for none.
    pub proxy: String,
    /// Whether `/metrics` answers others than this machine.
    pub open_metrics: bool,
}

/// How browsers reach the site.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Scheme {
    /// On loopback only.
    Http,
    /// Behind a proxy that ends TLS.
    Https,
}

/// Where the rows are.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DatabaseSettings {
    /// Logs in as the owner, to migrate.
    pub owner_url: SecretString,
    /// Logs in as `app`.
    pub app_url: SecretString,
    /// The most connections of this process.
    pub connections: u32,
}

/// Where wake-ups go.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RedisSettings {
    /// Empty for none.
    pub url: SecretString,
}

/// Who takes letters.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MailSettings {
    /// An SMTP server; empty for none.
    pub url: SecretString,
    /// Where letters come from.
    pub from: String,
    /// From which hour letters that can wait do wait.
    pub quiet_from: u8,
    /// Until which.
    pub quiet_until: u8,
}

/// What is brought from elsewhere.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ImportSettings {
    /// Hosts that may be asked wherever they are; empty for none.
    pub allowed_hosts: String,
}

/// Where pictures are kept.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StorageSettings {
    /// A folder or a bucket; empty for none.
    pub url: String,
    /// The service that has the bucket; empty for Amazon's.
    pub endpoint: String,
    /// Where the bucket lies.
    pub region: String,
    /// Who we are at the bucket.
    pub access_key: SecretString,
    /// How we prove it.
    pub secret_key: SecretString,
}

/// How often something may be asked.
#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LimitSettings {
    /// The length of a window.
    pub window_minutes: u32,
    /// Letters to one e-mail address.
    pub letters_per_email: u32,
    /// Letters asked for from one network address.
    pub letters_per_address: u32,
    /// Letters of one tenant.
    pub letters_per_tenant: u32,
    /// Codes and links tried from one network address.
    pub tries_per_address: u32,
    /// Requests with one key of a program, in a minute.
    pub requests_per_key: u32,
    /// Letters in which one person tells colleagues of offerings.
    pub tips_per_person: u32,
    /// Searches of visitors from one network address at one tenant, in a minute.
    pub searches_per_network: u32,
}

/// How many pages are kept.
#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PageSettings {
    /// The most memory that they take.
    pub most_megabytes: u32,
}

/// When news of saved searches goes out.
#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NewsSettings {
    /// After how many minutes; 0 for the mornings.
    pub minutes: u32,
}

/// Whether this is a demo.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DemoSettings {
    /// Whether one may continue as anyone, from this machine.
    pub enabled: bool,
}

/// Why settings cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum SettingsError {
    /// A value is of the wrong kind, or a name is unknown.
    #[error("a setting cannot be used: {0}")]
    Unreadable(Box<figment::Error>),
    /// The proxy's address is none.
    #[error("http.proxy is `{0}`, which is no IP address")]
    NoProxy(String),
    /// The place for pictures is none.
    #[error("storage.url is `{0}`, which is neither file:///… nor s3://…")]
    NoPicturePlace(String),
    /// What is safe on loopback only was asked for elsewhere.
    #[error("{0} is for loopback only, and http.bind is {1}")]
    LoopbackOnly(&'static str, std::net::IpAddr),
}

impl Settings {
    /// The defaults, with what the environment says instead.
    pub fn read() -> Result<Self, SettingsError> {
        Self::from(&Figment::from(Toml::string(DEFAULTS)).merge(Env::prefixed("TARJOTIN__").split("__")))
    }

    /// The defaults, with `instead` in the form of the settings file.
    pub fn with(instead: &str) -> Result<Self, SettingsError> {
        Self::from(&Figment::from(Toml::string(DEFAULTS)).merge(Toml::string(instead)))
    }

    fn from(figment: &Figment) -> Result<Self, SettingsError> {
        let settings: Self = figment.extract().map_err(|error| SettingsError::Unreadable(Box::new(error)))?;
        let http = &settings.http;
        if !http.bind.is_loopback() {
            if http.scheme == Scheme::Http {
                return Err(SettingsError::LoopbackOnly("plain http", http.bind));
            }
            if !settings.import.allowed_hosts.is_empty() {
                return Err(SettingsError::LoopbackOnly("import.allowed_hosts", http.bind));
            }
            if settings.demo.enabled {
                return Err(SettingsError::LoopbackOnly("the demo", http.bind));
            }
        }
        settings.proxy()?;
        settings.picture_place()?;
        Ok(settings)
    }

    /// The proxy that is believed, if any.
    pub fn proxy(&self) -> Result<Option<std::net::IpAddr>, SettingsError> {
        match self.http.proxy.as_str() {
            "" => Ok(None),
            address => address.parse().map(Some).map_err(|_| SettingsError::NoProxy(address.to_owned())),
        }
    }

    /// Where pictures are kept.
    pub fn picture_place(&self) -> Result<PicturePlace, SettingsError> {
        let storage = &self.storage;
        if storage.url.is_empty() {
            return Ok(PicturePlace::Nowhere);
        }
        let unknown = || SettingsError::NoPicturePlace(storage.url.clone());
        let url = Url::parse(&storage.url).map_err(|_| unknown())?;
        match (url.scheme(), url.host_str()) {
            ("file", _) => url.to_file_path().map(PicturePlace::Folder).map_err(|()| unknown()),
            ("s3", Some(name)) => Ok(PicturePlace::Bucket(Bucket {
                name: name.to_owned(),
                endpoint: storage.endpoint.clone(),
                region: storage.region.clone(),
                access_key: storage.access_key.expose_secret().to_owned(),
                secret_key: storage.secret_key.expose_secret().to_owned(),
            })),
            _ => Err(unknown()),
        }
    }

    /// How often signing in may be tried; in a demo a hundred times as often, since all of it sits at one address.
    pub fn sign_in_rates(&self) -> SignInRates {
        let limits = &self.limits;
        let factor = if self.demo.enabled { 100 } else { 1 };
        let seconds = limits.window_minutes.saturating_mul(60);
        let at_most = |most: u32| Limit { most: most.saturating_mul(factor), seconds };
        SignInRates {
            letters_per_email: at_most(limits.letters_per_email),
            letters_per_address: at_most(limits.letters_per_address),
            letters_per_tenant: at_most(limits.letters_per_tenant),
            tries_per_address: at_most(limits.tries_per_address),
        }
    }

    /// How often one person tells a colleague.
    pub fn tips_per_person(&self) -> Limit {
        Limit { most: self.limits.tips_per_person, seconds: self.limits.window_minutes.saturating_mul(60) }
    }

    /// How pages that visitors share are kept.
    pub fn keeping_rules(&self) -> KeepingRules {
        let most_bytes = u64::from(self.pages.most_megabytes) << 20;
        KeepingRules { most_bytes, believed_for: KeepingRules::FRESH }
    }

    /// How many requests one key of a program may make; in a demo ten thousand times as many, for measuring.
    pub fn key_rate(&self) -> Limit {
        let factor = if self.demo.enabled { 10_000 } else { 1 };
        Limit { most: self.limits.requests_per_key.saturating_mul(factor), seconds: 60 }
    }

    /// How often visitors search from one network address; in a demo ten thousand times as often, for measuring.
    pub fn searches_per_network(&self) -> Limit {
        let factor = if self.demo.enabled { 10_000 } else { 1 };
        Limit { most: self.limits.searches_per_network.saturating_mul(factor), seconds: 60 }
    }

    /// When news of saved searches goes out; a demo does not wait for the morning.
    pub fn news_time(&self) -> NewsTime {
        NewsTime::of_minutes(if self.demo.enabled { self.news.minutes.max(1) } else { self.news.minutes })
    }

    /// When letters that can wait do wait.
    pub fn quiet_hours(&self) -> QuietHours {
        QuietHours::between(self.mail.quiet_from, self.mail.quiet_until)
    }

    /// Where the site answers, as browsers see it.
    pub fn address(&self) -> Address {
        let http = &self.http;
        let port = if http.public_port == 0 { http.port } else { http.public_port };
        let (scheme, its_own) = match http.scheme {
            Scheme::Http => ("http", 80),
            Scheme::Https => ("https", 443),
        };
        Address { scheme, apex: http.apex.to_ascii_lowercase(), port: (port != its_own).then_some(port) }
    }

    /// Every setting as `section.name = value`, with passwords masked.
    pub fn shown(&self) -> Vec<String> {
        let (http, database, limits) = (&self.http, &self.database, &self.limits);
        vec![
            format!("http.bind = {}", http.bind),
            format!("http.port = {}", http.port),
            format!("http.scheme = {}", self.address().scheme),
            format!("http.apex = {}", http.apex),
            format!("http.public_port = {}", http.public_port),
            format!("http.proxy = {}", http.proxy),
            format!("http.open_metrics = {}", http.open_metrics),
            format!("database.owner_url = {}", masked(&database.owner_url)),
            format!("database.app_url = {}", masked(&database.app_url)),
            format!("database.connections = {}", database.connections),
            format!("redis.url = {}", masked(&self.redis.url)),
            format!("mail.url = {}", masked(&self.mail.url)),
            format!("mail.from = {}", self.mail.from),
            format!("mail.quiet_from = {}", self.mail.quiet_from),
            format!("mail.quiet_until = {}", self.mail.quiet_until),
            format!("storage.url = {}", self.storage.url),
            format!("storage.endpoint = {}", self.storage.endpoint),
            format!("storage.region = {}", self.storage.region),
            format!("storage.access_key = {}", hidden(&self.storage.access_key)),
            format!("storage.secret_key = {}", hidden(&self.storage.secret_key)),
            format!("import.allowed_hosts = {}", self.import.allowed_hosts),
            format!("limits.window_minutes = {}", limits.window_minutes),
            format!("limits.letters_per_email = {}", limits.letters_per_email),
            format!("limits.letters_per_address = {}", limits.letters_per_address),
            format!("limits.letters_per_tenant = {}", limits.letters_per_tenant),
            format!("limits.tries_per_address = {}", limits.tries_per_address),
            format!("limits.requests_per_key = {}", limits.requests_per_key),
            format!("limits.tips_per_person = {}", limits.tips_per_person),
            format!("limits.searches_per_network = {}", limits.searches_per_network),
            format!("pages.most_megabytes = {}", self.pages.most_megabytes),
            format!("news.minutes = {}", self.news.minutes),
            format!("demo.enabled = {}", self.demo.enabled),
            format!("telemetry.log = {}", self.telemetry.log),
            format!("telemetry.format = {:?}", self.telemetry.format).to_lowercase(),
            format!("telemetry.otlp_url = {}", self.telemetry.otlp_url),
        ]
    }
}

fn hidden(secret: &SecretString) -> &'static str {
    if secret.expose_secret().is_empty() { "" } else { "***" }
}

fn masked(address: &SecretString) -> String {
    match Url::parse(address.expose_secret()) {
        Ok(mut url) => {
            if url.password().is_some() && url.set_password(Some("***")).is_err() {
                return "***".to_owned();
            }
            url.to_string()
        }
        Err(_) if address.expose_secret().is_empty() => String::new(),
        Err(_) => "***".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::{PicturePlace, Settings};

    #[test]
    fn the_defaults_can_be_used() {
        let settings = Settings::with("").expect("the defaults");
        assert_eq!(settings.http.port, 8080);
        assert_eq!(settings.address().of("a.localhost"), "http://a.localhost:8080");
    }

    #[test]
    fn an_unknown_name_is_refused() {
        assert!(Settings::with("[http]\nporrt = 1").is_err());
        assert!(Settings::with("[htttp]\nport = 1").is_err());
    }

    #[test]
    fn what_is_safe_on_loopback_only_is_refused_elsewhere() {
        assert!(Settings::with("[http]\nbind = '0.0.0.0'").is_err());
        let open = "[http]\nbind = '0.0.0.0'\nscheme = 'https'\npublic_port = 443";
        let settings = Settings::with(open).expect("https behind a proxy");
        assert_eq!(settings.address().of("a.example"), "https://a.example");
        assert!(Settings::with(&format!("{open}\n[demo]\nenabled = true")).is_err());
        assert!(Settings::with(&format!("{open}\n[import]\nallowed_hosts = 'a.example:80'")).is_err());
    }

    #[test]
    fn pictures_lie_in_a_folder_or_a_bucket_or_nowhere() {
        let place =
            |url: &str| Settings::with(&format!("[storage]\nurl = '{url}'")).map(|s| s.picture_place());
        assert!(matches!(place(""), Ok(Ok(PicturePlace::Nowhere))));
        assert!(matches!(place("file:///srv/pictures"), Ok(Ok(PicturePlace::Folder(_)))));
        assert!(
            matches!(place("s3://pictures"), Ok(Ok(PicturePlace::Bucket(bucket))) if bucket.name == "pictures")
        );
        for no_place in ["/srv/pictures", "s3://", "ftp://pictures", "file://elsewhere/pictures"] {
            assert!(place(no_place).is_err(), "{no_place}");
        }
    }

    #[test]
    fn a_proxy_is_an_address_and_a_demo_counts_in_hundreds() {
        assert!(Settings::with("[http]\nproxy = 'nginx'").is_err());
        let plain = Settings::with("[http]\nproxy = '10.0.0.1'").expect("settings");
        let demo = Settings::with("[demo]\nenabled = true").expect("settings");
        assert_eq!(plain.sign_in_rates().letters_per_email.most, 6);
        assert_eq!(demo.sign_in_rates().letters_per_email.most, 600);
        assert_eq!(plain.key_rate().most, 600);
        assert!(demo.key_rate().most > 1_000_000, "a bench is not refused");
    }

    #[test]
    fn passwords_are_masked_and_every_setting_is_shown() {
        let secret = "[database]\napp_url = 'postgres://app:hunter2@db/x'\n[redis]\nurl = 'not an address hunter2'\n\
             [mail]\nurl = 'smtps://user:hunter2@mail.example'\n\
             [storage]\nurl = 's3://pictures'\naccess_key = 'hunter2'\nsecret_key = 'hunter2'";
        let shown = Settings::with(secret).expect("settings").shown();
        assert!(shown.iter().all(|line| !line.contains("hunter2")), "{shown:?}");
        let names =
            super::DEFAULTS.lines().filter(|line| line.contains(" = ") && !line.starts_with('#')).count();
        assert_eq!(shown.len(), names);
    }
}
