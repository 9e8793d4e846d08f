import { judgeAnswer } from '../checks/judge-answer.ts';
import { TarjumanError } from '../core/error.ts';
import { type FaultKind, isFault, type Pair } from '../providers/contract.ts';
import { findProvider, PROVIDER_IDS, type ProviderConfig } from '../providers/registry.ts';
import { engineConfig } from './engine-config.ts';
import { loadSettings } from './open-desk.ts';
import type { Call } from './run.ts';
import { EXIT, printable, type Terminal } from './terminal.ts';

/** What an engine is tried with: a sentence of ours in the desk's language, else the Arabic one. */
const SENTENCES: Readonly<Record<string, string>> = {
  ar: 'قال متحدث باسم البلدية إن المكتبة العامة ستفتح أبوابها صباح الاثنين.',
  en: 'The public library will open its doors on Monday morning, the council said.',
  fr: 'La bibliothèque municipale ouvrira ses portes lundi matin, a indiqué la mairie.',
  fa: 'شهرداری اعلام کرد کتابخانه عمومی صبح دوشنبه باز می‌شود.',
};

/** How one engine did. */
interface Trial {
  readonly id: string;
  readonly ok: boolean;
  readonly from: string;
  readonly to: string;
  /** Milliseconds until the answer or fault, the loading of the engine among them. */
  readonly ms: number;
  readonly model?: string;
  readonly billed?: number;
  /** US dollars; absent where nobody here knows. */
  readonly cost?: number;
  readonly text?: string;
  readonly fault?: { readonly kind: string; readonly message: string };
  readonly hint?: string;
}

/** `providers check [ID…]`: one sentence through each engine that is set up, or through those that are named. Exit code 3 where one fails. */
export async function providersCheck(
  { terminal, say }: Call,
  args: readonly string[],
  options: { readonly json?: boolean; readonly settings?: string; readonly to?: string },
): Promise<number> {
  const settings = await loadSettings(terminal, options.settings, true);
  const config = engineConfig(settings, terminal);
  const ids = args.length > 0 ? args : PROVIDER_IDS.filter((id) => id !== 'mock');
  const entries = ids.map(findProvider);
  const chosen = entries.filter((entry) => args.length > 0 || entry.isConfigured(terminal.env, config));
  const from = settings.from in SENTENCES ? settings.from : 'ar';
  const pair = { from, to: options.to ?? settings.to[0]! };
  const trials: Trial[] = [];
  for (const { id } of chosen) {
    if (terminal.signal.aborted) break;
    const trial = await tryEngine(id, pair, config, terminal, (kind) => say(`cli:providers.hint.${kind}`, { id }));
    trials.push(trial);
    if (!options.json) terminal.err(`${lineOf(trial, say)}\n`);
  }
  if (options.json) await terminal.out(`${JSON.stringify(trials)}\n`);
  else {
    const left = entries.filter((entry) => !chosen.includes(entry));
    for (const { id, needs } of left)
      terminal.err(`${id}  ${say('cli:providers.missing', { needs: needs.join(', ') })}\n`);
    if (chosen.length === 0) terminal.err(`${say('cli:providers.none')}\n`);
  }
  return chosen.length > 0 && trials.every(({ ok }) => ok) ? EXIT.done : EXIT.engine;
}

async function tryEngine(
  id: string,
  pair: Pair,
  config: ProviderConfig,
  { env, clock, signal }: Terminal,
  hintFor: (kind: FaultKind | 'bad-answer') => string,
): Promise<Trial> {
  const started = clock.monotonic();
  const base = () => ({ id, ...pair, ms: Math.round(clock.monotonic() - started) });
  const item = { id: 'check', text: SENTENCES[pair.from]!, before: '', after: '', terms: [] };
  try {
    const provider = await findProvider(id).create({ env, config, clock });
    try {
      const [answer] = await provider.translate([item], pair, signal);
      if (!answer) return { ...base(), ok: false, fault: { kind: 'wrong-count', message: 'no answer' } };
      if (isFault(answer)) {
        const { kind, message } = answer.fault;
        return { ...base(), ok: false, fault: { kind, message }, hint: hintFor(kind) };
      }
      const { text, billed, model } = answer;
      const cost = provider.billing.known === false ? undefined : priceOf(answer, provider.billing.usdPerMillion);
      const told = { text, billed, ...(model !== undefined && { model }), ...(cost !== undefined && { cost }) };
      const rejection = judgeAnswer(item.text, text, pair);
      if (!rejection) return { ...base(), ok: true, ...told };
      const fault = { kind: rejection.code, message: rejection.message };
      return { ...base(), ok: false, ...told, fault, hint: hintFor('bad-answer') };
    } finally {
      await provider.close?.();
    }
  } catch (error) {
    if (!(error instanceof TarjumanError)) throw error;
    const place = error.at.file === undefined ? '' : `${error.at.file}: `;
    return { ...base(), ok: false, fault: { kind: 'settings', message: place + error.message }, hint: error.hint };
  }
}

function priceOf(answer: { readonly billed: number; readonly usd?: number }, usdPerMillion: number): number {
  return answer.usd ?? (answer.billed * usdPerMillion) / 1e6;
}

function lineOf(trial: Trial, say: Call['say']): string {
  const { id, ok, ms, model, billed, cost, text, fault, hint } = trial;
  const seconds = (ms / 1000).toFixed(2);
  const parts = [say(ok ? 'cli:providers.answered' : 'cli:providers.failed', { seconds })];
  if (model !== undefined) parts.push(printable(model));
  if (billed !== undefined) parts.push(say('cli:chars', { count: billed }));
  if (cost !== undefined) parts.push(`${cost.toFixed(4)} USD`);
  const lines = [`${id}  ${parts.join('  ')}`];
  if (fault) lines.push(`  ${fault.kind}: ${say.message(printable(fault.message))}`);
  if (hint !== undefined) lines.push(`  ${say('cli:hint')}: ${say.message(printable(hint))}`);
  if (text !== undefined) lines.push(`  ${printable(text)}`);
  return lines.join('\n');
}
