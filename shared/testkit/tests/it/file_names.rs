//! A thing without a name has no home yet.

use crate::sources::paths;
use crate::{nothing_is_wrong, says};

const NO_NAMES: [&str; 10] =
    ["mod", "util", "utils", "common", "helper", "helpers", "type", "types", "manager", "misc"];

fn every_file_has_a_name(paths: &[String]) -> Vec<String> {
    let nameless = paths.iter().filter(|path| {
        path.split('/').any(|part| NO_NAMES.contains(&part.split('.').next().unwrap_or_default()))
    });
    nameless.map(|path| format!("{path}: say what is inside; foo.rs lies beside foo/")).collect()
}

#[test]
fn every_file_and_folder_has_a_name_of_its_own() {
    let paths = paths();
    assert!(paths.iter().any(|path| path == "shared/tenancy/src/lib.rs"), "the house can be walked");
    nothing_is_wrong(&every_file_has_a_name(&paths));
}

#[test]
fn a_file_without_a_name_is_noticed() {
    for path in [
        "services/booking/src/store/mod.rs",
        "shared/web/src/utils.rs",
        "services/booking/src/common/seats.rs",
    ] {
        says(&every_file_has_a_name(&[path.to_owned()]), path);
    }
    nothing_is_wrong(&every_file_has_a_name(&["services/booking/src/models.rs".to_owned()]));
}
