# Each target is one script under deploy/local, which says the rest; deploy/local/README.md tells how they work.
.PHONY: help run token test bench soak check fmt stop clean

help: ## show these targets
	@sed -n 's/^\([a-z]*\):.*## /make \1	/p' Makefile

run: ## install what is missing, build, start everything and stay in the foreground
	@deploy/local/run.sh

token: ## print a key of the API, while make run runs; TENANT=raasepori PERSON=admin@raasepori.example SCOPE="read book host"
	@exec deploy/local/token.sh

test: ## check, then run every test beside a database of its own; ARGS="-p booking" narrows the tests
	@exec deploy/local/test.sh $(ARGS)

bench: ## measure beside pgbench; TENANTS=9 OFFERINGS=900 OCCURRENCES=9000 SECONDS=2 make it a small one
	@exec deploy/local/bench.sh

soak: ## use the product while its parts are killed in turn; SOAK_SECONDS=600 says for how long
	@exec deploy/local/soak.sh

check: ## formatting, lints and shell scripts
	@deploy/local/check.sh

fmt: ## format the Rust code
	cargo fmt --all

stop: ## stop what make run started
	@deploy/local/stop.sh

clean: ## stop, then forget the local database and its passwords; what cargo built stays
	@deploy/local/clean.sh
