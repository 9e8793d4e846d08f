import { SaxesParser } from 'saxes';
import type { Span } from '../core/article.ts';
import { type Place, TarjumanError } from '../core/error.ts';
import { classAt, isInvisible, skipInvisible, trimEnd } from './chars.ts';
import { ExpressionFault, turnIcuExpression } from './icu-expression.ts';

/**
 * Segmentation Rules eXchange 2.0 (OSCAR recommendation, 2008): reading a file and splitting by it.
 * Kept: cascade, language maps, break and no-break rules, the first rule that matches at a place decides.
 * Not kept: `formathandle` and `segmentsubflows` (text here has no inline codes), extensions in other namespaces.
 */
export interface SrxRules {
  readonly file: string | undefined;
  /** All maps that match count, in order; else only the first. */
  readonly cascade: boolean;
  readonly maps: readonly { readonly pattern: RegExp; readonly rules: string }[];
  readonly rules: ReadonlyMap<string, readonly SrxRule[]>;
}

export interface SrxRule {
  readonly breaks: boolean;
  /** Expressions for the flag `v`; '' matches anywhere. */
  readonly before: string;
  readonly after: string;
}

export const SRX_NAMESPACE = 'http://www.lisa.org/srx20';

interface Draft {
  breaks: boolean;
  before: string;
  after: string;
}

/** Which elements may stand in which; the header's foreign ones are skipped. */
const PARENTS: Readonly<Record<string, string>> = {
  srx: '',
  header: 'srx',
  formathandle: 'header',
  body: 'srx',
  languagerules: 'body',
  languagerule: 'languagerules',
  rule: 'languagerule',
  beforebreak: 'rule',
  afterbreak: 'rule',
  maprules: 'body',
  languagemap: 'maprules',
};

/**
 * Reads an SRX 2.0 file. Throws `SETTINGS_SYNTAX` where it is no XML, and `SETTINGS_INVALID` where it is no SRX 2.0, names rules
 * that it lacks, or has an expression that cannot be turned into a JavaScript one; each with line and column.
 */
export function readSrx(xml: string, file?: string): SrxRules {
  const parser = new SaxesParser({ xmlns: true, position: true });
  const place = (): Place => ({
    ...(file === undefined ? {} : { file }),
    line: parser.line,
    column: parser.column + 1,
  });
  const invalid = (message: string, hint: string, at: Place = place()): never => {
    throw new TarjumanError('SETTINGS_INVALID', at, message, hint);
  };
  const path: string[] = [];
  const rules = new Map<string, SrxRule[]>();
  const maps: { pattern: RegExp; rules: string; at: Place }[] = [];
  let cascade = false;
  let skipped = 0;
  let group: SrxRule[] | undefined;
  let groupName = '';
  let draft: Draft | undefined;
  let content = '';
  let contentAt: Place = {};
  const turn = (source: string, what: string, at: Place): string => {
    try {
      return turnIcuExpression(source);
    } catch (cause) {
      if (!(cause instanceof ExpressionFault)) throw cause;
      throw new TarjumanError(
        'SETTINGS_INVALID',
        at,
        `${what} ${JSON.stringify(source)}: ${cause.message} (at its character ${cause.index + 1})`,
        'Write the rule without it, or leave the rule out.',
        cause,
      );
    }
  };
  const attribute = (attributes: Record<string, { value: string }>, name: string, element: string): string =>
    attributes[name]?.value ??
    invalid(`<${element}> has no attribute "${name}"`, `SRX 2.0 asks for ${name}="…" there.`);

  parser.on('error', (error) => {
    throw new TarjumanError(
      'SETTINGS_SYNTAX',
      place(),
      error.message.replace(/^(?:[^:]*:)?\d+:\d+: /, ''),
      'Mend the XML of the SRX file.',
      error,
    );
  });
  parser.on('opentag', (tag) => {
    const parent = path.at(-1) ?? '';
    if (skipped > 0 || (tag.uri !== SRX_NAMESPACE && (parent === 'header' || path.length > 1))) {
      skipped++;
      return;
    }
    const name = tag.local;
    if (tag.uri !== SRX_NAMESPACE || PARENTS[name] !== parent) {
      invalid(
        parent === ''
          ? `the root is <${tag.name}>, not <srx> of ${SRX_NAMESPACE}`
          : `<${tag.name}> may not stand in <${parent}>`,
        'The file has to be SRX 2.0.',
      );
    }
    path.push(name);
    const attributes = tag.attributes as Record<string, { value: string }>;
    switch (name) {
      case 'srx': {
        const version = attribute(attributes, 'version', name);
        if (version !== '2.0') invalid(`SRX version "${version}"`, 'Only version 2.0 is read; convert the file.');
        break;
      }
      case 'header':
        cascade = attribute(attributes, 'cascade', name) === 'yes';
        break;
      case 'languagerule':
        groupName = attribute(attributes, 'languagerulename', name);
        if (rules.has(groupName))
          invalid(`two <languagerule> are called "${groupName}"`, 'Give one of them another name.');
        group = [];
        rules.set(groupName, group);
        break;
      case 'rule': {
        const breaks = attributes['break']?.value ?? 'yes';
        if (breaks !== 'yes' && breaks !== 'no') invalid(`break="${breaks}"`, 'Write break="yes" or break="no".');
        draft = { breaks: breaks === 'yes', before: '', after: '' };
        break;
      }
      case 'languagemap': {
        const pattern = attribute(attributes, 'languagepattern', name);
        const at = place();
        maps.push({
          pattern: new RegExp(`^(?:${turn(pattern, 'languagepattern', at)})$`, 'v'),
          rules: attribute(attributes, 'languagerulename', name),
          at,
        });
        break;
      }
      default:
    }
    content = '';
    contentAt = place();
  });
  const addText = (text: string): void => {
    if (skipped === 0) content += text;
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', () => {
    if (skipped > 0) {
      skipped--;
      return;
    }
    const name = path.pop()!;
    if (name === 'beforebreak' && draft !== undefined)
      draft.before = turn(content, `beforebreak of "${groupName}"`, contentAt);
    if (name === 'afterbreak' && draft !== undefined)
      draft.after = turn(content, `afterbreak of "${groupName}"`, contentAt);
    if (name === 'rule' && draft !== undefined) group?.push(draft);
    content = '';
  });
  parser.write(xml).close();

  for (const map of maps) {
    if (!rules.has(map.rules))
      invalid(`a <languagemap> names "${map.rules}", which is not there`, 'Add the rules or mend the name.', map.at);
  }
  if (maps.length === 0) invalid('the file maps no language to rules', 'Add a <languagemap>.');
  return { file, cascade, maps: maps.map(({ pattern, rules: name }) => ({ pattern, rules: name })), rules };
}

/** The rules of a language, in the order in which they are asked. */
export function srxRulesOf(rules: SrxRules, language: string): readonly SrxRule[] {
  // Files write ar-EG and ar_EG.
  const tags = [language, language.replaceAll('-', '_')];
  const fitting = rules.maps.filter(({ pattern }) => tags.some((tag) => pattern.test(tag)));
  return (rules.cascade ? fitting : fitting.slice(0, 1)).flatMap((map) => rules.rules.get(map.rules)!);
}

interface Compiled {
  readonly breaks: boolean;
  readonly expression: RegExp;
}

const compiledOf = new WeakMap<SrxRules, Map<string, readonly Compiled[]>>();

function compile(rules: SrxRules, language: string): readonly Compiled[] {
  let byLanguage = compiledOf.get(rules);
  if (byLanguage === undefined) {
    byLanguage = new Map();
    compiledOf.set(rules, byLanguage);
  }
  let compiled = byLanguage.get(language);
  if (compiled === undefined) {
    // A place between two characters: what is before it is looked at backwards.
    compiled = srxRulesOf(rules, language).map(({ breaks, before, after }) => ({
      breaks,
      expression: new RegExp(`(?<=${before})(?=${after})`, breaks ? 'gv' : 'yv'),
    }));
    byLanguage.set(language, compiled);
  }
  return compiled;
}

/** Places where a break rule matches, each with the first such rule. */
function candidates(text: string, rules: readonly Compiled[]): Map<number, number> {
  const places = new Map<number, number>();
  rules.forEach(({ breaks, expression }, index) => {
    if (!breaks) return;
    expression.lastIndex = 0;
    for (let found = expression.exec(text); found !== null; found = expression.exec(text)) {
      const at = found.index;
      if (!places.has(at)) places.set(at, index);
      const pair = (text.codePointAt(at) ?? 0) > 0xffff;
      expression.lastIndex = at + (pair ? 2 : 1);
    }
  });
  return places;
}

/**
 * Splits a block by SRX rules. White space at the edges of a segment is gap. A language that no map fits is not split.
 * Numbered groups do not reach from `beforebreak` into `afterbreak`.
 */
export function splitBySrx(text: string, rules: SrxRules, language: string): Span[] {
  const compiled = compile(rules, language);
  const places = [...candidates(text, compiled)].sort((a, b) => a[0] - b[0]);
  const spans: Span[] = [];
  const end = trimEnd(text, 0, text.length);
  let start = skipInvisible(text, 0, end);
  const push = (to: number): void => {
    const cut = trimEnd(text, start, to);
    for (let at = start; at < cut; at++) {
      if (isInvisible(classAt(text, at))) continue;
      spans.push({ start, end: cut });
      return;
    }
  };
  for (const [at, rule] of places) {
    if (at <= start || at >= end || isExcepted(text, at, compiled, rule)) continue;
    push(at);
    start = skipInvisible(text, at, end);
  }
  if (start < end) push(end);
  return spans;
}

/** A rule in front of the one that would break says no. */
function isExcepted(text: string, at: number, rules: readonly Compiled[], upTo: number): boolean {
  for (let index = 0; index < upTo; index++) {
    const { breaks, expression } = rules[index]!;
    if (breaks) continue;
    expression.lastIndex = at;
    if (expression.test(text)) return true;
  }
  return false;
}
