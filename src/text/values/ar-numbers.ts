import { readWords, wordFact } from '../words.ts';
import { isNoNumber } from './ar-number-sense.ts';
import { type ArAtom, type ArNumberWord, arNumberWords, fractionByDamma } from './ar-number-words.ts';
import { type DigitNumber, digitNumbersOf } from './digit-numbers.ts';
import { exact, type NumberKind, type NumberValue } from './number-value.ts';
import { ARABIC_VALUE_WORDS } from './value-words.ts';

/** A number word or figures; nothing else of the text matters to the grammar. */
interface Lexeme {
  readonly start: number;
  readonly end: number;
  /** Where what is glued in front begins. */
  readonly outer: number;
  readonly and: boolean;
  readonly word?: ArNumberWord;
  readonly digits?: DigitNumber;
}

const GAP = /^[ \t\u00a0\u200e\u200f\u202f-]*$/;
const PERCENT_SIGN = /^[ \u00a0\u202f]?[%\u066a]/;
const PERCENT_WORDS =
  /^[ \u00a0]+(?:في[ \u00a0]+الم(?:ئة|ائة|ئه|ائه|ية|اية)|بالم(?:ئة|ائة|ئه|ائه|ية|اية))(?![\p{L}\p{M}])/u;
/** Per thousand: the thousand is none. */
const PER_THOUSAND = /^[ \u00a0]+(?:في[ \u00a0]+ال(?:ألف|الف)|بال(?:ألف|الف))(?![\p{L}\p{M}])/u;
/** Between a scale word and the part of it that is added behind what is counted: مليوني دولار ونصف المليون. */
const COUNTED = /^(?:[ \u00a0]+\p{L}{2,12}){1,2}[ \u00a0]+$/u;
/** What is named after its year, of which two figures do: حرب 67, أراضي الـ48. */
const YEAR_LEAD =
  /(?:^|[^\p{L}])[وف]?[بل]?(?:ال)?(?:حرب|عام|سنة|نكسة|نكبة|ثورة|دستور|مونديال|انتفاضة|حدود|أراضي|مناطق|فلسطينيو|عرب|هزيمة|اجتياح|جيل)[ \u00a0]+(?:ال\u0640?)?$/u;
const LAST_CENTURY = /^[ \u00a0]+(?:من[ \u00a0]+)?القرن[ \u00a0]+(?:الماضي|المنصرم|الفائت)(?![\p{L}\p{M}])/u;
const OF_CENTURY = /^[ \u00a0]+(?:من[ \u00a0]+)?القرن[ \u00a0]+$/u;

/** Numbers of an Arabic text, left to right, never overlapping. Linear in the text. */
export function findArabicNumbers(text: string): readonly NumberValue[] {
  const digits = digitNumbersOf(text, 'ar');
  const hasWords = (ARABIC_VALUE_WORDS.ofText(text) & NUMBER_WORD) !== 0;
  if (digits.length === 0 && !hasWords) return NONE;
  const lexemes = digits.map((number) => lexemeOf(text, number));
  if (hasWords) addWords(lexemes, text);
  return new ArabicNumberParser(text, lexemes).parse();
}

const NONE: readonly NumberValue[] = [];

/** What a word says of a number by itself; null: nothing. */
const numberWord = wordFact(({ text, folded }): ArNumberWord | null => {
  // The longest number word with what is glued on is shorter than this; marks may double it.
  const known = text.length > 40 ? undefined : arNumberWords().get(folded);
  if (!known) return null;
  const part = text.includes('\u064f') ? fractionByDamma(text) : undefined;
  return part === undefined ? known : { ...known, atom: { kind: 'fraction', value: part } };
});

const NUMBER_WORD = ARABIC_VALUE_WORDS.add((word) => numberWord(word) !== null);

function lexemeOf(text: string, digits: DigitNumber): Lexeme {
  const { start, end } = digits;
  const and = text[start - 1] === 'و' && /(?:^|[^\p{L}\p{M}])و$/u.test(text.slice(Math.max(0, start - 2), start));
  return { start, end, outer: start - (and ? 1 : 0), and, digits };
}

/** In the order of the text. */
function addWords(lexemes: Lexeme[], text: string): void {
  const many = lexemes.length;
  for (const { word: read, folded, start, end } of readWords(text).words) {
    const word = numberWord(read);
    if (word && !isNoNumber(folded, text, start, end)) lexemes.push({ start, end, outer: start, and: word.and, word });
  }
  if (many > 0 && lexemes.length > many) lexemes.sort((a, b) => a.start - b.start);
}

/** What a run of lexemes says. */
interface Parsed {
  readonly next: number;
  readonly values: readonly number[];
  readonly inDigits: boolean;
  readonly scale?: number;
  /** The parts that were added up, where a reader may as well take them one by one. */
  readonly parts?: readonly number[];
}

interface Term extends Parsed {
  /** Of the scale words together; 1 without one. */
  readonly scale: number;
}

class ArabicNumberParser {
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
      const step =
        this.decade(index) ?? this.time(index) ?? this.ordinal(index) ?? this.fraction(index) ?? this.cardinal(index);
      if (step === undefined) index++;
      else {
        if (step.found) found.push(step.found);
        index = step.next;
      }
    }
    return found;
  }

  private before(index: number): string {
    const { outer } = this.lexemes[index]!;
    return this.text.slice(Math.max(0, outer - 14), outer);
  }

  /** The lexeme at `index` if only white space lies between it and the one before. */
  private adjacent(index: number): Lexeme | undefined {
    const lexeme = this.lexemes[index];
    const before = this.lexemes[index - 1];
    if (!lexeme || !before || lexeme.outer - before.end > 8) return undefined;
    return GAP.test(this.text.slice(before.end, lexeme.outer)) ? lexeme : undefined;
  }

  private atom(index: number): ArAtom | undefined {
    return this.lexemes[index]?.word?.atom;
  }

  /** A following word of the same count: no و before it. */
  private glued(index: number): ArAtom | undefined {
    const lexeme = this.adjacent(index);
    return lexeme && !lexeme.and ? lexeme.word?.atom : undefined;
  }

  /** A following word that و adds. */
  private added(index: number): ArAtom | undefined {
    return this.isAdded(index) ? this.lexemes[index]!.word?.atom : undefined;
  }

  private isAdded(index: number): boolean {
    const lexeme = this.adjacent(index);
    if (!lexeme) return false;
    // وأحد عشر folds to the letters of واحد.
    const eleven = lexeme.word?.atom.kind === 'unit' && lexeme.word.atom.value === 1 && this.text[lexeme.start] === 'و';
    return lexeme.and || (eleven && this.glued(index + 1)?.kind === 'ten');
  }

  private make(
    from: number,
    next: number,
    kind: NumberKind,
    inDigits: boolean,
    readings: readonly (readonly number[])[],
    end = this.lexemes[next - 1]!.end,
  ): { found: NumberValue; next: number } {
    const code = next === from + 1 && this.lexemes[from]!.digits?.code;
    return {
      next,
      found: {
        start: this.lexemes[from]!.start,
        end,
        value: readings[0]![0]!,
        kind,
        form: inDigits ? 'digits' : 'words',
        readings,
        ...(code && { code }),
      },
    };
  }

  private time(index: number) {
    const digits = this.lexemes[index]!.digits;
    return digits?.kind === 'time' ? this.make(index, index + 1, 'time', true, digits.readings) : undefined;
  }

  private decade(index: number) {
    const atom = this.atom(index);
    if (atom?.kind !== 'decade') return undefined;
    const end = this.lexemes[index]!.end;
    const last = LAST_CENTURY.exec(this.text.slice(end, end + 40));
    if (last)
      return this.make(index, index + 1, 'year-span', false, [[1900 + atom.value], [atom.value]], end + last[0].length);
    const next = this.lexemes[index + 1];
    if (next && next.start - end < 24 && OF_CENTURY.test(this.text.slice(end, next.outer))) {
      const century = this.ordinalAt(index + 1) ?? this.sum(index + 1);
      const value = century?.values[0];
      if (century && value !== undefined && value >= 1 && value <= 30) {
        const year = (value - 1) * 100 + atom.value;
        return this.make(index, century.next, 'year-span', false, [[year], [atom.value, value], [atom.value]]);
      }
    }
    return this.make(index, index + 1, 'year-span', false, [[1900 + atom.value], [atom.value]]);
  }

  private ordinal(index: number) {
    const parsed = this.ordinalAt(index);
    return parsed && this.make(index, parsed.next, 'ordinal', false, [parsed.values]);
  }

  private ordinalAt(index: number): Parsed | undefined {
    const lexeme = this.lexemes[index];
    const atom = lexeme?.word?.atom;
    if (atom?.kind !== 'ordinal') return undefined;
    const { value } = atom;
    if (value < 10) {
      if (this.glued(index + 1)?.kind === 'ten') return { next: index + 2, values: [10 + value], inDigits: false };
      const tens = this.added(index + 1);
      if (tens?.kind === 'tens') return { next: index + 2, values: [tens.value + value], inDigits: false };
    }
    return lexeme!.word!.compoundOnly ? undefined : { next: index + 1, values: [value], inDigits: false };
  }

  /** نصف, ربع مليون, ثلاثة أرباع. */
  private fraction(index: number) {
    const atom = this.atom(index);
    const [value, next] =
      atom?.kind === 'fraction'
        ? [atom.value, index + 1]
        : atom?.kind === 'unit' && atom.value > 1 && this.glued(index + 1)?.kind === 'parts'
          ? [atom.value * (this.glued(index + 1) as { value: number }).value, index + 2]
          : [undefined, index];
    if (value === undefined) return undefined;
    const scale = this.glued(next);
    if (scale?.kind === 'scale') return this.make(index, next + 1, 'cardinal', false, [[exact(value * scale.value)]]);
    const also = atom?.kind === 'fraction' ? atom.also : undefined;
    return this.make(index, next, 'fraction', false, [[exact(value)], ...(also === undefined ? [] : [[exact(also)]])]);
  }

  private cardinal(index: number): { found?: NumberValue; next: number } | undefined {
    const parsed = this.sum(index);
    if (!parsed) return undefined;
    const end = this.lexemes[parsed.next - 1]!.end;
    const digits = parsed.next === index + 1 ? this.lexemes[index]!.digits : undefined;
    const readings: (readonly number[])[] = digits ? [...digits.readings] : parsed.values.map((value) => [value]);
    if (parsed.parts) readings.push(parsed.parts);
    const year = digits && parsed.values[0]!;
    if (year !== undefined && year >= 10 && year < 100 && YEAR_LEAD.test(this.before(index)))
      readings.push([1900 + year], [2000 + year]);
    const tail = mayBeRate(this.text, end) ? this.text.slice(end, end + 40) : '';
    const percent = PERCENT_SIGN.exec(tail) ?? PERCENT_WORDS.exec(tail);
    if (percent) {
      const percentEnd = end + percent[0].length;
      let next = parsed.next;
      while (next < this.lexemes.length && this.lexemes[next]!.start < percentEnd) next++;
      return { found: this.make(index, parsed.next, 'percent', parsed.inDigits, readings, percentEnd).found, next };
    }
    const perThousand = PER_THOUSAND.exec(tail);
    if (perThousand) {
      let next = parsed.next;
      while (next < this.lexemes.length && this.lexemes[next]!.start < end + perThousand[0].length) next++;
      return { found: this.make(index, parsed.next, 'cardinal', parsed.inDigits, readings).found, next };
    }
    // ٪50 and %50 in front: the sign stands before the figures in some wires.
    const before = this.text[this.lexemes[index]!.start - 1];
    const kind = digits && (before === '%' || before === '\u066a') ? 'percent' : 'cardinal';
    // في المئة behind something that was no number.
    const first = this.lexemes[index]!;
    if (first.word?.definite && this.atom(index)?.kind === 'hundred' && parsed.next === index + 1) {
      const lead = this.text.slice(Math.max(0, first.start - 4), first.start);
      if (/(?:^|\s)في\s$/.test(lead) || this.text[first.start] === 'ب') return { next: parsed.next };
    }
    const made = this.make(index, parsed.next, kind, parsed.inDigits, readings);
    return parsed.scale ? { next: made.next, found: { ...made.found, scale: parsed.scale } } : made;
  }

  /** Groups with their scale words, joined by و, each scale below the one before. */
  private sum(index: number): Parsed | undefined {
    const first = this.term(index, Number.POSITIVE_INFINITY);
    if (!first) return undefined;
    let term: Term = first;
    const parts = [...term.values.slice(0, 1)];
    let total: readonly number[] = term.values;
    let { inDigits } = term;
    let halves = false;
    for (;;) {
      if (!this.isAdded(term.next)) break;
      const atom = this.atom(term.next);
      if (atom?.kind === 'fraction' && atom.value < 1) {
        const addition = atom.value * term.scale;
        total = total.map((value) => exact(value + addition));
        let after = term.next + 1;
        const repeated = this.glued(after);
        if (repeated?.kind === 'scale' && repeated.value === term.scale) after++;
        term = { ...term, next: after };
        halves = true;
        break;
      }
      const more: Term | undefined = term.scale > 1 ? this.term(term.next, term.scale) : undefined;
      if (!more || more.values[0]! >= term.scale) break;
      const addition = more.values[0]!;
      parts.push(addition);
      total = total.map((value) => exact(value + addition));
      inDigits = inDigits || more.inDigits;
      term = more;
    }
    const behind = halves ? undefined : this.partBehindCounted(term);
    if (behind) {
      total = total.map((value) => exact(value + behind.addition));
      term = { ...term, next: behind.next };
      halves = true;
    }
    return {
      next: term.next,
      values: total,
      inDigits,
      ...(first.scale > 1 && { scale: first.scale }),
      ...(parts.length > 1 && !halves && { parts }),
    };
  }

  /** The half million of مليوني دولار ونصف المليون: the same scale word again, behind what is counted. */
  private partBehindCounted({ next, scale }: Term): { addition: number; next: number } | undefined {
    const part = this.lexemes[next];
    const end = this.lexemes[next - 1]!.end;
    if (scale < 1000 || !part?.and || part.outer - end > 30 || part.word?.atom.kind !== 'fraction') return undefined;
    const repeated = this.glued(next + 1);
    if (repeated?.kind !== 'scale' || repeated.value !== scale) return undefined;
    if (!COUNTED.test(this.text.slice(end, part.outer))) return undefined;
    return { addition: exact(part.word.atom.value * scale), next: next + 2 };
  }

  /** One group and its scale words; `below`: the scale may not reach it. `scale` is 1 without a scale word. */
  private term(index: number, below: number): Term | undefined {
    const group = this.group(index);
    let next = group ? group.next : index;
    let scale = 1;
    let alone: readonly number[] | undefined;
    let also: number | undefined;
    for (;;) {
      const atom = next === index ? this.atom(next) : this.glued(next);
      // 50 بالألف: per thousand.
      const apart = next > index && this.lexemes[next]?.word?.definite && this.text[this.lexemes[next]!.start] === 'ب';
      if (apart || atom?.kind !== 'scale' || atom.value * scale >= below || (scale > 1 && atom.value <= scale)) break;
      if (next === index) {
        if (atom.alone.length === 0) return undefined;
        alone = atom.alone;
      }
      scale *= atom.value;
      also = atom.also;
      next++;
    }
    if (!group && !alone) return undefined;
    // "340 million and 500 million", "two million and three million": the second is a number of its own.
    const reached = next === index ? undefined : this.glued(next);
    if (below !== Number.POSITIVE_INFINITY && reached?.kind === 'scale' && reached.value * scale >= below)
      return undefined;
    const counts = group ? group.values : alone!;
    const values = counts.map((count) => exact(count * scale));
    if (also !== undefined) values.push(...counts.map((count) => exact(count * also)));
    return { next, values, scale, inDigits: group?.inDigits ?? false };
  }

  /** Figures, or words below a thousand. */
  private group(index: number): Parsed | undefined {
    const lexeme = this.lexemes[index];
    if (!lexeme) return undefined;
    if (lexeme.digits) {
      if (lexeme.digits.kind === 'time') return undefined;
      const values = lexeme.digits.readings.filter((reading) => reading.length === 1).map((reading) => reading[0]!);
      // Lists and dates stand alone; they are not multiplied.
      return { next: index + 1, values: values.length > 0 ? values : [lexeme.digits.readings[0]![0]!], inDigits: true };
    }
    const atom = lexeme.word!.atom;
    if (atom.kind === 'unit' && atom.value === 0) return words(index + 1, 0);
    if (atom.kind === 'unit') {
      if (this.glued(index + 1)?.kind === 'ten') return words(index + 2, atom.value + 10);
      const hundred = this.glued(index + 1);
      if (
        hundred?.kind === 'hundred' &&
        hundred.value === 100 &&
        atom.value >= 3 &&
        !this.lexemes[index + 1]!.word!.definite
      )
        return this.belowHundred(index + 2, atom.value * 100);
      const tens = this.added(index + 1);
      if (tens?.kind === 'tens') return words(index + 2, atom.value + tens.value);
      return lexeme.word!.compoundOnly ? undefined : words(index + 1, atom.value);
    }
    if (atom.kind === 'ten') return words(index + 1, 10);
    if (atom.kind === 'tens') return words(index + 1, atom.value);
    if (atom.kind === 'hundred') return this.belowHundred(index + 1, atom.value);
    return undefined;
  }

  /** What و adds to hundreds. */
  private belowHundred(index: number, hundreds: number): Parsed {
    const atom = this.added(index);
    if (atom?.kind === 'unit' && atom.value > 0) {
      if (this.glued(index + 1)?.kind === 'ten') return words(index + 2, hundreds + atom.value + 10);
      const tens = this.added(index + 1);
      if (tens?.kind === 'tens') return words(index + 2, hundreds + atom.value + tens.value);
      if (!this.lexemes[index]!.word!.compoundOnly) return words(index + 1, hundreds + atom.value);
    }
    if (atom?.kind === 'ten') return words(index + 1, hundreds + 10);
    if (atom?.kind === 'tens') return words(index + 1, hundreds + atom.value);
    return words(index, hundreds);
  }
}

/** Whether per cent or per thousand may be said behind a number, by two units. */
function mayBeRate(text: string, at: number): boolean {
  const unit = text[at];
  const next = unit === ' ' || unit === '\u00a0' || unit === '\u202f' ? text[at + 1] : unit;
  return next === '%' || next === '\u066a' || next === 'ف' || next === 'ب' || next === ' ' || next === '\u00a0';
}

function words(next: number, value: number): Parsed {
  return { next, values: [value], inDigits: false };
}
