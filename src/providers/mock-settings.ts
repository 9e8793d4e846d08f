import { TarjumanError } from '../core/error.ts';
import type { FaultKind } from './contract.ts';

/**
 * What the mock does besides translating. `fail` answers a fault; `drop` leaves an answer out; `extra` adds one;
 * `reorder` turns the answers round; `source` gives the source back; `empty` gives nothing; `garble` loses names and
 * changes numbers; `lose` spells names out like any other word, unless it is a second try for them.
 */
export type MockAction = 'fail' | 'drop' | 'extra' | 'reorder' | 'source' | 'empty' | 'garble' | 'lose';

const ACTIONS: readonly MockAction[] = ['fail', 'drop', 'extra', 'reorder', 'source', 'empty', 'garble', 'lose'];

/** Calls by number, counted from 1 over the life of one provider. `to` absent: every later one; `every`: each nth. */
export type MockCalls = { readonly from: number; readonly to?: number } | { readonly every: number };

export interface MockRule {
  readonly do: MockAction;
  /** For `fail`; default `unavailable`. */
  readonly fault?: FaultKind;
  /** For `fault: rate-limited`: what the answer says about waiting, in seconds. Absent: it says nothing. */
  readonly retryAfter?: number;
  /** Absent or empty: every call. */
  readonly calls?: readonly MockCalls[];
  /** Only items whose text holds this. Absent: every item of the call. */
  readonly text?: string;
}

export interface MockSettings {
  /** How long each call takes, in milliseconds. Default 0. */
  readonly delay?: number;
  readonly rules?: readonly MockRule[];
}

/** HTTP codes that people know, as words for faults. */
const FAULTS: Readonly<Record<string, FaultKind>> = {
  '400': 'bad-request',
  '401': 'auth',
  '403': 'auth',
  '413': 'too-large',
  '429': 'rate-limited',
  '456': 'quota',
  '503': 'unavailable',
  quota: 'quota',
  unavailable: 'unavailable',
  auth: 'auth',
  'rate-limited': 'rate-limited',
  'unsupported-pair': 'unsupported-pair',
  'bad-request': 'bad-request',
  'too-large': 'too-large',
  refused: 'refused',
  truncated: 'truncated',
  'wrong-count': 'wrong-count',
};

const VARIABLE = 'TARJUMAN_MOCK';
const HINT =
  'write e.g. delay=50,fail=429:2@3,source~weather or {"delay":50,"rules":[{"do":"fail","fault":"429","calls":"3"}]} (docs/providers.md)';

/**
 * The settings in `TARJUMAN_MOCK`: JSON, or a list `action[=value][@calls][~text]` with commas between.
 * Absent or blank: none. Throws TarjumanError ENGINE_SETTINGS with what was found.
 *
 *     delay=50              each call takes 50 ms
 *     fail=429@3            the third call is refused without a time to wait
 *     fail=429:2@3-5        calls 3 to 5 are, with "wait 2 seconds"
 *     fail=503@%4           every fourth call
 *     fail=refused~weather  items that hold the word, in any call
 *     drop@2+4-             the second call, and all from the fourth on
 */
export function readMockSettings(text: string | undefined): MockSettings {
  const trimmed = text?.trim() ?? '';
  if (trimmed === '') return {};
  return trimmed.startsWith('{') ? readJson(trimmed) : readCompact(trimmed);
}

/** Whether the rule holds for the nth call. */
export function appliesTo(rule: MockRule, call: number): boolean {
  const calls = rule.calls ?? [];
  if (calls.length === 0) return true;
  return calls.some((span) =>
    'every' in span ? call % span.every === 0 : call >= span.from && call <= (span.to ?? Number.POSITIVE_INFINITY),
  );
}

function wrong(found: string): never {
  throw new TarjumanError('ENGINE_SETTINGS', { file: VARIABLE }, found, HINT);
}

function readCompact(text: string): MockSettings {
  let delay: number | undefined;
  const rules: MockRule[] = [];
  for (const part of text.split(',')) {
    const match = /^\s*([a-z]+)(?:=([^@~]*))?(?:@([^~]*))?(?:~(.*))?$/su.exec(part);
    if (!match) wrong(`${JSON.stringify(part)} is not action=value@calls~text`);
    const [, action, value, calls, needle] = match;
    if (action === 'delay') {
      if (calls !== undefined || needle !== undefined) wrong('delay holds for every call; it takes no @ and no ~');
      delay = readDelay(value?.trim());
    } else {
      rules.push(readRule({ do: action, fault: value?.trim(), calls: calls?.trim(), text: needle }));
    }
  }
  return { ...(delay !== undefined && { delay }), rules };
}

function readJson(text: string): MockSettings {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch (cause) {
    throw new TarjumanError('ENGINE_SETTINGS', { file: VARIABLE }, 'it begins like JSON but is none', HINT, cause);
  }
  const { delay, rules = [], ...rest } = parsed as Record<string, unknown>;
  const odd = Object.keys(rest)[0];
  if (odd !== undefined) wrong(`${JSON.stringify(odd)} is no setting of the mock`);
  if (!Array.isArray(rules)) wrong('`rules` is no list');
  return {
    ...(delay !== undefined && { delay: readDelay(delay) }),
    rules: rules.map((rule: unknown) =>
      typeof rule === 'object' && rule !== null
        ? readRule(rule as Record<string, unknown>)
        : wrong('a rule is an object'),
    ),
  };
}

function readDelay(value: unknown): number {
  const delay = typeof value === 'string' && value !== '' ? Number(value) : value;
  if (typeof delay !== 'number' || !(delay >= 0 && delay <= 3_600_000))
    wrong(`delay is ${JSON.stringify(value)}, not milliseconds`);
  return delay;
}

function readRule(raw: Record<string, unknown>): MockRule {
  const { do: action, fault, retryAfter, calls, text, ...rest } = raw;
  const odd = Object.keys(rest)[0];
  if (odd !== undefined) wrong(`${JSON.stringify(odd)} is no part of a rule`);
  if (!ACTIONS.includes(action as MockAction))
    wrong(`${JSON.stringify(action)} is no action (${['delay', ...ACTIONS].join(', ')})`);
  if (text !== undefined && (typeof text !== 'string' || text === '')) wrong('the text of a rule is empty');
  return {
    do: action as MockAction,
    ...(action === 'fail' ? readFault(fault, retryAfter) : noFault(String(action), fault ?? retryAfter)),
    ...(calls !== undefined && { calls: readCalls(String(calls)) }),
    ...(text !== undefined && { text }),
  };
}

function noFault(action: string, value: unknown): Record<string, never> {
  return value === undefined ? {} : wrong(`${action} takes no value`);
}

function readFault(fault: unknown, retryAfter: unknown): { fault: FaultKind; retryAfter?: number } {
  const [name, seconds] = String(fault ?? 'unavailable').split(':');
  const kind = FAULTS[name!] ?? wrong(`${JSON.stringify(name)} is no fault (${Object.keys(FAULTS).join(', ')})`);
  const wait = retryAfter ?? seconds;
  if (wait === undefined) return { fault: kind };
  if (kind !== 'rate-limited') wrong(`only 429 can say how long to wait, ${name} cannot`);
  const number = wait === '' ? Number.NaN : Number(wait);
  if (!(number >= 0)) wrong(`${JSON.stringify(wait)} is no time to wait in seconds`);
  return { fault: kind, retryAfter: number };
}

function readCalls(text: string): readonly MockCalls[] {
  return text.split('+').map((part) => {
    const every = /^%(\d+)$/.exec(part)?.[1];
    if (every !== undefined && Number(every) > 0) return { every: Number(every) };
    const span = /^(\d+)(-(\d+)?)?$/.exec(part);
    const from = Number(span?.[1]);
    const to = span?.[2] === undefined ? from : span[3] === undefined ? undefined : Number(span[3]);
    if (!span || from < 1 || (to !== undefined && to < from))
      wrong(`${JSON.stringify(part)} names no calls; write 3, 3-5, 3-, %4 or 2+4`);
    return { from, ...(to !== undefined && { to }) };
  });
}
