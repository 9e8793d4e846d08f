import { Command, CommanderError, Option } from 'commander';
import { TarjumanError } from '../core/error.ts';
import { type Words, wordsIn } from '../locales/words.ts';
import { COMMANDS, type CommandSpec } from './commands.ts';
import { languageOf } from './language.ts';
import { productVersion } from './product-version.ts';
import { EXIT, exitCodeOfError, printError, type Terminal } from './terminal.ts';

/** What every command gets besides its own options. */
export interface Call {
  readonly terminal: Terminal;
  readonly say: Words;
  readonly language: string;
}

/**
 * The whole command line: parses, calls one command, gives its exit code. Never throws and never touches the process.
 * A command's code is loaded when it is called, and its options are made only where its name was said, so that `--help` stays quick.
 */
export async function run(argv: readonly string[], terminal: Terminal): Promise<number> {
  const language = languageOf(argv, terminal.env);
  const say = wordsIn(language);
  const call: Call = { terminal, say, language };
  const texts: string[] = [];
  let code: number = EXIT.done;

  // What is set on the program holds for its commands, too, but for options.
  const lang = new Option('--lang <language>', say('help:option.lang'));
  const program = new Command('tarjuman')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => texts.push(text),
      writeErr: (text) => terminal.err(text),
      outputError: (text, write) => write(text.replace(/[^\n]+/g, (line) => say.message(line))),
    })
    .configureHelp({ styleTitle: (title) => `${say(`help:${title.replace(/:$/, '')}`)}:` })
    .helpOption('-h, --help', say('help:option.help'))
    .addOption(lang)
    .showHelpAfterError(say('help:after-error'))
    .description(say('help:tarjuman'))
    .version(productVersion(), '-V, --version', say('help:option.version'))
    .helpCommand(false)
    // A command that has both options and commands of its own leaves the options behind a command's name to that command.
    .enablePositionalOptions();

  const parents = new Map<string, Command>();
  const parentOf = ({ under }: CommandSpec): Command => {
    if (under === undefined) return program;
    const there =
      parents.get(under) ??
      program
        .command(under)
        .description(say(`help:${under}`))
        .helpCommand(false)
        .addOption(lang);
    parents.set(under, there);
    return there;
  };
  for (const spec of COMMANDS) {
    const command = parentOf(spec).command(spec.usage).addOption(lang);
    const key = [spec.under, command.name()].filter((name) => name !== undefined).join('.');
    command.description(say(`help:${key}`));
    if (spec.under === undefined) parents.set(command.name(), command);
    if (!argv.includes(command.name())) continue;
    for (const flags of spec.options) command.addOption(makeOption(flags, key, say));
    const examples = spec.examples.map((line) => `  $ ${line}\n`).join('');
    command.addHelpText('after', () => `\n${say('help:Examples')}\n${examples}`);
    command.action(async (...values: unknown[]) => {
      const self = values.at(-1) as Command;
      code = await (await spec.load())(call, self.args, self.opts() as never);
    });
  }

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

function makeOption(flags: string, command: string, say: Words): Option {
  const option = new Option(flags);
  option.description = say([`help:option.${command}.${option.name()}`, `help:option.${option.name()}`]);
  if (/^--(max-chars|max-cost|wait) /.test(flags)) option.argParser((value) => positiveNumber(value, flags));
  return option;
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
