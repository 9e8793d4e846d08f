import type { Terminal } from './terminal.ts';

/** On a terminal the line is drawn again so often though nothing has happened: countdowns move, and it never looks hung. */
const TICK_MS = 250;
/** Elsewhere a line goes out so long after the last one of any kind; in the first minute more often than later. */
const LOG_FIRST_MS = 10_000;
const LOG_LATER_MS = 30_000;
const FIRST_MS = 60_000;

/** One line on a terminal that is redrawn at most ten times a second; in a log a line at a sensible pace, and what is worth one of its own. */
export class Progress {
  readonly #terminal: Terminal;
  #shown = 0;
  #drawnAt = Number.NEGATIVE_INFINITY;
  #saidAt: number;
  readonly #startedAt: number;
  #ticking: NodeJS.Timeout | undefined;

  constructor(terminal: Terminal) {
    this.#terminal = terminal;
    this.#startedAt = terminal.clock.monotonic();
    this.#saidAt = this.#startedAt;
  }

  /** Keeps the line alive until {@link end}. @param text undefined: there is nothing to show at the moment */
  follow(text: () => string | undefined): void {
    this.end();
    const tick = () => this.draw(text);
    this.#ticking = setInterval(tick, TICK_MS);
    this.#ticking.unref();
  }

  end(): void {
    clearInterval(this.#ticking);
    this.#ticking = undefined;
    this.clear();
  }

  /** @param text made only when it is going to be shown */
  draw(text: () => string | undefined): void {
    const now = this.#terminal.clock.monotonic();
    if (!this.#terminal.interactive) {
      const pace = now - this.#startedAt < FIRST_MS ? LOG_FIRST_MS : LOG_LATER_MS;
      if (now - this.#saidAt < pace) return;
      const line = text();
      if (line !== undefined) this.say(line);
      return;
    }
    if (now - this.#drawnAt < 100) return;
    this.#drawnAt = now;
    const line = text();
    if (line === undefined) return;
    this.#terminal.err(`\r${line}${' '.repeat(Math.max(0, this.#shown - line.length))}`);
    this.#shown = line.length;
  }

  /** A line that stays. */
  say(line: string): void {
    this.clear();
    this.#saidAt = this.#terminal.clock.monotonic();
    this.#terminal.err(`${line}\n`);
  }

  clear(): void {
    if (this.#shown === 0) return;
    this.#terminal.err(`\r${' '.repeat(this.#shown)}\r`);
    this.#shown = 0;
  }
}
