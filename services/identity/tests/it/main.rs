//! Who is where: tenants, hosts, people and units on a real PostgreSQL.
#![cfg(test)]

mod people;
mod substitutes;
mod teams;
mod tenants;
mod town;
