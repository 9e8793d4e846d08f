/**
 * The exact sliding window of `sliding-window.ts`, held in Redis for all workers of an account: same rules, Redis' own clock.
 *
 * KEYS: state (hash), what counts (sorted set: `ticket:chars` by the moment from which it counts, milliseconds), what the run has used (hash).
 * ARGV: verb, length of the window in ms, and
 *   take   requests, chars (the caps), ticket, wanted chars, 1 for the first requests of a worker, ms after which one that was never answered
 *          is given up, the run's ceiling in chars and in dollars, price of this request
 *   answered  ticket, chars, ms between arrival and answer at the least, 1 for refused, ms to hold everybody, reason, chars and dollars of the
 *          run's use to give back
 *   pause  ms, reason
 *   look
 *
 * Answers of take: `go`, now · `wait`, ms · `never` · `ceiling`, chars, dollars · `span`, ms (the account is held with another window).
 *
 * A service counts a request when it arrives: some time between the grant and its answer. So a request counts from shortly before its answer
 * (half of the shortest time that an answer has taken of late), and from the guard after its grant at the latest (1.5 % of the window, half a
 * second at the least; a refusal doubles it, up to a tenth of the window more, and what it grew by is added to all). The first requests of a
 * worker, which has to connect and sign in, count from their answer however long that takes.
 *
 * Who is refused room first is remembered as the next: nobody else takes the room that it waits for, so that a large request is not starved
 * by small ones. It must ask again within 2.5 seconds.
 */
export const WINDOW_SCRIPT = `
local state, sent, run = KEYS[1], KEYS[2], KEYS[3]
local verb, span = ARGV[1], tonumber(ARGV[2])
local time = redis.call('TIME')
local now = tonumber(time[1]) * 1000 + tonumber(time[2]) / 1000
local function exact(number) return string.format('%.3f', number) end

local h = redis.call('HMGET', state, 'span', 'chars', 'pace', 'guard', 'strikes', 'eased', 'until', 'why', 'scout', 'scoutId', 'scoutEnd', 'next', 'nextChars', 'nextEnd')
local least = math.min(span / 2, math.max(500, span * 0.015))
local most = least + span / 10
local before = tonumber(h[1]) or span
local chars = tonumber(h[2]) or 0
local pace = tonumber(h[3]) or 1
local guard = tonumber(h[4]) or least
local strikes = tonumber(h[5]) or 0
local eased = tonumber(h[6]) or now
local paused = tonumber(h[7]) or 0
local why = h[8] or ''
local scout, scoutId, scoutEnd = h[9] or 'none', h[10] or '', tonumber(h[11]) or 0
local following, followingChars, followingEnd = h[12] or '', tonumber(h[13]) or 0, tonumber(h[14]) or 0

local function sizeOf(member) return tonumber(string.match(member, ':(%d+)$')) or 0 end

local function forget()
  while true do
    local old = redis.call('ZRANGEBYSCORE', sent, '-inf', exact(now - before), 'LIMIT', 0, 200)
    if #old == 0 then return end
    for _, member in ipairs(old) do chars = chars - sizeOf(member) end
    redis.call('ZREM', sent, unpack(old))
  end
end

local function ease()
  while now - eased >= span do
    if pace == 1 and guard == least and strikes == 0 then eased = now return end
    eased = eased + span
    strikes = math.max(0, strikes - 1)
    if pace > 0.99 then pace = 1 else pace = pace + (1 - pace) / 8 end
    if guard < least * 1.05 then guard = least else guard = guard + (least - guard) / 32 end
  end
end

local function keep()
  redis.call('HSET', state, 'span', ARGV[2], 'chars', chars, 'pace', pace, 'guard', guard, 'strikes', strikes, 'eased', exact(eased),
    'until', exact(paused), 'why', why, 'scout', scout, 'scoutId', scoutId, 'scoutEnd', exact(scoutEnd),
    'next', following, 'nextChars', followingChars, 'nextEnd', exact(followingEnd))
  local ttl = math.ceil(2 * span + math.max(0, paused - now) + 120000)
  redis.call('PEXPIRE', state, ttl)
  redis.call('PEXPIRE', sent, ttl)
end

local function waitFor(requests, size, capRequests, capChars)
  local count, left = redis.call('ZCARD', sent), chars
  local from, wait = 0, 0
  -- A single request above a lowered pace goes alone.
  while count > 0 and (count + requests > capRequests or left + size > capChars) do
    local some = redis.call('ZRANGE', sent, from, from + 63, 'WITHSCORES')
    if #some == 0 then break end
    for i = 1, #some, 2 do
      if not (count > 0 and (count + requests > capRequests or left + size > capChars)) then break end
      wait = math.max(1, tonumber(some[i + 1]) + span - now)
      count = count - 1
      left = left - sizeOf(some[i])
    end
    from = from + 64
  end
  return wait
end

forget()
if redis.call('ZCARD', sent) == 0 then chars = 0 end

if verb == 'look' then
  return { redis.call('ZCARD', sent), chars, math.max(0, math.ceil(paused - now)), why }
end
if before ~= span then
  if redis.call('ZCARD', sent) > 0 then return { 'span', tostring(before) } end
  pace, guard, strikes, eased = 1, least, 0, now
end
ease()

if verb == 'pause' then
  local ms = math.max(0, tonumber(ARGV[3]))
  if now + ms > paused then paused, why = now + ms, ARGV[4] end
  eased = now
  strikes = math.min(8, strikes + 1)
  pace = math.max(0.25, pace * (1 - strikes / 32))
  guard = math.min(most, guard * 2)
  scout = 'wanted'
  keep()
  return { 'ok' }
end

if verb == 'answered' then
  local ticket, member = ARGV[3], ARGV[3] .. ':' .. ARGV[4]
  local refused = ARGV[6] == '1'
  local counts = tonumber(redis.call('ZSCORE', sent, member) or 0)
  local arrived = now - tonumber(ARGV[5]) + guard - least
  if counts > arrived then redis.call('ZADD', sent, 'XX', exact(arrived), member) end
  if refused then
    local ms = tonumber(ARGV[7])
    if now + ms > paused then paused, why = now + ms, ARGV[8] end
    scout = 'wanted'
  elseif scout == 'away' then
    scout = 'none'
  end
  if redis.call('EXISTS', run) == 1 then
    redis.call('HINCRBYFLOAT', run, 'chars', -tonumber(ARGV[9]))
    redis.call('HINCRBYFLOAT', run, 'cost', string.format('%.9f', -tonumber(ARGV[10])))
  end
  keep()
  return { 'ok' }
end

local capRequests, capChars = tonumber(ARGV[3]), tonumber(ARGV[4])
local ticket, want, cold, lease = ARGV[5], tonumber(ARGV[6]), ARGV[7] == '1', tonumber(ARGV[8])
if want > capChars then return { 'never' } end
if paused > now then return { 'wait', exact(paused - now) } end
if scout == 'away' then
  if scoutEnd > now then return { 'wait', exact(math.min(span, 200)) } end
  scout = 'wanted'
end
capRequests = math.max(1, math.floor(capRequests * pace))
capChars = math.max(1, math.floor(capChars * pace))
local others = following ~= '' and following ~= ticket and followingEnd > now
local wait
if others then wait = waitFor(2, want + followingChars, capRequests, capChars)
else wait = waitFor(1, want, capRequests, capChars) end
if wait > 0 then
  if not others then following, followingChars, followingEnd = ticket, want, now + 2500 end
  keep()
  return { 'wait', exact(wait) }
end

local used = redis.call('HMGET', run, 'chars', 'cost')
local usedChars = (tonumber(used[1]) or 0) + want
local usedCost = (tonumber(used[2]) or 0) + tonumber(ARGV[11])
if following == ticket then following = '' end
if usedChars > tonumber(ARGV[9]) or usedCost > tonumber(ARGV[10]) + 0.000001 then
  keep()
  return { 'ceiling', string.format('%.0f', usedChars), string.format('%.6f', usedCost) }
end
redis.call('HSET', run, 'chars', string.format('%.3f', usedChars), 'cost', string.format('%.9f', usedCost))
redis.call('PEXPIRE', run, 604800000)
local from = now + guard
if cold then from = now + lease end
redis.call('ZADD', sent, exact(from), ticket .. ':' .. ARGV[6])
chars = chars + want
if scout == 'wanted' then scout, scoutId, scoutEnd = 'away', ticket, now + lease end
keep()
return { 'go', exact(now) }
`;
