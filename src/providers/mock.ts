import type { Clock } from '../core/ports.ts';
import { alignAnswers, faultAll, type NumberedAnswer } from './align-answers.ts';
import { tagSigns, withSigns } from './coded-item.ts';
import {
  codePoints,
  type EngineAnswer,
  type EngineItem,
  type Fault,
  type FaultKind,
  type Pair,
  type Provider,
  type ProviderLimits,
} from './contract.ts';
import { appliesTo, type MockAction, type MockRule, type MockSettings } from './mock-settings.ts';
import { excessOf, tooLong } from './request-size.ts';
import { accent, arabise, romanise } from './romanise.ts';

export type { MockSettings } from './mock-settings.ts';

/** Stands in front of every text of the mock, so that it is never taken for a translation. */
export const MOCK_MARK = '[mock] ';

/** As it is called in messages. */
const ENGINE = 'the mock';

/** Held like a real engine's, so that batching is tried out too. */
const LIMITS: ProviderLimits = {
  itemsPerRequest: 128,
  charsPerRequest: 5_000,
  charsPerItem: 30_000,
  requestsPerMinute: 60_000,
  charsPerMinute: 60_000_000,
};

/** What changes a text that is kept; faults and delays do not. */
const CHANGES_TEXT: readonly MockAction[] = ['source', 'empty', 'garble', 'lose'];

/**
 * A deterministic engine that needs nothing: names and numbers are kept, every other word is spelled in the letters
 * of the target's script. By its settings it is slow, refuses, or misbehaves as real engines do.
 *
 * It has two layers, like a real adapter over a real service. The service inside may drop, add or reorder its answers,
 * each of which repeats the number of its item; the adapter around it ({@link alignAnswers}) notices: answers out of order
 * are put right, a missing one is a `wrong-count` of its item, an added one a `wrong-count` of the whole request.
 * `source`, `empty` and `garble` keep the contract and are for the layers above to notice.
 */
export function createMock(settings: MockSettings | undefined, clock: Clock): Provider {
  const rules = settings?.rules ?? [];
  let calls = 0;
  return {
    id: 'mock',
    fingerprint: fingerprintOf(rules),
    limits: LIMITS,
    billing: { unit: 'character', usdPerMillion: 0, asOf: '2026' },
    charsOf,
    ...(rules.some((rule) => rule.do === 'lose') && { secondWay: true as const }),

    async translate(items, pair, signal) {
      if (items.length === 0) return [];
      if (signal.aborted) return faultAll(items, aborted());
      const excess = excessOf(items.filter(fits).map(charsOf), ENGINE, LIMITS);
      if (excess) return faultAll(items, excess);
      if (!items.some(fits)) return items.map((item) => tooLong(item, charsOf(item), ENGINE, LIMITS));
      calls += 1;
      const active = rules.filter((rule) => appliesTo(rule, calls));
      try {
        if (settings?.delay) await clock.sleep(settings.delay, signal);
      } catch {
        return faultAll(items, aborted());
      }
      if (signal.aborted) return faultAll(items, aborted());
      return answer(items, pair, active, calls);
    },
  };
}

function answer(
  items: readonly EngineItem[],
  pair: Pair,
  rules: readonly MockRule[],
  call: number,
): readonly EngineAnswer[] {
  const failing = rules.filter((rule) => rule.do === 'fail');
  const faults = new Map<EngineItem, Fault>();
  for (const item of items) {
    const rule = failing.find((one) => concerns(one, item));
    if (!fits(item)) faults.set(item, tooLong(item, charsOf(item), ENGINE, LIMITS).fault);
    else if (rule) faults.set(item, faultBy(rule, call));
  }
  const asked = items.filter((item) => !faults.has(item));
  const aligned = alignAnswers(asked, serve(asked, pair, rules), (item, text) => ({
    id: item.id,
    text,
    billed: charsOf(item),
    model: 'mock',
  }));
  const byItem = new Map(asked.map((item, index) => [item, aligned[index]!]));
  return items.map((item) => byItem.get(item) ?? { id: item.id, fault: faults.get(item)! });
}

/** The service inside: what it says may be short, long or out of order. */
function serve(items: readonly EngineItem[], pair: Pair, rules: readonly MockRule[]): NumberedAnswer[] {
  const does = (action: MockAction, item: EngineItem) =>
    rules.some((rule) => rule.do === action && concerns(rule, item));
  const whole = (action: MockAction) =>
    rules.some((rule) => rule.do === action && items.some((item) => concerns(rule, item)));
  const dropped = firstConcerned(rules, items);
  const answers: NumberedAnswer[] = [];
  for (const [at, item] of items.entries()) {
    if (dropped.has(item)) continue;
    const text = does('empty', item)
      ? ''
      : does('source', item)
        ? item.text
        : does('garble', item)
          ? garble(item)
          : does('lose', item) && !item.missed
            ? mockTranslation({ ...item, terms: [] }, pair)
            : mockTranslation(item, pair);
    answers.push({ at, text });
  }
  if (whole('reorder')) answers.reverse();
  if (whole('extra')) answers.push({ at: items.length, text: MOCK_MARK });
  return answers;
}

/** `drop` without a text leaves one answer out, the first; with one, all that hold it. */
function firstConcerned(rules: readonly MockRule[], items: readonly EngineItem[]): ReadonlySet<EngineItem> {
  const dropped = new Set<EngineItem>();
  for (const rule of rules) {
    if (rule.do !== 'drop') continue;
    for (const item of items.filter((one) => concerns(rule, one)).slice(0, rule.text === undefined ? 1 : undefined)) {
      dropped.add(item);
    }
  }
  return dropped;
}

function concerns(rule: MockRule, item: EngineItem): boolean {
  return rule.text === undefined || item.text.includes(rule.text);
}

/** What the mock makes of an item when nothing goes wrong. Pure. */
export function mockTranslation(asked: EngineItem, pair: Pair): string {
  const item = withSigns(asked);
  const spell = speller(pair);
  let text = '';
  let at = 0;
  const add = (piece: string) => {
    // What is glued to a name in Arabic (و, ل …) is a word of its own in Latin letters.
    text += (/[\p{L}\p{M}\p{N}]$/u.test(text) && /^[\p{L}\p{N}]/u.test(piece) ? ' ' : '') + piece;
  };
  for (const term of item.terms) {
    add(spell(item.text.slice(at, term.start)));
    add(term.translation);
    at = term.end;
  }
  add(spell(item.text.slice(at)));
  return MOCK_MARK + tagSigns(text, asked);
}

/** Names are lost, every digit is another one, the end is missing: everything that a check should see. */
function garble(item: EngineItem): string {
  const text = romanise(item.text).replace(/\d/g, (digit) => String((Number(digit) + 1) % 10));
  return `${MOCK_MARK}${text.slice(0, Math.ceil(text.length / 2))}\uFFFD`;
}

const ARABIC_SCRIPT = /^(?:ar|fa|ur|ps|ckb|ug|sd)(?:-|$)/i;
const OTHER_SCRIPT =
  /^(?:ar|fa|ur|ps|ckb|ug|sd|he|yi|ru|uk|be|bg|sr|mk|kk|ky|mn|tg|el|hy|ka|zh|ja|ko|hi|mr|ne|bn|ta|te|th|am)(?:-|$)/i;

/** How words are spelled: never a letter of the source's script is left, whichever way it goes. */
function speller(pair: Pair): (text: string) => string {
  if (OTHER_SCRIPT.test(pair.from)) return romanise;
  return ARABIC_SCRIPT.test(pair.to) ? arabise : accent;
}

function faultBy(rule: MockRule, call: number): Fault {
  const kind: FaultKind = rule.fault ?? 'unavailable';
  const message = `the mock was told to answer ${kind} (call ${call})`;
  if (kind !== 'rate-limited') return { kind, message };
  return { kind, message, ...(rule.retryAfter !== undefined && { retryAfterMs: Math.ceil(rule.retryAfter * 1000) }) };
}

function aborted(): Fault {
  return { kind: 'aborted', message: 'the request was stopped before it was answered' };
}

const charsOf = (item: EngineItem): number => codePoints(item.text);

function fits(item: EngineItem): boolean {
  return charsOf(item) <= LIMITS.charsPerItem;
}

function fingerprintOf(rules: readonly MockRule[]): string {
  const changing = rules.filter((rule) => CHANGES_TEXT.includes(rule.do));
  return changing.length === 0 ? 'mock 1' : `mock 1 ${JSON.stringify(changing)}`;
}
