"""Makes pgbench scripts of what the server's log says that the product sent.

    replay.py LOG FOLDER

The log holds a mark before each request: a statement `select 'bench NAME'`, NAME being a kind and a number. The statements
that follow a mark are one request's. Requests of a kind that send the same statements become one script, FOLDER/KIND-N.sql, so
that pgbench prepares each statement once, as the product does; FOLDER/KIND.files names the scripts of a kind. The parameters
are variables: a client takes one request's at random and keeps them for a few turns, since taking them is a
statement too. A parameter that was NULL is a variable that nobody sets, which pgbench sends as NULL.
"""

import re
import sys
from pathlib import Path

ENTRY = re.compile(r"^(\d+) (LOG|DETAIL|STATEMENT|ERROR|WARNING|HINT|FATAL|NOTICE):  ")
SENT = re.compile(r"^(?:statement|execute [^:]*): (.*)$", re.S)
UUID = re.compile(r"'([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})'")
INSTANT = re.compile(r"\d{4}-\d\d-\d\d \d\d:\d\d:\d\d")
TURNS = 20
MARK = re.compile(r"^select 'bench (\S+)'")
PARAMETER = re.compile(r"\$(\d+) = (NULL|'(?:[^']|'')*')")


def entries(log):
    """(process, kind, words) of each entry; continuation lines begin with a tab."""
    entry = None
    for line in log.read_text(errors="replace").splitlines():
        begins = ENTRY.match(line)
        if begins:
            if entry:
                yield entry
            entry = [int(begins[1]), begins[2], line[begins.end():]]
        elif entry and line.startswith("\t"):
            entry[2] += "\n" + line[1:]
    if entry:
        yield entry


def requests(log):
    """The statements of each mark, as [process, sql, parameters]."""
    of_marks, current = {}, None
    for process, kind, words in entries(log):
        sent = SENT.match(words) if kind == "LOG" else None
        mark = MARK.match(sent[1]) if sent else None
        if mark:
            current = of_marks.setdefault(mark[1], [])
        elif current is None:
            continue
        elif sent:
            current.append([process, sent[1].strip().rstrip(";"), {}])
        elif kind == "DETAIL" and words.lower().startswith("parameters: ") and current:
            for number, value in PARAMETER.findall(words):
                if value != "NULL":
                    current[-1][2][number] = value[1:-1].replace("''", "'")
    return of_marks


def transactions(statements):
    """Whole transactions, one after the other, in the order in which they began."""
    begun, done = {}, []
    for process, sql, parameters in statements:
        if sql.lower().startswith("begin"):
            begun[process] = []
            done.append(begun[process])
            for part in sql.split(";"):
                begun[process].append((part.strip(), {}))
        elif sql.lower() in ("commit", "rollback"):
            begun.pop(process, None)
        elif process in begun:
            begun[process].append((sql, parameters))
    return done


def as_literal(value):
    """A literal without colons, in which pgbench would see variables."""
    return "U&'" + value.replace("\\", "\\\\").replace(":", "\\003a").replace("'", "''") + "'"


def shaped(statements):
    """The script of one request, and what its variables were."""
    script, values = [], {}

    def variable(value):
        name = f"given{len(values)}"
        values[name] = value
        # The product says the type of each parameter, the log does not; between two instants PostgreSQL cannot guess.
        return f":{name}::timestamptz" if INSTANT.match(value) else f":{name}"

    for transaction in transactions(statements):
        for sql, parameters in transaction:
            if not parameters:
                sql = UUID.sub(lambda found: variable(found[1]), sql)
            names = {found: variable(value) for found, value in sorted(parameters.items())}
            script.append(re.sub(r"\$(\d+)", lambda found: names.get(found[1], ":nothing"), sql) + ";")
        script.append("commit;")
    return "\n".join(script), values


def taking(requests, turns):
    """Takes the variables of one of the requests when `turns` of the script have been taken with those before."""
    rows = ", ".join("(" + ", ".join(as_literal(value) for value in one.values()) + ")" for one in requests)
    names = ", ".join(requests[0])
    return "\n".join([
        f"\\set {turns} :{turns} - 1",
        f"\\if :{turns} <= 0",
        f"select {names} from (values {rows}) as request ({names}) order by random() limit 1 \\gset",
        f"\\set {turns} {TURNS}",
        "\\endif",
    ])


def main():
    log, folder = Path(sys.argv[1]), Path(sys.argv[2])
    of_kinds = {}
    for name, statements in requests(log).items():
        script, values = shaped(statements)
        if script:  # else it was kept, and answered without asking the database
            kind = name.rstrip("0123456789")
            of_kinds.setdefault(kind, {}).setdefault((script, tuple(values)), []).append(values)
    for kind, shapes in of_kinds.items():
        files = []
        for number, ((script, names), alike) in enumerate(shapes.items()):
            path, turns = folder / f"{kind}-{number}.sql", f"turns{number}"
            lines = (taking(alike, turns) + "\n" if names else "") + script + "\n"
            # A client keeps its variables from script to script.
            path.write_text(re.sub(r"\bgiven(\d+)\b", rf"given{number}_\1", lines))
            files += [f"--define={turns}=0\n", f"--file={path}@{len(alike)}\n"]
        (folder / f"{kind}.files").write_text("".join(files))


if __name__ == "__main__":
    main()
