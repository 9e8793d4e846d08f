/** Text that must not be repeated even where it is the service that says it. */
const SECRETS =
  /\bsk-[\w*-]{8,}|DeepL-Auth-Key\s+\S+|AIza[\w-]{10,}|ya29\.[\w.-]+|eyJ[\w-]{8,}[\w.-]*|Bearer\s+\S+|-----BEGIN[^-]*-----|"?private_key"?|(?:access_token|assertion|key)=\S+/i;
const MESSAGE_LENGTH = 200;

/**
 * The first line of what the service says, at most 200 characters; undefined where it holds a letter outside ASCII,
 * anything like a key, one of `secrets`, or eight characters in a row that were sent (all of a shorter text).
 */
export function safeDetail(
  detail: unknown,
  sent: readonly string[],
  secrets: readonly string[] = [],
): string | undefined {
  if (typeof detail !== 'string') return undefined;
  const line = detail
    .split(/[\r\n]/, 1)[0]!
    .trim()
    .slice(0, MESSAGE_LENGTH);
  if (line === '' || !/^[\x20-\x7E]+$/.test(line) || SECRETS.test(detail)) return undefined;
  if (secrets.some((secret) => secret !== '' && detail.includes(secret))) return undefined;
  for (const text of sent) {
    const width = Math.min(8, text.length);
    if (width === 0) continue;
    for (let at = 0; at + width <= line.length; at++) if (text.includes(line.slice(at, at + width))) return undefined;
  }
  return line;
}
