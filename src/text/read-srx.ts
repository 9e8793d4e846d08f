import { SaxesParser } from 'saxes';
import { type Place, TarjumanError } from '../core/error.ts';
import { ExpressionFault } from './expression-reader.ts';
import { type TurnedExpression, turnIcuExpression } from './icu-expression.ts';
import { type SrxRule, type SrxRules, srxRulesOf } from './split-srx.ts';

export const SRX_NAMESPACE = 'http://www.lisa.org/srx20';

interface Draft {
  breaks: boolean;
  before: string;
  after: string;
  at: Place;
  mayRunAway: boolean;
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
  const turn = (source: string, what: string, at: Place): TurnedExpression => {
    try {
      return turnIcuExpression(source);
    } catch (cause) {
      if (!(cause instanceof ExpressionFault)) throw cause;
      throw new TarjumanError(
        'SETTINGS_INVALID',
        at,
        `${what} "${shortened(source, cause.index)}": ${cause.message} (at its character ${cause.index + 1})`,
        cause.hint ?? 'Write the rule without it, or leave the rule out.',
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
    const version = tag.attributes['version']?.value;
    if (parent === '' && name === 'srx' && version !== undefined && version !== '2.0')
      invalid(
        `SRX version "${version}"`,
        'Only version 2.0 is read; open the file in a tool that edits rules, and save it as SRX 2.0.',
      );
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
      case 'srx':
        attribute(attributes, 'version', name);
        break;
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
        draft = { breaks: breaks === 'yes', before: '', after: '', at: place(), mayRunAway: false };
        break;
      }
      case 'languagemap': {
        const pattern = attribute(attributes, 'languagepattern', name);
        const at = place();
        if (pattern.trim() === '*')
          invalid('languagepattern="*" is no expression', 'Write languagepattern=".*" for every language.', at);
        maps.push({
          // Language tags are told apart without regard to capitals; OmegaT writes "AR.*".
          pattern: new RegExp(`^(?:${turn(pattern, 'languagepattern', at).expression})$`, 'iv'),
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
    if (draft !== undefined && (name === 'beforebreak' || name === 'afterbreak')) {
      const what = name === 'beforebreak' ? `beforebreak of "${groupName}"` : `afterbreak of "${groupName}"`;
      const { expression, mayRunAway, refers } = turn(content, what, contentAt);
      if (refers && name === 'beforebreak')
        invalid(
          `${what}: a reference back to a group has no equal in JavaScript in front of a break`,
          'Write the rule without it, or leave the rule out.',
          contentAt,
        );
      if (name === 'beforebreak') draft.before = expression;
      else draft.after = expression;
      if (mayRunAway) draft.mayRunAway = true;
    }
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

/** So much of an expression as says where its fault is. */
function shortened(source: string, index: number): string {
  if (source.length <= 80) return source;
  const from = Math.max(0, index - 30);
  return `${from > 0 ? '…' : ''}${source.slice(from, from + 60)}${from + 60 < source.length ? '…' : ''}`;
}

/** Throws `SETTINGS_INVALID` where no map of the rules fits a language: its paragraphs would not be split at all. */
export function requireLanguage(rules: SrxRules, language: string): void {
  if (srxRulesOf(rules, language).length > 0) return;
  const { file } = rules;
  throw new TarjumanError(
    'SETTINGS_INVALID',
    file === undefined ? {} : { file },
    `no <languagemap> brings rules for the language "${language}"`,
    'Add a <languagemap> for it, or set "from" to the language of the articles.',
  );
}
