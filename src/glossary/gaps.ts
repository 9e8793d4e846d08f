import { foldTable, isWhiteSpace, SKIP } from '../text/ar/fold.ts';

/** Units that may join the words of a name: white space, hyphens and dashes, apostrophes, the middle dot, the low line of hashtags. */
export function isSoftUnit(unit: number): boolean {
  return (
    isWhiteSpace(unit) ||
    unit === 0x2d ||
    unit === 0x5f ||
    unit === 0x27 ||
    unit === 0xb7 ||
    unit === 0x2018 ||
    unit === 0x2019 ||
    unit === 0x2212 ||
    (unit >= 0x2010 && unit <= 0x2015)
  );
}

/** A gap longer than this lies between two names, not in one. UTF-16 units. */
const LONGEST_GAP = 8;

/** Letters of a word that may be an initial, with a full stop behind it (جون إف. كينيدي). */
const LONGEST_INITIAL = 3;

export type Gap = 'soft' | 'any' | 'none';

/**
 * What lies between two words: `soft` joins the words of a name, `any` does so only for an entry that is itself written with quotes or the like,
 * `none` never does. One line break is soft (a name may be wrapped), two are the end of a paragraph.
 */
export function gapBetween(text: string, from: number, to: number, lettersBefore: number): Gap {
  if (to - from === 1 && text.charCodeAt(from) === 0x20) return 'soft';
  if (to - from > LONGEST_GAP) return 'none';
  let lines = 0;
  let kind: Gap = 'soft';
  const fold = foldTable();
  for (let i = from; i < to; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 0x2029) return 'none';
    if (isLineEnd(unit)) {
      if (unit === 0x0d && text.charCodeAt(i + 1) === 0x0a) continue;
      if (++lines > 1) return 'none';
    } else if (fold[unit] !== SKIP && !isSoftUnit(unit)) {
      if (unit !== 0x2e || lettersBefore > LONGEST_INITIAL) kind = 'any';
    }
  }
  return kind;
}

function isLineEnd(unit: number): boolean {
  return unit === 0x0a || unit === 0x0d || unit === 0x2028;
}
