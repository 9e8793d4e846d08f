import { allMatches } from '../core/all-matches.ts';
import type { Span } from '../core/article.ts';

/*
 * What stands in the strings of programs for something that is put in when they are shown. It must come back as it is. One table for all
 * forms of resources, since a check sees a text and not the file that it came from. Kept narrow where news has the same signs: a price in
 * {brackets} with a space, `100% of`.
 */

const SYNTAX: readonly RegExp[] = [
  // i18next: {{count}}, {{- name}}, {{when, datetime}}; nesting: $t(common:yes, { "count": 2 }).
  /\{\{[^{}\n]{1,120}\}\}/g,
  /\$t\((?:[^()\n]|\([^()\n]*\)){1,200}\)/g,
  // Fluent: { $name }, { -brand }, { NUMBER($n) }, { "{" }.
  /\{\s*(?:\$[A-Za-z][\w-]*|-[a-z][\w-]*(?:\([^(){}]*\))?|[A-Z][A-Z_-]*\([^(){}\n]*\)|"[^"\n]{0,40}")(?:\.[\w-]+)?\s*\}/g,
  // MessageFormat and templates: {0}, {0,number,#.#}, {name}, ${name}.
  /\$?\{[A-Za-z_0-9][\w.]{0,60}(?:\s*,[^{}\n]{1,80})?\}/g,
  // printf: %s, %d, %1$s, %.2f, %(name)s, %@. Not `50%`, not `% d`.
  /(?<![\d\p{L}%٪])%(?:\(\w{1,60}\)|\d{1,2}\$)?[-+#0]{0,3}\d{0,3}(?:\.\d{1,3})?(?:hh|h|ll|l|L|q|j|z|t)?[diouxXeEfgGcsp@](?![\p{L}\p{N}])/gu,
];

export interface Placeholder extends Span {
  readonly text: string;
}

/** In the order of the text; they never overlap. */
export function findPlaceholders(text: string): Placeholder[] {
  if (!/[{%$]/.test(text)) return [];
  const found: Placeholder[] = [];
  for (const syntax of SYNTAX)
    for (const { 0: whole, index } of allMatches(text, syntax)) {
      const end = index + whole.length;
      if (found.every((other) => end <= other.start || index >= other.end))
        found.push({ start: index, end, text: whole });
    }
  return found.sort((a, b) => a.start - b.start);
}

/** The same but for spaces inside: `{{ count }}` is `{{count}}`. */
export function placeholderKey(placeholder: string): string {
  return placeholder.replace(/\s+/g, '');
}

/** Whether it stands for the number that the plural form is chosen by. */
export function isCount(placeholder: string): boolean {
  return /^\{\{-?count\b|^%(?:\(\w+\)|\d\$)?(?:l|ll|z)?[diu]$|^\{0[,}]|^\{n\}|^\{\$count\}/.test(
    placeholderKey(placeholder),
  );
}
