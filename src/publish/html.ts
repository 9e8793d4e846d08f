import { createHash } from 'node:crypto';
import { attributes, escapeHtml } from '../formats/html/escape-html.ts';
import { directionOf } from '../text/script.ts';
import type { Block, Story } from './story.ts';

/** Enough to read by; a publisher's own sheet replaces it. The warning must be seen without any other. */
const STYLE =
  ':root{color-scheme:light dark}body{max-width:42rem;margin:2rem auto;padding:0 1rem;font:1.125rem/1.6 Georgia,"Noto Serif","Noto Naskh Arabic",serif}' +
  'h1{font-size:1.75rem;line-height:1.25}.byline,.caption{opacity:.85}' +
  '.warning{border:3px solid #b3261e;padding:.75rem 1rem;font:600 1rem/1.5 system-ui,sans-serif}.warning p{margin:0}';

const POLICY = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'; base-uri 'none'; form-action 'none'`;

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

function articleBody(story: Story): string {
  let html = '';
  let listed = false;
  let titled = false;
  for (const block of story.blocks) {
    const item = block.role === 'list-item';
    if (item !== listed) html += item ? '<ul>\n' : '</ul>\n';
    listed = item;
    html += `${element(block, !titled)}\n`;
    titled ||= block.role === 'headline';
  }
  return listed ? `${html}</ul>\n` : html;
}

function banner(story: Story): string {
  if (!story.banner) return '';
  const { language, lines } = story.banner;
  const paragraphs = lines.map((line) => `<p>${escapeHtml(line)}</p>`).join('\n');
  return `<aside${attributes({ class: 'warning', role: 'note', lang: language, dir: directionOf(language) })}>\n${paragraphs}\n</aside>\n`;
}

/**
 * A page with one `article` and nothing else: `lang` and `dir` on the root and on the article, so that it can be cut out;
 * no script, no request. Markup comes from roles only, article text is escaped.
 */
export function writeArticleHtml(story: Story): string {
  const language = { lang: story.language, dir: story.direction };
  return (
    `<!DOCTYPE html>\n<html${attributes(language)}>\n<head>\n<meta charset="utf-8">\n` +
    `<meta http-equiv="Content-Security-Policy" content="${escapeHtml(POLICY)}">\n` +
    '<meta name="viewport" content="width=device-width, initial-scale=1">\n' +
    `${story.banner ? '<meta name="robots" content="noindex">\n' : ''}` +
    `<title>${escapeHtml(story.headline ?? story.slug)}</title>\n<style>${STYLE}</style>\n</head>\n<body>\n` +
    `<article${attributes(language)}>\n${banner(story)}${articleBody(story)}</article>\n</body>\n</html>\n`
  );
}
