import { ODD_END } from '../text/traits.ts';
import type { SegmentCheck } from './check.ts';

const CLOSERS = '["\\u201c\\u201d\\u2018\\u2019\\u00ab\\u00bb)\\]\\s\\u200e\\u200f]*$';
const QUESTION = new RegExp(`[?\\u061f][!?\\u061f]*${CLOSERS}`, 'u');
const STATEMENT = new RegExp(`(?<!\\.)\\.${CLOSERS}`, 'u');
const COLON = new RegExp(`:${CLOSERS}`, 'u');
const ENDED = new RegExp(`[.!?\\u061f\\u2026:;,\\u060c\\u061b\\u2014-]${CLOSERS}`, 'u');

export const endMark: SegmentCheck = {
  id: 'end-mark',
  severity: 'warning',
  about:
    'A question stays a question and a statement a statement. A full stop of the source that the target lacks altogether is an info, as is a colon that became something else. Headlines, which end without a stop, pass.',
  scope: 'segment',
  needs: { either: ODD_END },
  *run({ source, target, role = 'body' }) {
    const end = target.trimEnd().length;
    const at = { start: Math.max(0, end - 1), end };
    if (end === 0) return;
    const actual = target.slice(at.start, at.end);
    if (QUESTION.test(source) && !target.includes('?') && !target.includes('\u061f'))
      yield { message: 'the source asks, the target does not', target: at, actual, expected: ['?'] };
    else if (QUESTION.test(target) && STATEMENT.test(source) && !/[?\u061f]/.test(source))
      yield { message: 'the target asks, the source does not', target: at, actual, expected: ['.'] };
    else if (role === 'headline') return;
    else if (STATEMENT.test(source) && !ENDED.test(target) && /\s/.test(target.trim()))
      yield { message: 'no full stop at the end', severity: 'info', target: at, actual };
    else if (COLON.test(source) && /[.!?]["'\u201d\u2019)]*$/.test(target.trimEnd()))
      yield { message: 'the source ends in a colon', severity: 'info', target: at, actual, expected: [':'] };
  },
};
