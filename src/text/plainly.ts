let plain = false;

/** Runs `work` as if every text had every cue, every trait and every bit of a word, for the tests that hold both equal. */
export function plainly<T>(work: () => T): T {
  plain = true;
  try {
    return work();
  } finally {
    plain = false;
  }
}

/** Whether {@link plainly} is at work. */
export function isPlain(): boolean {
  return plain;
}
