/**
 * Words by their shape: what a word that no list has is likely to be, where its letters are those of a pattern of the language (فاعل, مفعول, تفعيل). Foreign
 * names seldom have one. Source: Ryding, A Reference Grammar of Modern Standard Arabic (2005), 3 and 5 to 7.
 */
export type ShapeKind = 'noun' | 'masdar' | 'adjective' | 'human' | 'verb';

/** What a root consonant may be: no long vowel. Letters are folded. */
const C = '[ءبتثجحخدذرزسشصضطظعغفقكلمنه]';
const ENDING = '(?:ه|ون|ين|ات)?';

const SHAPES: readonly (readonly [RegExp, readonly ShapeKind[]])[] = [
  [`(?:ت${C}{2}ي${C}|ا${C}ت${C}ا${C}|ان${C}{2}ا${C}|است${C}{2}ا${C}|م${C}ا${C}{2}ه)`, ['masdar'] as const],
  [`م${C}{2}و${C}${ENDING}`, ['adjective'] as const],
  [`م(?:ت|ن|ست)?${C}{3}${ENDING}`, ['adjective', 'noun'] as const],
  [`${C}ا${C}{2}`, ['adjective', 'human'] as const],
  [`${C}ا${C}{2}${ENDING}`, ['adjective', 'noun'] as const],
  [`${C}{2}ي${C}${ENDING}`, ['adjective', 'noun'] as const],
  [`${C}{2}ا${C}`, ['noun', 'human'] as const],
  [
    `(?:${C}{2}ا${C}ه|${C}{2}و${C}ه?|${C}{2}ا[يء]${C}|م${C}ا${C}ي?${C}|ا${C}{2}ا${C}|${C}وا${C}ي?${C}|${C}{3}ان)`,
    ['noun'] as const,
  ],
].map(([shape, kinds]) => [new RegExp(`^${shape}$`), kinds as readonly ShapeKind[]]);
/** With the article foreign names hardly have these. */
const SHORT_NOUN = new RegExp(`^(?:${C}[${C.slice(1, -1)}وي]${C}[هي]?|ا${C}{3}|${C}{3}ا|${C}{3}اء)$`);
const NISBA_OF_THREE = new RegExp(`^${C}{3}يه?$`);

/** @param definite the article was taken off: foreign words hardly have it. */
export function shapeKindsOf(bare: string, definite: boolean): readonly ShapeKind[] | undefined {
  if (definite) {
    if (/^[^ا].{2,}ي(?:ه|ون|ين)?$/.test(bare)) return ['adjective'];
    for (const [shape, kinds] of SHAPES) if (shape.test(bare)) return kinds;
    return SHORT_NOUN.test(bare) || /^.{3,4}ه$/.test(bare) ? ['noun'] : undefined;
  }
  if (bare.length < 4) return undefined;
  for (const [shape, kinds] of SHAPES) if (shape.test(bare)) return kinds;
  if (NISBA_OF_THREE.test(bare)) return ['adjective'];
  return undefined;
}
