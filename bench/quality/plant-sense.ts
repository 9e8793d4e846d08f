import { type Around, changeOne, matches, type Planter, pick, words } from './plant-faults.ts';

/** Sentences of our own that a machine might add: the kind that fits everywhere. */
const ADDED = [
  'The situation remains tense.',
  'Officials declined to comment further on the matter.',
  'It was not immediately clear when the talks would resume.',
  'Experts believe that the trend will continue in the coming years.',
  'Local residents expressed their concern about the plans.',
  'More details are expected to be announced next week.',
  'The minister later welcomed the decision in a statement.',
  'Several people were taken to hospital with minor injuries.',
  'Analysts say the move could affect prices across the region.',
  'Police have opened an investigation into the incident.',
];

const CAPITALS =
  /(?<=[\p{Ll}\p{N},;]["'\u201c\u2018(]? ["'\u201c\u2018(]?)\p{Lu}[\p{Ll}\p{M}]{3,}(?:-\p{Lu}\p{Ll}+)?(?![\p{L}])/gu;
const CALENDAR =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|\w+day|English|This|That|There|These|They|When|What|Then)$/;

/** Words in the middle of a sentence that have a capital: names and their adjectives, save months and weekdays. */
export function namesIn(target: string): string[] {
  return matches(target, CAPITALS)
    .map((match) => match[0])
    .filter((word) => !CALENDAR.test(word));
}

function changeName(
  target: string,
  { isName }: Around,
  random: () => number,
  change: (name: string) => string | undefined,
) {
  const there = matches(target, CAPITALS).filter(([name]) => !CALENDAR.test(name) && isName(name));
  const one = pick(there, random);
  const made = one && change(one[0]);
  return one && made !== undefined && made !== one[0]
    ? target.slice(0, one.index) + made + target.slice(one.index + one[0].length)
    : undefined;
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

function keepCapital(name: string, made: string): string {
  return /^\p{Lu}/u.test(name) ? made.charAt(0).toUpperCase() + made.slice(1) : made;
}

/** From a comma to the next comma or the end; at least three words. */
function clauses(target: string): { start: number; end: number; place: 'first' | 'middle' | 'last' }[] {
  const commas = matches(target, /,(?=\s)/g).map((match) => match.index);
  const end = target.search(/[.!?\u2026]?["'\u201d\u2019)]*$/);
  const cuts = [0, ...commas, end];
  return cuts.slice(0, -1).flatMap((start, index) => {
    const stop = cuts[index + 1]!;
    if (words(target.slice(start, stop).replace(/^,? ?/, '')).length < 4) return [];
    const place = index === 0 ? 'first' : index === cuts.length - 2 ? 'last' : 'middle';
    if (place === 'first' && commas.length === 0) return [];
    return [{ start, end: place === 'first' ? stop + 2 : stop, place } as const];
  });
}

const dropClause =
  (where: 'first' | 'middle' | 'last'): Planter =>
  ({ target }, random) => {
    const clause = pick(
      clauses(target).filter(({ place }) => place === where),
      random,
    );
    if (!clause) return undefined;
    const rest = target.slice(0, clause.start) + target.slice(clause.end);
    return where === 'first' ? rest.charAt(0).toUpperCase() + rest.slice(1) : rest;
  };

const NEGATIONS: readonly (readonly [RegExp, (found: string) => string | undefined])[] = [
  [/ not\b(?! only)/g, () => ''],
  [/n['\u2019]t\b/g, () => ''],
  [/\bcannot\b/g, () => 'can'],
  [/\bnever /g, () => ''],
  [/\bno (?=\p{Ll})(?!longer|matter)/gu, () => ''],
  [/\bwithout\b/g, () => 'with'],
];

const SAID =
  'said|says|say|told|stated|reported|reports|announced|claimed|claims|added|argued|argues|suggested|noted|believes?|warned';

/** Faults that need sense, in the ways that a generator may plant them. */
export const SENSE_FAULTS: Readonly<Record<string, Planter>> = {
  'negation dropped: not': ({ target }, random) => changeOne(target, NEGATIONS[0]![0], random, () => ''),
  'negation dropped: any word': ({ target }, random) => {
    const there = NEGATIONS.filter(([pattern]) => matches(target, pattern).length > 0);
    const one = pick(there, random);
    return one && changeOne(target, one[0], random, one[1]);
  },
  'clause dropped: the first': dropClause('first'),
  'clause dropped: in the middle': dropClause('middle'),
  'clause dropped: the last': dropClause('last'),
  'clause dropped: behind which, who, while, and': ({ target }) => {
    const end = target.search(/[.!?\u2026]?["'\u201d\u2019)]*$/);
    const cut = matches(target, / (?:which|who|while|where|because|although|and|but|as|when|after) /g).find(
      ({ index }) => words(target.slice(0, index)).length >= 5 && words(target.slice(index, end)).length >= 6,
    );
    return cut && target.slice(0, cut.index).replace(/,$/, '') + target.slice(end);
  },
  'clause dropped: the second half': ({ target }) => {
    const list = words(target);
    return list.length < 12 ? undefined : `${list.slice(0, list.length >> 1).join(' ')}.`;
  },
  "neighbour's text: the next": (_, __, { next }) => next.target,
  "neighbour's text: the one before": (_, __, { previous }) => previous.target,
  'sentence added: one that fits everywhere': ({ target }, random) => `${target} ${pick(ADDED, random)}`,
  "sentence added: the neighbour's": ({ target }, __, { next }) => `${target} ${next.target}`,
  'sentence added: in front': ({ target }, random) => `${pick(ADDED, random)} ${target}`,
  'name swapped': ({ source, target }, random, around) =>
    changeName(target, around, random, (name) => {
      const other = pick(around.names, random);
      return other === undefined ||
        target.includes(other) ||
        source.includes(other) ||
        other.slice(0, 4) === name.slice(0, 4)
        ? undefined
        : other;
    }),
  'name misspelled: a letter changed': ({ target }, random, around) =>
    changeName(target, around, random, (name) => {
      const at = 1 + Math.floor(random() * (name.length - 1));
      const letter = pick(
        [...LETTERS].filter((one) => one !== name[at]),
        random,
      )!;
      return name.slice(0, at) + letter + name.slice(at + 1);
    }),
  'name misspelled: a letter lost': ({ target }, random, around) =>
    changeName(target, around, random, (name) => {
      const at = Math.floor(random() * name.length);
      const made = name.slice(0, at) + name.slice(at + 1);
      return keepCapital(name, made);
    }),
  'name misspelled: two letters change places': ({ target }, random, around) =>
    changeName(target, around, random, (name) => {
      const at = Math.floor(random() * (name.length - 1));
      const made = name.slice(0, at) + name[at + 1] + name[at] + name.slice(at + 2);
      return made.toLowerCase() === name.toLowerCase() ? undefined : keepCapital(name, made.toLowerCase());
    }),
  'name misspelled: a letter doubled or added': ({ target }, random, around) =>
    changeName(target, around, random, (name) => {
      const at = 1 + Math.floor(random() * (name.length - 1));
      return name.slice(0, at) + (random() < 0.5 ? name[at] : pick([...LETTERS], random)) + name.slice(at);
    }),
  '"more than" lost': ({ target }, random) =>
    changeOne(
      target,
      /\b(?:more than|at least|over|up to|less than|fewer than|as many as|nearly|almost) (?=(?:US ?)?[$\u20ac\u00a3]?\d|(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|twenty|thirty|half|thousands?|millions?) )/gi,
      random,
      () => '',
    ),
  'attribution lost: the speaker behind': ({ target }, random) => {
    const found = matches(
      target,
      new RegExp(
        `,["\\u201d]? (?:(?:the |an? )?(?:\\p{L}+ ){0,4}(?:${SAID})(?: \\p{L}+){0,3}|(?:according to|as reported by)[^,.]{3,60})(?=[.,])`,
        'gu',
      ),
    );
    const one = pick(found, random);
    return one && target.slice(0, one.index) + target.slice(one.index + one[0].length);
  },
  'attribution lost: the speaker in front': ({ target }) => {
    const found = new RegExp(`^(?:According to [^,]{3,60}, |[^,."]{3,60}? (?:${SAID})(?: that|,) )`, 'u').exec(target);
    if (!found) return undefined;
    const rest = target.slice(found[0].length);
    return words(rest).length < 4 ? undefined : rest.charAt(0).toUpperCase() + rest.slice(1);
  },
};
