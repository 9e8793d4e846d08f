import { describe, expect, test } from 'vitest';
import { type Segment, targetCodesOf, targetOf } from '../../src/core/bitext.ts';
import { hashOf } from '../../src/core/hash.ts';
import { placesKey } from '../../src/core/inline-code.ts';
import { readTagged } from '../../src/core/tagged-text.ts';
import { segmentEtag } from '../../src/pipeline/edit-segments.ts';
import { changeOf } from '../../src/review/change.ts';
import { shownSpan, shownTarget, withMarkup } from '../../src/review/coded-rows.ts';
import { pairsOf } from '../../src/review/page/pairs.ts';
import { rowsOfUnit } from '../../src/review/rows.ts';

const AT = '2026-01-02T03:04:05.000Z';
const SOURCE = 'عاد 45 رجلا أمس.';

function segmentOf(tagged: string): Segment {
  const { text: target, codes: targetCodes } = readTagged(tagged);
  return {
    id: 's1',
    source: SOURCE,
    codes: [
      { at: 4, id: '1', kind: 'open', data: '<b>', type: 'bold' },
      { at: 6, id: '1', kind: 'close', data: '</b>', type: 'bold' },
    ],
    hash: hashOf(SOURCE),
    mentions: [],
    gap: '',
    notes: [],
    state: 'translated',
    target,
    targetCodes,
    origin: { kind: 'person', by: 'A', at: AT },
  };
}
const type = (segment: Segment, target: string): Segment => changeOf({ target }, 'B', AT, 1)(segment);

describe('a translation that carries markup', () => {
  const segment = segmentOf('Some <1>45</1> men came back.');

  test('is one string with tags; what comes back of it is text and places', () => {
    expect(shownTarget(segment)).toBe('Some <1>45</1> men came back.');
    const now = type(segment, 'Yesterday <1>45 men</1> came back.');
    expect(targetOf(now)).toBe('Yesterday 45 men came back.');
    expect(placesKey(targetCodesOf(now))).toBe('10o1 16c1');
    expect(shownTarget(now)).toBe('Yesterday <1>45 men</1> came back.');
  });

  test('markup alone makes it another text, also for who saw the one before', () => {
    const moved = type(segment, 'Some 45 <1>men</1> came back.');
    expect(targetOf(moved)).toBe(targetOf(segment));
    expect(segmentEtag(moved)).not.toBe(segmentEtag(segment));
    expect(moved.history).toMatchObject([{ target: targetOf(segment) }]);
  });

  test('a tag that stands twice stands once, and one that is lost is told and put back by its fix', () => {
    expect(shownTarget(type(segment, '<1>45</1> and <1>45</1>'))).toBe('<1>45</1> and 45');
    const bare = type(segment, 'Some 45 men came back.');
    expect(withMarkup(bare, 'en')).toBe('Some <1>45</1> men came back.');
    expect(withMarkup(segment, 'en')).toBeUndefined();
  });

  test('places of findings and names count in that string, and digits of tags are no numbers', () => {
    const plain = targetOf(segment)!;
    const span = shownSpan(segment, { start: plain.indexOf('45'), end: plain.indexOf('45') + 2 });
    expect(shownTarget(segment).slice(span.start, span.end)).toBe('45');
    const unit = { id: 'u1', role: 'body', segments: [segment] } as const;
    const [row] = rowsOfUnit(unit, 'en', undefined, new Map());
    const { target } = pairsOf(row!, row!.target, 'ar', 'en');
    expect(target.map(({ start, end }) => row!.target.slice(start, end))).toEqual(['45']);
  });

  test('what only looks like a tag, in a segment without markup, is its text', () => {
    const { codes: _, targetCodes: __, ...rest } = segmentOf('x') as Extract<Segment, { target: string }>;
    const plain: Segment = { ...rest, target: 'see <1>' };
    expect(shownTarget(plain)).toBe('see <1>');
    expect(targetOf(type(plain, 'see <2/> and <1>'))).toBe('see <2/> and <1>');
  });
});
