-- Asks what the file BENCH_ASK lists, a host, a path and a cookie or "-" on each line, by turns from a place of its own for each
-- thread; measured.lua says what is told at the end.
package.path = "deploy/local/bench/?.lua;" .. package.path
local measured = require("measured")
local asked, at = {}, 0
failed = 0

setup, done = measured.setup, measured.done

function init()
    at = start * 5
    for line in io.lines(os.getenv("BENCH_ASK")) do
        local host, path, cookie = line:match("^(%S+) (%S+) (%S+)$")
        local headers = { ["Host"] = host, ["Accept"] = os.getenv("BENCH_ACCEPT"), ["Accept-Language"] = "fi" }
        if cookie ~= "-" then
            headers["Cookie"] = cookie
        end
        table.insert(asked, wrk.format("GET", path, headers))
    end
end

function request()
    at = at % #asked + 1
    return asked[at]
end

function response(status)
    if status ~= 200 then
        failed = failed + 1
    end
end
