import { createHash } from 'node:crypto';
import { attributes, escapeHtml } from '../formats/html/escape-html.ts';
import { blocksMarkup, endMarkup, frontMarkup, leadOf } from './body.ts';
import { jsonForScript, newsArticle } from './json-ld.ts';
import type { Story } from './story.ts';

/** Enough to read by; a publisher's own sheet replaces it. The warning must be seen without any other. */
const STYLE =
  ':root{color-scheme:light dark}body{max-width:42rem;margin:2rem auto;padding:0 1rem;font:1.125rem/1.6 Georgia,"Noto Serif","Noto Naskh Arabic",serif}' +
  'h1{font-size:1.75rem;line-height:1.25}.byline,.caption,footer{opacity:.85}footer{font-size:.9rem}' +
  '.warning,.withdrawal,.embargo{border:3px solid #b3261e;padding:.75rem 1rem;font:600 1rem/1.5 system-ui,sans-serif}.warning p{margin:0}' +
  '.correction{border-inline-start:3px solid currentColor;padding-inline-start:.75rem}' +
  'table{border-collapse:collapse;width:100%}td,th{vertical-align:top;padding:.5rem;width:50%;text-align:start}';

/** @param style the page's own sheet: the only thing that it may load */
export function policyFor(style: string): string {
  return `default-src 'none'; style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'; base-uri 'none'; form-action 'none'`;
}

/** What stands in every page's head: language versions both ways (this one among them), description, whether search engines may list it. */
export function headOf(story: Story, title: string, style = STYLE): string {
  const { facts } = story;
  const link = (of: Readonly<Record<string, string>>) => `<link${attributes(of)}>\n`;
  const meta = (name: string, content: string | undefined) =>
    content === undefined ? '' : `<meta${attributes({ name, content })}>\n`;
  const hidden = story.banner !== undefined || facts.withdrawn !== undefined;
  return (
    `<meta charset="utf-8">\n<meta http-equiv="Content-Security-Policy" content="${escapeHtml(policyFor(style))}">\n` +
    meta('viewport', 'width=device-width, initial-scale=1') +
    (hidden ? meta('robots', 'noindex') : '') +
    `<title>${escapeHtml(title)}</title>\n` +
    meta('description', leadOf(story)) +
    meta('author', facts.byline) +
    meta('generator', `${story.tool.name} ${story.tool.version}`) +
    (facts.url === undefined ? '' : link({ rel: 'canonical', href: facts.url })) +
    // One page alone has no other language to point to.
    (facts.pages.length < 2
      ? ''
      : facts.pages.map(({ language, url }) => link({ rel: 'alternate', hreflang: language, href: url })).join('') +
        link({ rel: 'alternate', hreflang: 'x-default', href: facts.sourceUrl ?? facts.pages[0]!.url })) +
    `<style>${style}</style>\n`
  );
}

/** The headline of a withdrawn article stays, so that people know what it was. */
function remains(story: Story): string {
  return story.blocks.length === 0 ? `<h1>${escapeHtml(story.headline ?? story.slug)}</h1>\n` : '';
}

/**
 * A page with one `article` and nothing else: `lang` and `dir` on the root and on the article, so that it can be cut out;
 * no script, no request; JSON-LD in the head is data. Markup comes from roles only, article text is escaped.
 */
export function writeArticleHtml(story: Story): string {
  const language = { lang: story.language, dir: story.direction };
  return (
    `<!DOCTYPE html>\n<html${attributes(language)}>\n<head>\n${headOf(story, story.headline ?? story.slug)}` +
    `<script type="application/ld+json">\n${jsonForScript(newsArticle(story))}\n</script>\n</head>\n<body>\n` +
    `<article${attributes(language)}>\n${frontMarkup(story)}${remains(story)}${blocksMarkup(story.blocks)}${endMarkup(story, 'footer')}</article>\n</body>\n</html>\n`
  );
}
