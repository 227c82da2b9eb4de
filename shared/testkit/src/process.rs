//! The product as a process.
