//! Agreements: proposed by one, accepted by the other, ended by either; and what each opens and shuts.

use contract::{AgreementId, OfferingId, Sharing};
use federation::{FederationError, Part};
use jiff::SignedDuration;
use jiff::civil::date;
use tenancy::TenantId;

use crate::coast::{Coast, later};
use crate::desk::Desk;

/// A municipality and a region that have nothing to do with each other yet, with one offering in the region's pool.
struct Shore {
    coast: Coast,
    newcomer: TenantId,
}

impl Shore {
    async fn open() -> Self {
        let coast = Coast::shared().await;
        let newcomer = coast.joins(contract::TenantKind::Municipality);
        Self { coast, newcomer }
    }

    fn newcomers(&self) -> Desk<'_> {
        Desk::of(&self.coast, self.newcomer)
    }

    fn regions(&self) -> Desk<'_> {
        Desk::of(&self.coast, self.coast.region)
    }

    async fn deliver(&self) {
        self.coast.deliver_to(&[self.newcomer]).await;
    }

    async fn sees(&self) -> bool {
        self.deliver().await;
        self.coast.opens_to(self.newcomer).await
    }

    /// The newcomer asks to become a member.
    async fn asks(&self) -> AgreementId {
        let (region, today) = (self.coast.region, date(2026, 11, 9));
        self.newcomers().proposes(region, Part::Member, today, None, 30).await.expect("it is proposed")
    }
}

#[tokio::test]
async fn a_proposal_opens_nothing_until_the_other_side_accepts_it() {
    let shore = Shore::open().await;
    let id = shore.asks().await;
    assert!(!shore.sees().await);
    assert!(
        matches!(shore.newcomers().accepts(id, 1).await, Err(FederationError::Overtaken)),
        "nobody answers themselves"
    );
    assert!(!shore.sees().await);
    shore.regions().accepts(id, 1).await.expect("it is accepted");
    assert!(shore.sees().await, "all that is pooled comes");
    assert!(
        matches!(shore.regions().accepts(id, 1).await, Err(FederationError::Overtaken)),
        "once is enough"
    );
    let view = shore.newcomers().sees(id).await.expect("a party sees it");
    assert_eq!((view.standing, view.versions), ("in_force", vec![(1, "accepted")]));
}

#[tokio::test]
async fn a_proposal_can_be_declined_taken_back_or_answered_with_other_terms() {
    let shore = Shore::open().await;
    let id = shore.asks().await;
    shore.regions().declines(id, 1, "Ei nyt.").await.expect("it is declined");
    assert_eq!(shore.newcomers().sees(id).await.expect("it is there").standing, "declined");
    assert_eq!(shore.asks().await, id, "the two have one agreement about it");
    shore.newcomers().withdraws(id, 2).await.expect("it is taken back");
    assert_eq!(shore.regions().sees(id).await.expect("it is there").standing, "withdrawn");
    shore.asks().await;
    let (newcomer, today) = (shore.newcomer, date(2026, 11, 9));
    let counter = shore.regions().proposes(newcomer, Part::Member, today, None, 90).await;
    assert_eq!(counter.expect("other terms are proposed"), id);
    assert!(matches!(shore.regions().declines(id, 3, "").await, Err(FederationError::Overtaken)));
    assert!(!shore.sees().await);
    shore.newcomers().accepts(id, 4).await.expect("it is accepted");
    assert!(shore.sees().await);
    let versions = shore.regions().sees(id).await.expect("it is there").versions;
    assert_eq!(versions, [(4, "accepted"), (3, "replaced"), (2, "withdrawn"), (1, "declined")]);
}

#[tokio::test]
async fn what_begins_later_opens_on_its_first_day_and_shuts_after_its_last() {
    let shore = Shore::open().await;
    let (region, from, until) = (shore.coast.region, date(2026, 11, 30), date(2026, 12, 1));
    let id = shore.newcomers().proposes(region, Part::Member, from, Some(until), 0).await.expect("proposed");
    shore.regions().accepts(id, 1).await.expect("it is accepted");
    assert!(!shore.sees().await);
    assert_eq!(shore.newcomers().sees(id).await.expect("it is there").standing, "coming");
    shore.coast.clock.set(Coast::midnight(from).plus(-SignedDuration::from_secs(1)));
    assert!(!shore.sees().await);
    shore.coast.clock.set(Coast::midnight(from));
    assert!(shore.sees().await, "it begins by itself");
    shore.coast.clock.set(Coast::midnight(date(2026, 12, 2)).plus(-SignedDuration::from_secs(1)));
    assert!(shore.sees().await, "its last day is whole");
    shore.coast.clock.set(Coast::midnight(date(2026, 12, 2)));
    assert!(!shore.sees().await);
    assert_eq!(shore.coast.received_by(shore.newcomer).await, ["ended"], "and nothing is left behind");
}

#[tokio::test]
async fn either_side_ends_it_with_the_notice_that_was_agreed_on() {
    let shore = Shore::open().await;
    let id = shore.asks().await;
    shore.regions().accepts(id, 1).await.expect("it is accepted");
    assert!(shore.sees().await);
    let too_soon = shore.newcomers().ends(id, date(2026, 12, 8)).await;
    assert!(matches!(too_soon, Err(FederationError::TooSoon)), "thirty days are agreed on");
    shore.newcomers().ends(id, date(2026, 12, 9)).await.expect("notice is given");
    assert_eq!(shore.regions().sees(id).await.expect("it is there").standing, "ending");
    assert!(shore.sees().await, "until then all goes on");
    let later = shore.regions().ends(id, date(2027, 1, 31)).await;
    assert!(matches!(later, Err(FederationError::Overtaken)), "the other side does not put it off");
    shore.coast.clock.set(Coast::midnight(date(2026, 12, 10)));
    assert!(!shore.sees().await);
    assert!(shore.coast.opens_to(shore.coast.members[0]).await, "other members stay");
}

#[tokio::test]
async fn new_terms_take_a_notice_back_and_narrow_what_comes() {
    let shore = Shore::open().await;
    let id = shore.asks().await;
    shore.regions().accepts(id, 1).await.expect("it is accepted");
    shore.newcomers().ends(id, date(2026, 12, 9)).await.expect("notice is given");
    let (newcomer, today) = (shore.newcomer, date(2026, 11, 9));
    shore.regions().proposes(newcomer, Part::Member, today, None, 30).await.expect("proposed");
    shore.newcomers().accepts(id, 2).await.expect("it is accepted");
    assert_eq!(shore.regions().sees(id).await.expect("it is there").standing, "in_force");
    shore.coast.clock.set(Coast::midnight(date(2027, 1, 10)));
    assert!(shore.sees().await);
    shore.regions().narrows(newcomer, contract::Art::Music, date(2027, 1, 10)).await.expect("proposed");
    assert!(shore.sees().await, "a proposal changes nothing");
    shore.newcomers().accepts(id, 3).await.expect("it is accepted");
    assert!(!shore.sees().await, "theatre is shared no more");
    assert!(shore.coast.opens_to(shore.coast.members[0]).await);
}

#[tokio::test]
async fn strangers_see_and_change_no_agreement() {
    let shore = Shore::open().await;
    let id = shore.asks().await;
    let stranger = shore.coast.joins(contract::TenantKind::Municipality);
    for outsider in [stranger, shore.coast.members[0], shore.coast.owner] {
        let desk = Desk::of(&shore.coast, outsider);
        for refused in [
            desk.sees(id).await.err(),
            desk.accepts(id, 1).await.err(),
            desk.declines(id, 1, "").await.err(),
            desk.withdraws(id, 1).await.err(),
            desk.ends(id, date(2027, 1, 1)).await.err(),
        ] {
            assert!(matches!(refused, Some(FederationError::NotFound)), "{refused:?}");
        }
        let terms = (date(2026, 11, 9), None, 0);
        let between_others =
            desk.proposes_between(shore.coast.region, shore.newcomer, Part::Member, terms).await;
        assert!(matches!(between_others, Err(FederationError::NotFound)));
    }
    assert_eq!(shore.newcomers().sees(id).await.expect("it is there").versions, [(1, "proposed")]);
}

#[tokio::test]
async fn nobody_agrees_on_what_their_kinds_do_not_allow() {
    let shore = Shore::open().await;
    let (today, region) = (date(2026, 11, 9), shore.coast.region);
    for (part, other) in [
        (Part::Partner, region),
        (Part::Producer, shore.coast.members[0]),
        (Part::Member, shore.coast.members[0]),
        (Part::Member, TenantId::new()),
        (Part::Partner, shore.newcomer),
    ] {
        let refused = shore.newcomers().proposes(other, part, today, None, 0).await;
        assert!(matches!(refused, Err(FederationError::NotFound)), "{part:?}");
    }
}

#[tokio::test]
async fn neighbours_share_both_ways_by_one_agreement() {
    let shore = Shore::open().await;
    let (coast, here, there) = (&shore.coast, shore.newcomer, shore.coast.members[0]);
    let (ours, theirs) = (OfferingId::new(), OfferingId::new());
    coast.publish_of(here, ours);
    coast.publish_of(there, theirs);
    let today = date(2026, 11, 9);
    let id = shore.newcomers().proposes(there, Part::Partner, today, None, 0).await.expect("proposed");
    let neighbour = Desk::of(coast, there);
    assert_eq!(neighbour.proposes(here, Part::Partner, today, None, 0).await.expect("other terms"), id);
    shore.newcomers().accepts(id, 2).await.expect("it is accepted");
    shore.deliver().await;
    coast.federation.share(here, ours, there, None).await.expect("it is shared");
    coast.federation.share(there, theirs, here, None).await.expect("and back");
    shore.deliver().await;
    let opens = async |guest, owner, offering| {
        coast.federation.door(guest, owner, offering, None).await.expect("an answer").is_some()
    };
    assert!(opens(there, here, ours).await && opens(here, there, theirs).await);
    assert!(
        !opens(coast.members[1], here, ours).await && !opens(coast.region, here, ours).await,
        "nobody passes it on"
    );
    neighbour.ends(id, today).await.expect("notice is given");
    coast.clock.set(Coast::midnight(date(2026, 11, 10)));
    shore.deliver().await;
    assert!(!opens(there, here, ours).await && !opens(here, there, theirs).await);
    assert!(coast.federation.pools(here).await.expect("an answer").is_empty());
}

#[tokio::test]
async fn a_producer_brings_to_a_municipality_and_hears_what_became_of_it() {
    let shore = Shore::open().await;
    let coast = &shore.coast;
    let producer = coast.joins(contract::TenantKind::Producer);
    let offering = OfferingId::new();
    coast.publish_of(producer, offering);
    let desk = Desk::of(coast, producer);
    let today = date(2026, 11, 9);
    let id = desk.proposes(shore.newcomer, Part::Producer, today, None, 0).await.expect("proposed");
    let refused = coast.federation.share(producer, offering, shore.newcomer, None).await;
    assert!(matches!(refused, Err(FederationError::NoAgreement)));
    shore.newcomers().accepts(id, 1).await.expect("it is accepted");
    shore.newcomers().takes_in_by_hand(producer).await.expect("a rule");
    coast.federation.share(producer, offering, shore.newcomer, None).await.expect("it is shared");
    let all = [shore.newcomer, producer];
    let heard = async || {
        coast.deliver_to(&all).await;
        let shared = coast.federation.shared_to(producer, offering).await.expect("an answer");
        (shared[0].state.clone(), shared[0].message.clone())
    };
    let open = async || {
        coast.federation.door(shore.newcomer, producer, offering, None).await.expect("an answer").is_some()
    };
    assert_eq!(heard().await, ("proposed".to_owned(), String::new()));
    assert!(!open().await);
    shore.newcomers().asks_for_more(offering, producer, "Kenelle?").await.expect("asked");
    assert_eq!(heard().await, ("asked".to_owned(), "Kenelle?".to_owned()));
    coast.tell(producer, contract::Fact::OfferingChanged { offering }, producer).await;
    coast.deliver_to(&all).await;
    assert_eq!(heard().await.0, "proposed", "what was completed waits again");
    shore.newcomers().takes(offering, producer).await.expect("taken");
    assert_eq!(heard().await.0, "accepted");
    assert!(open().await);
    coast.federation.unshare(producer, offering, shore.newcomer, None).await.expect("unshared");
    coast.deliver_to(&all).await;
    assert!(!open().await);
}

#[tokio::test]
async fn what_was_decided_by_hand_outlives_a_withdrawal() {
    let coast = Coast::agreed().await;
    let region = Desk::of(&coast, coast.region);
    region.takes_in_by_hand(coast.region).await.expect("a rule");
    coast.federation.share(coast.owner, coast.offering, coast.region, None).await.expect("shared");
    coast.deliver().await;
    assert_eq!(coast.open_doors().await, [false, false, false, true], "it waits");
    region.takes(coast.offering, coast.owner).await.expect("taken");
    coast.deliver().await;
    assert_eq!(coast.open_doors().await, [true; 4]);
    let offering = coast.offering;
    for is_published in [false, true] {
        coast.publish(is_published);
        coast.tell(coast.owner, contract::Fact::OfferingChanged { offering }, coast.owner).await;
        assert_eq!(coast.open_doors().await, [is_published, is_published, is_published, true]);
    }
    region.leaves_out(offering, coast.owner).await.expect("left out");
    coast.deliver().await;
    assert_eq!(coast.open_doors().await, [false, false, false, true], "members lose it with the region");
    coast.tell(coast.owner, contract::Fact::OfferingChanged { offering }, coast.owner).await;
    assert_eq!(coast.open_doors().await, [false, false, false, true], "and a change does not bring it back");
}

#[tokio::test]
async fn each_member_takes_in_by_its_own_rule() {
    let coast = Coast::agreed().await;
    let [first, second] = coast.members;
    Desk::of(&coast, first).takes_in_by_hand(coast.region).await.expect("a rule");
    Desk::of(&coast, second).takes_in_music(coast.region).await.expect("a rule");
    coast.federation.share(coast.owner, coast.offering, coast.region, None).await.expect("shared");
    coast.deliver().await;
    assert_eq!(coast.open_doors().await, [true, false, false, true]);
    Desk::of(&coast, first).takes(coast.offering, coast.region).await.expect("taken");
    coast.deliver().await;
    assert_eq!(coast.open_doors().await, [true, true, false, true]);
    Desk::of(&coast, second).takes_in_all(coast.region).await.expect("a rule");
    coast.deliver().await;
    assert_eq!(coast.open_doors().await, [true; 4], "a milder rule takes in what waited");
}

#[tokio::test]
async fn two_regions_that_pool_the_same_are_two_ways() {
    let coast = Coast::shared().await;
    let other = coast.joins(contract::TenantKind::Region);
    let member = coast.members[0];
    for (guest, part) in [(member, Part::Member), (coast.owner, Part::Producer)] {
        coast.federation.agree(other, guest, part).await.expect("a region agrees");
    }
    coast.federation.share(coast.owner, coast.offering, other, None).await.expect("shared");
    coast.deliver_to(&[other]).await;
    coast.change_agreement(member, "state = 'ended'").await;
    assert!(coast.opens_to(member).await, "by way of the other");
    coast.clock.set(later(1));
    coast.federation.unshare(coast.owner, coast.offering, other, None).await.expect("unshared");
    coast.deliver_to(&[other]).await;
    assert!(!coast.opens_to(member).await);
}
