"""Makes pgbench scripts of what the product sends for a booking.

    enrol.py LOG ASKED FOLDER

LOG is the server's log with a mark before each booking that was made for it (see replay.py). ASKED has a line for each: the mark, and
what was known of the ask as `name=value`. Of each kind three scripts are made, which take one ask after the other:

KIND.sql         all that a booking sends, its reads as they are, and its writes one by one (one_by_one.sql)
KIND_writes.sql  the writes alone, one by one
KIND_best.sql    the product's one statement, with begin, context and commit in a single round trip
"""

import re
import sys
from pathlib import Path

from replay import INSTANT, UUID, as_literal, requests, transactions

HERE = Path(__file__).parent
COLUMNS = ["slug", "person", "unit", "guest", "owner", "offering", "occurrence", "group"]
IS_UUID = re.compile(UUID.pattern.strip("'").strip("()") + r"\Z")
CONTEXT = ("begin", "select set_config")


class Script:
    """One booking's statements, with what differs from ask to ask as variables."""

    def __init__(self, known):
        self.known = {value: name for name, value in known.items()}
        self.ids = {}

    def of(self, value):
        """A parameter, or a value in a statement's text."""
        if value in self.known:
            return ":" + self.known[value]
        members = re.fullmatch(r"\{([^{}\"]*)\}", value)
        if members and members[1] and all(IS_UUID.match(one) for one in members[1].split(",")):
            return "array[" + ", ".join(self.of(one) for one in members[1].split(",")) + "]::uuid[]"
        if IS_UUID.match(value):
            return ":" + self.ids.setdefault(value, f"id{len(self.ids)}")
        literal = as_literal(value)
        return f"{literal}::timestamptz" if INSTANT.match(value) else literal

    def statement(self, sql, parameters):
        if not parameters:
            return UUID.sub(lambda found: self.of(found[1]), sql) + ";"
        return re.sub(r"\$(\d+)", lambda found: self.put(parameters, found[1]), sql) + ";"

    def put(self, parameters, number):
        return self.of(parameters[number]) if number in parameters else "null"

    def one_by_one(self, parameters):
        template = "\n".join(
            line for line in (HERE / "one_by_one.sql").read_text().splitlines() if not line.startswith("--")
        )
        return re.sub(r"\{(\d+)\}", lambda found: self.put(parameters, found[1]), template)

    def taking(self, kind):
        """Takes the next ask, and the ids that the product would make for it."""
        columns = ", ".join(f'"{column}"' for column in COLUMNS)
        ids = "".join(f", bench.id() as {name}" for name in self.ids.values())
        return (
            f"select {columns}, gen_random_uuid() as key{ids} from bench.ask\n"
            f" where kind = '{kind}' and n = (select nextval('bench.{kind}')) \\gset"
        )


def is_context(sql):
    return sql.lower().startswith(CONTEXT)


def scripts(kind, statements, known):
    """The three scripts of a booking."""
    script, reads, one_by_one, best = Script(known), [], [], []
    for transaction in transactions(statements):
        context = [script.statement(sql, {}) for sql, _ in transaction if is_context(sql)]
        rest = [(sql, parameters) for sql, parameters in transaction if not is_context(sql)]
        taking = [parameters for sql, parameters in rest if "booking.idempotency" in sql]
        if taking:
            one_by_one = context + [script.one_by_one(taking[0]), "commit;"]
            whole = [script.statement(sql, parameters) for sql, parameters in rest]
            best = ["\\startpipeline"] + context + whole + ["commit;", "\\endpipeline"]
        else:
            reads += context + [script.statement(sql, parameters) for sql, parameters in rest] + ["rollback;"]
    if not one_by_one:
        sys.exit(f"{kind}: the log has no booking")
    taken = script.taking(kind)
    return {
        kind: [taken] + reads + one_by_one,
        f"{kind}_writes": [taken] + one_by_one,
        f"{kind}_best": [taken] + best,
    }


def main():
    log, asked, folder = (Path(argument) for argument in sys.argv[1:4])
    sent = requests(log)
    for line in asked.read_text().splitlines():
        mark, *pairs = line.split("\t")
        known = dict(pair.split("=", 1) for pair in pairs)
        kind = mark.rstrip("0123456789")
        for name, lines in scripts(kind, sent[mark], known).items():
            (folder / f"{name}.sql").write_text("\n".join(lines) + "\n")


main()
