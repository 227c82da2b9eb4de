#!/usr/bin/env bash
# Makes a key of the API in the product that `make run` of this checkout runs. The token alone is the last line.
# make puts what stands after its target into the environment: TENANT=… PERSON=… SCOPE="read book host".
# shellcheck source=deploy/local/places.sh
source "$(dirname "${BASH_SOURCE[0]}")/places.sh"

usage='make token TENANT=raasepori PERSON=admin@raasepori.example SCOPE="read book host"'
if [[ -z ${TENANT:-} || -z ${PERSON:-} || -z ${SCOPE:-} ]]; then die "Say for whom and for what: $usage"; fi
if [[ ! -r .local/env ]]; then die "Nothing runs here: start make run first."; fi

# shellcheck source=/dev/null
source .local/env
export TARJOTIN__DATABASE__APP_URL=$APP_DATABASE_URL TARJOTIN__REDIS__URL=$REDIS_URL
exec "${TARJOTIN_BIN:-$(built_program)}" token --tenant "$TENANT" --person "$PERSON" --scope "$SCOPE"
