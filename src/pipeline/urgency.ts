import type { Article } from '../core/article.ts';
import { opensUrgently } from '../text/urgency.ts';

/** Whether the article says of itself, in its headline or its first line, that it is urgent. */
export function isUrgent({ text, units, language }: Article): boolean {
  const headline = units.find(({ role }) => role === 'headline') ?? units[0];
  return headline !== undefined && opensUrgently(text.slice(headline.start, headline.end), language);
}
