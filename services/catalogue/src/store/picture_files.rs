//! The files of pictures: in a folder or in a bucket, each tenant's below a prefix of its own.

use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use contract::ImageId;
use futures_util::TryStreamExt;
use object_store::aws::AmazonS3Builder;
use object_store::local::LocalFileSystem;
use object_store::path::Path;
use object_store::{ClientOptions, ObjectStore, ObjectStoreExt, PutPayload, RetryConfig};
use tenancy::TenantId;
use tokio::sync::Semaphore;

use crate::error::CatalogueError;
use crate::pictures::{MOST_BYTES, PictureFlaw, Prepared, prepare};

/// How many pictures one process decodes at once: each takes a core and up to half a gigabyte.
const DECODED_AT_ONCE: usize = 2;
/// How long an answer of the bucket is waited for: who sends a picture waits too.
const PATIENCE: Duration = Duration::from_secs(10);

/// Where the files of pictures are.
#[derive(Clone, Debug)]
pub enum PicturePlace {
    /// Nowhere: none can be taken in.
    Nowhere,
    /// In a folder of this machine, or one that several share.
    Folder(PathBuf),
    /// In a bucket of S3, or of what speaks like it.
    Bucket(Bucket),
}

/// A bucket, and who we are there.
#[derive(Clone)]
pub struct Bucket {
    /// Its name.
    pub name: String,
    /// The address of the service; empty for Amazon's.
    pub endpoint: String,
    /// Where it lies.
    pub region: String,
    /// Who we are.
    pub access_key: String,
    /// How we prove it.
    pub secret_key: String,
}

impl std::fmt::Debug for Bucket {
    /// Without the secret.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Bucket")
            .field("name", &self.name)
            .field("endpoint", &self.endpoint)
            .finish_non_exhaustive()
    }
}

/// The place for pictures cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum PicturesUnusable {
    /// The folder cannot be made.
    #[error("the folder of pictures cannot be made")]
    Folder(#[from] std::io::Error),
    /// The bucket's settings do not fit together, or the folder is none.
    #[error("the place of pictures cannot be opened")]
    Place(#[from] object_store::Error),
}

/// The files of all tenants' pictures, and the hands that write them.
#[derive(Clone, Debug)]
pub struct PictureFiles {
    files: Option<Arc<dyn ObjectStore>>,
    hands: Arc<Semaphore>,
}

impl PictureFiles {
    /// Opens the place; a folder is made if there is none.
    pub fn open(place: &PicturePlace) -> Result<Self, PicturesUnusable> {
        let files: Option<Arc<dyn ObjectStore>> = match place {
            PicturePlace::Nowhere => None,
            PicturePlace::Folder(folder) => {
                std::fs::create_dir_all(folder)?;
                Some(Arc::new(LocalFileSystem::new_with_prefix(folder)?.with_automatic_cleanup(true)))
            }
            PicturePlace::Bucket(bucket) => Some(Arc::new(open(bucket)?)),
        };
        Ok(Self { files, hands: Arc::new(Semaphore::new(DECODED_AT_ONCE)) })
    }

    /// Whether there is a place at all.
    pub(crate) fn is_open(&self) -> bool {
        self.files.is_some()
    }

    /// Decodes a file and writes it anew, where it does not hold up others; with too many waiting, one waits as well.
    pub(crate) async fn prepare(&self, file: Vec<u8>) -> Result<Prepared, CatalogueError> {
        if file.len() > MOST_BYTES {
            return Err(PictureFlaw::TooLarge.into());
        }
        let _hand = self.hands.acquire().await.map_err(|_| CatalogueError::PicturesAway)?;
        let prepared = tokio::task::spawn_blocking(move || prepare(&file)).await;
        // A decoder that panics has met a file that was made to hurt it.
        Ok(prepared.map_err(|_| PictureFlaw::Damaged)??)
    }

    /// Writes every size of a picture.
    pub(crate) async fn put(
        &self,
        tenant: TenantId,
        image: ImageId,
        prepared: Prepared,
    ) -> Result<(), CatalogueError> {
        let files = self.files()?;
        for size in prepared.sizes {
            let path = path(tenant, image, i64::from(size.width));
            files.put(&path, PutPayload::from(size.jpeg)).await?;
        }
        Ok(())
    }

    /// One size of a picture.
    pub(crate) async fn get(
        &self,
        tenant: TenantId,
        image: ImageId,
        width: i32,
    ) -> Result<Option<Vec<u8>>, CatalogueError> {
        match self.files()?.get(&path(tenant, image, i64::from(width))).await {
            Ok(found) => Ok(Some(found.bytes().await?.to_vec())),
            Err(object_store::Error::NotFound { .. }) => Ok(None),
            Err(error) => Err(error.into()),
        }
    }

    /// Removes every size of a picture, as often as one likes.
    pub(crate) async fn remove(&self, tenant: TenantId, image: ImageId) -> Result<(), CatalogueError> {
        let files = self.files()?;
        let sizes: Vec<_> = files.list(Some(&folder(tenant, image))).try_collect().await?;
        for size in sizes {
            match files.delete(&size.location).await {
                Ok(()) | Err(object_store::Error::NotFound { .. }) => {}
                Err(error) => return Err(error.into()),
            }
        }
        Ok(())
    }

    fn files(&self) -> Result<&Arc<dyn ObjectStore>, CatalogueError> {
        self.files.as_ref().ok_or(CatalogueError::PicturesAway)
    }
}

/// A tenant's files lie below its own id, so that what leads to one cannot lead to another's.
fn folder(tenant: TenantId, image: ImageId) -> Path {
    Path::from_iter(["tenant".to_owned(), tenant.to_string(), "images".to_owned(), image.to_string()])
}

fn path(tenant: TenantId, image: ImageId, width: i64) -> Path {
    folder(tenant, image).join(format!("{width}.jpg"))
}

fn open(bucket: &Bucket) -> Result<impl ObjectStore + use<>, object_store::Error> {
    // The one cryptography of the house. An error means that it has been chosen already.
    let _ = rustls::crypto::ring::default_provider().install_default();
    let is_plain = bucket.endpoint.starts_with("http://");
    let client = ClientOptions::new().with_allow_http(is_plain).with_timeout(PATIENCE);
    let mut builder = AmazonS3Builder::new()
        .with_client_options(client)
        .with_retry(RetryConfig { retry_timeout: PATIENCE, ..RetryConfig::default() })
        .with_bucket_name(&bucket.name)
        .with_region(&bucket.region)
        .with_access_key_id(&bucket.access_key)
        .with_secret_access_key(&bucket.secret_key);
    if !bucket.endpoint.is_empty() {
        builder = builder.with_endpoint(&bucket.endpoint);
    }
    builder.build()
}

#[cfg(test)]
mod tests {
    use contract::ImageId;
    use tenancy::TenantId;

    use super::path;

    #[test]
    fn a_tenants_files_lie_below_its_own_id() {
        let (tenant, image) = (TenantId::new(), ImageId::new());
        assert_eq!(path(tenant, image, 800).to_string(), format!("tenant/{tenant}/images/{image}/800.jpg"));
    }
}
