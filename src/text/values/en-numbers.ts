import { allMatches } from '../../core/all-matches.ts';
import { readWords, wordFact } from '../words.ts';
import { type DigitNumber, digitNumbersOf } from './digit-numbers.ts';
import { isNoNumber } from './en-number-sense.ts';
import { EN_NUMBER_WORDS, type EnAtom } from './en-number-words.ts';
import { exact, type NumberKind, type NumberValue } from './number-value.ts';
import { ENGLISH_VALUE_WORDS } from './value-words.ts';

interface Lexeme {
  readonly start: number;
  readonly end: number;
  readonly atom?: EnAtom;
  readonly digits?: DigitNumber;
  /** What is glued on behind figures: `th`, `bn`, `s`. */
  readonly suffix?: Suffix;
}

type Suffix =
  | { readonly kind: 'ordinal' | 'decade' }
  | { readonly kind: 'scale'; readonly value: number; readonly sure: boolean };

const WORD = /[A-Za-z]+/g;
const GAP = /^(?:[ \u00a0\u202f]{1,3}|[-\u2010\u2011\u2013])$/;
const PERCENT = /^(?:[ \u00a0\u202f]?%|[ \u00a0-](?:percent|per[ -]cent|pct)\b)/i;
const ORDINAL_SUFFIX = /^(?:st|nd|rd|th)(?![\p{L}\p{N}])/u;
const DECADE_SUFFIX = /^['\u2019]?s(?![\p{L}\p{N}])/u;
const SCALE_SUFFIX = /^(k|K|m|M|mn|mln|b|bn|B|tn|trn)(?![\p{L}\p{N}])/u;
const MANY = /\b(?:several|few|many)[ \u00a0]$/i;
const SUFFIX_VALUES: Readonly<Record<string, number>> = {
  k: 1e3,
  m: 1e6,
  mn: 1e6,
  mln: 1e6,
  b: 1e9,
  bn: 1e9,
  tn: 1e12,
  trn: 1e12,
};

/** Numbers of an English text, left to right, never overlapping. Linear in the text. */
export function findEnglishNumbers(text: string): readonly NumberValue[] {
  const digits = digitNumbersOf(text, 'en');
  if (digits.length === 0 && (ENGLISH_VALUE_WORDS.ofText(text) & COUNT) === 0) return NO_NUMBERS;
  return new EnglishNumberParser(text, lexemesOf(text, digits)).parse();
}

const NO_NUMBERS: readonly NumberValue[] = [];

interface NumberWord {
  readonly written: string;
  /** Within the word. */
  readonly index: number;
  readonly atom: EnAtom;
}

const NONE: readonly NumberWord[] = [];

/** Number words of Latin letters in a run of letters and marks; nearly always the run itself, or none. */
const numberWordsIn = wordFact(({ text }): readonly NumberWord[] => {
  const found: NumberWord[] = [];
  for (const { 0: written, index } of allMatches(text, WORD)) {
    const atom = written.length > 12 ? undefined : EN_NUMBER_WORDS.get(written.toLowerCase());
    if (atom && !/\p{L}/u.test(text.slice(Math.max(0, index - 1), index))) found.push({ written, index, atom });
  }
  return found.length > 0 ? found : NONE;
});

/** What stands between number words is no number without one. */
const JOINTS: ReadonlySet<EnAtom['kind']> = new Set(['and', 'article', 'of']);
const COUNT = ENGLISH_VALUE_WORDS.add((word) => numberWordsIn(word).some(({ atom }) => !JOINTS.has(atom.kind)));

function lexemesOf(text: string, figures: readonly DigitNumber[]): Lexeme[] {
  const lexemes: Lexeme[] = [];
  for (const digits of figures) {
    const tail = text.slice(digits.end, digits.end + 6);
    let suffix: Suffix | undefined;
    let length = 0;
    const ordinal = ORDINAL_SUFFIX.exec(tail);
    const decade = DECADE_SUFFIX.exec(tail);
    const scale = SCALE_SUFFIX.exec(tail);
    const whole = digits.readings[0]![0]!;
    if (ordinal) {
      suffix = { kind: 'ordinal' };
      length = ordinal[0].length;
    } else if (decade && whole % 10 === 0 && whole >= 10) {
      suffix = { kind: 'decade' };
      length = decade[0].length;
    } else if (scale) {
      suffix = { kind: 'scale', value: SUFFIX_VALUES[scale[1]!.toLowerCase()]!, sure: scale[1]!.length > 1 };
      length = scale[0].length;
    }
    lexemes.push({ start: digits.start, end: digits.end + length, digits, ...(suffix && { suffix }) });
  }
  for (const { word, start: from } of readWords(text).words)
    for (const { written, index, atom } of numberWordsIn(word)) {
      const start = from + index;
      if (!isNoNumber(written, text, start)) lexemes.push({ start, end: start + written.length, atom });
    }
  return lexemes
    .sort((a, b) => a.start - b.start)
    .filter((lexeme, index, all) => lexeme.start >= (all[index - 1]?.end ?? 0));
}

interface Parsed {
  readonly next: number;
  readonly values: readonly number[];
  readonly inDigits: boolean;
  readonly kind?: NumberKind;
  readonly scale: number;
  readonly parts?: readonly number[];
}

class EnglishNumberParser {
  private readonly text: string;
  private readonly lexemes: readonly Lexeme[];

  constructor(text: string, lexemes: readonly Lexeme[]) {
    this.text = text;
    this.lexemes = lexemes;
  }

  parse(): NumberValue[] {
    const found: NumberValue[] = [];
    let index = 0;
    while (index < this.lexemes.length) {
      const kind = this.lexemes[index]!.atom?.kind;
      if (kind === 'and' || kind === 'of') {
        index++;
        continue;
      }
      const crowd = this.crowdAt(index);
      if (crowd !== undefined) {
        index = crowd;
        continue;
      }
      const number =
        (this.isPart(index) ? this.fraction(index) : this.special(index)) ??
        this.fraction(index) ??
        this.cardinal(index);
      if (number) {
        found.push(number.found);
        index = number.next;
      } else index++;
    }
    return found;
  }

  /** Several hundred thousand is no number: where the scale words end. */
  private crowdAt(index: number): number | undefined {
    const { atom, start } = this.lexemes[index]!;
    if (atom?.kind !== 'scale' || !MANY.test(this.text.slice(Math.max(0, start - 12), start))) return undefined;
    let next = index + 1;
    while (this.next(next)?.kind === 'scale') next++;
    return next;
  }

  private adjacent(index: number): Lexeme | undefined {
    const lexeme = this.lexemes[index];
    const before = this.lexemes[index - 1];
    if (!lexeme || !before) return undefined;
    return GAP.test(this.text.slice(before.end, Math.min(lexeme.start, before.end + 5))) &&
      lexeme.start - before.end < 5
      ? lexeme
      : undefined;
  }

  private next(index: number): EnAtom | undefined {
    return this.adjacent(index)?.atom;
  }

  private make(
    from: number,
    next: number,
    kind: NumberKind,
    inDigits: boolean,
    readings: readonly (readonly number[])[],
    end = this.lexemes[next - 1]!.end,
  ): { found: NumberValue; next: number } {
    const first = this.lexemes[from]!;
    const code = next === from + 1 && first.digits?.code && !first.suffix;
    return {
      next,
      found: {
        start: first.start,
        end,
        value: readings[0]![0]!,
        kind,
        form: inDigits ? 'digits' : 'words',
        readings,
        ...(code && { code }),
      },
    };
  }

  /** Times, decades, ordinals in figures or as one word. */
  private special(index: number) {
    const { digits, suffix, atom } = this.lexemes[index]!;
    if (digits?.kind === 'time') return this.make(index, index + 1, 'time', true, digits.readings);
    if (digits && suffix?.kind === 'ordinal') return this.make(index, index + 1, 'ordinal', true, digits.readings);
    if (digits && suffix?.kind === 'decade') {
      const year = digits.readings[0]![0]!;
      const readings = [[year]];
      if (year >= 1000) {
        if (year % 100 !== 0) readings.push([year % 100, Math.floor(year / 100) + 1]);
        else readings.push([year / 100 + 1]);
      } else if (year < 100) readings.push([1900 + year]);
      return this.make(index, index + 1, 'year-span', true, readings);
    }
    if (atom?.kind === 'decade')
      return this.make(index, index + 1, 'year-span', false, [[1900 + atom.value], [atom.value]]);
    if (atom?.kind === 'ordinal' || (atom?.kind === 'ordinal-scale' && atom.value === 100))
      return this.make(index, index + 1, 'ordinal', false, [[atom.value]]);
    return undefined;
  }

  /** half, a quarter of a million, three-quarters, half a million. */
  private fraction(index: number) {
    let value: number | undefined;
    let next = index;
    const atom = this.lexemes[index]!.atom;
    const second = this.next(index + 1);
    if (atom?.kind === 'half') {
      value = 0.5;
      next = index + 1;
    } else if (atom?.kind === 'parts' && !atom.plural) {
      value = atom.value;
      next = index + 1;
    } else if (this.isPart(index)) {
      const parts = (atom as { value: number }).value;
      return this.make(index, index + 1, 'fraction', false, [[exact(1 / parts)], [parts]]);
    } else if (atom?.kind === 'unit' && atom.value >= 1 && atom.value < 10) {
      if (second?.kind === 'parts' && (second.plural || atom.value === 1)) {
        value = atom.value * second.value;
        next = index + 2;
      } else if (atom.value === 1 && (second?.kind === 'half' || (second?.kind === 'ordinal' && second.value > 2))) {
        value = second.kind === 'half' ? 0.5 : 1 / second.value;
        next = index + 2;
      }
    }
    if (value === undefined) return undefined;
    // "half a million", "a quarter of a million", "half million"
    let scaleAt = next;
    if (this.next(scaleAt)?.kind === 'of') scaleAt++;
    if (this.next(scaleAt)?.kind === 'article') scaleAt++;
    const scale = this.next(scaleAt);
    if (scale?.kind === 'scale')
      return this.make(index, scaleAt + 1, 'cardinal', false, [[exact(value * scale.value)]]);
    return this.make(index, next, 'fraction', false, [[exact(value)]]);
  }

  /** "A third of": a share. A third alone, and the third of May, is an ordinal. */
  private isPart(index: number): boolean {
    const atom = this.lexemes[index]!.atom;
    if (atom?.kind !== 'ordinal' || atom.value < 3 || atom.value > 10) return false;
    return (
      this.lexemes[index - 1]?.atom?.kind === 'article' &&
      this.adjacent(index) !== undefined &&
      this.next(index + 1)?.kind === 'of'
    );
  }

  private cardinal(index: number) {
    const parsed = this.sum(index);
    if (!parsed) return undefined;
    const end = this.lexemes[parsed.next - 1]!.end;
    const only = parsed.next === index + 1 ? this.lexemes[index]! : undefined;
    const readings: (readonly number[])[] = parsed.values.map((value) => [value]);
    if (only?.digits) {
      if (!only.suffix) readings.splice(0, readings.length, ...only.digits.readings);
      // 100m: metres more often than millions.
      else if (only.suffix.kind === 'scale' && !only.suffix.sure) readings.push(...only.digits.readings);
    }
    if (parsed.parts) readings.push(parsed.parts);
    const percent = PERCENT.exec(this.text.slice(end, end + 12));
    if (percent) return this.make(index, parsed.next, 'percent', parsed.inDigits, readings, end + percent[0].length);
    const made = this.make(index, parsed.next, parsed.kind ?? 'cardinal', parsed.inDigits, readings);
    return parsed.scale > 1 ? { next: made.next, found: { ...made.found, scale: parsed.scale } } : made;
  }

  /** seven thousand nine hundred and five; 3 million and 200 thousand; two and a half million. */
  private sum(index: number): Parsed | undefined {
    let term = this.term(index, Number.POSITIVE_INFINITY);
    if (!term) return undefined;
    let total = term.values;
    const parts = [total[0]!];
    let { inDigits } = term;
    while (term.kind !== 'ordinal') {
      const joined = this.next(term.next)?.kind === 'and' && this.adjacent(term.next + 1) !== undefined;
      const at: number = joined ? term.next + 1 : term.next;
      if (!this.adjacent(at)) break;
      if (joined && this.next(at)?.kind === 'article' && this.next(at + 1)?.kind === 'half') {
        const scale = this.next(at + 2);
        const wide: boolean = term.scale === 1 && scale?.kind === 'scale' && scale.value > 12;
        const factor: number = wide ? (scale as { value: number }).value : 1;
        total = total.map((value) => exact((value + term!.scale / 2) * factor));
        return { ...term, next: at + (wide ? 3 : 2), values: total, inDigits };
      }
      // Figures after figures are another number, and so is anything that does not fit below the scale.
      if (term.scale === 1) break;
      const more = this.term(at, term.scale);
      if (!more || more.values[0]! >= term.scale || this.lexemes[at]!.atom?.kind === 'article') break;
      // 9.5 million 20 …: figures join only behind "and", or with a scale word of their own.
      if (this.lexemes[at]!.digits && !joined && more.scale === 1) break;
      const addition = more.values[0]!;
      parts.push(addition);
      total = total.map((value) => exact(value + addition));
      inDigits = inDigits || more.inDigits;
      term = more;
    }
    return {
      next: term.next,
      values: total,
      inDigits,
      scale: term.scale,
      ...(term.kind && { kind: term.kind }),
      ...(parts.length > 1 && { parts }),
    };
  }

  /** One group and its scale words, hundreds apart: `below` is the scale that may not be reached. */
  private term(index: number, below: number): Parsed | undefined {
    const lexeme = this.lexemes[index];
    if (!lexeme) return undefined;
    let values: readonly number[];
    let next = index + 1;
    let scale = 1;
    let inDigits = false;
    let kind: NumberKind | undefined;
    const { atom, digits, suffix } = lexeme;
    if (digits) {
      if (digits.kind === 'time' || suffix?.kind === 'ordinal' || suffix?.kind === 'decade') return undefined;
      const single = digits.readings.filter((reading) => reading.length === 1).map((reading) => reading[0]!);
      values = single.length > 0 ? single : [digits.readings[0]![0]!];
      inDigits = true;
      if (suffix?.kind === 'scale') {
        scale = suffix.value;
        values = values.map((value) => exact(value * suffix.value));
        return { next, values, inDigits, scale };
      }
    } else if (atom?.kind === 'tens') {
      const unit = this.next(next);
      let value = atom.value;
      if (unit?.kind === 'unit' && unit.value >= 1 && unit.value <= 9) {
        value += unit.value;
        next++;
      } else if (unit?.kind === 'ordinal' && unit.value <= 9) {
        return { next: next + 1, values: [value + unit.value], inDigits, kind: 'ordinal', scale };
      }
      values = [value];
    } else if (atom?.kind === 'unit') values = [atom.value];
    else if (atom?.kind === 'ordinal' && below < Number.POSITIVE_INFINITY)
      return { next, values: [atom.value], inDigits, kind: 'ordinal', scale };
    else if (atom?.kind === 'article' && this.next(next)?.kind === 'scale') values = [1];
    else if (atom?.kind === 'scale') {
      values = [1];
      next = index;
    } else return undefined;
    for (;;) {
      const more = next === index ? this.lexemes[next]!.atom : this.next(next);
      if (more?.kind === 'ordinal-scale' && more.value * scale < below) {
        const { value } = more;
        return { next: next + 1, values: values.map((v) => exact(v * value)), inDigits, kind: 'ordinal', scale };
      }
      if (more?.kind !== 'scale') break;
      if (scale > 1 && more.value <= scale) break;
      if (more.value * (scale === 1 ? 1 : scale) >= below) break;
      const { value } = more;
      values = values.map((v) => exact(v * value));
      scale = scale === 1 ? value : scale * value;
      next++;
      // "nine hundred and five thousand": what follows a hundred belongs to the group before a greater scale.
      if (value === 100) {
        const group = this.afterHundred(next);
        if (group && values[0]! < 1000) {
          const greater = this.next(group.next);
          if (greater?.kind === 'scale' && greater.value >= 1000) {
            values = values.map((v) => v + group.value);
            next = group.next;
            scale = 1;
          }
        }
      }
    }
    // "2 million and 3 million": the second is a number of its own.
    const reached = next === index ? undefined : this.next(next);
    if (below < Number.POSITIVE_INFINITY && reached?.kind === 'scale' && reached.value * scale >= below)
      return undefined;
    return { next, values, inDigits, scale, ...(kind && { kind }) };
  }

  private afterHundred(index: number): { value: number; next: number } | undefined {
    let at = index;
    if (this.next(at)?.kind === 'and') at++;
    const atom = this.next(at);
    if (atom?.kind === 'unit') return { value: atom.value, next: at + 1 };
    if (atom?.kind !== 'tens') return undefined;
    const unit = this.next(at + 1);
    if (unit?.kind === 'unit' && unit.value >= 1 && unit.value <= 9)
      return { value: atom.value + unit.value, next: at + 2 };
    return { value: atom.value, next: at + 1 };
  }
}
