import type { ArticleCheck } from './check.ts';

/** So many checks at once do not speak of slips. */
const MANY = 3;

export const severalErrors: ArticleCheck = {
  id: 'several-errors',
  severity: 'warning',
  about: 'Where three checks or more call one translation wrong, it is better translated anew than mended.',
  scope: 'article',
  *run({ segments }) {
    for (const { id, errors = [] } of segments) {
      const checks = [...new Set(errors)];
      if (checks.length >= MANY)
        yield { segment: id, message: `${checks.length} checks call it wrong: ${checks.join(', ')}` };
    }
  },
};
