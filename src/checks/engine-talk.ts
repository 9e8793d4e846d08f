import type { SegmentCheck } from './check.ts';
import { engineTalk as findEngineTalk, mayTalk } from './engine-talk-phrases.ts';

const MESSAGES = {
  preamble: 'the engine speaks before the translation',
  refusal: 'the engine refused instead of translating',
  remark: 'the engine speaks after the translation',
} as const;

export const engineTalk: SegmentCheck = {
  id: 'engine-talk',
  severity: 'error',
  about:
    'No preamble ("Here is the translation:"), refusal ("I cannot translate …"), note or offer of an engine stands in the target. The same words in the middle of a sentence, or called for by the source, pass.',
  scope: 'segment',
  needs: { may: ({ target }) => mayTalk(target) },
  *run({ source, target }) {
    const talk = findEngineTalk(source, target);
    if (!talk) return;
    const place = { start: talk.start, end: talk.end };
    yield {
      message: `${MESSAGES[talk.kind]}: ${talk.text}`,
      target: place,
      actual: target.slice(talk.start, talk.end),
    };
  },
};
