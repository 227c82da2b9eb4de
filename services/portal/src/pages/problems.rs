//! What a problem's type means, for whoever opens its address (RFC 9457, 3.1.1).

use axum::extract::Path;
use axum::response::Response;
use views::{ProblemKind, ProblemPage};
use web::{Problem, Reader};

/// The page of a kind of problem.
pub(super) async fn show(Path(kind): Path<String>, reader: Reader) -> Result<Response, Problem> {
    let known = ProblemKind::ALL.into_iter().find(|known| known.token() == kind);
    let kind = known.ok_or(Problem::NotFound)?;
    reader.page(&ProblemPage { status: kind.usual_status(), kind, wait_minutes: None, request_id: None })
}
