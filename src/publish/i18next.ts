import { frontLines } from './body.ts';
import type { Story } from './story.ts';

/**
 * i18next resources of both languages, the slug as name space: `headline`, then `p1`, `p2` … for the paragraphs, `made` for how it was
 * made. i18next has no escape for `{{` and `$t(` in a text: read them with `skipInterpolation` and `nest: false`.
 */
export function writeI18next(story: Story): string {
  const side = (of: 'source' | 'target', more: Readonly<Record<string, string>>) => {
    const texts: Record<string, string> = {};
    let count = 0;
    for (const pair of story.pairs) {
      const titled = pair.role === 'headline' && texts['headline'] === undefined;
      texts[titled ? 'headline' : `p${++count}`] = pair[of];
    }
    return { [story.slug]: { ...texts, ...more } };
  };
  const front = frontLines(story);
  const more = {
    ...(front.length === 0 ? {} : { notice: front.join(' ') }),
    ...(story.made.note === undefined ? {} : { made: story.made.note }),
  };
  const resource = {
    [story.source.language]: side('source', {}),
    [story.language]: side('target', more),
  };
  return `${JSON.stringify(resource, undefined, 2)}\n`;
}
