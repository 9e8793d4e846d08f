import { AGAINST_A_NAME } from './evidence-against.ts';
import { FOR_A_NAME } from './evidence-for.ts';
import { OF_CASE } from './evidence-of-case.ts';
import { OF_GRAMMAR } from './evidence-of-grammar.ts';
import { OF_PEOPLE } from './evidence-of-people.ts';
import { OF_PHRASE } from './evidence-of-phrase.ts';
import { OF_TOPIC } from './evidence-of-topic.ts';
import type { Evidence } from './scene.ts';

/**
 * All that is looked at around a doubtful one-word name. The weights were set by hand, in part fitted by logistic regression with a pull towards those,
 * on sentences in news style that are not part of the repository, and rounded; how well they carry: docs/names.md.
 */
export const EVIDENCE: readonly Evidence[] = [
  ...FOR_A_NAME,
  ...AGAINST_A_NAME,
  ...OF_GRAMMAR,
  ...OF_TOPIC,
  ...OF_PEOPLE,
  ...OF_CASE,
  ...OF_PHRASE,
];
