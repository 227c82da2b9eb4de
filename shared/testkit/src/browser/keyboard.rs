//! The keyboard, and where its focus goes.

use fantoccini::actions::{InputSource, KeyAction, KeyActions};
use fantoccini::key::Key;
use serde_json::json;

use super::Browser;

/// No page of ours has so many things to stop at.
const MOST_STEPS: usize = 100;

impl Browser {
    /// Presses one key of the keyboard and lets it go.
    ///
    /// # Panics
    /// When the browser has no keyboard.
    pub async fn press(&self, key: Key) {
        let value = char::from(key);
        let pressed = KeyActions::new("keyboard".to_owned())
            .then(KeyAction::Down { value })
            .then(KeyAction::Up { value });
        self.client.perform_actions(pressed).await.expect("the browser has a keyboard");
    }

    /// Goes on with Tab until what has the focus is what `css` selects and says `words`.
    ///
    /// # Panics
    /// When a whole page of steps does not lead there, or leads through something without a visible focus.
    pub async fn tab_to(&self, css: &str, words: &str) {
        let script =
            "const [css, words] = arguments, here = document.activeElement, style = getComputedStyle(here);
            const isVisible = here === document.body || style.outlineStyle !== 'none';
            return [here.matches(css) && here.textContent.includes(words), isVisible, here.outerHTML];";
        for _ in 0..MOST_STEPS {
            self.press(Key::Tab).await;
            let asked = self
                .client
                .execute(script, vec![json!(css), json!(words)])
                .await
                .expect("something has the focus");
            let (is_there, is_visible, html): (bool, bool, String) =
                serde_json::from_value(asked).expect("what has the focus");
            assert!(is_visible, "the focus cannot be seen at {html}");
            if is_there {
                return;
            }
        }
        panic!("Tab does not lead to {css} {words} on {}", self.address().await);
    }
}
