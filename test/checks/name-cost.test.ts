import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arabicForm, latinForm, leastCost, nameCost } from '../../src/checks/ar-en/name-cost.ts';
import { leastOfAnyForm, mayBeNear, nameForms, SourceWord, soundOf } from '../../src/checks/ar-en/name-forms.ts';
import { wordOf } from '../../src/text/words.ts';

const arabic = fc
  .array(fc.constantFrom(...'ابتثجحخدذرزسشصضطظعغفقكلمنهويئؤء'), { minLength: 1, maxLength: 7 })
  .map((letters) => letters.join(''));
const latin = fc
  .array(fc.constantFrom(..."abcdefghijklmnopqrstuvwxyz'-\u00e9\u00df"), { minLength: 1, maxLength: 9 })
  .map((letters) => letters.join(''));
/** Pairs that are near each other: letters that may stand for one another, and a few that may not. */
const near = fc
  .array(
    fc.constantFrom(
      ...['ب b', 'ر r', 'ن n', 'ش sh', 'س c', 'ق k', 'ف v', 'م m', 'تش ch', 'كس x', 'ا a', 'و u', 'ي i', 'ع '].map(
        (pair) => pair.split(' ') as [string, string],
      ),
      ['ل', 'g'] as [string, string],
    ),
    { minLength: 2, maxLength: 6 },
  )
  .map((pairs) => [pairs.map(([one]) => one).join(''), pairs.map(([, other]) => other).join('')] as const);

test('a bound on the cost of a reading changes nothing but that what is dearer is none', () => {
  let found = 0;
  fc.assert(
    fc.property(
      fc.oneof(fc.tuple(arabic, latin), near),
      fc.constantFrom(0, 0.2),
      fc.constantFrom(0, 0.3, 0.6, 0.9, 1.5, 3),
      ([one, other], extra, most) => {
        const [ours, theirs] = [arabicForm(one, extra), latinForm(other)];
        // Nothing is told beforehand by letters where any cost will do; by consonants it is as well where two are one sound (تش, ch).
        const cost = nameCost(ours, theirs);
        const near = cost <= most && leastCost(ours.hard, theirs) <= most;
        const bounded = nameCost(ours, theirs, most);
        if (near) found++;
        expect(bounded).toBe(near ? cost : Number.POSITIVE_INFINITY);
      },
    ),
    { numRuns: 20_000, seed: 3 },
  );
  expect(found).toBeGreaterThan(1000);
});

const glued = fc.constantFrom('', 'و', 'ب', 'ال', 'وال', 'لل', 'ولل');
const ending = fc.constantFrom('', 'ي', 'يه', 'يين', 'ون', 'وس', 'ه', 'ات');
const people = fc.constantFrom('', 'i', 'ian', 'ese', 's', 'ists', 'er');

test('no form of a word costs less than what its letters tell beforehand', () => {
  let told = 0;
  fc.assert(
    fc.property(
      fc.oneof(fc.tuple(arabic, latin), near),
      fc.tuple(glued, ending, people),
      fc.option(arabic, { nil: undefined }),
      fc.option(arabic, { nil: undefined }),
      ([one, other], [front, end, behind], next, afterNext) => {
        const around = {
          known: false,
          place: false,
          supported: false,
          next: next === undefined ? undefined : soundOf(next),
          afterNext: next === undefined || afterNext === undefined ? undefined : soundOf(afterNext),
        };
        const text = front + one + end;
        const word = new SourceWord(text, 0, text.length, soundOf(text), around);
        const name = nameForms(other + behind);
        const least = leastOfAnyForm(name, word);
        if (least > 0) told++;
        const { stems, greek, peoples } = word.alone;
        const costs = [...stems, ...greek].map((form) => form && nameCost(form, name.whole));
        for (const [index] of stems.entries())
          for (const words of around.afterNext ? [1, 2] : around.next ? [1] : [])
            costs.push(nameCost(word.joined(index, words), name.whole));
        if (name.people) for (const form of peoples) costs.push(nameCost(form, name.people));
        for (const cost of costs)
          if (cost !== undefined) {
            expect(cost).toBeGreaterThanOrEqual(least);
            expect(mayBeNear(wordOf(other + behind), word, cost)).toBe(true);
          }
      },
    ),
    { numRuns: 10_000, seed: 5 },
  );
  expect(told).toBeGreaterThan(1000);
});
