//! The product refuses to start with a login that could look over the walls.

use tenancy::ConnectError;

use crate::database::connect;

async fn reason_against(variable: &str) -> &'static str {
    match connect(variable, 1).await {
        Err(ConnectError::CouldPassWalls { because, .. }) => because,
        Err(other) => panic!("refused for another reason: {other}"),
        Ok(_) => panic!("let in"),
    }
}

#[tokio::test]
async fn a_superuser_is_not_let_in() {
    assert_eq!(reason_against("TARJOTIN_TEST_ADMIN_URL").await, "it is, or may become, a superuser");
}

#[tokio::test]
async fn the_owner_of_the_tables_is_not_let_in() {
    assert_eq!(
        reason_against("TARJOTIN_TEST_OWNER_URL").await,
        "it owns tables, or may become a role that does"
    );
}

#[tokio::test]
async fn app_is_let_in() {
    connect("TARJOTIN_TEST_APP_URL", 1).await.expect("app cannot pass the walls");
}
