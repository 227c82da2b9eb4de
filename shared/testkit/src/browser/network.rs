//! What a page asks of the network.

use serde_json::{Value, json};

use super::Browser;

/// Something that the browser asked the network for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fetched {
    /// The address.
    pub url: String,
    /// How many bytes came over the wire for it, headers included.
    pub bytes: u64,
}

impl Browser {
    /// What has been asked of the network since this was asked last.
    ///
    /// # Panics
    /// When the browser keeps no log.
    pub async fn fetched(&self) -> Vec<Fetched> {
        let entries = self.command("se/log", json!({ "type": "performance" })).await;
        let entries = entries.as_array().cloned().unwrap_or_default();
        let messages: Vec<Value> = entries
            .iter()
            .filter_map(|entry| serde_json::from_str::<Value>(entry["message"].as_str()?).ok())
            .map(|mut entry| entry["message"].take())
            .collect();
        let of = |method: &'static str| {
            messages
                .iter()
                .filter(move |message| message["method"] == method)
                .map(|message| &message["params"])
        };
        let asked = of("Network.requestWillBeSent").map(|asked| Fetched {
            url: asked["request"]["url"].as_str().unwrap_or_default().to_owned(),
            bytes: of("Network.loadingFinished")
                .filter(|loaded| loaded["requestId"] == asked["requestId"])
                .filter_map(|loaded| loaded["encodedDataLength"].as_f64())
                .map(bytes)
                .sum(),
        });
        asked.filter(|asked| asked.url.starts_with("http")).collect()
    }
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a number of bytes")]
fn bytes(said: f64) -> u64 {
    said as u64
}
