import type { Role } from '../../../core/article.ts';
import type { CodeType } from '../../../core/inline-code.ts';

/**
 * Elements that stand between words (phrasing content of the HTML standard, section 3.2.5.2.5, and the enriched text of NITF 3.6), and what
 * their tags are as codes.
 */
export const INLINE: Readonly<Record<string, CodeType>> = {
  a: 'link',
  abbr: 'other',
  acronym: 'other',
  b: 'bold',
  bdi: 'other',
  bdo: 'other',
  big: 'other',
  br: 'break',
  cite: 'italic',
  code: 'code',
  data: 'other',
  del: 'strike',
  dfn: 'italic',
  em: 'italic',
  font: 'other',
  i: 'italic',
  img: 'image',
  input: 'other',
  ins: 'underline',
  kbd: 'code',
  label: 'other',
  mark: 'other',
  output: 'other',
  q: 'quote',
  rb: 'other',
  rp: 'other',
  rt: 'other',
  ruby: 'other',
  s: 'strike',
  samp: 'code',
  small: 'other',
  span: 'other',
  strike: 'strike',
  strong: 'bold',
  sub: 'other',
  sup: 'other',
  time: 'other',
  tt: 'code',
  u: 'underline',
  var: 'code',
  wbr: 'other',
  // NITF
  chron: 'other',
  event: 'other',
  function: 'other',
  lang: 'other',
  location: 'other',
  money: 'other',
  num: 'other',
  'object.title': 'other',
  org: 'other',
  person: 'other',
  postaddr: 'other',
  pronounce: 'other',
  virtloc: 'other',
};

/** Elements without an end tag: section 13.1.2 of the standard. */
export const VOID: ReadonlySet<string> = new Set([
  'area',
  'base',
  'br',
  'col',
  'embed',
  'hr',
  'img',
  'input',
  'link',
  'meta',
  'param',
  'source',
  'track',
  'wbr',
]);

/** Nothing in them is text to read. */
export const SKIPPED: ReadonlySet<string> = new Set([
  'script',
  'style',
  'template',
  'svg',
  'math',
  'iframe',
  'object',
  'pre',
  'textarea',
  'select',
  'noembed',
  'noframes',
  'xmp',
  'plaintext',
]);

/** Inline elements whose words are not language. */
export const LITERAL: ReadonlySet<string> = new Set(['code', 'kbd', 'samp', 'var', 'tt']);

/** What is written in an element; others take the role of what they stand in. */
export const ROLE_OF: Readonly<Record<string, Role>> = {
  h1: 'headline',
  h2: 'subheadline',
  h3: 'subheadline',
  h4: 'subheadline',
  h5: 'subheadline',
  h6: 'subheadline',
  li: 'list-item',
  dt: 'list-item',
  dd: 'list-item',
  figcaption: 'caption',
  caption: 'caption',
  legend: 'caption',
  td: 'cell',
  th: 'cell',
  title: 'metadata',
  p: 'body',
  // NITF
  hl1: 'headline',
  hl2: 'subheadline',
  byline: 'byline',
  dateline: 'dateline',
  'media-caption': 'caption',
};

/** Attributes that people read. */
export const READ_ATTRIBUTES: readonly string[] = ['alt', 'title', 'placeholder', 'aria-label', 'summary', 'label'];

/** `name` or `property` of meta elements whose content people read. */
export const READ_META: ReadonlySet<string> = new Set([
  'description',
  'og:title',
  'og:description',
  'og:image:alt',
  'twitter:title',
  'twitter:description',
  'twitter:image:alt',
]);
