/** Web and mail addresses. */
import { ARABIC, BLANK, classAt } from './chars.ts';
import type { Stop } from './read-stop.ts';
import type { Reading } from './stop-reading.ts';

/** The stop stands inside a web or mail address. Looks at 80 characters before it at most. */
export function isInAddress(reading: Reading, stop: Stop): boolean {
  const { text } = reading;
  const floor = Math.max(reading.start, stop.start - 80);
  let at = stop.start;
  let signs = 0;
  while (at > floor && classAt(text, at - 1) !== BLANK) {
    at--;
    const sign = text[at];
    if (sign === '@') signs++;
    else if (sign === ':' && text.startsWith('://', at)) signs++;
  }
  if (signs === 0 && !text.startsWith('www.', at)) return false;
  // "www.site.com.وقال": an address in Latin letters ends where Arabic ones begin, unless Arabic ones were in it.
  if (classAt(text, stop.next) !== ARABIC) return true;
  for (let place = at; place < stop.start; place++) if (classAt(text, place) === ARABIC) return true;
  return false;
}
