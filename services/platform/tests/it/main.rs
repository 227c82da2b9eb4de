//! The whole product: every service behind one router, as a reader meets it.
#![cfg(test)]

mod api;
mod booking_form;
mod editor;
mod favourites;
mod groups;
mod hosts;
mod import_pages;
mod imports;
mod inbox;
mod kept_pages;
mod languages;
mod large_demo;
mod leaks;
mod machine;
mod offering_page;
mod own_sessions;
mod packages;
mod path;
mod people;
mod probes;
mod problems;
mod producers;
mod remembered;
mod results;
mod rough_input;
mod saved_searches;
mod sessions;
mod sharing;
mod sign_in;
mod sites;
mod stale_forms;
mod strangers;
mod tidying;
mod tips;
mod world;
