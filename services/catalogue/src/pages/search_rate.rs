//! How often one searches.

use web::{LimitError, Peer, Problem, Reader};

use crate::Catalogue;

impl Catalogue {
    /// Counts a search of a visitor's; whoever is signed in, or has a key, is known and answers for it. Without Redis
    /// nothing is counted, and people still find what they look for.
    pub(crate) async fn count_search(&self, reader: &Reader, peer: &Peer) -> Result<(), Problem> {
        if reader.who().is_some() {
            return Ok(());
        }
        let (limits, most) = (&self.rates.limits, self.rates.searches_per_network);
        let network = peer.network(limits);
        match limits.count(reader.tenant_id()?, "searches_per_network", &network, most, reader.now()).await {
            Ok(()) | Err(LimitError::Away) => Ok(()),
            Err(LimitError::Reached(seconds)) => Err(Problem::TooMany(seconds)),
        }
    }
}
