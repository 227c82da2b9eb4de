//! The one cryptography of the house.

/// Chooses what TLS is made with: ring, which the mail brings. Whoever speaks HTTPS needs it chosen first, since no
/// library brings a choice of its own.
pub fn choose_cryptography() {
    // An error says that it has been chosen already.
    let _ = rustls::crypto::ring::default_provider().install_default();
}
