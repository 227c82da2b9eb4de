//! Teams: a tenant's own, and of the people who are in them.

use contract::Teams;
use identity::NewTeam;
use tenancy::{PersonId, Role, TeamId};

use crate::town::{identity, person, town};

fn team(name: &str, members: Vec<PersonId>) -> NewTeam {
    NewTeam { name: name.to_owned(), mailbox: format!("{name}@inkoo.example").to_lowercase(), members }
}

#[tokio::test]
async fn a_team_is_its_tenants_own_and_known_by_its_members() {
    let (identity, _) = identity().await;
    let tenant = identity.create_tenant(&town()).await.expect("a tenant is created");
    let neighbour = identity.create_tenant(&town()).await.expect("a tenant is created");
    let editor = identity.admit_person(tenant, &person(Role::Editor)).await.expect("a person is admitted");
    let theatre = identity.make_team(tenant, &team("Teatteri", vec![editor])).await.expect("a team is made");
    identity.make_team(tenant, &team("Museo", Vec::new())).await.expect("a team is made");
    let theirs =
        identity.make_team(neighbour, &team("Kirjasto", vec![editor])).await.expect("a team is made");

    let names = async |teams: Result<Vec<contract::TeamCard>, _>| -> Vec<String> {
        teams
            .map_err(|error: contract::AskError| error.to_string())
            .expect("an answer")
            .into_iter()
            .map(|team| team.name)
            .collect()
    };
    assert_eq!(names(identity.of_tenant(tenant).await).await, ["Museo", "Teatteri"]);
    assert_eq!(names(identity.of_person(tenant, editor).await).await, ["Teatteri"]);
    assert_eq!(names(identity.of_person(neighbour, editor).await).await, ["Kirjasto"]);
    let found = identity.team(tenant, theatre).await.expect("an answer").expect("the team");
    assert_eq!((found.id, found.mailbox.as_str()), (theatre, "teatteri@inkoo.example"));
    for stranger in [theirs, TeamId::new()] {
        assert_eq!(identity.team(tenant, stranger).await.expect("an answer"), None);
    }
}

#[tokio::test]
async fn a_team_that_is_made_again_keeps_its_members_and_takes_new_ones() {
    let (identity, _) = identity().await;
    let tenant = identity.create_tenant(&town()).await.expect("a tenant is created");
    let [a, b] = [Role::Editor, Role::Viewer].map(person);
    let a = identity.admit_person(tenant, &a).await.expect("a person is admitted");
    let b = identity.admit_person(tenant, &b).await.expect("a person is admitted");
    let first = identity.make_team(tenant, &team("Museo", vec![a])).await.expect("a team is made");
    assert_eq!(identity.make_team(tenant, &team("Museo", vec![b])).await.expect("the same team"), first);
    for member in [a, b] {
        assert_eq!(identity.of_person(tenant, member).await.expect("an answer").len(), 1);
    }
}
