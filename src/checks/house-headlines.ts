import { allMatches } from '../core/all-matches.ts';
import type { Role } from '../core/article.ts';
import type { SegmentCheck } from './check.ts';
import { isEnglishName, isEnglishWord } from './en/english-words.ts';
import { type Change, houseRule, writes } from './house-rule.ts';

/** No headline is longer. */
const LONGEST = 400;
const isHeadline = (role: Role = 'body', text = '') =>
  (role === 'headline' || role === 'subheadline') && text.length <= LONGEST;

/** Words that title case leaves small inside a headline: articles, conjunctions and prepositions of three letters and fewer (AP Stylebook). */
const SMALL = /^(?:a|an|the|and|but|or|nor|for|of|in|on|at|to|by|as|up|off|per|via|vs|v)$/;
const WORD = /(?<![\p{L}\p{M}\p{N}'\u2019.@#/-])\p{L}[\p{L}\p{M}'\u2019]*/gu;

const houseHeadlines = houseRule(
  'headlines',
  'house-headlines',
  'Headlines are in sentence case, or in title case. Sentence case is only proposed, since what is a name is for people to say; words that the dictionary has as names keep their capitals.',
  ({ right }) => `the house writes its headlines as "${right}"`,
  function* (text, set, { role }) {
    if (!isHeadline(role, text)) return;
    const words = allMatches(text, WORD).map(({ 0: word, index }) => ({ word, index }));
    const change = set === 'title' ? inTitleCase(text, words) : inSentenceCase(text, words);
    if (change !== undefined && change.right !== text.trim()) yield change;
  },
);

interface Placed {
  readonly word: string;
  readonly index: number;
}

function inTitleCase(text: string, words: readonly Placed[]): Change {
  let right = text;
  for (const [at, { word, index }] of words.entries()) {
    const inside = at > 0 && at < words.length - 1 && !/[:!?\u2014]\s*["'\u2018\u201c]?$/.test(text.slice(0, index));
    if (!/^\p{Ll}+(?:['\u2019]\p{Ll}+)?$/u.test(word) || (inside && SMALL.test(word))) continue;
    right = right.slice(0, index) + word.charAt(0).toUpperCase() + right.slice(index + 1);
  }
  return { start: 0, actual: text, right };
}

/** Only a headline whose words nearly all have capitals: a few may be names. */
function inSentenceCase(text: string, words: readonly Placed[]): Change | undefined {
  const inside = words.filter(
    ({ word, index }, at) => at > 0 && !SMALL.test(word) && !/[:!?]\s*["'\u2018\u201c]?$/.test(text.slice(0, index)),
  );
  const capitals = inside.filter(({ word }) => /^\p{Lu}\p{Ll}/u.test(word));
  const plain = capitals.filter(({ word }) => isEnglishWord(word.toLowerCase()) && !isEnglishName(word));
  if (inside.length < 4 || capitals.length < 0.8 * inside.length || plain.length < 3) return undefined;
  let right = text;
  for (const { word, index } of plain)
    right = right.slice(0, index) + word.toLowerCase() + right.slice(index + word.length);
  return { start: 0, actual: text, right, open: true };
}

const houseHeadlineQuotes = houseRule(
  'headlineQuotes',
  'house-headline-quotes',
  'Headlines have single quotation marks.',
  writes,
  function* (text, _, { role }) {
    if (!isHeadline(role, text)) return;
    for (const { 0: actual, index } of allMatches(text, /["\u201c\u201d]/g))
      yield { start: index, actual, right: actual === '"' ? "'" : actual === '\u201c' ? '\u2018' : '\u2019' };
  },
);

/** Past forms that are no participles, by what stands for them in the present: of one, of many. */
const PAST: Readonly<Record<string, readonly [string, string]>> = {
  was: ['is', 'are'],
  were: ['are', 'are'],
  said: ['says', 'say'],
  told: ['tells', 'tell'],
  went: ['goes', 'go'],
  took: ['takes', 'take'],
  gave: ['gives', 'give'],
  saw: ['sees', 'see'],
  began: ['begins', 'begin'],
  became: ['becomes', 'become'],
  came: ['comes', 'come'],
  wrote: ['writes', 'write'],
  spoke: ['speaks', 'speak'],
  fell: ['falls', 'fall'],
  rose: ['rises', 'rise'],
  flew: ['flies', 'fly'],
  chose: ['chooses', 'choose'],
  broke: ['breaks', 'break'],
  drove: ['drives', 'drive'],
  shook: ['shakes', 'shake'],
  withdrew: ['withdraws', 'withdraw'],
  swore: ['swears', 'swear'],
};
/** Past forms that are participles as well (a man arrested): with an object behind them they tell. */
const WITH_OBJECT =
  'announc|deni|reject|welcom|condemn|urg|accus|visit|approv|launch|discuss|confirm|sign|kill|arrest|captur|demand|attack|seiz|warn|want|call|reveal|open|clos|vow|prais|criticiz|criticis|criticis|back|support|receiv|award';
const OBJECT =
  '(?:(?:the|a|an|its|his|her|their|that|new|all|more|two|three|four|five|six)(?!\\p{L})|\\d|\\p{Lu}\\p{Ll})';
const PAST_VERB = new RegExp(
  `(?<=^[^:]*\\p{L}[\\p{L}'\\u2019]* )(?:${Object.keys(PAST).join('|')}|(?:${WITH_OBJECT})ed(?= ${OBJECT}))(?!\\p{L})`,
  'u',
);

const houseTense = houseRule(
  'tense',
  'house-tense',
  'Headlines tell in the present: says, not said. The first verb of a headline is judged, by forms that are no participles or have an object behind them; what is right is only proposed.',
  writes,
  function* (text, _, { role }) {
    if (!isHeadline(role, text)) return;
    const match = PAST_VERB.exec(text.replace(/["\u201c][^"\u201d]*["\u201d]/g, (quoted) => '_'.repeat(quoted.length)));
    if (!match) return;
    const [actual] = match;
    const before = /(\p{L}+) $/u.exec(text.slice(0, match.index))?.[1] ?? '';
    const many = /(?:[^su]s|men|people|police|forces)$/i.test(before) && !/is$/.test(before);
    const right = PAST[actual]?.[many ? 1 : 0] ?? presentOf(actual, many);
    yield { start: match.index, actual, right, open: true };
  },
);

function presentOf(past: string, many: boolean): string {
  const stem = past.slice(0, -2);
  if (stem.endsWith('i')) return many ? `${stem.slice(0, -1)}y` : `${stem}es`;
  const base =
    /(?:[cgzsv]|at|ur|ec|it(?=$))$/.test(stem) && !/(?:ck|ss|isit|ttack|ejec|elcom)$/.test(stem) ? `${stem}e` : stem;
  const whole = /elcom$/.test(stem) ? `${stem}e` : base;
  if (many) return whole;
  return /(?:s|sh|ch|x)$/.test(whole) ? `${whole}es` : `${whole}s`;
}

export const HEADLINE_RULES: readonly SegmentCheck[] = [houseHeadlines, houseHeadlineQuotes, houseTense];
