/**
 * How quickly paragraphs are split: `node bench/run.js segmentation [--short] [FILE…]`. `--short`: less text, one round, to see that it runs.
 * Without files the text is made from a few sentences in a fixed order. Figures are million characters (UTF-16 units) a
 * second of processor time, the best of five rounds, in each of which every row is run once; compare rows of one run, never runs. The scan for
 * terminal characters is the limit. Peers that are not installed are skipped. A short file is read again and again up to a few million characters.
 */
import { readFileSync } from 'node:fs';
import { splitSentences } from '../src/text/sentences.ts';
import { tell } from './tell.ts';

const SENTENCES = [
  'أعلنت وزارة الطاقة يوم الثلاثاء أن إنتاج البلاد من الغاز ارتفع بنسبة 7.9 في المئة مقارنة بالعام الماضي.',
  'وقال د. سامي نجيب، المتحدث باسم الوزارة: "سنواصل العمل على تطوير الحقول الجديدة".',
  'وأضاف أن الاتفاق الذي وقع في 10.1.2022 يشمل ثلاث شركات، من بينها شركة النور ش.م.م. التي تأسست قبل عامين.',
  'هل تكفي هذه الخطوات لسد العجز؟ يرى خبراء أن الإجابة تتوقف على أسعار السوق.',
  'وكانت الحكومة قد أقرت في وقت سابق خطة لخفض الاستهلاك، لكن المعارضة رفضتها (بالإجماع) وطالبت بإعادة النظر فيها.',
  'وتابع: «لم نتلق ردا حتى الآن... سننتظر أسبوعا آخر.» ثم غادر القاعة من دون أن يجيب عن أسئلة الصحفيين.',
  'ومن المقرر أن يناقش البرلمان الموضوع في جلسة الأحد المقبل بحضور رئيس الوزراء ووزير المالية.',
  'ودعت المنظمات الإنسانية إلى فتح الطرق أمام القوافل التي تحمل الغذاء والدواء إلى المناطق المتضررة من الفيضانات.',
  'وشهدت العاصمة صباح اليوم حركة سير كثيفة بعد إعادة فتح الجسر الرئيسي الذي أغلق بسبب أعمال الصيانة طوال الشهر الماضي.',
  'ويرى مراقبون أن نتائج الانتخابات ستحدد شكل التحالفات المقبلة، ولا سيما بعد تراجع شعبية الأحزاب التقليدية.',
  'وأشار البيان إلى أن اللجنة ستعقد اجتماعها المقبل في مقر الأمانة العامة لبحث آليات تنفيذ ما اتفق عليه الطرفان.',
  'وتعد المنطقة من أهم مناطق الإنتاج، إذ تضم أكثر من ثلاثين حقلا وتنتج نحو 40% من الغاز المستهلك محليا.',
];

const short = process.argv.includes('--short');
const ROUNDS = short ? 1 : 5;
/** UTF-16 units of text to be read in each round, at least. */
const SIZE = short ? 100_000 : 2_500_000;

function makeParagraphs(count: number): string[] {
  let state = 1;
  const next = (): number => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return state;
  };
  return Array.from({ length: count }, () =>
    Array.from({ length: 2 + (next() % 5) }, () => SENTENCES[(next() >> 8) % SENTENCES.length]!).join(' '),
  );
}

function readParagraphs(files: readonly string[]): string[] {
  return files.flatMap((file) => readFileSync(file, 'utf8').split(/\r?\n/)).filter((line) => line.trim() !== '');
}

function sizeOf(paragraphs: readonly string[]): number {
  return paragraphs.reduce((sum, paragraph) => sum + paragraph.length, 0);
}

type Split = (paragraph: string) => number;

async function peers(): Promise<Record<string, Split | undefined>> {
  const intl = new Intl.Segmenter('ar', { granularity: 'sentence' });
  const load = async (name: string): Promise<Record<string, unknown> | undefined> => {
    try {
      return (await import(name)) as Record<string, unknown>;
    } catch {
      return undefined;
    }
  };
  const sentencex = (await load('sentencex'))?.['segment'] as
    | ((language: string, text: string) => unknown[])
    | undefined;
  const sbd = (await load('sbd'))?.['default'] as { sentences(text: string): unknown[] } | undefined;
  const terminals = /[.!?؟…\n]/g;
  return {
    'scan for terminals, the limit': (text) => {
      let count = 0;
      terminals.lastIndex = 0;
      while (terminals.test(text)) count++;
      return count;
    },
    tarjuman: (text) => splitSentences(text).length,
    'Intl.Segmenter, per paragraph': (text) => {
      let count = 0;
      for (const _ of intl.segment(text)) count++;
      return count;
    },
    'regular expression (?<=[.!?؟])\\s+': (text) => text.split(/(?<=[.!?؟])\s+/).length,
    sentencex: sentencex && ((text) => [...sentencex('ar', text)].length),
    sbd: sbd && ((text) => sbd.sentences(text).length),
  };
}

const files = process.argv.slice(2).filter((argument) => argument !== '--short');
const once = files.length > 0 ? readParagraphs(files) : makeParagraphs(short ? 300 : 12_000);
const paragraphs = [...once];
for (let size = sizeOf(once); size < SIZE; size += sizeOf(once)) paragraphs.push(...once);
const characters = sizeOf(paragraphs);
console.log(
  `${paragraphs.length} paragraphs, ${(characters / 1e6).toFixed(1)} million characters, Node ${process.version}`,
);
const best = new Map<string, { rate: number; count: number }>();
const splits = await peers();
for (let round = 0; round < ROUNDS; round++) {
  for (const [name, split] of Object.entries(splits)) {
    if (split === undefined) continue;
    const began = process.cpuUsage();
    let count = 0;
    for (const paragraph of paragraphs) count += split(paragraph);
    const { user, system } = process.cpuUsage(began);
    const rate = characters / (user + system);
    if (rate > (best.get(name)?.rate ?? 0)) best.set(name, { rate, count });
  }
}
const anchor = best.get('Intl.Segmenter, per paragraph')!.rate;
const limit = best.get('scan for terminals, the limit')!.rate;
for (const name of Object.keys(splits)) {
  const found = best.get(name);
  if (found === undefined) console.log(`${name}: skipped, it is not installed`);
  else
    console.log(
      `${name}: ${found.rate.toFixed(1)} M characters/s, ${(found.rate / anchor).toFixed(2)} of Intl.Segmenter, ${(found.rate / limit).toFixed(3)} of the limit, ${found.count} found`,
    );
}

const ours = best.get('tarjuman')!.rate;
tell({
  step: 'text to segment offsets',
  ours: `${ours.toFixed(1)} M characters/s`,
  ratios: [
    { to: 'Intl.Segmenter, per paragraph', ratio: ours / anchor, least: 4 },
    { to: 'a scan for terminals', ratio: ours / limit, least: 0.25 },
    ...['sentencex', 'sbd'].flatMap((to) => (best.has(to) ? [{ to, ratio: ours / best.get(to)!.rate }] : [])),
  ],
});
