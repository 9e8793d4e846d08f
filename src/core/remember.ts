/**
 * A function that remembers its last answers, `most` of them: news repeats its words. Only for what depends on `key` alone, and whose answers nobody changes.
 */
export function remember<T>(most: number, work: (key: string) => T): (key: string) => T {
  const answers = new Map<string, T>();
  // Who asks once often asks again right away.
  let asked: string | undefined;
  let answered: T | undefined;
  return (key) => {
    if (key === asked && answered !== undefined) return answered;
    let answer = answers.get(key);
    if (answer === undefined) {
      answer = work(key);
      // All at once: to find the oldest would cost more than to work them out again.
      if (answers.size >= most) answers.clear();
      answers.set(key, answer);
    }
    asked = key;
    answered = answer;
    return answer;
  };
}
