/** A British spelling, what the dictionary has instead, and the way back: where what the dictionary has may have come from such a spelling. */
interface BritishSpelling {
  readonly british: RegExp;
  readonly american: string;
  readonly back: readonly [RegExp, string];
}

/** Tried in this order; the first place in a word counts. Source: the differences that Oxford and Merriam-Webster tell. */
export const BRITISH: readonly BritishSpelling[] = [
  {
    british: /is(e[drs]?|ing|ations?|able|ers?)$/,
    american: 'iz$1',
    back: [/iz(e[drs]?|ing|ations?|able|ers?)$/g, 'is$1'],
  },
  { british: /ys(e[drs]?|ing|ers?)$/, american: 'yz$1', back: [/yz(e[drs]?|ing|ers?)$/g, 'ys$1'] },
  { british: /our/, american: 'or', back: [/or/g, 'our'] },
  { british: /practis/, american: 'practic', back: [/practic/g, 'practis'] },
  { british: /^caes/, american: 'ces', back: [/^ces/g, 'caes'] },
  { british: /licens/, american: 'licenc', back: [/licenc/g, 'licens'] },
  {
    british: /(?<=^(?:(?:\p{Ll}*(?:cen|me|li))|thea|lus|spec|fib|calib|saltpe|mi|scep|sepulch))(t?)re(s?|d)$/u,
    american: '$1er$2',
    back: [/er(s?|d)$/g, 're$1'],
  },
  { british: /ogue(s?)$/, american: 'og$1', back: [/og(s?)$/g, 'ogue$1'] },
  { british: /ll(ed|ing|ers?|or)$/, american: 'l$1', back: [/l(ed|ing|ers?|or)$/g, 'll$1'] },
  { british: /ence(s?)$/, american: 'ense$1', back: [/ense(s?)$/g, 'ence$1'] },
  {
    british: /(?<=^(?:an|h|p|leuk|orthop|encyclop|medi|arch))ae/,
    american: 'e',
    back: [/(?<=^(?:an|h|p|leuk|orthop|encyclop|medi|arch))e/g, 'ae'],
  },
  {
    british: /(?<=^(?:man|f|am|diarrh))oe/,
    american: 'e',
    back: [/(?<=^(?:man|f|am|diarrh))e/g, 'oe'],
  },
  { british: /(\p{Ll})ement(s?)$/u, american: '$1ment$2', back: [/ment(s?)$/g, 'ement$1'] },
  { british: /l(ful|ment)/, american: 'll$1', back: [/ll(ful|ment)/g, 'l$1'] },
  { british: /ogramme(s?)$/, american: 'ogram$1', back: [/ogram(s?)$/g, 'ogramme$1'] },
];

/** Some way back leads from the word; nearly all words have none and are asked nothing more. */
const ANY_BACK =
  /or|iz(?:e[drs]?|ing|ations?|able|ers?)$|yz(?:e[drs]?|ing|ers?)$|practic|^ces|licenc|er[sd]?$|ogs?$|l(?:ed|ing|ers?|or)$|enses?$|^(?:an|h|p|leuk|orthop|encyclop|medi|arch|man|f|am|diarrh)e|ments?$|ll(?:ful|ment)|ograms?$/;

/** All that {@link BRITISH} may turn into a word of the dictionary: perhaps more, never less. */
export function britishFormsOf(word: string): readonly string[] {
  if (!ANY_BACK.test(word)) return [];
  const forms: string[] = [];
  for (const {
    back: [found, put],
  } of BRITISH) {
    found.lastIndex = 0;
    for (let place = found.exec(word); place; place = found.exec(word)) {
      const end = place.index + place[0].length;
      forms.push(word.slice(0, place.index) + put.replace('$1', place[1] ?? '') + word.slice(end));
    }
  }
  return forms;
}
