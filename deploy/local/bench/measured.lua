-- What a script of wrk says at its end: requests a second, the 50th, 95th and 99th percentile in milliseconds, and how many were
-- not answered as they should be.
local measured = { threads = {} }

-- To be called from setup: each thread counts its own failures in a global that the end may read.
function measured.setup(thread)
    thread:set("start", #measured.threads)
    table.insert(measured.threads, thread)
end

function measured.done(summary, latency)
    local unanswered = summary.errors.connect + summary.errors.read + summary.errors.write + summary.errors.timeout
    for _, thread in ipairs(measured.threads) do
        unanswered = unanswered + thread:get("failed")
    end
    local function ms(percent)
        return latency:percentile(percent) / 1000
    end
    local rate = summary.requests / (summary.duration / 1e6)
    print(string.format("measured %.1f %.2f %.2f %.2f %d", rate, ms(50), ms(95), ms(99), unanswered))
end

return measured
