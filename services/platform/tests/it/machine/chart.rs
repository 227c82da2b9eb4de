//! The chart, the image's file and the compose file: helm's own engine renders, and the schemas of Kubernetes judge.

use std::path::Path;
use std::process::Command;

use testkit::variable;

#[test]
fn the_chart_renders_to_what_a_cluster_takes_and_refuses_what_it_must() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let mut python = Command::new(variable("TARJOTIN_TEST_HELM_PYTHON"));
    // Nothing is left beside the sources.
    python.env("PYTHONDONTWRITEBYTECODE", "1").current_dir(&root).arg("helm/tests/test_chart.py");
    let said = python.output().expect("python runs");
    let told = String::from_utf8_lossy(&said.stderr);
    assert!(said.status.success(), "{told}");
    assert!(told.contains("Ran ") && !told.contains("Ran 0 "), "{told}");
}
