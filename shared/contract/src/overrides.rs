//! What a tenant does with a listing of its own: it never changes what the owner has written.

use serde::{Deserialize, Serialize};

use crate::{Art, OfferingContent, Price, Text};

/// What a tenant says of another's offering on its own tray. Nobody else reads it before the tray shows it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Overrides {
    /// Whether the tray leaves it out, though it may be listed.
    pub is_hidden: bool,
    /// The art form under which this tray shows it, if it is another than the owner's.
    pub art: Option<Art>,
    /// What the tenant's own people should know of it.
    pub note: Text,
    /// What the tenant's own units pay at most, in cents, where the tenant pays the rest.
    pub pays_cents: Option<i64>,
}

impl Overrides {
    /// What the tenant's own units pay for what costs so much: never more than the owner asks.
    pub const fn price(&self, asked: Price) -> Price {
        let Some(most) = self.pays_cents else { return asked };
        match asked {
            Price::Free => Price::Free,
            Price::Group(_) | Price::Head(_) | Price::Hour(_) if most <= 0 => Price::Free,
            Price::Group(cents) if most < cents => Price::Group(most),
            Price::Head(cents) if most < cents => Price::Head(most),
            Price::Hour(cents) if most < cents => Price::Hour(most),
            Price::Group(_) | Price::Head(_) | Price::Hour(_) => asked,
        }
    }

    /// What the owner asks, where the tenant pays a part of it; none where it pays nothing.
    pub fn full_price(&self, asked: Price) -> Option<Price> {
        (self.price(asked) != asked).then_some(asked)
    }

    /// The content as this tray shows it: under its own art form, at its own units' price.
    #[must_use]
    pub fn on(&self, content: &OfferingContent) -> OfferingContent {
        OfferingContent {
            art: self.art.unwrap_or(content.art),
            price: self.price(content.price),
            ..content.clone()
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::{any, prop_oneof, proptest};
    use proptest::strategy::{Just, Strategy};

    use super::*;

    fn prices() -> impl Strategy<Value = Price> {
        prop_oneof![
            Just(Price::Free),
            (1..10_000_000_i64).prop_map(Price::Group),
            (1..10_000_000_i64).prop_map(Price::Head),
            (1..10_000_000_i64).prop_map(Price::Hour),
        ]
    }

    proptest! {
        #[test]
        fn nobody_pays_more_than_the_owner_asks_nor_in_another_way(asked in prices(), most in any::<Option<i64>>()) {
            let price = Overrides { pays_cents: most, ..Overrides::default() }.price(asked);
            assert!(price.cents() <= asked.cents() && price.cents() >= 0);
            let is_same_way = std::mem::discriminant(&price) == std::mem::discriminant(&asked);
            assert!(is_same_way || price == Price::Free);
        }
    }

    #[test]
    fn without_a_subsidy_the_price_is_the_owners() {
        let plain = Overrides::default();
        assert_eq!(plain.price(Price::Hour(4_000)), Price::Hour(4_000));
        let half = Overrides { pays_cents: Some(250), ..plain.clone() };
        assert_eq!(half.price(Price::Head(500)), Price::Head(250));
        assert_eq!(half.price(Price::Head(200)), Price::Head(200));
        assert_eq!(Overrides { pays_cents: Some(0), ..plain }.price(Price::Group(18_000)), Price::Free);
    }
}
