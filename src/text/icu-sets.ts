/** The named sets of ICU expressions in the terms of JavaScript's flag `v`. Source: UTS 18, and ICU's User Guide. */

const WORD_SET = '\\p{Alphabetic}\\p{M}\\p{Nd}\\p{Pc}\\u200c\\u200d';
// \p{Z} spelled out: expressions have a thousand of them, and a property is dear to compile.
const SPACE_SET = '\\t\\n\\v\\f\\r\\u0085\\u0020\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000';
export const LINE_SET = '\\n\\v\\f\\r\\u0085\\u2028\\u2029';
const BLANK_SET = '\\t\\u0020\\u00a0\\u1680\\u2000-\\u200a\\u202f\\u205f\\u3000';

/** Classes of one letter: what stands between the brackets, and whether they are negated. */
export const CLASSES: Readonly<Record<string, readonly [string, boolean]>> = {
  d: ['\\p{Nd}', false],
  D: ['\\p{Nd}', true],
  w: [WORD_SET, false],
  W: [WORD_SET, true],
  s: [SPACE_SET, false],
  S: [SPACE_SET, true],
  h: [BLANK_SET, false],
  H: [BLANK_SET, true],
  v: [LINE_SET, false],
  V: [LINE_SET, true],
};

/** Names of POSIX and of Java, as properties of Unicode. */
const POSIX: Readonly<Record<string, string>> = {
  alpha: 'Alphabetic',
  digit: 'Nd',
  lower: 'Lowercase',
  upper: 'Uppercase',
  punct: 'P',
  space: 'White_Space',
  cntrl: 'Cc',
  whitespace: 'White_Space',
};

export const CONTROLS: Readonly<Record<string, string>> = {
  a: '\\u0007',
  e: '\\u001b',
  t: '\\t',
  n: '\\n',
  r: '\\r',
  f: '\\f',
};

const W = `[${WORD_SET}]`;
export const BOUNDARY = `(?:(?<=${W})(?!${W})|(?<!${W})(?=${W}))`;
export const NO_BOUNDARY = `(?:(?<=${W})(?=${W})|(?<!${W})(?!${W}))`;

const properties = new Map<string, string | undefined>();

/** A property by its ICU, POSIX or Java name, as a member of a set; undefined if Unicode has none of that name. */
export function propertySet(name: string, negated: boolean): string | undefined {
  const key = `${negated ? '^' : ''}${name}`;
  if (!properties.has(key)) properties.set(key, findProperty(name, negated));
  return properties.get(key);
}

function findProperty(name: string, negated: boolean): string | undefined {
  const p = negated ? '\\P' : '\\p';
  const bare = name.replace(/^Is(?=[A-Z])/, '').replace(/^(?:gc|General_Category|generalCategory)=/i, '');
  if (bare.toLowerCase() === 'alnum') return negated ? '[^\\p{Alphabetic}\\p{Nd}]' : '\\p{Alphabetic}\\p{Nd}';
  const script = /^(?:sc|script)=(.+)$/i.exec(bare)?.[1];
  const candidates = [
    POSIX[bare.toLowerCase()],
    script === undefined ? undefined : `Script=${script}`,
    bare,
    bare.charAt(0).toUpperCase() + bare.slice(1),
    `Script=${bare}`,
  ];
  for (const candidate of candidates) {
    if (candidate === undefined) continue;
    try {
      new RegExp(`${p}{${candidate}}`, 'v');
      return `${p}{${candidate}}`;
    } catch {
      // Not a name that JavaScript knows: the next one.
    }
  }
  return undefined;
}
