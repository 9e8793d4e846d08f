/**
 * A function that remembers its last answers, the last `most` of them for sure and never twice as many: news repeats its words. Only for what depends on `key` alone, and
 * whose answers nobody changes.
 */
export function remember<T>(most: number, work: (key: string) => T): (key: string) => T {
  // The answers before these are forgotten all at once: to find the oldest would cost more than to work it out again.
  let late = new Map<string, T>();
  let early = new Map<string, T>();
  // Who asks once often asks again right away.
  let asked: string | undefined;
  let answered: T | undefined;
  return (key) => {
    if (key === asked && answered !== undefined) return answered;
    let answer = late.get(key);
    if (answer === undefined) {
      answer = early.get(key) ?? work(key);
      if (late.size >= most) {
        [early, late] = [late, early];
        late.clear();
      }
      late.set(key, answer);
    }
    asked = key;
    answered = answer;
    return answer;
  };
}

/** A piece of a text with more units is kept by the engine as a place in that text, and so would keep all of it. */
const LONGEST_COPY = 12;

/** As {@link remember}, for words that were cut out of a text: long ones, which are rare, are worked out each time. */
export function rememberWords<T>(most: number, work: (word: string) => T): (word: string) => T {
  const known = remember(most, work);
  return (word) => (word.length > LONGEST_COPY ? work(word) : known(word));
}
