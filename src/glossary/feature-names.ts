/** Of each beginning so many are kept before they are forgotten again. */
const MOST = 5000;

/**
 * Names that begin alike, each made once: what is told again and again is then looked up without being put together and hashed anew. With `remember` in place
 * of a bare map a text about علي takes a twentieth longer.
 */
export function namesOf(prefix: string): (what: string) => string {
  const made = new Map<string, string>();
  return (what) => {
    let name = made.get(what);
    if (name === undefined) {
      if (made.size >= MOST) made.clear();
      name = prefix + what;
      made.set(what, name);
    }
    return name;
  };
}

/** The same of two things together. */
export function pairsOf(prefix: string, between: string): (what: string, other: string) => string {
  const made = new Map<string, (other: string) => string>();
  return (what, other) => {
    let names = made.get(what);
    if (names === undefined) {
      if (made.size >= MOST) made.clear();
      names = namesOf(prefix + what + between);
      made.set(what, names);
    }
    return names(other);
  };
}
