/** English number words, lower case. `dozen` counts like a scale word of twelve. */
export type EnAtom =
  | { readonly kind: 'unit'; readonly value: number }
  | { readonly kind: 'tens'; readonly value: number }
  | { readonly kind: 'scale'; readonly value: number }
  | { readonly kind: 'ordinal'; readonly value: number }
  | { readonly kind: 'ordinal-scale'; readonly value: number }
  | { readonly kind: 'half' }
  /** third(s), quarter(s): parts behind a number; a lone `third` is an ordinal, a lone `quarter` a fraction. */
  | { readonly kind: 'parts'; readonly value: number; readonly plural: boolean }
  | { readonly kind: 'decade'; readonly value: number }
  | { readonly kind: 'and' }
  | { readonly kind: 'article' }
  | { readonly kind: 'of' };

const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety';
const ORDINALS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth';
const DECADES = 'twenties thirties forties fifties sixties seventies eighties nineties';

export const EN_UNITS: readonly string[] = UNITS.split(' ');
/** From twenty. */
export const EN_TENS: readonly string[] = TENS.split(' ');
export const EN_SCALES: readonly (readonly [number, string])[] = [
  [1e12, 'trillion'],
  [1e9, 'billion'],
  [1e6, 'million'],
  [1e3, 'thousand'],
];

export const EN_NUMBER_WORDS: ReadonlyMap<string, EnAtom> = buildTable();

function buildTable(): Map<string, EnAtom> {
  const table = new Map<string, EnAtom>();
  EN_UNITS.forEach((word, value) => {
    table.set(word, { kind: 'unit', value });
  });
  EN_TENS.forEach((word, index) => {
    table.set(word, { kind: 'tens', value: 20 + index * 10 });
    table.set(`${word.slice(0, -1)}ieth`, { kind: 'ordinal', value: 20 + index * 10 });
  });
  DECADES.split(' ').forEach((word, index) => {
    table.set(word, { kind: 'decade', value: 20 + index * 10 });
  });
  ORDINALS.split(' ').forEach((word, index) => {
    table.set(word, { kind: 'ordinal', value: index + 1 });
  });
  table.set('hundred', { kind: 'scale', value: 100 });
  table.set('dozen', { kind: 'scale', value: 12 });
  table.set('hundredth', { kind: 'ordinal-scale', value: 100 });
  for (const [value, word] of EN_SCALES) {
    table.set(word, { kind: 'scale', value });
    table.set(`${word}th`, { kind: 'ordinal-scale', value });
  }
  // Tenfold, a hundredfold.
  for (const [word, atom] of [...table])
    if (['unit', 'tens', 'scale'].includes(atom.kind) && word !== 'dozen') table.set(`${word}fold`, atom);
  table.set('half', { kind: 'half' });
  table.set('halves', { kind: 'half' });
  table.set('quarter', { kind: 'parts', value: 1 / 4, plural: false });
  for (const [word, value] of [
    ['thirds', 1 / 3],
    ['quarters', 1 / 4],
    ['fourths', 1 / 4],
    ['fifths', 1 / 5],
    ['sixths', 1 / 6],
    ['sevenths', 1 / 7],
    ['eighths', 1 / 8],
    ['ninths', 1 / 9],
    ['tenths', 1 / 10],
  ] as const)
    table.set(word, { kind: 'parts', value, plural: true });
  table.set('and', { kind: 'and' });
  table.set('a', { kind: 'article' });
  table.set('an', { kind: 'article' });
  table.set('of', { kind: 'of' });
  return table;
}
