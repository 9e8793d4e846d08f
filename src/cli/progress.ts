import type { Terminal } from './terminal.ts';

/** One line on a terminal that is redrawn at most ten times a second; elsewhere, silence but for what is worth a line of its own. */
export class Progress {
  readonly #terminal: Terminal;
  #shown = 0;
  #drawnAt = Number.NEGATIVE_INFINITY;

  constructor(terminal: Terminal) {
    this.#terminal = terminal;
  }

  /** @param text made only when it is going to be shown */
  draw(text: () => string): void {
    if (!this.#terminal.interactive) return;
    const now = this.#terminal.clock.monotonic();
    if (now - this.#drawnAt < 100) return;
    this.#drawnAt = now;
    const line = text();
    this.#terminal.err(`\r${line}${' '.repeat(Math.max(0, this.#shown - line.length))}`);
    this.#shown = line.length;
  }

  /** A line that stays. */
  say(line: string): void {
    this.clear();
    this.#terminal.err(`${line}\n`);
  }

  clear(): void {
    if (this.#shown === 0) return;
    this.#terminal.err(`\r${' '.repeat(this.#shown)}\r`);
    this.#shown = 0;
  }
}
