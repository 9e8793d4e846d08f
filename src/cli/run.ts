import { Command, CommanderError, Option } from 'commander';
import { TarjumanError } from '../core/error.ts';
import { isLanguageTag } from '../io/language-tag.ts';
import { spokenFor, type Words, wordsIn } from '../locales/words.ts';
import { productVersion } from './product-version.ts';
import { EXIT, exitCodeOfError, printError, type Terminal } from './terminal.ts';

/** What every command gets besides its own options. */
export interface Call {
  readonly terminal: Terminal;
  readonly say: Words;
  readonly language: string;
}

type Action<O> = (call: Call, args: readonly string[], options: O) => Promise<number>;

/**
 * The whole command line: parses, calls one command, gives its exit code. Never throws and never touches the process.
 * Commands are loaded when they are called, so that `--help` stays quick.
 */
export async function run(argv: readonly string[], terminal: Terminal): Promise<number> {
  const language = languageOf(argv, terminal.env);
  const say = wordsIn(language);
  const call: Call = { terminal, say, language };
  let code: number = EXIT.done;

  const program = new Command('tarjuman');
  const texts: string[] = [];
  const style = (command: Command): Command =>
    command
      .exitOverride()
      .configureOutput({ writeOut: (text) => texts.push(text), writeErr: (text) => terminal.err(text) })
      .configureHelp({ styleTitle: (title) => `${say(`help:${title.replace(/:$/, '')}`)}:` })
      .helpOption('-h, --help', say('help:option.help'))
      .addOption(new Option('--lang <language>', say('help:option.lang')))
      .showHelpAfterError(say('help:after-error'));

  style(program)
    .description(say('help:tarjuman'))
    .version(productVersion(), '-V, --version', say('help:option.version'));
  // A command that has both options and commands of its own leaves the options behind a command's name to that command.
  program.helpCommand(false).enablePositionalOptions();

  /** Defines a command whose options, texts and examples follow from its name; `load` brings its code when it is called. */
  const define = <O>(
    parent: Command,
    spec: string,
    options: readonly string[],
    load: () => Promise<Action<O>>,
    examples: readonly string[],
  ): Command => {
    const command = style(parent.command(spec));
    const key = [parent === program ? '' : `${parent.name()}.`, command.name()].join('');
    command.description(say(`help:${key}`));
    for (const flags of options) {
      const option = new Option(flags);
      option.description = say([`help:option.${key}.${option.name()}`, `help:option.${option.name()}`]);
      if (/^--(max-chars|max-cost|wait) /.test(flags)) option.argParser((value) => positiveNumber(value, flags));
      command.addOption(option);
    }
    command.addHelpText(
      'after',
      () => `\n${say('help:Examples')}\n${examples.map((line) => `  $ ${line}\n`).join('')}`,
    );
    command.action(async (...values: unknown[]) => {
      const self = values.at(-1) as Command;
      code = await (await load())(call, self.args, self.opts() as O);
    });
    return command;
  };

  const places = ['--settings <file>', '--out <dir>'];
  const languages = '--to <languages>';

  define(
    program,
    'translate [path...]',
    [
      languages,
      '--provider <id>',
      '--priority <slugs>',
      '--glossary <file>',
      ...places,
      '--dry-run',
      '--max-chars <number>',
      '--max-cost <dollars>',
      '--wait <seconds>',
      '--frozen',
      '--force',
      '--overwrite-reviewed',
      '--retry-failed',
      '--terms-changed',
      '--watch',
      '--allow-download',
      '--queue <url>',
      '--desk <name>',
      '--json',
    ],
    async () => (await import('./translate.ts')).translate,
    [
      'tarjuman translate',
      'tarjuman translate source-texts/summit.txt --provider mock',
      'tarjuman translate --to en,fr --max-cost 2',
      'tarjuman translate --queue redis://127.0.0.1:6379',
      'tarjuman translate --provider google,deepl --priority summit',
      'tarjuman translate --watch',
      'tarjuman translate --terms-changed --dry-run',
    ],
  );
  define(
    program,
    'status [path...]',
    [languages, '--provider <id>', '--glossary <file>', ...places, '--json'],
    async () => (await import('./status.ts')).status,
    ['tarjuman status', 'tarjuman status --provider google,deepl', 'tarjuman status --json'],
  );
  define(
    program,
    'segment [path...]',
    ['--batch', '--srx <file>', '--settings <file>', '--json', '--offsets'],
    async () => (await import('./segment.ts')).segment,
    [
      'tarjuman segment source-texts/summit.txt',
      'tarjuman segment archive.txt --offsets',
      'tarjuman segment --batch < lines.jsonl',
    ],
  );
  define(
    program,
    'lint [path...]',
    ['--batch', '--settings <file>', '--glossary <file>', '--json', '--sarif'],
    async () => (await import('./lint.ts')).lint,
    ['tarjuman lint', 'tarjuman lint --batch < lines.jsonl'],
  );
  define(
    program,
    'check [path...]',
    ['--batch', languages, '--glossary <file>', '--outlet <name>', ...places, '--json', '--sarif'],
    async () => (await import('./check.ts')).check,
    [
      'tarjuman check',
      'tarjuman check --outlet daily',
      'tarjuman check --batch --glossary glossary.yaml < pairs.jsonl',
    ],
  );

  const glossary = style(program.command('glossary')).description(say('help:glossary')).helpCommand(false);
  define(
    glossary,
    'match [path...]',
    ['--batch', '--glossary <file>', '--settings <file>', '--json'],
    async () => (await import('./glossary-match.ts')).glossaryMatch,
    [
      'tarjuman glossary match source-texts/summit.txt',
      'tarjuman glossary match --batch --glossary glossary.yaml < lines.jsonl',
    ],
  );
  define(
    glossary,
    'check [path...]',
    ['--glossary <file>', '--settings <file>', '--json'],
    async () => (await import('./glossary-check.ts')).glossaryCheck,
    ['tarjuman glossary check', 'tarjuman glossary check source-texts'],
  );
  define(
    glossary,
    'suggest [path...]',
    ['--glossary <file>', '--settings <file>', '--json'],
    async () => (await import('./glossary-suggest.ts')).glossarySuggest,
    ['tarjuman glossary suggest source-texts'],
  );
  define(
    glossary,
    'import <file...>',
    [
      languages,
      '--format <format>',
      '--layout <layout>',
      '--replace',
      '--dry-run',
      '--glossary <file>',
      '--settings <file>',
      '--json',
    ],
    async () => (await import('./glossary-import.ts')).glossaryImport,
    [
      'tarjuman glossary import names.csv --dry-run',
      'tarjuman glossary import agency.tbx --to en,fr',
      'tarjuman glossary import pairs.tsv --layout google --replace',
    ],
  );
  define(
    glossary,
    'export [file]',
    [languages, '--format <format>', '--layout <layout>', '--glossary <file>', '--settings <file>', '--json'],
    async () => (await import('./glossary-export.ts')).glossaryExport,
    [
      'tarjuman glossary export names.csv',
      'tarjuman glossary export names.tbx --format tbx-v2',
      'tarjuman glossary export --format tsv --layout google > names.tsv',
    ],
  );
  define(
    glossary,
    'push <engine>',
    [
      languages,
      '--bucket <address>',
      '--uri <address>',
      '--file <file>',
      '--glossary <file>',
      '--settings <file>',
      '--json',
    ],
    async () => (await import('./glossary-remote.ts')).glossaryPush,
    [
      'tarjuman glossary push google --bucket gs://my-bucket/glossaries',
      'tarjuman glossary push google --file names.tsv',
      'tarjuman glossary push deepl',
    ],
  );
  define(
    glossary,
    'list <engine>',
    [languages, '--verify', '--glossary <file>', '--settings <file>', '--json'],
    async () => (await import('./glossary-remote.ts')).glossaryList,
    ['tarjuman glossary list google --verify'],
  );
  define(
    glossary,
    'delete <engine> <name...>',
    ['--settings <file>'],
    async () => (await import('./glossary-remote.ts')).glossaryDelete,
    ['tarjuman glossary delete google tarjuman-ar-en-0123456789abcdef'],
  );

  const memory = style(program.command('memory')).description(say('help:memory')).helpCommand(false);
  define(
    memory,
    'import <file...>',
    [languages, '--as <name>', '--columns <list>', '--penalty <points>', '--replace', ...places, '--json'],
    async () => (await import('./memory-import.ts')).memoryImport,
    [
      'tarjuman memory import agency.tmx',
      'tarjuman memory import old-desk.tmx --penalty 20',
      'tarjuman memory import pairs.csv --columns source=Arabic,target=English,by=Editor',
    ],
  );
  define(
    memory,
    'export [file]',
    [languages, '--format <format>', ...places, '--json'],
    async () => (await import('./memory-export.ts')).memoryExport,
    ['tarjuman memory export desk.tmx', 'tarjuman memory export --format csv > desk.csv'],
  );
  define(
    memory,
    'search <words...>',
    [languages, '--side <side>', '--most <number>', ...places, '--json'],
    async () => (await import('./memory-search.ts')).memorySearch,
    ['tarjuman memory search مجلس الأمن', 'tarjuman memory search "cease*" --side target'],
  );
  define(
    memory,
    'match [path...]',
    [languages, '--batch', '--glossary <file>', ...places, '--json'],
    async () => (await import('./memory-match.ts')).memoryMatch,
    ['tarjuman memory match source-texts/summit.txt', 'tarjuman memory match --batch < lines.jsonl'],
  );
  define(
    memory,
    'stats',
    [languages, ...places, '--json'],
    async () => (await import('./memory-stats.ts')).memoryStats,
    ['tarjuman memory stats'],
  );
  define(
    memory,
    'clean',
    [languages, '--yes', ...places, '--json'],
    async () => (await import('./memory-clean.ts')).memoryClean,
    ['tarjuman memory clean', 'tarjuman memory clean --yes'],
  );

  define(
    program,
    'approve <slug> [id...]',
    ['--by <name>', languages, ...places, '--json'],
    async () => (await import('./approve.ts')).approve,
    ['tarjuman approve tokayev-michel-call', 'tarjuman approve tokayev-michel-call s1 s2 --by "N. Haddad"'],
  );
  define(
    program,
    'fix [slug] [id...]',
    ['--check <id>', '--dry-run', '--by <name>', languages, ...places, '--json'],
    async () => (await import('./fix.ts')).fix,
    [
      'tarjuman fix --dry-run',
      'tarjuman fix tokayev-michel-call --check double-space',
      'tarjuman fix port s4 --by "N. Haddad"',
    ],
  );
  define(
    program,
    'dismiss <slug> <id> <check>',
    ['--reason <text>', '--by <name>', '--desk', '--undo', languages, ...places, '--json'],
    async () => (await import('./dismiss.ts')).dismiss,
    [
      'tarjuman dismiss tokayev-michel-call s6 numbers-kept --reason "the wire corrected its figure"',
      'tarjuman dismiss tokayev-michel-call s6 numbers-kept --undo',
    ],
  );
  define(
    program,
    'split <slug> <id>',
    ['--at <text>', '--target-at <text>', '--by <name>', languages, ...places, '--json'],
    async () => (await import('./reshape.ts')).split,
    ['tarjuman split tokayev-michel-call s6 --at "وقال" --target-at "He said"'],
  );
  define(
    program,
    'merge <slug> <id>',
    ['--by <name>', languages, ...places, '--json'],
    async () => (await import('./reshape.ts')).merge,
    ['tarjuman merge tokayev-michel-call s6', 'tarjuman merge tokayev-michel-call s6 --to en --by "N. Haddad"'],
  );
  define(
    program,
    'export [slug...]',
    ['--format <format>', '--out-file <file>', '--dir <dir>', languages, ...places, '--json'],
    async () => (await import('./export.ts')).exportRecords,
    [
      'tarjuman export tokayev-michel-call --format docx',
      'tarjuman export --format xliff2,xlsx --dir for-review',
      'tarjuman export tokayev-michel-call --format po --out-file -',
    ],
  );
  define(
    program,
    'import [file...]',
    [
      '--slug <slug>',
      '--by <name>',
      '--on-conflict <policy>',
      '--with-findings',
      '--dry-run',
      '--undo',
      '--force',
      languages,
      ...places,
      '--json',
    ],
    async () => (await import('./import.ts')).importFiles,
    [
      'tarjuman import for-review/tokayev-michel-call.en.docx --by "N. Haddad"',
      'tarjuman import back/*.xlf --on-conflict record --json',
      'tarjuman import --undo',
    ],
  );
  define(
    program,
    'review [slug]',
    [
      languages,
      '--by <name>',
      '--port <number>',
      '--host <address>',
      '--no-open',
      '--idle <minutes>',
      ...places,
      '--glossary <file>',
    ],
    async () => (await import('./review.ts')).review,
    [
      'tarjuman review',
      'tarjuman review tokayev-michel-call',
      'tarjuman review --no-open --port 4711 --by "N. Haddad"',
    ],
  );
  define(
    program,
    'publish [slug...]',
    [
      languages,
      ...places,
      '--outlet <name>',
      '--allow-unreviewed',
      '--allow-embargoed',
      '--correction <note>',
      '--withdraw <reason>',
      '--restore',
      '--verify',
      '--deliver',
      '--json',
    ],
    async () => (await import('./publish.ts')).publish,
    [
      'tarjuman publish',
      'tarjuman publish tokayev-michel-call --allow-unreviewed',
      'tarjuman publish port-reopens --correction "An earlier version gave a wrong number of ships."',
      'tarjuman publish port-reopens --withdraw "The agency has withdrawn its report."',
      'tarjuman publish --verify',
      'tarjuman publish --deliver',
    ],
  );
  define(
    program,
    'deliver [slug...]',
    [
      '--target <names>',
      '--status',
      '--retry-failed',
      '--now',
      '--allow-unreviewed',
      '--allow-embargoed',
      languages,
      ...places,
      '--json',
    ],
    async () => (await import('./deliver.ts')).deliver,
    [
      'tarjuman deliver',
      'tarjuman deliver port-reopens --target cms',
      'tarjuman deliver --status',
      'tarjuman deliver --retry-failed',
    ],
  );
  define(
    program,
    'evaluate [slug...]',
    [
      '--ref <file>',
      '--hyp <file...>',
      '--provider <id>',
      '--compare',
      '--edits',
      '--dry-run',
      '--max-chars <number>',
      '--max-cost <dollars>',
      '--allow-download',
      languages,
      '--glossary <file>',
      ...places,
      '--json',
    ],
    async () => (await import('./evaluate.ts')).evaluateEngines,
    [
      'tarjuman evaluate --ref human.en --hyp google.en',
      'tarjuman evaluate --ref human.en --hyp google.en deepl.en --compare',
      'tarjuman evaluate --provider google,deepl --compare',
      'tarjuman evaluate --edits',
    ],
  );
  const models = style(program.command('models')).description(say('help:models')).helpCommand(false);
  define(models, 'list', ['--settings <file>', '--json'], async () => (await import('./models.ts')).modelsList, [
    'tarjuman models list',
  ]);
  define(
    models,
    'pull <pair...>',
    ['--settings <file>', '--json'],
    async () => (await import('./models.ts')).modelsPull,
    ['tarjuman models pull ar-en'],
  );
  define(
    models,
    'check [pair...]',
    ['--settings <file>', '--json'],
    async () => (await import('./models.ts')).modelsCheck,
    ['tarjuman models check'],
  );
  define(models, 'path', ['--settings <file>', '--json'], async () => (await import('./models.ts')).modelsPath, [
    'tarjuman models path --json',
  ]);
  define(
    program,
    'worker',
    [
      '--queue <url>',
      '--desk <name>',
      '--provider <ids>',
      '--concurrency <number>',
      '--glossary <file>',
      '--settings <file>',
      '--json',
    ],
    async () => (await import('./worker.ts')).worker,
    [
      'tarjuman worker --queue redis://127.0.0.1:6379',
      'tarjuman worker --queue rediss://queue.example:6380 --desk sport --provider deepl --json',
    ],
  );
  const providers = define(
    program,
    'providers',
    ['--settings <file>', '--json'],
    async () => (await import('./providers.ts')).providers,
    ['tarjuman providers'],
  ).enablePositionalOptions();
  define(
    providers,
    'check [id...]',
    ['--to <language>', '--settings <file>', '--json'],
    async () => (await import('./providers-check.ts')).providersCheck,
    ['tarjuman providers check', 'tarjuman providers check deepl --json'],
  );

  try {
    await program.parseAsync([...argv], { from: 'user' });
  } catch (error) {
    if (error instanceof CommanderError) code = error.exitCode === 0 ? EXIT.done : EXIT.usage;
    else if (error instanceof TarjumanError) {
      printError(terminal, error, say);
      code = exitCodeOfError(error);
    } else if (terminal.signal.aborted) code = EXIT.interrupted;
    else throw error;
  }
  for (const text of texts) await terminal.out(text);
  if (terminal.signal.aborted) code = EXIT.interrupted;
  return code;
}

/** `--lang`, then the variables that programs look at, then English. */
function languageOf(argv: readonly string[], env: Terminal['env']): string {
  const flag = argv.findIndex((word) => word === '--lang' || word.startsWith('--lang='));
  const named = flag < 0 ? undefined : (argv[flag]!.split('=')[1] ?? argv[flag + 1]);
  const first = [named, env['TARJUMAN_LANG'], env['LC_ALL'], env['LC_MESSAGES'], env['LANG']].find(
    (value) => value !== undefined && value !== '',
  );
  const tag = (first ?? 'en').replace(/[.@].*$/, '').replace('_', '-');
  return isLanguageTag(tag) ? spokenFor(tag) : 'en';
}

function positiveNumber(value: string, flags: string): number {
  const number = Number(value);
  if (value.trim() === '' || !Number.isFinite(number) || number < 0)
    throw new TarjumanError(
      'USAGE',
      {},
      `${flags.split(' ')[0]} ${value} is no number of zero or more`,
      'give a number such as 5000',
    );
  return number;
}
