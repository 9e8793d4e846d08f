import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type FolderFiles, folderFiles } from './folder-files.ts';

const BIN = fileURLToPath(new URL('../../dist/cli/bin.js', import.meta.url));

export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly out: string;
  readonly err: string;
}

/** A desk of its own in a temporary folder, and the built program to work in it. */
export interface DeskFolder extends FolderFiles {
  run(args: readonly string[], options?: { env?: Readonly<Record<string, string>>; input?: string }): Promise<Ended>;
  start(
    args: readonly string[],
    env?: Readonly<Record<string, string>>,
  ): { readonly child: ChildProcess; readonly ended: Promise<Ended> };
}

/** The environment that a test's program sees: nothing of the developer's accounts or language. */
const CLEAN: Readonly<Record<string, string>> = {
  PATH: process.env['PATH'] ?? '',
  HOME: join(tmpdir(), 'nobody'),
  LANG: 'C',
  TARJUMAN_USER: 'R. Editor',
};

export function makeDesk(files: Readonly<Record<string, string | Uint8Array>> = {}): DeskFolder {
  const path = mkdtempSync(join(tmpdir(), 'tarjuman-desk-'));
  return {
    ...folderFiles(path, files),
    run: (args, { env = {}, input } = {}) => launch(path, args, env, input).ended,
    start: (args, env = {}) => launch(path, args, env),
  };
}

function launch(cwd: string, args: readonly string[], env: Readonly<Record<string, string>>, input?: string) {
  const child = spawn(process.execPath, [BIN, ...args], {
    cwd,
    env: { ...CLEAN, ...env },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  let out = '';
  let err = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    out += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    err += text;
  });
  child.stdin.on('error', () => {});
  child.stdin.end(input ?? '');
  const ended = new Promise<Ended>((resolve) => {
    child.on('close', (code, signal) => resolve({ code, signal, out, err }));
  });
  return { child, ended };
}

const PEOPLE = ['الوزير', 'المدير', 'السفير', 'القاضي', 'الطبيب', 'الأستاذ'];
const DEEDS = [
  'افتتح معرضا للكتاب',
  'زار مدرسة قديمة',
  'وقع اتفاقا جديدا',
  'ألقى كلمة قصيرة',
  'عاد إلى عمله',
  'استقبل وفدا كبيرا',
];
const PLACES = ['في المدينة القديمة', 'قرب الميناء', 'أمام المتحف', 'في الجامعة', 'على الشاطئ', 'في القرية'];

/** An article of our own, no two alike: a headline and `sentences` sentences in paragraphs of three. */
export function makeArticle(number: number, sentences: number): string {
  const pick = (list: readonly string[], salt: number): string => list[(number * 7 + salt * 3) % list.length]!;
  const body = Array.from(
    { length: sentences },
    (_, i) =>
      `وقال ${pick(PEOPLE, i)} رقم ${number * 1000 + i} إنه ${pick(DEEDS, i + 1)} ${pick(PLACES, i + 2)} مساء أمس.`,
  );
  const paragraphs: string[] = [];
  for (let i = 0; i < body.length; i += 3) paragraphs.push(body.slice(i, i + 3).join(' '));
  return `${pick(PEOPLE, 0)} رقم ${number} يزور المدينة\n\n${paragraphs.join('\n\n')}\n`;
}
