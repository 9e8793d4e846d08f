import { BRACKET } from '../text/traits.ts';
import type { SegmentCheck } from './check.ts';

const PARTNER: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{' };
/** a) and 1) begin an item of a list; :) and ;) are faces. */
const NOT_A_BRACKET = /(?:^|\s)\d{1,3}\)(?=\s)|^\s*\p{L}\)|[:;]-?\)/gu;

/** Square and curly brackets that open and close again one after the other, and no round ones, which may be something else. */
function isBalanced(text: string): boolean {
  let closer = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === ROUND || unit === ROUND + 1) return false;
    if (unit === SQUARE || unit === CURLY) {
      if (closer !== 0) return false;
      closer = unit + 2;
    } else if (unit === SQUARE + 2 || unit === CURLY + 2) {
      if (unit !== closer) return false;
      closer = 0;
    }
  }
  return closer === 0;
}

const ROUND = 0x28;
const SQUARE = 0x5b;
const CURLY = 0x7b;

/** Brackets without a partner, left to right. */
function unmatched(text: string): number[] {
  const open: number[] = [];
  const alone: number[] = [];
  const plain = text.replace(NOT_A_BRACKET, (found) =>
    text.includes(`(${found.trim()}`) ? found : ' '.repeat(found.length),
  );
  for (let at = 0; at < plain.length; at++) {
    const sign = plain[at]!;
    if (sign === '(' || sign === '[' || sign === '{') open.push(at);
    else if (PARTNER[sign] !== undefined) {
      const top = open.at(-1);
      if (top !== undefined && plain[top] === PARTNER[sign]) open.pop();
      else alone.push(at);
    }
  }
  return [...alone, ...open].sort((a, b) => a - b);
}

export const bracketsBalanced: SegmentCheck = {
  id: 'brackets-balanced',
  severity: 'warning',
  about:
    'Brackets of the target come in pairs; where the source itself lacks one, nothing is said. Brackets that only one side has (a conversion, an explanation) pass. List numbers such as "1)" are none.',
  scope: 'segment',
  needs: { target: BRACKET, may: ({ target }) => !isBalanced(target) },
  *run({ source, target }) {
    const alone = unmatched(target);
    if (alone.length === 0 || unmatched(source).length > 0) return;
    for (const at of alone)
      yield {
        message: 'a bracket without its partner',
        target: { start: at, end: at + 1 },
        actual: target[at]!,
      };
  },
};
