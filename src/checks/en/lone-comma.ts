/**
 * Places where a comma stands between a subject and its verb, as it does where a clause between two commas fell out: "Robert Hooke, saw small
 * squares" for "Robert Hooke, a biologist, saw small squares".
 */
const AUXILIARY = 'was|were|is|are|has|had|have|will|would|could|can|did|does|may|might|must|should';
const IRREGULAR =
  'said|says|saw|made|took|began|became|went|won|led|came|found|told|gave|got|held|kept|left|lost|met|paid|put|ran|sent|set|spoke|stood|thought|wrote|fell|grew|knew|rose|sold|shot';
/** A past form with an object, an adverbial or a clause behind it: "furnished, manicured grounds" is none. */
const REGULAR =
  '(?!located|situated|based|called|named|combined|compared|followed|dubbed|entitled|titled|used|born)\\p{Ll}{2,}[^e\\P{Ll}]ed(?= (?:the|a|an|his|her|its|their|that|to|in|on|from|at|for|over|up|down|out|\\p{Lu}|\\d))';
const VERB = `(?:${AUXILIARY}|${IRREGULAR}|${REGULAR})`;
const BEHIND_COMMA = new RegExp(`(?<!["\\u201d\\u2019]), ${VERB}\\b`, 'u');
const FINITE = new RegExp(`\\b(?:${AUXILIARY}|${IRREGULAR})\\b`, 'u');
/** What stands in front of its first comma says when or how: that comma is the sentence's own. */
const OPENING =
  /^["'\u201c(]*(?:In|On|At|After|Before|When|While|During|For|With|By|As|Since|From|Although|Though|Despite|To|If|Under|Around|Without|Because|However|Then|Also)\b/;
const JOINED_TO_OPENING = new RegExp(`, (?:who|which|whose|(?:and|or|but) (?:then |also )?${VERB})\\b`, 'u');

/** How many sentences of an English text have such a place; 0 for most. */
export function loneCommas(text: string): number {
  return text.split(/[.!?]["\u201d\u2019)]*\s+/).filter(hasLoneComma).length;
}

function hasLoneComma(sentence: string): boolean {
  const opens = OPENING.test(sentence);
  const first = sentence.indexOf(',');
  // "While on his lap, and was struck": nobody is left who was.
  if (opens && first >= 0 && JOINED_TO_OPENING.exec(sentence)?.index === first) return true;
  const found = BEHIND_COMMA.exec(sentence);
  if (!found) return false;
  const parts = sentence.slice(0, found.index).split(',');
  // Commas in pairs are those of what stands between them.
  if ((parts.length - (opens ? 2 : 1)) % 2 !== 0) return parts.length === 1;
  return !FINITE.test(opens ? parts.slice(1).join(',') : parts.join(','));
}
