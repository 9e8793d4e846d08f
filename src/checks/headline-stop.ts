import type { ArticleCheck } from './check.ts';

/** One full stop at the end; an ellipsis and an abbreviation (U.S.) pass. */
const STOP = /(?<=[\p{Ll}\p{N}"\u201d\u2019')])(?<!\b(?:[Ii]nc|[Ll]td|[Jj]r|[Ss]r|[Cc]o|etc|a\.m|p\.m))\.$/u;

export const headlineStop: ArticleCheck = {
  id: 'headline-stop',
  severity: 'info',
  about: 'An English headline of one sentence ends without a full stop.',
  scope: 'article',
  *run({ segments, to }) {
    if (!/^en\b/.test(to)) return;
    const headlines = segments.filter(({ role }) => role === 'headline');
    if (headlines.length !== 1) return;
    const { id, target = '' } = headlines[0]!;
    if (!STOP.test(target) || /[.!?]\s/.test(target)) return;
    const span = { start: target.length - 1, end: target.length };
    yield {
      segment: id,
      message: 'the headline ends in a full stop',
      target: span,
      actual: '.',
      expected: [''],
      fix: { side: 'target', ...span, text: '' },
    };
  },
};
