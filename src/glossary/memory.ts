import { createFinds, type Finds } from './finds.ts';
import { createPaths, type Paths } from './paths.ts';
import { createTokens, type Tokens } from './tokens.ts';
import { createVocabulary, type Vocabulary } from './vocabulary.ts';

/** What a matcher keeps from text to text. It never changes an answer. */
export interface Memory {
  readonly vocabulary: Vocabulary;
  readonly paths: Paths;
  readonly tokens: Tokens;
  readonly finds: Finds;
}

/** Distinct words, and steps from one to the next, that are remembered before the next text begins with none; some 20 MB. */
const MOST_WORDS = 1 << 17;
const MOST_STEPS = 1 << 18;

export function createMemory(): Memory {
  const vocabulary = createVocabulary();
  return { vocabulary, paths: createPaths(), tokens: createTokens(vocabulary), finds: createFinds() };
}

/** Forgets all words if there are many. Not while a text is read: its words go by their numbers. */
export function forgetIfMany({ vocabulary, paths }: Memory): void {
  if (vocabulary.count <= MOST_WORDS && paths.stepCount <= MOST_STEPS) return;
  Object.assign(vocabulary, createVocabulary());
  Object.assign(paths, createPaths());
}
