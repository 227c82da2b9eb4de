//! "Something was told", carried between processes over Redis: a hint that may be lost.

use std::time::Duration;

use futures_util::StreamExt;
use redis::AsyncCommands;
use tenancy::Told;

const CHANNEL: &str = "tarjotin:told";
const TRY_AGAIN_AFTER: Duration = Duration::from_secs(1);

/// Publishes each wake of `told` until the future is dropped. While Redis is away, wakes are lost, not kept.
pub async fn forward_wakes(redis_url: &str, told: Told) {
    let mut away = false;
    let mut connection = None;
    loop {
        told.wait().await;
        if connection.is_none() {
            connection = connect(redis_url).await.ok();
        }
        let Some(open) = connection.as_mut() else {
            note_away(&mut away, true);
            continue;
        };
        let sent: redis::RedisResult<()> = open.publish(CHANNEL, "").await;
        note_away(&mut away, sent.is_err());
        if sent.is_err() {
            connection = None;
        }
    }
}

/// Wakes `told` whenever another process publishes, until the future is dropped.
pub async fn receive_wakes(redis_url: &str, told: Told) {
    let mut away = false;
    loop {
        let heard = listen(redis_url, &told).await;
        note_away(&mut away, heard.is_err());
        tokio::time::sleep(TRY_AGAIN_AFTER).await;
    }
}

async fn listen(redis_url: &str, told: &Told) -> redis::RedisResult<()> {
    let mut channel = redis::Client::open(redis_url)?.get_async_pubsub().await?;
    channel.subscribe(CHANNEL).await?;
    let mut messages = channel.on_message();
    while messages.next().await.is_some() {
        told.wake();
    }
    Ok(())
}

async fn connect(redis_url: &str) -> redis::RedisResult<redis::aio::MultiplexedConnection> {
    redis::Client::open(redis_url)?.get_multiplexed_async_connection().await
}

fn note_away(was_away: &mut bool, is_away: bool) {
    if is_away != *was_away {
        *was_away = is_away;
        if is_away {
            tracing::warn!("redis is away: facts are relayed once a second until it is back");
        } else {
            tracing::info!("redis is back");
        }
    }
}
