import { judgeAnswer } from '../checks/judge-answer.ts';
import { readTagged } from '../core/tagged-text.ts';
import type { Judge } from '../dispatch/outcome.ts';
import type { Pair } from '../providers/contract.ts';

const KINDS = {
  'empty-target': 'empty',
  'same-as-source': 'source-again',
  'source-script-left': 'source-script-left',
  refused: 'refused',
} as const;

/** The checks on arrival, in the words of the dispatch. */
export function judgeFor(pair: Pair): Judge {
  return (item, text) => {
    const rejection = judgeAnswer(item.text, item.codes ? readTagged(text).text : text, pair);
    return rejection && { kind: KINDS[rejection.code], message: rejection.message };
  };
}
