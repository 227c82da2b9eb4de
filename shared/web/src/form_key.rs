//! What a form for something new carries, so that sending it twice makes one thing.

use tenancy::TenantId;
use uuid::Uuid;

/// The key of one form, in a hidden field of it. A form that comes back without one, or with something else in its
/// place, is taken for a new one.
#[derive(Clone, Copy, Debug)]
pub struct FormKey(Uuid);

impl FormKey {
    /// The hidden field.
    pub const FIELD: &str = "new";

    /// The key that a form brought.
    pub fn read(typed: Option<&str>) -> Self {
        Self(typed.and_then(|key| key.parse().ok()).unwrap_or_else(Uuid::now_v7))
    }

    /// The id of what `tenant` makes with this form. The key itself would not do: someone who writes the key of
    /// a neighbour's offering into the field would have an offering of the same id, and ids meet in regions. So the id
    /// keeps the key's moment, by which ids are in order (RFC 9562, 5.7), and the rest depends on the tenant as well.
    pub fn id(self, tenant: TenantId) -> Uuid {
        let mut bytes = Uuid::new_v5(&tenant.as_uuid(), self.0.as_bytes()).into_bytes();
        bytes[..6].copy_from_slice(&self.0.as_bytes()[..6]);
        bytes[6] = 0x70 | (bytes[6] & 0x0f);
        Uuid::from_bytes(bytes)
    }
}

impl std::fmt::Display for FormKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.fmt(f)
    }
}

#[cfg(test)]
mod tests {
    use tenancy::TenantId;
    use uuid::Uuid;

    use super::FormKey;

    #[test]
    fn a_form_makes_one_thing_and_another_tenants_form_another() {
        let key = FormKey::read(None);
        let (ours, theirs) = (TenantId::new(), TenantId::new());
        let sent = FormKey::read(Some(&key.to_string()));
        assert_eq!(sent.id(ours), key.id(ours));
        assert_ne!(sent.id(ours), key.id(theirs));
        assert_ne!(FormKey::read(None).id(ours), FormKey::read(None).id(ours));
    }

    #[test]
    fn nobody_makes_the_id_of_another_by_naming_it() {
        let theirs = FormKey::read(None).id(TenantId::new());
        let taken = FormKey::read(Some(&theirs.to_string())).id(TenantId::new());
        assert_ne!(taken, theirs);
    }

    #[test]
    fn ids_stand_in_the_order_of_their_keys() {
        let tenant = TenantId::new();
        let at = |second| Uuid::new_v7(uuid::Timestamp::from_unix_time(second, 0, 0, 0));
        let ids: Vec<_> = (1..50).map(|second| FormKey(at(1_800_000_000 + second)).id(tenant)).collect();
        assert!(ids.is_sorted());
        assert!(ids.iter().all(|id| id.get_version_num() == 7));
    }

    #[test]
    fn what_is_no_key_is_a_new_one() {
        assert_eq!(FormKey::read(Some("\0 or nothing")).to_string().len(), 36);
    }
}
