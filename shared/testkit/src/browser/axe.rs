//! Axe, which judges pages by the rules of WCAG that a program can check.

use std::fs;

use serde_json::json;

use super::Browser;
use crate::variable;

/// What axe is asked about.
const RULES: [&str; 5] = ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa", "best-practice"];

/// Something that axe finds wrong with a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Violation {
    /// Axe's name of the rule.
    pub rule: String,
    /// Where on the page, as a selector.
    pub at: String,
    /// What is wrong there, in axe's words.
    pub why: String,
}

impl Browser {
    /// Everything that axe finds wrong with the page as it is now.
    ///
    /// # Panics
    /// When axe cannot be run.
    pub async fn violations(&self) -> Vec<Violation> {
        if self.run("return typeof axe").await != "object" {
            let axe = fs::read_to_string(variable("TARJOTIN_TEST_AXE")).expect("axe can be read");
            self.run(&axe).await;
        }
        let script = "const [rules, done] = arguments;
            const still = Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
            still.then(() => axe.run(document, { runOnly: rules, resultTypes: ['violations'] })).then(
              (found) => done(found.violations.flatMap(({ id, nodes }) => nodes.map((node) =>
                [id, node.target.flat(9).join(' '), [...node.any, ...node.all, ...node.none].map(({ message }) => message).join('; ')]))),
              (error) => done(String(error)));";
        let found = self.client.execute_async(script, vec![json!(RULES)]).await.expect("axe runs");
        let found: Vec<(String, String, String)> =
            serde_json::from_value(found).expect("axe says what it found");
        found.into_iter().map(|(rule, at, why)| Violation { rule, at, why }).collect()
    }
}
