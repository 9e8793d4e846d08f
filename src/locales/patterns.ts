/** A text with places for values, taken apart. */
export interface Pattern {
  /** What stands between the places, in front of the first and behind the last. */
  readonly fixed: readonly string[];
  readonly holes: readonly string[];
}

const HOLE = /\{\{(\w+)\}\}/g;
/** Values of these names tell i18next how to say a thing instead of standing in it (its TOptions). */
const OPTIONS = new Set(
  `context defaultValue fallbackLng fallbackNS format ignoreJSONStructure interpolation interpolationkey joinArrays keySeparator lng lngs nest ns nsSeparator
   ordinal postProcess postProcessPassResolved replace returnDetails returnObjects skipInterpolation`.split(/\s+/),
);

/** Undefined where the text asks for more than values put in: a format, other texts. */
export function patternOf(text: string): Pattern | undefined {
  const parts = text.split(HOLE);
  const fixed = parts.filter((_, index) => index % 2 === 0);
  const holes = parts.filter((_, index) => index % 2 === 1);
  return fixed.some((part) => part.includes('{{') || part.includes('}}') || part.includes('$t('))
    ? undefined
    : { fixed, holes };
}

/** Undefined where a value is missing, or is none. */
export function fillText(
  { fixed, holes }: Pattern,
  values: Readonly<Record<string, string | number>>,
): string | undefined {
  for (const name in values) if (OPTIONS.has(name)) return undefined;
  let text = fixed[0]!;
  for (let index = 0; index < holes.length; index++) {
    const value = values[holes[index]!];
    if (typeof value !== 'string' && typeof value !== 'number') return undefined;
    text += value + fixed[index + 1]!;
  }
  return text;
}
