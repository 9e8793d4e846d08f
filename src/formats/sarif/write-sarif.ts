import type { Finding, Severity } from '../../core/finding.ts';
import { type Words, wordsIn } from '../../locales/words.ts';

/** What is said of a check where its findings are shown. */
export interface SarifRule {
  readonly id: string;
  readonly about: string;
  readonly severity: Severity;
}

export interface SarifFinding {
  readonly finding: Finding;
  /** Relative to the desk, with `/`. */
  readonly file: string;
  /** Both count from 1; columns in UTF-16 units. */
  readonly line?: number;
  readonly column?: number;
  /** `s4`, where it is about a segment. */
  readonly segment?: string;
  /** Stays the same from run to run as long as the finding is about the same words. */
  readonly key?: string;
  /** A person has answered it, and why. */
  readonly answer?: string;
}

const LEVEL: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' };

/**
 * Findings as a SARIF 2.1.0 log (OASIS, 27 March 2020), which CI services show beside the lines they are about. Findings that were answered
 * are in it as suppressed. Same findings, same bytes.
 * @param say the reader's words; default: English
 */
export function writeSarif(
  rules: readonly SarifRule[],
  findings: readonly SarifFinding[],
  tool: { readonly version: string },
  say: Words = wordsIn('en'),
): string {
  const used = rules.filter(({ id }) => findings.some(({ finding }) => finding.check === id));
  const index = new Map(used.map(({ id }, at) => [id, at]));
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'Tarjuman',
            version: tool.version,
            rules: used.map(({ id, about, severity }) => ({
              id,
              shortDescription: { text: about },
              defaultConfiguration: { level: LEVEL[severity] },
            })),
          },
        },
        ...(say.language === 'en' ? {} : { language: say.language }),
        columnKind: 'utf16CodeUnits',
        results: findings.map((each) => resultOf(each, index.get(each.finding.check), say)),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function resultOf(
  { finding, file, line, column, segment, key, answer }: SarifFinding,
  rule: number | undefined,
  say: Words,
): object {
  const uri = file.split('/').map(encodeURIComponent).join('/');
  return {
    ruleId: finding.check,
    ...(rule === undefined ? {} : { ruleIndex: rule }),
    level: LEVEL[finding.severity],
    message: { text: say.message(finding.message, finding.check) },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri },
          ...(line === undefined
            ? {}
            : { region: { startLine: line, ...(column === undefined ? {} : { startColumn: column }) } }),
        },
        ...(segment === undefined ? {} : { logicalLocations: [{ name: segment, kind: 'element' }] }),
      },
    ],
    ...(key === undefined ? {} : { partialFingerprints: { 'findingKey/v1': key } }),
    ...(answer === undefined
      ? {}
      : { suppressions: [{ kind: 'external', status: 'accepted', justification: answer }] }),
  };
}
