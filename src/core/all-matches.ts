const NONE: readonly RegExpExecArray[] = [];

/**
 * What `text.matchAll(pattern)` gives, in a list. `matchAll` makes a new expression at each call and compiles it again once V8 has forgotten it; the checks of a
 * sentence look for some thirty, most of which find nothing.
 * @param pattern with the flag `g`; its `lastIndex` is 0 afterwards
 */
export function allMatches(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  pattern.lastIndex = 0;
  let match = pattern.exec(text);
  if (match === null) return NONE;
  const found: RegExpExecArray[] = [];
  while (match !== null) {
    found.push(match);
    // An empty match would be found again where it is.
    if (match[0] === '') pattern.lastIndex += /[uv]/.test(pattern.flags) && isPair(text, match.index) ? 2 : 1;
    match = pattern.exec(text);
  }
  return found;
}

function isPair(text: string, at: number): boolean {
  return text.codePointAt(at)! > 0xffff;
}
