//! Pictures in a bucket: the same as in a folder, over the wire.

use std::process::Command;

use testkit::process::{Process, free_port};
use testkit::variable;

use super::site::{PATIENCE, Site, Wakes};

fn client() -> reqwest::Client {
    platform::choose_cryptography();
    reqwest::Client::builder().no_proxy().build().expect("a client can be made")
}

/// A bucket of a service that speaks as S3 does.
struct Bucket {
    endpoint: String,
    _service: Process,
}

impl Bucket {
    async fn open() -> Self {
        let port = free_port().to_string();
        let mut moto = Command::new(variable("TARJOTIN_TEST_PYTHON"));
        let moto =
            moto.env("PYTHONUNBUFFERED", "1").args(["-m", "moto.server", "-H", "127.0.0.1", "-p", &port]);
        let mut service = Process::start("moto", moto);
        service.says("Running on", PATIENCE).await;
        let endpoint = format!("http://127.0.0.1:{port}");
        let made = client().put(format!("{endpoint}/pictures")).send().await.expect("moto answers");
        assert!(made.status().is_success(), "{made:?}");
        Self { endpoint, _service: service }
    }

    async fn names(&self) -> String {
        let list = client().get(format!("{}/pictures?list-type=2", self.endpoint)).send().await;
        list.expect("moto answers").text().await.expect("a list")
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_demos_picture_lies_in_a_bucket_and_is_shown_from_there() {
    let bucket = Bucket::open().await;
    let mut site = Site::prepare(Wakes::Shared).await;
    for (name, value) in [
        ("TARJOTIN__STORAGE__URL", "s3://pictures"),
        ("TARJOTIN__STORAGE__ENDPOINT", &bucket.endpoint),
        ("TARJOTIN__STORAGE__REGION", "us-east-1"),
        ("TARJOTIN__STORAGE__ACCESS_KEY", "key"),
        ("TARJOTIN__STORAGE__SECRET_KEY", "secret"),
    ] {
        site.set(name, value);
    }
    site.start().await;
    let names = bucket.names().await;
    for width in [400, 800, 1200] {
        assert!(names.contains(&format!("/{width}.jpg</Key>")) && names.contains("<Key>tenant/"), "{names}");
    }
    let visitor = site.visitor("verstas.localhost");
    let offerings = visitor.open("/offerings").await.being(200);
    let picture = offerings.all("img", "src").into_iter().next().expect("a picture");
    let sent = visitor.open(&picture).await.being(200);
    assert_eq!(sent.header("content-type"), Some("image/jpeg"));
    assert!(sent.body.starts_with(b"\xff\xd8"));
}
