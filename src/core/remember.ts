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
