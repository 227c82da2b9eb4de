//! News of saved searches: one letter to each person, of all that matches and did not before.

use std::collections::BTreeSet;
use std::sync::Arc;

use async_trait::async_trait;
use contract::{AskError, Haste, Lang, Letter, OfferingId, People, Post, TenantCard};
use events::{ListenError, Rings, clear_due, set_due};
use tenancy::re::uuid::Uuid;
use tenancy::{PersonId, TenantId, Timestamp};
use views::paths;
use web::{Reader, Site};

use crate::saved_searches::{NewsTime, news};
use crate::screens::{NewsItem, NewsLetter, NewsOfSearch};
use crate::store::saved_searches::{self, SavedSearch};
use crate::{Catalogue, CatalogueError};

/// The timer of a tenant's news; its subject is the tenant.
pub(crate) const NEWS: &str = "catalogue.news";
/// The timer of one person's news; its subject is the person.
pub(crate) const NEWS_OF_PERSON: &str = "catalogue.news_of_person";
/// The most titles that a letter names for each search.
const MOST_TITLES: usize = 10;

/// What letters are written and sent with.
#[derive(Clone)]
pub struct NewsDesk {
    /// Whose pages the letters lead to.
    pub site: Arc<Site>,
    /// Who takes letters.
    pub post: Arc<dyn Post>,
    /// Who still has a place, and where they are written to.
    pub people: Arc<dyn People>,
    /// When they go out.
    pub time: NewsTime,
}

impl std::fmt::Debug for NewsDesk {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("NewsDesk").field("time", &self.time).finish_non_exhaustive()
    }
}

/// Wakes each person's own timer, so that one letter that cannot be written keeps no other from going out.
pub(crate) struct WakesNews {
    pub(crate) catalogue: Catalogue,
    pub(crate) desk: NewsDesk,
}

#[async_trait]
impl Rings for WakesNews {
    fn kind(&self) -> &'static str {
        NEWS
    }

    async fn ring(&self, tenant: TenantId, subject: Uuid, now: Timestamp) -> Result<(), ListenError> {
        let card = self.desk.site.directory.tenant(tenant).await?;
        let tx = self.catalogue.db.begin(tenant).await?;
        let people = saved_searches::people(&tx).await?;
        match card {
            Some(card) if !people.is_empty() => {
                for person in people {
                    set_due(&tx, NEWS_OF_PERSON, person.as_uuid(), now).await?;
                }
                set_due(&tx, NEWS, subject, self.desk.time.after(now, &card.zone)).await?;
            }
            Some(_) | None => clear_due(&tx, NEWS, subject).await?,
        }
        tx.commit().await?;
        Ok(())
    }
}

/// Tells one person what is new, at the address that they have now. What somebody who has left has saved is forgotten.
pub(crate) struct TellsNews {
    pub(crate) catalogue: Catalogue,
    pub(crate) desk: NewsDesk,
}

#[async_trait]
impl Rings for TellsNews {
    fn kind(&self) -> &'static str {
        NEWS_OF_PERSON
    }

    async fn ring(&self, tenant: TenantId, subject: Uuid, now: Timestamp) -> Result<(), ListenError> {
        let Some(card) = self.desk.site.directory.tenant(tenant).await? else {
            return Err(ListenError::NotThere("the tenant"));
        };
        let person = PersonId::from_uuid(subject);
        let address = self.desk.people.address_of(tenant, person).await?;
        let tx = self.catalogue.db.begin(tenant).await?;
        let Some(address) = address else {
            saved_searches::forget(&tx, person).await?;
            clear_due(&tx, NEWS_OF_PERSON, subject).await?;
            return Ok(tx.commit().await?);
        };
        let saved = saved_searches::of_person(&tx, person).await?;
        drop(tx);
        let (told, all) = self.look(&card, &saved, now).await.map_err(AskError::new)?;
        if let (Some(first), false) = (saved.first(), told.is_empty()) {
            let lang = Lang::parse(&first.lang).unwrap_or(Lang::Fi);
            let letter = self.write(&card, &address, lang, told, now)?;
            self.desk.post.send(tenant, &letter).await?;
            metrics::counter!("search.news").increment(1);
        }
        // Only what was sent is noted: a letter may come twice, but none is lost.
        let tx = self.catalogue.db.begin(tenant).await?;
        for (search, seen) in saved.iter().zip(all) {
            saved_searches::note_seen(&tx, search.id, &seen).await?;
        }
        clear_due(&tx, NEWS_OF_PERSON, subject).await?;
        tx.commit().await?;
        Ok(())
    }
}

impl TellsNews {
    /// The news of each search that has any, and for every search all that it has found by now.
    async fn look(
        &self,
        card: &Arc<TenantCard>,
        saved: &[SavedSearch],
        now: Timestamp,
    ) -> Result<(Vec<NewsOfSearch>, Vec<Vec<OfferingId>>), CatalogueError> {
        let (mut told, mut all) = (Vec::new(), Vec::new());
        for search in saved {
            let mut seen: BTreeSet<OfferingId> =
                search.seen.iter().copied().map(OfferingId::from_uuid).collect();
            let matching = self.catalogue.matching(card, &search.query).await?;
            let new = news(&matching, &seen);
            seen.extend(new.iter().map(|listed| listed.content.id));
            all.push(seen.into_iter().collect());
            if !new.is_empty() {
                let reader = Reader::of_nobody(Arc::clone(&self.desk.site), Arc::clone(card), Lang::Fi, now);
                let items = new.iter().take(MOST_TITLES).map(|listed| NewsItem {
                    title: listed.content.title.clone(),
                    summary: listed.content.summary.clone(),
                    href: reader.absolute(&paths::offering(&listed.content.id.to_string())),
                });
                told.push(NewsOfSearch {
                    name: search.name.clone(),
                    count: u32::try_from(new.len()).unwrap_or(u32::MAX),
                    items: items.collect(),
                    href: reader.absolute(&format!("{}?{}&sort=newest", paths::OFFERINGS, search.query)),
                    stop_href: reader.absolute(&paths::news_stop(&search.stop_token)),
                });
            }
        }
        Ok((told, all))
    }

    fn write(
        &self,
        card: &Arc<TenantCard>,
        to: &str,
        lang: Lang,
        news: Vec<NewsOfSearch>,
        now: Timestamp,
    ) -> Result<Letter, ListenError> {
        let reader = Reader::of_nobody(Arc::clone(&self.desk.site), Arc::clone(card), lang, now);
        let written = reader.letter(&NewsLetter { news }).map_err(AskError::new)?;
        Ok(Letter {
            to: to.to_owned(),
            from_name: written.from_name,
            lang,
            subject: written.subject,
            text: written.text,
            html: written.html,
            is_secret: false,
            key: None,
            calendar: Vec::new(),
            haste: Haste::ByDay { about: None },
        })
    }
}
