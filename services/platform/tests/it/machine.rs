//! Tests that need the machine for themselves: processes that die, and a browser.
