/**
 * A function that remembers its answers for the last `most` objects: for what several ask of the same few in turn. A map that holds its keys weakly would keep all of them until the
 * collector has gone over everything.
 */
export function rememberLast<K extends object, T>(most: number, work: (key: K) => T): (key: K) => T {
  const keys: K[] = [];
  const answers: T[] = [];
  let next = 0;
  // Who goes through a dozen of them asks for the one behind the last.
  let hint = 0;
  return (key) => {
    if (keys[hint] === key) return answers[hint]!;
    hint = hint + 1 < keys.length ? hint + 1 : 0;
    if (keys[hint] === key) return answers[hint]!;
    const known = keys.indexOf(key);
    if (known >= 0) {
      hint = known;
      return answers[known]!;
    }
    const answer = work(key);
    keys[next] = key;
    answers[next] = answer;
    hint = next;
    next = (next + 1) % most;
    return answer;
  };
}
