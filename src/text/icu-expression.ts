/**
 * ICU regular expressions (those of SRX 2.0) as JavaScript ones with the flag `v`. What has no equal is refused:
 * possessive quantifiers, atomic groups, named characters, rare blocks, `\G`.
 * Source: ICU User Guide, "Regular Expressions", and UTS 18 for the properties behind \w, \d, \s.
 */

import { ExpressionFault, ExpressionReader } from './expression-reader.ts';
import { BOUNDARY, CLASSES, CONTROLS, LINE_SET, NO_BOUNDARY, propertySet } from './icu-sets.ts';

interface Flags {
  readonly ignoreCase: boolean;
  readonly dotAll: boolean;
  readonly multiline: boolean;
  readonly comments: boolean;
}

function unicode(point: number): string {
  return `\\u{${point.toString(16)}}`;
}

/** A character that stands for itself, inside or outside a set. */
function literal(character: string): string {
  return /^[\p{L}\p{N}]$/u.test(character) ? character : unicode(character.codePointAt(0)!);
}

function variants(character: string): readonly string[] {
  const all = new Set([character, character.toLowerCase(), character.toUpperCase()]);
  return [...all].filter((form) => [...form].length === 1);
}

/** Groups and sets within each other, at the most: deeper ones are no rules, and would fill the stack. */
const DEEPEST = 200;

class Turner extends ExpressionReader {
  #flags: Flags = { ignoreCase: false, dotAll: false, multiline: false, comments: false };
  #depth = 0;
  #groups = 0;
  readonly #names = new Set<string>();
  mayRunAway = false;
  refers = false;

  turn(): string {
    const out = this.#alternatives();
    if (this.at < this.source.length) this.fault('a closing bracket without an opening one');
    return out;
  }

  /** Up to the end or the group's closing bracket; flags set inside end with it. */
  #alternatives(): string {
    const flags = this.#flags;
    let out = '';
    while (this.at < this.source.length && !this.peek(')')) out += this.peek('|') ? this.next() : this.#quantified();
    this.#flags = flags;
    return out;
  }

  #quantified(): string {
    if (this.#flags.comments && this.take(/(?:\s+|#[^\n]*)/y) !== null) return '';
    const start = this.at;
    const atom = this.#atom();
    const atomEnd = this.at;
    const found = this.take(/(?:[*+?]|\{(\d+)(?:,(\d*))?\})/y);
    if (found === null) return atom;
    if (atom === '') this.fault('a quantifier with nothing in front of it', start);
    if (found[2] && Number(found[2]) < Number(found[1]))
      this.fault(`the quantifier "${found[0]}" asks for more at the least than at the most`, atomEnd);
    if (this.peek('+')) {
      const hint = `Write "${found[0]}" if the rule means the same without the "+" behind it, or leave the rule out.`;
      this.fault(`the possessive quantifier "${found[0]}+" has no equal in JavaScript`, this.at, hint);
    }
    const inside = this.source.slice(start + 1, atomEnd - 1).replace(/^\?(?:[:=!]|<[=!]|<\w+>)/, '');
    if (this.source[start] === '(' && repeats(found) && /[|*+?{]/.test(inside)) this.mayRunAway = true;
    let out = `${atom}${found[0]}`;
    if (this.peek('?')) out += this.next();
    return out;
  }

  #atom(): string {
    if (this.peek('(')) return this.#group();
    if (this.peek('[')) return this.#set();
    if (this.peek('\\')) return this.#escape();
    const character = this.next();
    switch (character) {
      case '.':
        return this.#flags.dotAll ? '[\\s\\S]' : `[^${LINE_SET}]`;
      case '^':
        return this.#flags.multiline ? `(?<![^${LINE_SET}])` : '^';
      case '$':
        return this.#flags.multiline ? `(?![^${LINE_SET}])` : '(?=\\n?(?![\\s\\S]))';
      case '*':
      case '+':
      case '?':
        return this.fault('a quantifier with nothing in front of it', this.at - 1);
      default:
        return this.#single(character);
    }
  }

  #single(character: string): string {
    if (!this.#flags.ignoreCase) return literal(character);
    const forms = variants(character);
    return forms.length === 1 ? literal(character) : `[${forms.map(literal).join('')}]`;
  }

  #group(): string {
    const start = this.at;
    this.at++;
    let open = '(';
    if (this.peek('?')) {
      const found = this.take(/\?(?:#[^)]*\)|(?:<([A-Za-z]\w*)>)|<=|<!|[:=!>]|([a-zA-Z]*)(?:-([a-zA-Z]+))?([:)]))/y);
      if (found === null) this.fault('an unknown kind of group', start);
      if (found[0].startsWith('?#')) return '';
      if (found[0] === '?>') {
        const hint = 'Write "(?:…)" if the rule means the same with it, or leave the rule out.';
        this.fault('the atomic group "(?>…)" has no equal in JavaScript', start, hint);
      }
      const name = found[1];
      if (name !== undefined) {
        if (this.#names.has(name)) this.fault(`a second group of the name "${name}"`, start);
        this.#names.add(name);
        this.#groups++;
      }
      if (found[4] !== undefined) {
        const before = this.#flags;
        this.#setFlags(found[2]!, found[3] ?? '', start);
        // "(?i)" holds to the end of the group around it, "(?i:…)" inside.
        if (found[4] === ')') return '';
        const inner = this.#closing('(?:', start);
        this.#flags = before;
        return inner;
      }
      open = `(${found[0]}`;
    } else this.#groups++;
    return this.#closing(open, start);
  }

  #closing(open: string, start: number): string {
    this.#enter(start);
    const inner = this.#alternatives();
    this.#depth--;
    if (!this.peek(')')) this.fault('a group that is not closed', start);
    this.at++;
    return `${open}${inner})`;
  }

  #enter(start: number): void {
    if (++this.#depth > DEEPEST) this.fault(`more than ${DEEPEST} groups or sets within each other`, start);
  }

  #setFlags(on: string, off: string, start: number): void {
    const flags: { -readonly [Key in keyof Flags]: Flags[Key] } = { ...this.#flags };
    const set = (letters: string, value: boolean): void => {
      for (const letter of letters) {
        if (letter === 'i') flags.ignoreCase = value;
        else if (letter === 's') flags.dotAll = value;
        else if (letter === 'm') flags.multiline = value;
        else if (letter === 'x') flags.comments = value;
        else if (letter !== 'u' && letter !== 'U') this.fault(`the flag "${letter}" is not supported`, start);
      }
    };
    set(on, true);
    set(off, false);
    this.#flags = flags;
  }

  /** An escape outside a set. */
  #escape(): string {
    const start = this.at;
    const letter = this.source[this.at + 1];
    if (letter === undefined) this.fault('a backslash at the end');
    const simple: Readonly<Record<string, string>> = {
      b: BOUNDARY,
      B: NO_BOUNDARY,
      A: '(?<![\\s\\S])',
      z: '(?![\\s\\S])',
      Z: '(?=\\n?(?![\\s\\S]))',
      R: `(?:\\r\\n|[${LINE_SET}])`,
      X: '(?:\\P{M}\\p{M}*)',
    };
    const known = simple[letter];
    if (known !== undefined) {
      this.at += 2;
      return known;
    }
    if (letter === 'Q') return this.#quoted();
    if (letter === 'E') {
      this.at += 2;
      return '';
    }
    const reference = this.take(/\\(?:k<([A-Za-z]\w*)>|([1-9]\d?))/y);
    if (reference !== null) {
      const [written, name, number] = reference;
      if (name === undefined ? Number(number) > this.#groups : !this.#names.has(name))
        this.fault(`"${written}" names a group that does not stand in front of it`, start);
      this.refers = true;
      return `(?:${written})`;
    }
    const element = this.#element();
    if (element.kind === 'character') return this.#single(element.character);
    if (element.text === '') this.fault('an unknown escape', start);
    return `[${element.text}]`;
  }

  #quoted(): string {
    const start = this.at + 2;
    const end = this.source.indexOf('\\E', start);
    const content = this.source.slice(start, end === -1 ? undefined : end);
    this.at = end === -1 ? this.source.length : end + 2;
    // Only the last character takes a quantifier that follows.
    return [...content].map((character) => this.#single(character)).join('');
  }

  /** An escape that stands for a character or a set of them. */
  #element(): { kind: 'character'; character: string } | { kind: 'set'; text: string } {
    const start = this.at;
    this.at++;
    const letter = this.next();
    const hex = (pattern: RegExp): string | undefined => {
      const found = this.take(pattern);
      if (found === null) return undefined;
      const point = Number.parseInt(found[1]!, 16);
      if (point > 0x10ffff) this.fault('a character beyond U+10FFFF', start);
      return String.fromCodePoint(point);
    };
    const group = CLASSES[letter];
    if (group !== undefined) return { kind: 'set', text: group[1] ? `[^${group[0]}]` : group[0] };
    switch (letter) {
      case 'p':
      case 'P':
        return { kind: 'set', text: this.#property(letter === 'P', start) };
      case 'u': {
        const character = hex(/([0-9A-Fa-f]{4})/y) ?? hex(/\{([0-9A-Fa-f]{1,6})\}/y);
        return character === undefined
          ? this.fault('"\\u" without four figures', start)
          : { kind: 'character', character };
      }
      case 'U': {
        const character = hex(/([0-9A-Fa-f]{8})/y);
        return character === undefined
          ? this.fault('"\\U" without eight figures', start)
          : { kind: 'character', character };
      }
      case 'x': {
        const character = hex(/\{([0-9A-Fa-f]{1,6})\}/y) ?? hex(/([0-9A-Fa-f]{2})/y);
        return character === undefined
          ? this.fault('"\\x" without two figures', start)
          : { kind: 'character', character };
      }
      case '0': {
        const octal = this.take(/([0-7]{1,3})/y);
        if (octal === null) this.fault('"\\0" without an octal number', start);
        return { kind: 'character', character: String.fromCodePoint(Number.parseInt(octal[1]!, 8)) };
      }
      case 'c': {
        const control = this.next();
        return { kind: 'character', character: String.fromCodePoint(control.toUpperCase().charCodeAt(0) % 32) };
      }
      default: {
        const control = CONTROLS[letter];
        if (control !== undefined) return { kind: 'set', text: control };
        if (/^[A-Za-z0-9]$/.test(letter)) this.fault(`the escape "\\${letter}" has no equal in JavaScript`, start);
        return { kind: 'character', character: letter };
      }
    }
  }

  #property(negated: boolean, start: number): string {
    const found = this.take(/(?:\{(\^?)([^{}]+)\}|([A-Z]))/y);
    if (found === null) this.fault('"\\p" without a property', start);
    const name = (found[2] ?? found[3]!).trim();
    return (
      propertySet(name, negated !== (found[1] === '^')) ?? this.fault(`the property "${name}" is not known`, start)
    );
  }

  /** A set in brackets, with ICU's nested sets, `&&`, `--` and POSIX names. */
  #set(): string {
    const start = this.at;
    if (this.peek('[:')) {
      const found = this.take(/\[:(\^?)([\w= ]+):\]/y);
      if (found !== null) {
        return `[${propertySet(found[2]!.trim(), found[1] === '^') ?? this.fault(`the property "${found[2]}" is not known`, start)}]`;
      }
    }
    this.#enter(start);
    this.at++;
    const negated = this.peek('^');
    if (negated) this.at++;
    let left: string | undefined;
    let operator = '';
    let members = '';
    const close = (): void => {
      const right = `[${members}]`;
      left = left === undefined ? right : `[${left}${operator}${right}]`;
      members = '';
    };
    for (;;) {
      if (this.at >= this.source.length) this.fault('a set that is not closed', start);
      // A bracket that stands first is a member.
      if (this.peek(']') && (members !== '' || left !== undefined)) {
        this.at++;
        this.#depth--;
        close();
        return negated ? `[^${left!}]` : left!;
      }
      // "[\\p{L}-[a-z]]" and "[\\p{L}&[a-z]]" are written with one sign as well.
      const sign = members === '' ? null : this.take(/&&|--|&(?=\[)|-(?=\[)/y);
      if (sign !== null) {
        close();
        operator = sign[0].charAt(0).repeat(2);
        continue;
      }
      if (this.peek('[')) {
        members += this.#set();
        continue;
      }
      if (this.#flags.comments && /\s/.test(this.source[this.at]!)) {
        this.at++;
        continue;
      }
      members += this.#member();
    }
  }

  #member(): string {
    const start = this.at;
    const from = this.#memberCharacter();
    if (typeof from !== 'string') return from.text;
    const dash = this.peek('-') && this.source[this.at + 1] !== ']' && !this.peek('--') && !this.peek('-[');
    if (!dash) return (this.#flags.ignoreCase ? variants(from) : [from]).map(literal).join('');
    this.at++;
    const to = this.#memberCharacter();
    if (typeof to !== 'string') return this.fault('a range that ends in a set', start);
    const [first, last] = [from.codePointAt(0)!, to.codePointAt(0)!];
    if (first > last) this.fault('a range that runs backwards', start);
    let out = `${unicode(first)}-${unicode(last)}`;
    // Both cases of a range of letters; wider ranges hold both already, as far as they are met.
    if (this.#flags.ignoreCase && last - first <= 512) {
      for (let point = first; point <= last; point++) {
        for (const form of variants(String.fromCodePoint(point))) {
          const code = form.codePointAt(0)!;
          if (code < first || code > last) out += literal(form);
        }
      }
    }
    return out;
  }

  #memberCharacter(): string | { text: string } {
    if (!this.peek('\\')) return this.next();
    if (this.source[this.at + 1] === 'Q') {
      const end = this.source.indexOf('\\E', this.at);
      const content = this.source.slice(this.at + 2, end === -1 ? undefined : end);
      this.at = end === -1 ? this.source.length : end + 2;
      return { text: [...content].map(literal).join('') };
    }
    if (this.at + 1 >= this.source.length) this.fault('a backslash at the end');
    const element = this.#element();
    return element.kind === 'character' ? element.character : element;
  }
}

/** A quantifier that repeats without a bound, or so often that it comes to the same. */
function repeats([written, least, most]: RegExpExecArray): boolean {
  if (least === undefined) return written !== '?';
  return Number(most === undefined ? least : most || Number.POSITIVE_INFINITY) > 20;
}

export interface TurnedExpression {
  /** For the flag `v`. */
  readonly expression: string;
  /** A group with choices inside is repeated (`(\s|\w+)*`): there are texts for which that takes longer than anybody waits. */
  readonly mayRunAway: boolean;
  /** It refers back to a group (`\1`), which JavaScript cannot do in what is looked at backwards. */
  readonly refers: boolean;
}

/** The JavaScript expression that matches what the ICU one does. Throws {@link ExpressionFault}. */
export function turnIcuExpression(source: string): TurnedExpression {
  const turner = new Turner(source);
  const expression = turner.turn();
  try {
    // Word boundaries are known to be right, and dear to compile some hundred times.
    new RegExp(expression.replaceAll(BOUNDARY, '(?:)').replaceAll(NO_BOUNDARY, '(?:)'), 'v');
  } catch (cause) {
    throw new ExpressionFault(0, cause instanceof Error ? cause.message : 'it is not a regular expression');
  }
  return { expression, mayRunAway: turner.mayRunAway, refers: turner.refers };
}
