//! Layers: a crate may use what lies below it. Read from `cargo metadata`.

use cargo_metadata::{DependencyKind, MetadataCommand};

use crate::{nothing_is_wrong, says};

/// The layers of `shared`, bottom first; within a layer nobody uses anybody.
const SHARED: [&[&str]; 5] =
    [&["tenancy", "telemetry"], &["contract"], &["events", "views"], &["web"], &["testkit"]];

/// Crates from outside that few may use, who they are, and why.
const KEPT: [(&str, &[&str], &str); 4] = [
    ("sqlx", &["tenancy", "migrations", "testkit"], "a pool of its own would pass by TenantDb"),
    ("sea-orm", &["tenancy", "events", "testkit", "SERVICES"], "SQL lives in the stores of its owners"),
    ("async-stripe", &["billing"], "it takes a minute and a half to compile"),
    ("axum", &["web", "testkit", "SERVICES"], "what lies below web knows no requests"),
];

/// A crate of the house: where it lies and what it uses.
#[derive(Clone, Debug)]
struct Crate {
    name: String,
    room: Room,
    uses: Vec<Use>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Room {
    Shared,
    Services,
    Migrations,
}

#[derive(Clone, Debug)]
struct Use {
    name: String,
    kind: DependencyKind,
}

fn house() -> Vec<Crate> {
    let metadata = MetadataCommand::new()
        .manifest_path(concat!(env!("CARGO_MANIFEST_DIR"), "/../../Cargo.toml"))
        .no_deps()
        .other_options(["--offline".to_owned()])
        .exec()
        .expect("cargo describes the workspace");
    let packages = metadata.workspace_packages().into_iter();
    packages
        .map(|package| {
            let folder = package.manifest_path.parent().and_then(|folder| folder.parent());
            let room = match folder.and_then(|folder| folder.file_name()) {
                Some("shared") => Room::Shared,
                Some("services") => Room::Services,
                _ => Room::Migrations,
            };
            let uses = package.dependencies.iter();
            let uses = uses.map(|found| Use { name: found.name.clone(), kind: found.kind }).collect();
            Crate { name: package.name.to_string(), room, uses }
        })
        .collect()
}

fn room_of(house: &[Crate], name: &str) -> Option<Room> {
    house.iter().find(|member| member.name == name).map(|member| member.room)
}

fn height_of(name: &str) -> Option<usize> {
    SHARED.iter().position(|layer| layer.contains(&name))
}

/// What `says_why` finds wrong with a use; nothing where it is silent.
fn wrong_uses(house: &[Crate], says_why: impl Fn(&Crate, &Use) -> Option<&'static str>) -> Vec<String> {
    let mut findings = Vec::new();
    for member in house {
        for used in &member.uses {
            if let Some(why) = says_why(member, used) {
                findings.push(format!("{} depends on {}: {why}", member.name, used.name));
            }
        }
    }
    findings
}

fn services_stand_alone(house: &[Crate]) -> Vec<String> {
    wrong_uses(house, |member, used| match (member.room, room_of(house, &used.name)) {
        (Room::Shared, Some(Room::Services)) => Some("shared knows no service"),
        (Room::Services, Some(Room::Services)) if member.name != "platform" => {
            Some("services meet in contract, not in each other")
        }
        _ => None,
    })
}

fn testkit_is_for_tests(house: &[Crate]) -> Vec<String> {
    wrong_uses(house, |_, used| {
        let wrong = used.name == "testkit" && used.kind != DependencyKind::Development;
        wrong.then_some("testkit is a dev-dependency")
    })
}

fn migrations_stand_alone(house: &[Crate]) -> Vec<String> {
    wrong_uses(house, |member, used| {
        let wrong = member.room == Room::Migrations && room_of(house, &used.name).is_some();
        wrong.then_some("migrations depends on nothing of ours")
    })
}

fn shared_looks_downward(house: &[Crate]) -> Vec<String> {
    let mut findings = wrong_uses(house, |member, used| {
        let (height, of_used) = (height_of(&member.name)?, height_of(&used.name)?);
        let in_tests_only = used.kind == DependencyKind::Development && used.name == "testkit";
        (of_used >= height && !in_tests_only).then_some("shared crates look downward only")
    });
    for member in house.iter().filter(|member| member.room == Room::Shared) {
        if height_of(&member.name).is_none() {
            findings.push(format!("{} has no layer: give it one in layers.rs", member.name));
        }
    }
    findings
}

fn some_crates_are_kept(house: &[Crate]) -> Vec<String> {
    wrong_uses(house, |member, used| {
        let (_, keepers, why) = KEPT.iter().find(|(name, ..)| used.name == *name)?;
        let keeps = keepers.contains(&member.name.as_str())
            || (member.room == Room::Services && keepers.contains(&"SERVICES"));
        (!keeps && used.kind != DependencyKind::Development).then_some(*why)
    })
}

#[test]
fn every_service_stands_alone() {
    nothing_is_wrong(&services_stand_alone(&house()));
}

#[test]
fn testkit_is_only_for_tests() {
    nothing_is_wrong(&testkit_is_for_tests(&house()));
}

#[test]
fn migrations_depends_on_nothing_of_ours() {
    nothing_is_wrong(&migrations_stand_alone(&house()));
}

#[test]
fn shared_crates_look_downward_only() {
    nothing_is_wrong(&shared_looks_downward(&house()));
}

#[test]
fn some_crates_from_outside_have_their_keepers() {
    nothing_is_wrong(&some_crates_are_kept(&house()));
}

#[test]
fn the_house_is_the_whole_house() {
    let house = house();
    for (name, room) in
        [("tenancy", Room::Shared), ("booking", Room::Services), ("migrations", Room::Migrations)]
    {
        assert_eq!(room_of(&house, name), Some(room), "{name}");
    }
}

/// A house of the usual rooms in which `name` uses `used`.
fn house_where(name: &str, used: &str, kind: DependencyKind) -> Vec<Crate> {
    let rooms = [
        ("tenancy", Room::Shared),
        ("contract", Room::Shared),
        ("views", Room::Shared),
        ("web", Room::Shared),
        ("testkit", Room::Shared),
        ("booking", Room::Services),
        ("catalogue", Room::Services),
        ("platform", Room::Services),
        ("migrations", Room::Migrations),
    ];
    let uses_of = |member: &str| {
        let used = Use { name: used.to_owned(), kind };
        if member == name { vec![used] } else { Vec::new() }
    };
    rooms.map(|(member, room)| Crate { name: member.to_owned(), room, uses: uses_of(member) }).to_vec()
}

#[test]
fn a_service_that_leans_on_another_is_noticed() {
    let normal = DependencyKind::Normal;
    says(&services_stand_alone(&house_where("booking", "catalogue", normal)), "booking depends on catalogue");
    let in_tests = DependencyKind::Development;
    says(
        &services_stand_alone(&house_where("booking", "catalogue", in_tests)),
        "booking depends on catalogue",
    );
    says(&services_stand_alone(&house_where("web", "booking", normal)), "shared knows no service");
    nothing_is_wrong(&services_stand_alone(&house_where("platform", "booking", normal)));
}

#[test]
fn testkit_in_the_product_is_noticed() {
    says(&testkit_is_for_tests(&house_where("booking", "testkit", DependencyKind::Normal)), "dev-dependency");
    nothing_is_wrong(&testkit_is_for_tests(&house_where("booking", "testkit", DependencyKind::Development)));
}

#[test]
fn migrations_that_lean_on_us_are_noticed() {
    for kind in [DependencyKind::Normal, DependencyKind::Development] {
        says(&migrations_stand_alone(&house_where("migrations", "tenancy", kind)), "nothing of ours");
    }
}

#[test]
fn a_look_upward_is_noticed() {
    let normal = DependencyKind::Normal;
    says(&shared_looks_downward(&house_where("contract", "views", normal)), "contract depends on views");
    says(
        &shared_looks_downward(&house_where("tenancy", "telemetry", normal)),
        "tenancy depends on telemetry",
    );
    nothing_is_wrong(&shared_looks_downward(&house_where("web", "views", normal)));
    nothing_is_wrong(&shared_looks_downward(&house_where("web", "testkit", DependencyKind::Development)));

    let mut house = house_where("web", "views", normal);
    house.push(Crate { name: "helpers".to_owned(), room: Room::Shared, uses: Vec::new() });
    says(&shared_looks_downward(&house), "helpers has no layer");
}

#[test]
fn a_crate_taken_from_its_keeper_is_noticed() {
    let normal = DependencyKind::Normal;
    says(&some_crates_are_kept(&house_where("booking", "sqlx", normal)), "would pass by TenantDb");
    says(&some_crates_are_kept(&house_where("booking", "async-stripe", normal)), "async-stripe");
    says(&some_crates_are_kept(&house_where("contract", "axum", normal)), "knows no requests");
    nothing_is_wrong(&some_crates_are_kept(&house_where("booking", "axum", normal)));
}
