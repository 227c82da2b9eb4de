-- Asks what the file BENCH_ASK lists, a host, a path and a cookie or "-" on each line, by turns from a place of its own for each thread;
-- at the end says requests a second, the 50th, 95th and 99th percentile in milliseconds, and how many answers failed.
local asked, at = {}, 0
failed = 0 -- global, so that the end may read it
local threads = {}

function setup(thread)
    thread:set("start", #threads * 5)
    table.insert(threads, thread)
end

function init()
    at = start
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

function done(summary, latency)
    local unanswered = summary.errors.connect + summary.errors.read + summary.errors.write + summary.errors.timeout
    for _, thread in ipairs(threads) do
        unanswered = unanswered + thread:get("failed")
    end
    local function ms(percent)
        return latency:percentile(percent) / 1000
    end
    local rate = summary.requests / (summary.duration / 1e6)
    print(string.format("measured %.1f %.2f %.2f %.2f %d", rate, ms(50), ms(95), ms(99), unanswered))
end
