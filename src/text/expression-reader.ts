/** Says what cannot be turned, and where in the expression (from 0). */
export class ExpressionFault extends Error {
  readonly index: number;
  /** What to do, where there is more to say than to leave it out. */
  readonly hint: string | undefined;

  constructor(index: number, message: string, hint?: string) {
    super(message);
    this.name = 'ExpressionFault';
    this.index = index;
    this.hint = hint;
  }
}

/** An expression that is read from left to right. */
export class ExpressionReader {
  protected readonly source: string;
  protected at = 0;

  constructor(source: string) {
    this.source = source;
  }

  protected fault(message: string, index = this.at, hint?: string): never {
    throw new ExpressionFault(index, message, hint);
  }

  protected peek(text: string): boolean {
    return this.source.startsWith(text, this.at);
  }

  protected next(): string {
    const character = String.fromCodePoint(this.source.codePointAt(this.at)!);
    this.at += character.length;
    return character;
  }

  /** What a sticky expression finds here, read over. */
  protected take(sticky: RegExp): RegExpExecArray | null {
    sticky.lastIndex = this.at;
    const found = sticky.exec(this.source);
    if (found !== null) this.at += found[0].length;
    return found;
  }
}
