import { type Token, Tokenizer, TokenizerMode } from 'parse5';
import type { Role } from '../../../core/article.ts';
import type { CodeType } from '../../../core/inline-code.ts';
import { isSameLanguage } from '../../../core/primary-language.ts';
import type { ParsedDocument } from '../document.ts';
import { type FoundCode, MarkupSource } from '../markup.ts';
import { writeCoded } from '../splice.ts';
import { INLINE, LITERAL, READ_ATTRIBUTES, READ_META, ROLE_OF, SKIPPED, VOID } from './elements.ts';
import { MetadataReader } from './metadata.ts';
import { escapeAttribute, escapeText } from './write-html.ts';

export interface HtmlOptions {
  /** BCP 47 of the text: where the markup says this language and its direction, it will say the target's. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  /** Role of what stands in no element that says one. Default `body`. */
  readonly role?: Role;
  /** A piece of an XML document: names may have prefixes, and no element has a content of its own kind. */
  readonly xml?: boolean;
}

/**
 * HTML, or a piece of it, in blocks. By its tags alone, without a tree: what is not closed or nests wrongly does no harm, any size takes time
 * and memory in proportion, and every character of the source belongs to a block or stays as it is.
 */
export function readHtml(source: string, options: HtmlOptions): ParsedDocument {
  const reader = new HtmlReader(source, options);
  const tokenizer = new Tokenizer({ sourceCodeLocationInfo: true }, reader);
  reader.setMode = (mode) => {
    tokenizer.state = mode;
  };
  tokenizer.write(source, true);
  return reader.finish();
}

/** A text or tag in a run of inline content. */
type Piece =
  | { readonly kind: 'text'; readonly start: number; readonly end: number; readonly text: string }
  | {
      readonly kind: 'tag';
      readonly start: number;
      readonly end: number;
      readonly name: string;
      readonly step: 1 | -1 | 0;
      readonly type: CodeType;
      readonly equiv?: string;
    };

interface Open {
  readonly name: string;
  readonly role: Role | undefined;
}

class HtmlReader {
  readonly #source: string;
  readonly #markup: MarkupSource;
  readonly #options: HtmlOptions;
  readonly #metadata = new MetadataReader();
  readonly #open: Open[] = [];
  readonly #openNames = new Map<string, number>();
  #run: Piece[] = [];
  /** Values of attributes in the run: they are read behind it. */
  #values: (() => void)[] = [];
  /** What is no language, or not to be translated: passed over until this element ends. */
  #skipping: { readonly name: string; depth: number } | undefined;
  #breaks = 0;
  #titled = false;
  setMode: (mode: (typeof TokenizerMode)[keyof typeof TokenizerMode]) => void = () => {};

  constructor(source: string, options: HtmlOptions) {
    this.#source = source;
    this.#options = options;
    this.#markup = new MarkupSource(source);
  }

  onComment(token: Token.CommentToken): void {
    if (!this.#skipping) this.#tag(token.location!, '!', 0, 'other');
  }
  onDoctype(): void {}
  onEof(): void {
    this.#flush();
  }
  onNullCharacter(token: Token.CharacterToken): void {
    this.onCharacter(token);
  }
  onWhitespaceCharacter(token: Token.CharacterToken): void {
    this.onCharacter(token);
  }
  onCharacter({ chars, location }: Token.CharacterToken): void {
    if (this.#skipping) return;
    this.#run.push({ kind: 'text', start: location!.startOffset, end: location!.endOffset, text: chars });
    if (/\S/.test(chars)) this.#breaks = 0;
  }

  onStartTag(token: Token.TagToken): void {
    const name = this.#nameOf(token);
    const location = token.location!;
    if (this.#options.xml) {
      // No element of XML reads its content in another way.
    } else if (RAW_TEXT.has(name)) this.setMode(TokenizerMode.RAWTEXT);
    else if (name === 'script') this.setMode(TokenizerMode.SCRIPT_DATA);
    else if (name === 'title' || name === 'textarea') this.setMode(TokenizerMode.RCDATA);
    if (this.#skipping) {
      if (this.#skipping.name === name && !VOID.has(name) && !token.selfClosing) this.#skipping.depth++;
      return;
    }
    this.#languageMarks(token);
    this.#metadata.startTag(token);
    const inline = Object.hasOwn(INLINE, name);
    const empty = VOID.has(name) || token.selfClosing;
    const untranslated = token.attrs.some((one) => one.name === 'translate' && one.value.toLowerCase() === 'no');
    if (!empty && (SKIPPED.has(name) || (untranslated && !inline))) {
      this.#flush();
      this.#skipping = { name, depth: 1 };
      return;
    }
    if (inline) {
      if (name === 'br' && ++this.#breaks > 1) this.#flush();
      else if (name !== 'br') this.#breaks = 0;
      const alt = token.attrs.find((one) => one.name === 'alt')?.value;
      const type = !empty && (untranslated || LITERAL.has(name)) ? 'value' : INLINE[name]!;
      this.#tag(location, name, empty ? 0 : 1, type, alt);
    } else {
      this.#flush();
      if (!empty) this.#push(name, token);
    }
    this.#attributes(token, inline);
  }

  onEndTag(token: Token.TagToken): void {
    const name = this.#nameOf(token);
    const location = token.location!;
    const skipping = this.#skipping;
    if (skipping) {
      if (skipping.name === name && --skipping.depth === 0) this.#skipping = undefined;
      return;
    }
    if (Object.hasOwn(INLINE, name)) {
      this.#tag(location, name, name === 'br' ? 0 : -1, INLINE[name]!);
      return;
    }
    this.#flush();
    this.#pop(name);
  }

  finish(): ParsedDocument {
    // A page without a headline in its text has one in its title.
    if (this.#titled && !this.#options.xml && !this.#markup.has('headline'))
      this.#markup.rename('metadata', 'headline');
    return this.#markup.document(this.#metadata.read());
  }

  #tag(location: Token.Location, name: string, step: 1 | -1 | 0, type: CodeType, equiv?: string): void {
    const { startOffset: start, endOffset: end } = location;
    this.#run.push({ kind: 'tag', start, end, name, step, type, ...(equiv ? { equiv } : {}) });
  }

  #nameOf({ tagName }: Token.TagToken): string {
    return this.#options.xml ? tagName.slice(tagName.lastIndexOf(':') + 1) : tagName;
  }

  #push(name: string, token: Token.TagToken): void {
    const role = isByline(token) ? 'byline' : (ROLE_OF[name] ?? this.#open.at(-1)?.role);
    // A paragraph in a cell is a cell's words.
    const outer = this.#open.at(-1)?.role;
    const kept = name === 'p' && outer !== undefined && outer !== 'byline' ? outer : role;
    this.#open.push({ name, role: kept });
    this.#openNames.set(name, (this.#openNames.get(name) ?? 0) + 1);
  }

  #pop(name: string): void {
    if (!this.#openNames.get(name)) return;
    for (;;) {
      const last = this.#open.pop()!;
      this.#openNames.set(last.name, this.#openNames.get(last.name)! - 1);
      if (last.name === name) return;
    }
  }

  /** What was gathered between two block-level tags is a block, if anything is to be read in it. */
  #flush(): void {
    const run = this.#run;
    this.#run = [];
    this.#breaks = 0;
    const first = run.findIndex(isSeen);
    if (first >= 0) this.#block(run, first);
    for (const value of this.#values) value();
    this.#values = [];
  }

  #block(run: readonly Piece[], first: number): void {
    const last = run.findLastIndex(isSeen);
    const [from, to] = widened(run, first, last);
    const pieces = run.slice(from, to + 1);
    const { text, codes, start, end } = joined(pieces, this.#source);
    // The first words beside the text are the title: nothing else stands in front of it that is read.
    if (this.#open.at(-1)?.name === 'title' && !this.#markup.has('metadata')) this.#titled = true;
    this.#markup.block(
      this.#open.at(-1)?.role ?? this.#options.role ?? 'body',
      { start, end },
      { text, codes },
      (coded) => writeCoded(coded, escapeText),
    );
  }

  #attributes(token: Token.TagToken, inline: boolean): void {
    const meta =
      token.tagName === 'meta' ? token.attrs.find((one) => /^(?:name|property)$/.test(one.name))?.value : undefined;
    for (const { name, value } of token.attrs) {
      const read = READ_ATTRIBUTES.includes(name) || (name === 'content' && READ_META.has(meta?.toLowerCase() ?? ''));
      const span = read && /\p{L}/u.test(value) ? this.#valueSpan(token, name) : undefined;
      if (!span) continue;
      const put = () => this.#markup.value('metadata', span.start, span.end, value, escapeAttribute);
      if (inline) this.#values.push(put);
      else put();
    }
  }

  /** Where the value stands, its quotes included. */
  #valueSpan(token: Token.TagToken, name: string): { readonly start: number; readonly end: number } | undefined {
    const place = token.location!.attrs?.[name];
    if (!place) return undefined;
    const raw = this.#source.slice(place.startOffset, place.endOffset);
    const before = /^[^=]*=\s*/.exec(raw)?.[0].length;
    return before === undefined || before === raw.length
      ? undefined
      : { start: place.startOffset + before, end: place.endOffset };
  }

  #languageMarks(token: Token.TagToken): void {
    const { language, direction } = this.#options;
    for (const { name, value } of token.attrs) {
      const isLanguage = (name === 'lang' || name === 'xml:lang') && isSameLanguage(value, language);
      const isDirection = name === 'dir' && value.toLowerCase() === direction;
      const span = isLanguage || isDirection ? this.#valueSpan(token, name) : undefined;
      if (!span) continue;
      this.#markup.mark({
        ...span,
        write: (to) => {
          if (isDirection) return to.direction === direction ? undefined : `"${to.direction}"`;
          return isSameLanguage(to.language, language) ? undefined : `"${to.language}"`;
        },
      });
    }
    if (token.tagName === 'meta') this.#charsetMark(token);
  }

  /** A translation is written as UTF-8 where the old encoding cannot hold it: the page says so from the start. */
  #charsetMark(token: Token.TagToken): void {
    const charset = token.attrs.find((one) => one.name === 'charset');
    const span = charset && !/^utf-?8$/i.test(charset.value) ? this.#valueSpan(token, 'charset') : undefined;
    const { language } = this.#options;
    // The older form: `<meta http-equiv="Content-Type" content="text/html; charset=windows-1256">`.
    const older = token.attrs.find(
      ({ name, value }) => name === 'content' && /;\s*charset=(?!utf-?8\s*$)/i.test(value),
    );
    const olderSpan = older && this.#valueSpan(token, 'content');
    if (older && olderSpan)
      this.#markup.mark({
        ...olderSpan,
        write: (to) =>
          isSameLanguage(to.language, language)
            ? undefined
            : escapeAttribute(older.value.replace(/charset=.*$/i, 'charset=utf-8')),
      });
    if (span)
      this.#markup.mark({ ...span, write: (to) => (isSameLanguage(to.language, language) ? undefined : '"utf-8"') });
  }
}

/** The tokenizer reads what stands in these as text alone: section 13.2.6.2 of the standard. */
const RAW_TEXT: ReadonlySet<string> = new Set(['style', 'xmp', 'iframe', 'noembed', 'noframes']);

function isByline(token: Token.TagToken): boolean {
  const said = token.attrs
    .filter(({ name }) => name === 'class' || name === 'rel' || name === 'itemprop')
    .map(({ value }) => value)
    .join(' ');
  return token.tagName === 'address' || /(?:^|[\s_-])(?:byline|author)(?:$|[\s_-])/i.test(said);
}

function isSeen(piece: Piece): boolean {
  return piece.kind === 'text' && /[^\s\p{Cf}]/u.test(piece.text);
}

/** Tags in front of and behind the text, as far as they belong to tags in it; blanks and others stay where they are. */
function widened(run: readonly Piece[], first: number, last: number): [number, number] {
  let depth = 0;
  let lowest = 0;
  for (const piece of run.slice(first, last + 1)) {
    if (piece.kind === 'tag') depth += piece.step;
    lowest = Math.min(lowest, depth);
  }
  let [from, to] = [first, last];
  // As many ends as begin inside, as many beginnings as end inside.
  for (let need = -lowest, at = first - 1; need > 0 && at >= 0; at--) {
    const piece = run[at]!;
    if (piece.kind === 'tag' && piece.step === 1) need--;
    if (piece.kind === 'tag' && piece.step === -1) need++;
    if (need === 0 || at === 0) from = at;
  }
  for (let need = depth - lowest, at = last + 1; need > 0 && at < run.length; at++) {
    const piece = run[at]!;
    if (piece.kind === 'tag' && piece.step === -1) need--;
    if (piece.kind === 'tag' && piece.step === 1) need++;
    if (need === 0 || at === run.length - 1) to = at;
  }
  return [from, to];
}

interface Joined {
  readonly text: string;
  readonly codes: FoundCode[];
  readonly start: number;
  readonly end: number;
}

/** White space as a browser shows it: one blank for many. Tags that find no partner in the run stand for themselves. */
function joined(pieces: readonly Piece[], source: string): Joined {
  const partners = partnersOf(pieces);
  const codes: FoundCode[] = [];
  let text = '';
  let start = pieces[0]!.start;
  let end = pieces.at(-1)!.end;
  let ids = 0;
  const idOf = new Map<number, string>();
  for (const [index, piece] of pieces.entries()) {
    if (piece.kind === 'text') {
      let words = piece.text.replace(/[ \t\n\r\f]+/g, ' ');
      if (text === '' || text.endsWith(' ')) words = words.replace(/^ /, '');
      // Blanks at the edges are the layout of the file, not of the text.
      const raw = source.slice(piece.start, piece.end);
      if (index === 0) start += /^[ \t\n\r\f]*/.exec(raw)![0].length;
      if (index === pieces.length - 1) {
        end -= /[ \t\n\r\f]*$/.exec(raw)![0].length;
        words = words.replace(/ $/, '');
      }
      text += words;
      continue;
    }
    const partner = partners.get(index);
    const id = partner !== undefined && partner < index ? idOf.get(partner)! : String(++ids);
    idOf.set(index, id);
    codes.push({
      at: text.length,
      id,
      kind: partner === undefined ? 'standalone' : partner < index ? 'close' : 'open',
      data: source.slice(piece.start, piece.end),
      type:
        partner !== undefined && partner < index
          ? (pieces[partner] as Extract<Piece, { kind: 'tag' }>).type
          : piece.type,
      start: piece.start,
      ...(piece.equiv !== undefined && partner === undefined ? { equiv: piece.equiv } : {}),
    });
  }
  return { text, codes, start, end };
}

function partnersOf(pieces: readonly Piece[]): ReadonlyMap<number, number> {
  const partners = new Map<number, number>();
  const open: number[] = [];
  const count = new Map<string, number>();
  for (const [index, piece] of pieces.entries()) {
    if (piece.kind !== 'tag') continue;
    if (piece.step === 1) {
      open.push(index);
      count.set(piece.name, (count.get(piece.name) ?? 0) + 1);
    }
    if (piece.step !== -1 || !count.get(piece.name)) continue;
    for (;;) {
      const last = open.pop()!;
      const { name } = pieces[last] as Extract<Piece, { kind: 'tag' }>;
      count.set(name, count.get(name)! - 1);
      if (name !== piece.name) continue;
      partners.set(index, last);
      partners.set(last, index);
      break;
    }
  }
  return partners;
}
