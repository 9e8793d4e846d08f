import { expect, test } from 'vitest';
import {
  draftOf,
  fillSegment,
  HISTORY,
  historyOfChange,
  historyTakenBack,
  rewriteSegment,
  type Segment,
} from '../../src/core/bitext.ts';
import { hashOf } from '../../src/core/hash.ts';

const ENGINE = { kind: 'engine', provider: 'google', at: '2026-03-05T08:30:00.000Z' } as const;
const AT = '2026-03-05T09:00:00.000Z';
const SOURCE = 'افتتح الوزير الجسر.';
const open: Segment = {
  id: 's1',
  source: SOURCE,
  hash: hashOf(SOURCE),
  mentions: [],
  gap: '',
  notes: [],
  state: 'initial',
};
const drafted = fillSegment(open, 'The minister opened bridge.', ENGINE);
const typed = rewriteSegment(drafted, 'The minister opened the bridge.', 'Maha', AT);

test('what a person types keeps what stood there, with who and when', () => {
  expect(typed).toMatchObject({
    state: 'translated',
    target: 'The minister opened the bridge.',
    origin: { kind: 'person', by: 'Maha', at: AT },
    history: [{ target: 'The minister opened bridge.', state: 'translated', origin: ENGINE }],
  });
  expect(draftOf(typed)?.target).toBe('The minister opened bridge.');
  expect(draftOf(drafted)).toBeUndefined();
});

test('the same words again change nothing, and a person who approved keeps the approval', () => {
  const approved: Segment = {
    ...(typed as Extract<Segment, { state: 'translated' }>),
    state: 'reviewed',
    approval: { by: 'Maha', at: AT },
  };
  expect(rewriteSegment(approved, 'The minister opened the bridge.', 'Adam', AT)).toBe(approved);
  const again = rewriteSegment(approved, 'The minister has opened the bridge.', 'Adam', AT);
  expect(again.state).toBe('translated');
  expect(again.history?.at(-1)).toMatchObject({ state: 'reviewed', approval: { by: 'Maha', at: AT } });
});

test('an emptied target opens the segment, and its words are not lost', () => {
  expect(rewriteSegment(typed, '', 'Maha', AT)).toMatchObject({ state: 'initial' });
  expect(rewriteSegment(typed, '', 'Maha', AT).history?.map(({ target }) => target)).toEqual([
    'The minister opened bridge.',
    'The minister opened the bridge.',
  ]);
});

test('an engine that fills again keeps the words of people only', () => {
  expect(fillSegment(drafted, 'Minister opens bridge.', ENGINE).history).toBeUndefined();
  expect(fillSegment(typed, 'Minister opens bridge.', ENGINE).history?.at(-1)?.target).toBe(
    'The minister opened the bridge.',
  );
});

test('a changed source gives older targets a source of their own, and taking it back takes it off', () => {
  expect(historyOfChange(drafted)).toEqual({});
  const { history } = historyOfChange(typed);
  expect(history?.map(({ source }) => source)).toEqual([SOURCE, SOURCE]);
  const changed: Segment = {
    ...open,
    source: 'غيره',
    history: history!,
    previous: { source: SOURCE, target: 'The minister opened the bridge.' },
  };
  expect(draftOf(rewriteSegment(changed, 'Other.', 'Maha', AT))).toBeUndefined();
  expect(historyTakenBack(changed, 'The minister opened the bridge.').history).toEqual([
    { target: 'The minister opened bridge.', state: 'translated', origin: ENGINE },
  ]);
});

test('a history has an end', () => {
  let segment: Segment = typed;
  for (let round = 0; round < 2 * HISTORY; round++) segment = rewriteSegment(segment, `Try ${round}.`, 'Maha', AT);
  expect(segment.history).toHaveLength(HISTORY);
  expect(segment.history?.at(-1)?.target).toBe(`Try ${2 * HISTORY - 2}.`);
});
