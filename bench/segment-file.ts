/**
 * From a file to where its segments are, through the command: `node bench/run.js segment-file [--short]`, after `npm run build`.
 * Beside it `readFileSync(file, 'utf8')` of the same file and a process that does nothing, each in processes of its own by turns; processor time and
 * the largest resident memory of the whole process, the least of three. The file is made here, 100 MB of news-like Arabic (`--short`: 4 MB).
 */
import { spawnSync } from 'node:child_process';
import { appendFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { tell } from './tell.ts';

const short = process.argv.includes('--short');
const SIZE = short ? 4_000_000 : 100_000_000;
const ROUNDS = short ? 1 : 3;

const SENTENCES = [
  'أعلنت وزارة الطاقة يوم الثلاثاء أن إنتاج البلاد من الغاز ارتفع بنسبة 7.9 في المئة مقارنة بالعام الماضي.',
  'وقال وزير النقل في مؤتمر صحفي عقد في العاصمة: "سنواصل العمل على تطوير الموانئ الجديدة حتى نهاية العام".',
  'هل تكفي هذه الخطوات لسد العجز؟ يرى خبراء أن الإجابة تتوقف على أسعار السوق في الأشهر المقبلة.',
  'وكانت الحكومة قد أقرت في وقت سابق خطة لخفض الاستهلاك، لكن المعارضة رفضتها وطالبت بإعادة النظر فيها.',
  'ومن المقرر أن يناقش البرلمان الموضوع في جلسة الأحد المقبل بحضور رئيس الوزراء ووزير المالية.',
  'وشهدت العاصمة صباح اليوم حركة سير كثيفة بعد إعادة فتح الجسر الرئيسي الذي أغلق بسبب أعمال الصيانة طوال الشهر الماضي.',
  'وأضاف د. سامي نجيب أن الاتفاق الذي وقع في 10.1.2022 يشمل ثلاث شركات.',
];

function makeFile(file: string): void {
  let state = 1;
  const next = (): number => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return state >> 8;
  };
  const paragraph = (): string =>
    Array.from({ length: 2 + (next() % 4) }, () => SENTENCES[next() % SENTENCES.length]!).join(' ');
  const part = `${Array.from({ length: 2000 }, paragraph).join('\n')}\n`;
  writeFileSync(file, '');
  for (let size = 0; size < SIZE; size += Buffer.byteLength(part)) appendFileSync(file, part);
}

const folder = mkdtempSync(join(tmpdir(), 'tarjuman-bench-'));
const file = join(folder, 'archive.txt');
makeFile(file);
const bin = fileURLToPath(new URL('../dist/cli/bin.js', import.meta.url));
const REPORT = `data:text/javascript,process.on('exit', () => { const { user, system } = process.cpuUsage(); process.stderr.write('\\nused ' + (user + system) / 1e6 + ' ' + process.resourceUsage().maxRSS + '\\n'); });`;
const rows: Record<string, string[]> = {
  'nothing at all': ['-e', '0'],
  'readFileSync, utf8': ['-e', `require('fs').readFileSync(${JSON.stringify(file)}, 'utf8')`],
  'tarjuman segment --offsets': [bin, 'segment', file, '--offsets'],
  'tarjuman segment': [bin, 'segment', file],
};
const least = new Map<string, { seconds: number; megabytes: number }>();
try {
  for (let round = 0; round < ROUNDS; round++) {
    for (const [name, args] of Object.entries(rows)) {
      const { stderr, status } = spawnSync(process.execPath, ['--import', REPORT, ...args], {
        encoding: 'utf8',
        stdio: ['ignore', 'ignore', 'pipe'],
      });
      const used = /used ([\d.]+) (\d+)/.exec(stderr);
      if (status !== 0 || used === null) throw new Error(`${name}: ${stderr}`);
      const before = least.get(name) ?? { seconds: Number.POSITIVE_INFINITY, megabytes: Number.POSITIVE_INFINITY };
      least.set(name, {
        seconds: Math.min(before.seconds, Number(used[1])),
        megabytes: Math.min(before.megabytes, Number(used[2]) / 1024),
      });
    }
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
const reading = least.get('readFileSync, utf8')!;
const nothing = least.get('nothing at all')!;
for (const [name, { seconds, megabytes }] of least)
  console.log(
    `${name.padEnd(28)} ${seconds.toFixed(2)} s, ${(reading.seconds / seconds).toFixed(2)} of readFileSync, ${(megabytes - nothing.megabytes).toFixed(0)} MB above nothing`,
  );

const offsets = least.get('tarjuman segment --offsets')!;
tell({
  step: 'file to segment offsets (segment --offsets)',
  ours: `${offsets.seconds.toFixed(2)} s, ${(offsets.megabytes - nothing.megabytes).toFixed(0)} MB above nothing`,
  ratios: [
    { to: 'readFileSync, utf8', ratio: reading.seconds / offsets.seconds, least: 2 },
    { to: 'memory above an empty process, MB', ratio: offsets.megabytes - nothing.megabytes, most: 100 },
  ],
});
