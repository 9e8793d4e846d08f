/** No service is believed that wants more than a day: 86,400,000 ms. The layer above may give up much earlier. */
export const RETRY_AFTER_CAP_MS = 86_400_000;

/** Milliseconds within `[0, RETRY_AFTER_CAP_MS]`, rounded up; undefined for what is no number. */
export function clampWait(ms: number): number | undefined {
  if (Number.isNaN(ms)) return undefined;
  return Math.min(Math.max(Math.ceil(ms), 0), RETRY_AFTER_CAP_MS);
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * The value of a `Retry-After` field (RFC 9110 section 10.2.3): a count of seconds, or an HTTP date in one of the
 * three forms of section 5.6.7. Gives milliseconds from `now`, clamped by {@link clampWait}; a date that has passed
 * is 0. Fractions of a second are no part of the standard but are sent by some gateways and are kept.
 * Undefined for anything else: a negative count, a word, a date in the style of another place.
 */
export function parseRetryAfter(value: string, now: Date): number | undefined {
  const text = value.trim();
  if (/^\d+(\.\d+)?$/.test(text)) return clampWait(Number(text) * 1000);
  const at = parseHttpDate(text, now);
  return at === undefined ? undefined : clampWait(at - now.getTime());
}

/** Not `Date.parse`: that takes `"3"` and `"-5"` for dates, and reads the asctime form in the local time zone. */
function parseHttpDate(text: string, now: Date): number | undefined {
  const fixed = /^[a-z]{3}, (\d{2}) ([a-z]{3}) (\d{4}) (\d{2}):(\d{2}):(\d{2}) GMT$/i.exec(text);
  if (fixed) return utc(fixed[3], fixed[2], fixed[1], fixed.slice(4));
  const rfc850 = /^[a-z]{6,9}, (\d{2})-([a-z]{3})-(\d{2}) (\d{2}):(\d{2}):(\d{2}) GMT$/i.exec(text);
  if (rfc850) {
    // Two digits that would lie more than 50 years ahead mean the century before (RFC 9110 section 5.6.7).
    const century = Math.floor(now.getUTCFullYear() / 100) * 100;
    const year = century + Number(rfc850[3]);
    return utc(String(year > now.getUTCFullYear() + 50 ? year - 100 : year), rfc850[2], rfc850[1], rfc850.slice(4));
  }
  const asctime = /^[a-z]{3} ([a-z]{3}) ([ \d]\d) (\d{2}):(\d{2}):(\d{2}) (\d{4})$/i.exec(text);
  if (asctime) return utc(asctime[6], asctime[1], asctime[2], asctime.slice(3, 6));
  return undefined;
}

function utc(
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
  time: readonly string[],
): number | undefined {
  const index = MONTHS.indexOf((month ?? '').toLowerCase());
  if (index < 0) return undefined;
  const [hour, minute, second] = time.map(Number);
  const date = Number(day);
  if (date < 1 || date > 31 || hour! > 23 || minute! > 59 || second! > 60) return undefined;
  return Date.UTC(Number(year), index, date, hour, minute, second);
}
