-- Books what the file BENCH_ASK lists, each line once: a tenant's slug, a key, a time and a group, of which this thread takes every
-- second line. Whatever does not come back as a booking has failed.
package.path = "deploy/local/bench/?.lua;" .. package.path
local measured = require("measured")
local THREADS = 2
local asked, at = {}, 0
failed = 0

setup, done = measured.setup, measured.done

function init()
    local number = 0
    for line in io.lines(os.getenv("BENCH_ASK")) do
        if number % THREADS == start then
            local slug, token, occurrence, group = line:match("^(%S+) (%S+) (%S+) (%S+)$")
            local headers = {
                ["Host"] = slug .. ".localhost",
                ["Authorization"] = "Bearer " .. token,
                ["Content-Type"] = "application/json",
                ["Idempotency-Key"] = occurrence .. group,
            }
            local body = '{"occurrence_ids":["%s"],"group_id":"%s","participants":1,"adults":0}'
            table.insert(asked, wrk.format("POST", "/api/v1/bookings", headers, body:format(occurrence, group)))
        end
        number = number + 1
    end
end

function request()
    at = at + 1
    -- The list is longer than a round; if it were not, the same key would be sent again, and fail below.
    return asked[at] or asked[#asked]
end

function response(status)
    if status ~= 201 then
        failed = failed + 1
    end
end
