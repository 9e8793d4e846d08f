import { placeText } from '../core/error.ts';
import { checkGlossary } from '../glossary/check-glossary.ts';
import type { GlossaryFinding } from '../glossary/glossary.ts';
import { inspectGlossary } from '../glossary/read-glossary.ts';
import { loadGlossary, loadSettings } from './open-desk.ts';
import { readTexts } from './read-texts.ts';
import type { Call } from './run.ts';
import { EXIT, exitCodeOf, printable } from './terminal.ts';

interface Options {
  readonly glossary?: string;
  readonly settings?: string;
  readonly json?: boolean;
}

/** `glossary check`: faults in the glossary, with counts on the given texts. Exit code 1 where one is an error. */
export async function glossaryCheck(call: Call, args: readonly string[], options: Options): Promise<number> {
  const { terminal, say } = call;
  const settings = await loadSettings(terminal, options.settings, true);
  const { glossary, findings: faults } = await loadGlossary(terminal, options.glossary, true, inspectGlossary);
  const { texts, codes } = await readTexts(call, args, settings);
  const findings = merge(faults, checkGlossary({ glossary, to: settings.to, texts }));
  if (options.json) await terminal.out(`${JSON.stringify(findings)}\n`);
  else
    for (const { at, severity, message, check } of findings)
      await terminal.out(
        `${placeText(at)}: ${say(`cli:severity.${severity}`)}: ${say.message(printable(message))} (${check})\n`,
      );
  if (findings.length === 0) terminal.err(`${say('cli:glossary.clean')}\n`);
  return exitCodeOf([...codes, findings.some(({ severity }) => severity === 'error') ? EXIT.person : EXIT.done]);
}

/** In the order of the file; what both say of the same place is said once. */
function merge(faults: readonly GlossaryFinding[], findings: readonly GlossaryFinding[]): GlossaryFinding[] {
  const keyOf = ({ check, at }: GlossaryFinding): string => `${check} ${at.line}:${at.column}`;
  const told = new Set(faults.map(keyOf));
  const all = [...faults, ...findings.filter((finding) => !told.has(keyOf(finding)))];
  return all.sort((a, b) => (a.at.line ?? 0) - (b.at.line ?? 0));
}
