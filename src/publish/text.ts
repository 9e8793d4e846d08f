import type { Block, Story } from './story.ts';

function paragraph(block: Block): string {
  if (block.role === 'list-item') return `- ${block.text}`;
  return block.dateline === undefined ? block.text : `${block.dateline} ${block.text}`;
}

/**
 * Plain text in the form of a wire: headline, then paragraphs with an empty line between them (none between the items of a
 * list), the dateline on the line of the paragraph that it opens. UTF-8, line feeds, one at the end.
 */
export function writeText(story: Story): string {
  let out = '';
  if (story.banner) out += `${story.banner.lines.map((line) => `*** ${line} ***`).join('\n')}\n\n`;
  let before: Block | undefined;
  for (const block of story.blocks) {
    if (before) out += before.role === 'list-item' && block.role === 'list-item' ? '\n' : '\n\n';
    out += paragraph(block);
    before = block;
  }
  return `${out}\n`;
}
