//! The pictures of an offering: adding, describing, ordering, removing.

use axum::extract::State;
use axum::response::Response;
use contract::{ImageCard, ImageId, Lang, OfferingId};
use http::StatusCode;
use tenancy::Offer;
use views::paths;
use web::{Form, May, PathId, PathIds, Problem, Query, Reader, SentFile, Upload, picture_at};

use super::editor_desk::{flaw, step_href, steps};
use super::offering_steps::Saved;
use super::step_fields::Sheet;
use crate::Catalogue;
use crate::draft::{Draft, MOST_IMAGES};
use crate::editing::picture::{LICENCES, NINTHS, OTHER, parse, print};
use crate::editing::{Flaw, Step, Typed};
use crate::error::CatalogueError;
use crate::offering::OfferingState;
use crate::pictures::{NewImage, PictureFlaw};
use crate::screens::{Field, NewPicture, OfferingPictures, OnePicture};
use crate::store::{images, offerings};

/// The end of the ids of the form for one more.
const NEW: &str = "new";

/// The pictures, and the form for one more.
pub(super) async fn index(
    State(catalogue): State<Catalogue>,
    PathId(id): PathId<OfferingId>,
    May(caller): May<Offer>,
    Query(saved): Query<Saved>,
    reader: Reader,
) -> Result<Response, Problem> {
    let wall = Wall::of(&catalogue, caller.tenant, id).await?;
    reader.page(&OfferingPictures { is_saved: saved.is_saved(), ..wall.page(&reader, None)? })
}

/// Takes one more picture in.
pub(super) async fn create(
    State(catalogue): State<Catalogue>,
    PathId(id): PathId<OfferingId>,
    May(caller): May<Offer>,
    reader: Reader,
    Upload { fields, file }: Upload<Typed>,
) -> Result<Response, Problem> {
    let wall = Wall::of(&catalogue, caller.tenant, id).await?;
    if wall.is_full() {
        return Err(Problem::Conflict);
    }
    let bytes = match file {
        SentFile::Bytes(bytes) => Ok(bytes),
        SentFile::TooLarge => Err(PictureFlaw::TooLarge),
        SentFile::Nothing => Err(PictureFlaw::Missing),
    };
    let (about, bytes) = match (parse(&fields, langs(&reader)?), bytes) {
        (Ok(about), Ok(bytes)) => (about, bytes),
        (about, bytes) => {
            let sent =
                Sent { of: NEW, typed: &fields, flaws: &about.err().unwrap_or_default(), file: bytes.err() };
            return wall.again(&reader, &sent);
        }
    };
    let new = NewImage { id: ImageId::new(), bytes, about };
    match catalogue.add_image(caller.tenant, id, new, Some(caller.person)).await {
        Err(CatalogueError::Picture(flaw)) => {
            wall.again(&reader, &Sent { of: NEW, typed: &fields, flaws: &[], file: Some(flaw) })
        }
        added => added.map(|()| reader.go_to(&saved(id))).map_err(Problem::from),
    }
}

/// Describes a picture anew, or makes it the first.
pub(super) async fn update(
    State(catalogue): State<Catalogue>,
    PathIds(id, image): PathIds<OfferingId, ImageId>,
    May(caller): May<Offer>,
    reader: Reader,
    Form(typed): Form<Typed>,
) -> Result<Response, Problem> {
    let wall = Wall::of(&catalogue, caller.tenant, id).await?;
    if wall.cards.iter().all(|card| card.id != image) {
        return Err(Problem::NotFound);
    }
    let by = Some(caller.person);
    if typed.contains_key("move") {
        catalogue.show_first(caller.tenant, id, image, by).await?;
        return Ok(reader.go_to(&saved(id)));
    }
    match parse(&typed, langs(&reader)?) {
        Ok(about) => catalogue.describe_image(caller.tenant, id, image, about, by).await?,
        Err(flaws) => {
            let of = image.to_string();
            return wall.again(&reader, &Sent { of: &of, typed: &typed, flaws: &flaws, file: None });
        }
    }
    Ok(reader.go_to(&saved(id)))
}

/// Takes a picture away.
pub(super) async fn destroy(
    State(catalogue): State<Catalogue>,
    PathIds(id, image): PathIds<OfferingId, ImageId>,
    May(caller): May<Offer>,
    reader: Reader,
    Form(_): Form<Typed>,
) -> Result<Response, Problem> {
    let wall = Wall::of(&catalogue, caller.tenant, id).await?;
    if wall.cards.iter().all(|card| card.id != image) {
        return Err(Problem::NotFound);
    }
    catalogue.remove_image(caller.tenant, id, image, Some(caller.person)).await?;
    Ok(reader.go_to(&saved(id)))
}

fn saved(id: OfferingId) -> String {
    format!("{}?saved=1", step_href(id, Step::Pictures))
}

/// The pictures of one offering.
struct Wall {
    id: OfferingId,
    draft: Draft,
    state: OfferingState,
    cards: Vec<ImageCard>,
    has_place: bool,
}

/// A form that was sent and comes back.
struct Sent<'a> {
    of: &'a str,
    typed: &'a Typed,
    flaws: &'a [Flaw],
    file: Option<PictureFlaw>,
}

impl Wall {
    async fn of(
        catalogue: &Catalogue,
        owner: tenancy::TenantId,
        id: OfferingId,
    ) -> Result<Self, CatalogueError> {
        let tx = catalogue.db.begin(owner).await?;
        let (draft, state) = offerings::written(&tx, id).await?;
        let cards = images::cards(&tx, &draft.images).await?;
        Ok(Self { id, draft, state, cards, has_place: catalogue.takes_pictures() })
    }

    fn is_full(&self) -> bool {
        self.cards.len() >= MOST_IMAGES
    }

    fn again(&self, reader: &Reader, sent: &Sent<'_>) -> Result<Response, Problem> {
        reader.page_with(StatusCode::UNPROCESSABLE_ENTITY, &self.page(reader, Some(sent))?)
    }

    fn page(&self, reader: &Reader, sent: Option<&Sent<'_>>) -> Result<OfferingPictures, Problem> {
        let langs = langs(reader)?;
        let address = self.id.to_string();
        let of_new = sent.filter(|sent| sent.of == NEW);
        let new = NewPicture {
            action: paths::host_images(&address),
            fields: fields(of_new, None, langs),
            file_flaw: of_new.and_then(|sent| sent.file).map(|flaw| flaw.as_str().to_owned()),
        };
        Ok(OfferingPictures {
            title: self.draft.title.clone(),
            host_href: paths::host_offering(&address),
            state: self.state.as_str().to_owned(),
            steps: steps(Some(self.id), Some(Step::Pictures), &self.draft),
            pictures: self.cards.iter().map(|card| self.one(card, sent, langs)).collect(),
            new: (self.has_place && !self.is_full()).then_some(new),
            has_place: self.has_place,
            flaws: sent
                .map(|sent| sent.flaws.iter().map(|one| within(flaw(one), sent.of)).collect())
                .unwrap_or_default(),
            csrf: reader.csrf().to_owned(),
            next_href: step_href(self.id, Step::Extras),
            is_saved: false,
        })
    }

    fn one(&self, card: &ImageCard, sent: Option<&Sent<'_>>, langs: &[Lang]) -> OnePicture {
        let (address, id) = (self.id.to_string(), card.id.to_string());
        let of_this = sent.filter(|sent| sent.of == id);
        OnePicture {
            picture: picture_at(&paths::host_image(&address, &id), card),
            fields: fields(of_this, Some(card), langs),
            is_first: self.cards.first().is_some_and(|first| first.id == card.id),
            is_open: of_this.is_some(),
            action: paths::host_image(&address, &id),
            removal_action: format!("{}/removal", paths::host_image(&address, &id)),
            id,
        }
    }
}

fn langs(reader: &Reader) -> Result<&[Lang], Problem> {
    Ok(&reader.tenant()?.langs)
}

/// The same flaw, at the field of that very form.
fn within(flaw: crate::screens::Flaw, form: &str) -> crate::screens::Flaw {
    crate::screens::Flaw { field: format!("{}-{form}", flaw.field), ..flaw }
}

fn fields(sent: Option<&Sent<'_>>, card: Option<&ImageCard>, langs: &[Lang]) -> Vec<Field> {
    let printed = print(card);
    let sheet = Sheet {
        typed: sent.map_or(&printed, |sent| sent.typed),
        flaws: sent.map(|sent| sent.flaws).unwrap_or_default(),
        langs,
    };
    let licences = LICENCES.into_iter().map(|(token, _)| token).chain([OTHER]);
    vec![
        sheet.text("alt", 2, 300).helped(),
        sheet.line("photographer", "text"),
        sheet.select("licence", "licence", licences),
        sheet.line("licence_other", "text"),
        sheet.radios("focal", "focal", NINTHS.into_iter().map(|(token, _)| token)).helped(),
    ]
}
