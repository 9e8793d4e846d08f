import { frontLines, plainBlocks } from './body.ts';
import type { Story } from './story.ts';

/**
 * Plain text in the form of a wire: warnings, headline, then paragraphs with an empty line between them (none between the items of a
 * list), the dateline on the line of the paragraph that it opens; at the end, in brackets, how it was made. UTF-8, line feeds, one at
 * the end.
 */
export function writeText(story: Story): string {
  const front = frontLines(story);
  let out = front.length === 0 ? '' : `${front.map((line) => `*** ${line} ***`).join('\n')}\n\n`;
  // A withdrawn article keeps its headline, so that people know what it was.
  out += story.blocks.length === 0 ? (story.headline ?? story.slug) : plainBlocks(story.blocks);
  if (story.made.note !== undefined) out += `\n\n(${story.made.note})`;
  if (story.facts.rights.notice !== undefined) out += `\n\n${story.facts.rights.notice}`;
  return `${out}\n`;
}
