import { expect, test } from 'vitest';
import { opensUrgently } from '../../src/text/urgency.ts';

test.for([
  ['ar', 'عاجل: زلزال يضرب الساحل', true],
  ['ar', 'عاجل | زلزال يضرب الساحل', true],
  ['ar', 'عاجل.. زلزال يضرب الساحل', true],
  ['ar', '(عاجل) زلزال يضرب الساحل', true],
  ['ar', '\u200Fعاجل زلزال يضرب الساحل', true],
  ['ar', 'خبر عاجل - زلزال يضرب الساحل', true],
  ['ar', 'عاجلا أم آجلا ستفتح المدرسة', false],
  ['ar', 'اجتماع عاجل لمجلس الوزراء', false],
  ['ar-EG', 'عاجل', true],
  ['en', 'BREAKING: Earthquake hits the coast', true],
  ['en', 'Breaking bread with neighbours', false],
  ['en', 'URGENT - Earthquake hits the coast', true],
  ['fa', 'فوری: زمین‌لرزه در ساحل', true],
  ['fa', 'فوری ترین خبر روز', false],
  ['de', 'EILT: Erdbeben', false],
] as const)('%s: «%s» is urgent: %s', ([language, opening, urgent]) => {
  expect(opensUrgently(opening, language)).toBe(urgent);
});
