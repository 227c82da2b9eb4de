//! The house rules that a machine can keep: who may depend on whom, and which file may name what.
//! `docs/architecture.md` says them in prose. Each rule is a function from what it looks at to sentences about what
//! is wrong there, so that a deliberate breach can be shown to it.
#![cfg(test)]

mod file_names;
mod layers;
mod rooms;
mod rust_text;
mod sources;
mod tables;

/// Fails with every sentence on a line of its own.
fn nothing_is_wrong(findings: &[String]) {
    assert!(findings.is_empty(), "\n  {}\n", findings.join("\n  "));
}

/// Fails unless a rule, shown a breach, says exactly one thing about it.
fn says(findings: &[String], words: &str) {
    assert!(matches!(findings, [finding] if finding.contains(words)), "should say `{words}`: {findings:?}");
}
