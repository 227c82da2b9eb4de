//! Who is where: tenants, hosts, people and units on a real PostgreSQL.
#![cfg(test)]

mod people;
mod teams;
mod tenants;
mod town;
