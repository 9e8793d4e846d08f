import type { Term } from '../core/term.ts';
import type { Candidate } from './candidates.ts';
import type { Tokens } from './tokens.ts';

export interface Surroundings {
  readonly text: string;
  readonly tokens: Tokens;
  /** Names that are sure, in the order of the text. */
  readonly names: readonly Candidate[];
}

export interface Judge {
  condition(candidate: Candidate, around: Surroundings): 'no' | 'open' | string;
  isDoubtful(candidate: Candidate, around: Surroundings): boolean;
  decide(doubtful: readonly Candidate[], around: Surroundings): Map<Candidate, string>;
}

export function createJudge(_terms: readonly Term[]): Judge {
  return {
    condition: () => 'open',
    isDoubtful: () => false,
    decide: () => new Map(),
  };
}
