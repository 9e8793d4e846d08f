/** A stretch of a TMX file as it stands there: one `tu` element, or what lies between two. Joined, the pieces are the file. */
export interface TmxPiece {
  readonly unit: boolean;
  readonly raw: string;
}

/** What begins or ends here, as far as it matters: comments and CDATA may hold anything. */
const MARK = /<!--|<!\[CDATA\[|<tu(?=[\s>/])|<\/tu\s*>/g;
/** As many characters may belong to a mark whose end has not come yet. */
const LONGEST = 64;

/** Cuts the text of a TMX file into units and what lies between. Flat in memory as long as its units are. */
export class TmxSplitter {
  #rest = '';
  #inside = false;
  /** Where to go on looking in `#rest`. */
  #at = 0;
  #waitFor: '-->' | ']]>' | '>' | undefined;

  *write(text: string): Generator<TmxPiece> {
    this.#rest += text;
    yield* this.#cut(false);
  }

  *end(): Generator<TmxPiece> {
    yield* this.#cut(true);
    if (this.#rest !== '') yield { unit: false, raw: this.#rest };
    this.#rest = '';
  }

  *#cut(last: boolean): Generator<TmxPiece> {
    for (;;) {
      const text = this.#rest;
      if (this.#waitFor !== undefined) {
        const end = text.indexOf(this.#waitFor, this.#at);
        if (end < 0) {
          this.#at = Math.max(this.#at, text.length - 2);
          break;
        }
        const wasTag = this.#waitFor === '>';
        this.#waitFor = undefined;
        this.#at = end + (wasTag ? 1 : 3);
        if (wasTag && text[end - 1] === '/') {
          yield* this.#take(true);
          this.#inside = false;
        }
        continue;
      }
      MARK.lastIndex = this.#at;
      const mark = MARK.exec(text);
      if (!mark || (!last && mark.index > text.length - LONGEST)) {
        this.#at = Math.max(this.#at, last ? text.length : text.length - LONGEST);
        break;
      }
      const end = mark.index + mark[0].length;
      if (mark[0] === '<!--') this.#waitFor = '-->';
      else if (mark[0] === '<![CDATA[') this.#waitFor = ']]>';
      else if (mark[0] === '<tu') {
        if (!this.#inside) {
          this.#at = mark.index;
          yield* this.#take(false);
          this.#inside = true;
          this.#at = 3;
        } else this.#at = end;
        this.#waitFor = '>';
        continue;
      } else {
        this.#at = end;
        yield* this.#take(this.#inside);
        this.#inside = false;
        continue;
      }
      this.#at = end;
    }
    // What lies between units need not be kept until the next one.
    if (!this.#inside && this.#waitFor === undefined) yield* this.#take(false);
  }

  /** Gives what stands before `#at`. */
  *#take(unit: boolean): Generator<TmxPiece> {
    if (this.#at > 0) yield { unit, raw: this.#rest.slice(0, this.#at) };
    this.#rest = this.#rest.slice(this.#at);
    this.#at = 0;
  }
}
