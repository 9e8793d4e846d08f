import { attributes, escapeHtml } from '../formats/html/escape-html.ts';
import { directionOf } from '../text/script.ts';
import type { Block, Story } from './story.ts';

function element(block: Block, isTitle: boolean): string {
  const text = escapeHtml(block.text);
  switch (block.role) {
    case 'headline':
      return isTitle ? `<h1>${text}</h1>` : `<h2>${text}</h2>`;
    case 'subheadline':
      return `<h2>${text}</h2>`;
    case 'list-item':
      return `<li>${text}</li>`;
    case 'byline':
    case 'caption':
    case 'dateline':
      return `<p class="${block.role}">${text}</p>`;
    default:
      return block.dateline === undefined
        ? `<p>${text}</p>`
        : `<p><span class="dateline">${escapeHtml(block.dateline)}</span> ${text}</p>`;
  }
}

/** Blocks as markup that is HTML and XML at once, a line each. Markup comes from roles only, article text is escaped. */
export function blocksMarkup(blocks: readonly Block[]): string {
  let html = '';
  let listed: 'ul' | 'ol' | undefined;
  /** Where a list with numbers goes on. */
  let next = 1;
  let titled = false;
  for (const block of blocks) {
    const list = block.role !== 'list-item' ? undefined : block.number === undefined ? 'ul' : 'ol';
    const goesOn = list === listed && (list !== 'ol' || block.number === next);
    if (listed && !goesOn) html += `</${listed}>\n`;
    if (list && !goesOn) html += list === 'ol' && block.number !== 1 ? `<ol start="${block.number}">\n` : `<${list}>\n`;
    listed = list;
    next = (block.number ?? 0) + 1;
    html += `${element(block, !titled)}\n`;
    titled ||= block.role === 'headline';
  }
  return listed ? `${html}</${listed}>\n` : html;
}

/** The warning, then what readers are told in front of the text. */
export function frontMarkup(story: Story): string {
  let html = '';
  if (story.banner) {
    const { language, lines } = story.banner;
    const paragraphs = lines.map((line) => `<p>${escapeHtml(line)}</p>`).join('\n');
    html += `<aside${attributes({ class: 'warning', role: 'note', lang: language, dir: directionOf(language) })}>\n${paragraphs}\n</aside>\n`;
  }
  const { language } = story.made;
  for (const { kind, text } of story.notices)
    html += `<p${attributes({ class: kind, lang: language, dir: directionOf(language) })}>${escapeHtml(text)}</p>\n`;
  return html;
}

/** How the copy was made, and whose it is, behind the text. */
export function endMarkup(story: Story, tag: 'footer' | 'div'): string {
  const { made, facts } = story;
  const lines: string[] = [];
  const mark = { lang: made.language, dir: directionOf(made.language) };
  if (made.note !== undefined) lines.push(`<p${attributes({ class: 'made', ...mark })}>${escapeHtml(made.note)}</p>`);
  if (facts.rights.notice !== undefined) lines.push(`<p class="rights">${escapeHtml(facts.rights.notice)}</p>`);
  return lines.length === 0 ? '' : `<${tag}>\n${lines.join('\n')}\n</${tag}>\n`;
}

/** The text without its first headline, which formats carry in a field of its own. */
export function withoutTitle(blocks: readonly Block[]): Block[] {
  const title = blocks.findIndex(({ role }) => role === 'headline');
  return blocks.filter((_, index) => index !== title);
}

/** What stands under the headline, as a piece of markup that is HTML and XML at once; without the warning's own field, all of it. */
export function bodyMarkup(story: Story): string {
  return frontMarkup(story) + blocksMarkup(withoutTitle(story.blocks)) + endMarkup(story, 'div');
}

/** In plain text and Markdown. */
export function listMark({ number }: Block): string {
  return number === undefined ? '-' : `${number}.`;
}

function paragraph(block: Block): string {
  if (block.role === 'list-item') return `${listMark(block)} ${block.text}`;
  return block.dateline === undefined ? block.text : `${block.dateline} ${block.text}`;
}

/** Paragraphs with an empty line between them, none between the items of a list. */
export function plainBlocks(blocks: readonly Block[]): string {
  let out = '';
  let before: Block | undefined;
  for (const block of blocks) {
    if (before) out += before.role === 'list-item' && block.role === 'list-item' ? '\n' : '\n\n';
    out += paragraph(block);
    before = block;
  }
  return out;
}

/** Warnings and notices, a line each, in front of plain text. */
export function frontLines(story: Story): string[] {
  return [...(story.banner?.lines ?? []), ...story.notices.map(({ text }) => text)];
}

/** The first paragraph of running text: what feeds show where nobody wrote a summary. */
export function leadOf(story: Story): string | undefined {
  return story.facts.summary ?? story.blocks.find(({ role }) => role === 'body')?.text;
}

/** What editors are told: warnings, the desk's note, how the text was made. */
export function editorsNote(story: Story): string | undefined {
  const parts = [...frontLines(story), story.facts.note, story.made.note].filter((part) => part !== undefined);
  return parts.length === 0 ? undefined : parts.join(' ');
}
