/**
 * Words by their shape: what a word that no list has is likely to be, where its letters are those of a pattern of the language (فاعل, مفعول, تفعيل). Foreign
 * names seldom have one. Source: Ryding, A Reference Grammar of Modern Standard Arabic (2005), 3 and 5 to 7.
 */
import { isRoot } from './roots.ts';

export type ShapeKind = 'noun' | 'masdar' | 'adjective' | 'human' | 'verb';

/** What a root consonant may be: no long vowel. Letters are folded. */
const C = '[ءبتثجحخدذرزسشصضطظعغفقكلمنه]';
const CONSONANT = `(${C})`;
const ENDING = '(?:ه|ون|ين|ات)?';

/** The shape with each of its root consonants told apart. */
function told(shape: string): string {
  return shape
    .replaceAll(`${C}{2}`, C + C)
    .replaceAll(`${C}{3}`, C + C + C)
    .replaceAll(C, CONSONANT);
}

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
].map(([shape, kinds]) => [new RegExp(`^${told(shape as string)}$`), kinds as readonly ShapeKind[]]);
/** With the article foreign names hardly have these. */
const SHORT_NOUN = new RegExp(
  `^(?:${CONSONANT}([${C.slice(1, -1)}وي])${CONSONANT}[هي]?|${told(`ا${C}{3}|${C}{3}ا|${C}{3}اء`)})$`,
);
const NISBA_OF_THREE = new RegExp(`^${told(`${C}{3}`)}يه?$`);

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

/**
 * Whether the consonants of a word that has such a shape are no root, so that it is hardly a word of the language: سليت, البلقان. False where it has no shape,
 * and for what takes the article and ends as an adjective does: it is derived from a name, and may stand behind any noun (البحر الكاريبي).
 */
export function isShapeWithoutRoot(bare: string, definite: boolean): boolean {
  if (definite && /ي(?:ه|ون|ين)?$/.test(bare)) return false;
  let found = false;
  for (const shape of [...SHAPES.map(([shape]) => shape), NISBA_OF_THREE, ...(definite ? [SHORT_NOUN] : [])]) {
    const match = shape.exec(bare);
    if (match === null) continue;
    const consonants = match.slice(1).filter((part) => part !== undefined);
    if (consonants.length !== 3 || isRoot(consonants.join(''))) return false;
    found = true;
  }
  return found;
}

const FRONT = /^(?:است|مست|ات|مت|من|ان|[متيناوفبكل])/;
const END = /(?:اني|اء|ات|ان|ون|ين|يه|تي|[هيا])$/;
/** Of so few consonants one may be weak, so that nobody sees it. */
const FEWEST_CONSONANTS = 3;

/** Whether no root is in a word that has no shape of the language, with or without what goes in front of a root or behind it: بوتفليقة, أخنوش. */
export function isWithoutRoot(bare: string): boolean {
  const stems = [bare, bare.replace(END, '')].flatMap((stem) => [stem, stem.replace(FRONT, '')]);
  return stems.every((stem) => {
    const consonants = stem.replace(/[اوي]/g, '');
    if (consonants.length < FEWEST_CONSONANTS) return false;
    return !isRoot(consonants) && !(consonants[1] === 'ت' && isRoot(consonants[0] + consonants.slice(2)));
  });
}
