import { TarjumanError } from '../core/error.ts';
import { evaluate } from '../evaluate/evaluate.ts';
import { trialsOf, tryEngines } from '../pipeline/try-engines.ts';
import { type EvaluateOptions, printSystems } from './evaluate.ts';
import { openDesk } from './open-desk.ts';
import type { Call } from './run.ts';
import { runEngines } from './run-engines.ts';
import { EXIT, exitCodeOf, printable } from './terminal.ts';

/** `evaluate --provider a,b`: asks engines for what people approved, and scores their answers against it. */
export async function evaluateProviders(
  call: Call,
  slugs: readonly string[],
  options: EvaluateOptions,
): Promise<number> {
  const { terminal, say } = call;
  const opened = await openDesk(terminal, options);
  const { ceiling } = opened.desk.settings;
  const desk = {
    ...opened.desk,
    settings: {
      ...opened.desk.settings,
      ceiling: { chars: options.maxChars ?? ceiling.chars, cost: options.maxCost ?? ceiling.cost },
    },
  };
  const notice = (line: string): void => terminal.err(`${printable(line)}\n`);
  const providers = await runEngines(call, desk, options, notice).open();
  if (options.compare && providers.length < 2)
    throw new TarjumanError(
      'USAGE',
      {},
      'there is only one engine to score',
      'name two or more: --provider google,deepl --compare',
    );
  const codes: number[] = [];
  for (const to of desk.settings.to) {
    const trials = await trialsOf(desk, to, slugs);
    if (trials.length === 0) {
      notice(`${to}  ${say('cli:evaluate.nothing')}`);
      continue;
    }
    const signal = terminal.signal;
    const asked = { signal, random: Math.random, dryRun: options.dryRun === true };
    const results = await tryEngines(
      desk,
      to,
      trials,
      providers,
      { ...asked, on: (event) => event.type === 'notice' && notice(say.message(event.message)) },
      (plan) =>
        notice(
          say('cli:plan', {
            count: plan.segments,
            provider: plan.provider ?? '',
            chars: say('cli:chars', { count: plan.chars }),
            cost: plan.cost.toFixed(2),
          }),
        ),
    );
    for (const { provider, failed } of results) {
      if (failed === 0) continue;
      notice(`${provider}  ${say('cli:evaluate.failed', { count: failed })}`);
      codes.push(failed === trials.length ? EXIT.engine : EXIT.person);
    }
    const answered = results.filter(({ failed }) => failed < trials.length);
    if (answered.length === 0) continue;
    const references = trials.map(({ reference }) => reference);
    const systems = answered.map(({ provider, hypotheses }) => ({ name: provider, hypotheses }));
    await printSystems(call, { to, sentences: references.length }, evaluate(references, systems), options);
  }
  return exitCodeOf([EXIT.done, ...codes]);
}
