"""Makes pgbench scripts of what the server's log says that the product sent.

    replay.py LOG FOLDER

The log holds a mark before each request: a statement `select 'bench NAME'`. For each mark the statements that follow
become the script FOLDER/NAME.sql; their parameters become variables, which FOLDER/NAME.args gives as `-D` arguments, one a
line. A parameter that was NULL is a variable that nobody sets, which pgbench sends as NULL.
"""

import re
import sys
from pathlib import Path

ENTRY = re.compile(r"^(\d+) (LOG|DETAIL|STATEMENT|ERROR|WARNING|HINT|FATAL|NOTICE):  ")
SENT = re.compile(r"^(?:statement|execute [^:]*): (.*)$", re.S)
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


def write(name, statements, folder):
    script, arguments, count = [], [], 0
    for transaction in transactions(statements):
        for sql, parameters in transaction:
            count += 1
            prefix = f"{name}_{count}_".replace("-", "_")
            script.append(re.sub(r"\$(\d+)", lambda found: f":{prefix}{found[1]}", sql) + ";")
            for number, value in parameters.items():
                arguments += ["-D", f"{prefix}{number}={value}"]
        script.append("commit;")
    if not script:
        return  # what was kept, and answered without asking the database
    (folder / f"{name}.sql").write_text("\n".join(script) + "\n")
    (folder / f"{name}.args").write_text("".join(argument + "\n" for argument in arguments))


def main():
    log, folder = Path(sys.argv[1]), Path(sys.argv[2])
    for name, statements in requests(log).items():
        write(name, statements, folder)


main()
