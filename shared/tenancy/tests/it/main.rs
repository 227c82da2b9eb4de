//! `TenantDb` on a real PostgreSQL, whose walls `make test` has built.
#![cfg(test)]

mod cancelled;
mod crossing;
mod database;
mod one_connection;
mod refusals;
mod system;
