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

/** Names of POSIX and of Java, as members of a set. Source: UTS 18, annex C, and the documentation of java.util.regex.Pattern. */
const POSIX: Readonly<Record<string, string>> = {
  alpha: '\\p{Alphabetic}',
  digit: '\\p{Nd}',
  alnum: '\\p{Alphabetic}\\p{Nd}',
  lower: '\\p{Lowercase}',
  upper: '\\p{Uppercase}',
  punct: '\\p{P}',
  space: '\\p{White_Space}',
  whitespace: '\\p{White_Space}',
  blank: BLANK_SET,
  cntrl: '\\p{Cc}',
  graph: '[^\\p{White_Space}\\p{Cc}\\p{Cs}\\p{Cn}]',
  print: '[[^\\p{White_Space}\\p{Cc}\\p{Cs}\\p{Cn}]\\p{Zs}]',
  xdigit: '\\p{Nd}\\p{Hex_Digit}',
  word: WORD_SET,
  javalowercase: '\\p{Lowercase}',
  javauppercase: '\\p{Uppercase}',
  javatitlecase: '\\p{Lt}',
  javaalphabetic: '\\p{Alphabetic}',
  javaletter: '\\p{L}',
  javadigit: '\\p{Nd}',
  javaletterordigit: '\\p{L}\\p{Nd}',
  javawhitespace: '\\p{White_Space}',
  javaspacechar: '\\p{Z}',
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
  const posix = POSIX[name.toLowerCase()];
  if (posix !== undefined) return negated ? `[^${posix}]` : posix;
  const block = /^(?:In(?=[A-Z])|(?:blk|block)=)(.+)$/i.exec(name)?.[1];
  if (block !== undefined) {
    const range = BLOCKS[block.toLowerCase().replace(/[\s_-]/g, '')];
    return range === undefined || !negated ? range : `[^${range}]`;
  }
  const bare = name.replace(/^Is(?=[A-Z])/, '').replace(/^(?:gc|General_Category|generalCategory)=/i, '');
  const script = /^(?:sc|script)=(.+)$/i.exec(bare)?.[1];
  // "uppercase letter", "Uppercase-Letter": names are compared loosely.
  const loose = bare
    .split(/[\s_-]+/)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase())
    .join('_');
  const candidates = [
    script === undefined ? undefined : `Script=${script}`,
    script === undefined ? undefined : `Script=${script.charAt(0).toUpperCase()}${script.slice(1).toLowerCase()}`,
    bare,
    bare.charAt(0).toUpperCase() + bare.slice(1),
    loose,
    `Script=${bare}`,
    `Script=${loose}`,
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

/** Blocks that rules ask for, by their name without blanks, hyphens and capitals. Source: Unicode 16, Blocks.txt. */
const BLOCKS: Readonly<Record<string, string>> = Object.fromEntries(
  (
    [
      ['basiclatin', 0x0, 0x7f],
      ['latin1supplement', 0x80, 0xff],
      ['latinextendeda', 0x100, 0x17f],
      ['latinextendedb', 0x180, 0x24f],
      ['ipaextensions', 0x250, 0x2af],
      ['spacingmodifierletters', 0x2b0, 0x2ff],
      ['combiningdiacriticalmarks', 0x300, 0x36f],
      ['greek', 0x370, 0x3ff],
      ['greekandcoptic', 0x370, 0x3ff],
      ['cyrillic', 0x400, 0x4ff],
      ['cyrillicsupplement', 0x500, 0x52f],
      ['armenian', 0x530, 0x58f],
      ['hebrew', 0x590, 0x5ff],
      ['arabic', 0x600, 0x6ff],
      ['syriac', 0x700, 0x74f],
      ['arabicsupplement', 0x750, 0x77f],
      ['thaana', 0x780, 0x7bf],
      ['arabicextendedb', 0x870, 0x89f],
      ['arabicextendeda', 0x8a0, 0x8ff],
      ['devanagari', 0x900, 0x97f],
      ['bengali', 0x980, 0x9ff],
      ['gurmukhi', 0xa00, 0xa7f],
      ['gujarati', 0xa80, 0xaff],
      ['tamil', 0xb80, 0xbff],
      ['thai', 0xe00, 0xe7f],
      ['georgian', 0x10a0, 0x10ff],
      ['hanguljamo', 0x1100, 0x11ff],
      ['ethiopic', 0x1200, 0x137f],
      ['khmer', 0x1780, 0x17ff],
      ['latinextendedadditional', 0x1e00, 0x1eff],
      ['greekextended', 0x1f00, 0x1fff],
      ['generalpunctuation', 0x2000, 0x206f],
      ['superscriptsandsubscripts', 0x2070, 0x209f],
      ['currencysymbols', 0x20a0, 0x20cf],
      ['letterlikesymbols', 0x2100, 0x214f],
      ['numberforms', 0x2150, 0x218f],
      ['arrows', 0x2190, 0x21ff],
      ['mathematicaloperators', 0x2200, 0x22ff],
      ['cjksymbolsandpunctuation', 0x3000, 0x303f],
      ['hiragana', 0x3040, 0x309f],
      ['katakana', 0x30a0, 0x30ff],
      ['cjkunifiedideographs', 0x4e00, 0x9fff],
      ['hangulsyllables', 0xac00, 0xd7af],
      ['arabicpresentationformsa', 0xfb50, 0xfdff],
      ['arabicpresentationformsb', 0xfe70, 0xfeff],
      ['halfwidthandfullwidthforms', 0xff00, 0xffef],
    ] as const
  ).map(([name, from, to]) => [name, `\\u{${from.toString(16)}}-\\u{${to.toString(16)}}`]),
);
