import { type Cue, latinCue, latinPairCue } from '../../text/cues.ts';

/**
 * Faults of English grammar that a few words show, whatever stands around them. Only what is wrong in nearly every sentence: the rules were held
 * against good English (bench/quality/checks.ts). Sources: the lists of common faults in the style books of AP and Reuters, and what
 * Arabic puts where English does not (despite of, since two years).
 */
export interface GrammarRule {
  readonly pattern: RegExp;
  /** What stands there rightly; $1 is a group of the pattern. None where there are several ways. */
  readonly right?: string;
  /** Whether a text has words of it at all; without them the pattern need not be run. */
  readonly cue: Cue;
}

const START = '(?<=^|[.!?;:] |["\\u201c] ?|\\b(?:because|although|but|while|when) )';
const NUMBERS = '(?:\\d+|two|three|four|five|six|seven|eight|nine|ten|several|many)';
const PAST =
  'went|came|took|gave|saw|knew|said|told|made|became|began|found|left|got|brought|thought|wrote|spoke|chose|broke|fell|held|kept|sent|lost|met|paid|ran|stood|understood|won';
/** Verbs in -ed that are no past. */
const BASE_IN_ED =
  'need|feed|bleed|breed|exceed|proceed|succeed|embed|seed|heed|weed|speed|shed|wed|bed|intercede|concede|recede';

const rule = (pattern: string, right?: string, flags = 'giu'): Omit<GrammarRule, 'cue'> => ({
  pattern: new RegExp(`(?<![\\p{L}\\p{M}-])${pattern}(?![\\p{L}\\p{M}-])`, flags),
  ...(right !== undefined && { right }),
});

/** Rules that a text may break only if it has one of these words. */
const words = (list: string, ...rules: Omit<GrammarRule, 'cue'>[]): GrammarRule[] => {
  const cue = latinCue(new RegExp(`^(?:${list})`, 'iu'));
  return rules.map((one) => ({ ...one, cue }));
};

/** The same by two words side by side, where each of them is in every other sentence. */
const pairs = (list: readonly (readonly [string, string])[], ...rules: Omit<GrammarRule, 'cue'>[]): GrammarRule[] => {
  const cue = latinPairCue(
    ...list.map(([first, second]) => [new RegExp(`^(?:${first})$`, 'iu'), new RegExp(`^(?:${second})`, 'iu')] as const),
  );
  return rules.map((one) => ({ ...one, cue }));
};

export const GRAMMAR_RULES: readonly GrammarRule[] = [
  ...pairs(
    [['the|an?|his|her|its|their|our|my|your', 'his|her|its|their|our|my|your|the|these|those|an?']],
    // Two words of which each says whose or which.
    rule('(?:the|a|an) (?:his|her|its|their|our|my|your)(?= \\p{Ll})', undefined, 'gu'),
    rule('(?:a|an) (?:the|these|those)(?= \\p{Ll})', undefined, 'gu'),
    rule('the (?:a|an)(?= \\p{Ll}{3})(?! la )', undefined, 'gu'),
    rule('(?:his|her|its|their|our|my|your) (?:the|a|an)(?= \\p{Ll})', undefined, 'gu'),
  ),
  ...pairs([['the', 'both']], rule('the both(?= \\p{L})', 'both')),
  // Verbs.
  ...pairs([['could|should|would|must', 'of']], rule('(could|should|would|must) of(?! course)', '$1 have')),
  ...pairs(
    [['could|should|would|cannot', 'has|had|is|was|were|are|been|does|did|goes|went|took|gave']],
    rule('(?:could|should|would|cannot) (?:has|had|is|was|were|are|been|does|did|goes|went|took|gave)'),
  ),
  ...words(
    '(?:did|didn|does|doesn|do|don)$',
    rule(
      `(did not|didn['\\u2019]t|does not|doesn['\\u2019]t|do not|don['\\u2019]t) (?:${PAST}|(?!(?:${BASE_IN_ED})(?!\\p{L}))\\p{Ll}{3,}ed)(?! up)`,
    ),
  ),
  ...pairs(
    [['has|have|had', 'went|took|gave|saw|became|began|knew|wrote|spoke|fell|flew|chose|drove|ate']],
    rule('(?:has|have|had) (?:went|took|gave|saw|became|began|knew|wrote|spoke|fell|flew|chose|drove|ate)', undefined),
  ),
  ...pairs([['to', 'went|goes|took|gave|knew|saw|did']], rule('to (?:went|goes|took|gave|knew|saw|did)', undefined)),
  ...pairs(
    [
      ['he|she|it', 'have|are|do|go'],
      ['they|we|you', 'is|was|has|does'],
      ['there', 'is|was'],
    ],
    rule(`${START}(he|she|it) (?:have|are|do not|don['\\u2019]t|go)`, undefined),
    rule(`${START}(they|we|you) (?:is|was|has|does not|doesn['\\u2019]t)`, undefined),
    rule(
      `there (?:is|was) (?:${NUMBERS})(?! a | percent| per cent|%|-| \\p{L}+ing| or | of )(?= \\p{Ll}+s(?!\\p{L}))`,
      undefined,
    ),
  ),
  ...words(
    '(?:want|wants|wanted|decided|refused|agreed|intends|intended|managed|able|unable)$',
    rule(
      '(want|wants|wanted|decided|refused|agreed|intends|intended|managed|able|unable) (be|go|make|take|have|do|become|leave|return|stop|continue|join|meet|pay|find|keep|build)',
      '$1 to $2',
    ),
  ),
  // Comparisons.
  ...pairs(
    [['more', 'better|worse|easier|faster|stronger|harder|safer']],
    rule('more (better|worse|easier|faster|stronger|harder|safer)(?! \\p{Ll}+s(?!\\p{L}))', '$1'),
  ),
  ...pairs(
    [['most', 'best|worst|biggest|largest|greatest|highest|strongest']],
    rule('most (best|worst|biggest|largest|greatest|highest|strongest)', '$1'),
  ),
  ...words(
    'then$',
    rule(
      '(more|less|fewer|greater|higher|lower|rather|larger|smaller|older|younger) then(?= (?:\\d|half|one|two|three|four|five|six|seven|eight|nine|ten|the|a|an|ever|expected|usual)(?!\\p{L}))',
      '$1 than',
    ),
  ),
  // Words that sound alike.
  ...words(
    '(?:own|alot)$',
    rule("it['\\u2019]s own", 'its own'),
    rule("(?:there|they['\\u2019]re) own", 'their own'),
    rule("you['\\u2019]re own", 'your own'),
    rule('alot', 'a lot'),
  ),
  ...pairs(
    [['its', 'an?$|the$|been|not|going|important|clear|possible|time']],
    rule(
      'its (?=(?:a|an|the|been|not|going to|important to|clear that|possible to|time to)(?![\\p{L}-]))(?:a|an|the|been|not|going|important|clear|possible|time)',
    ),
  ),
  ...pairs([['their|re', 'is|are|was|were']], rule("(?:their|they[\\u2019']re) (?:is|are|was|were)", undefined)),
  ...pairs([['your', 'are|is|not']], rule('your (?:are|is|not)', undefined)),
  ...words(
    'i$|(?:information|equipment|advice|furniture|luggage|homework|knowledge)s$',
    // The pronoun is never small.
    rule(
      "(?<=[\\p{L},] )i(?= (?:am|have|was|will|think|would|did|do|know|had|can|could)(?!\\p{L})|['\\u2019](?:m|ve|ll|d)(?!\\p{L}))",
      'I',
      'gu',
    ),
    // Words that are not counted.
    rule(
      '(information|equipment|advice|furniture|luggage|homework|knowledge)s(?= (?:are|were|have|about|on|in|to|that|from|and|of|for)(?!\\p{L})|[.,;])',
      '$1',
      'gu',
    ),
  ),
  ...pairs(
    [
      [
        'many|several|these|those|both|few',
        'person|child|country|city|company|soldier|minister|official|agreement|woman',
      ],
    ],
    rule(
      `(?:many|several|these|those|both|few) (?:person|child|country|city|company|soldier|minister|official|agreement|woman)(?=[.,;]| (?:were|are|have|who|which|that|in|of|from)(?!\\p{L}))`,
      undefined,
      'giu',
    ),
  ),
  ...pairs(
    [['this', 'countries|cities|companies|officials|children|women|men|soldiers|ministers|agreements']],
    rule(
      'this (?:countries|cities|companies|officials|children|women|men|soldiers|ministers|agreements)',
      undefined,
      'gu',
    ),
  ),
  // What Arabic puts there.
  ...pairs([['despite', 'of']], rule('despite of', 'despite')),
  ...pairs([['discuss\\p{L}*', 'about']], rule('discuss(|ed|es|ing) about', 'discuss$1')),
  ...pairs(
    [['(?:stress|emphasi|underlin)\\p{L}*', 'on']],
    rule('(stress|emphasi[sz]|underlin)(es|ed|e) on(?= (?:the|that|his|her|its|their|a|an))', undefined),
  ),
  ...pairs([['return\\p{L}*', 'back']], rule('return(|ed|ing|s) back(?! (?:home|to back))', 'return$1')),
  ...pairs(
    [['married', 'with']],
    rule('married with(?= (?!(?:a child|children|two|three|four|five|six|one|kids|\\d)))', 'married to'),
  ),
  ...words(
    'since$',
    rule(
      'since (?:\\d{1,2}|two|three|four|five|six|seven|eight|nine|ten) (?:years|months|weeks|days|hours|decades)(?! (?:ago|earlier|before|after|later|old|of))',
      undefined,
    ),
  ),
  ...pairs([['same', 'time']], rule('in the same time', 'at the same time')),
  ...pairs([['consists?', 'from']], rule('consists? from', undefined)),
  ...pairs([['according', 'for']], rule('according for', 'according to')),
];
