/**
 * Fits the weights by which the name علي is told from the preposition على (src/text/ar/ali-weights.ts): `node bench/run.js quality/fit-ali [--write]
 * [--quick|--blind] [--show MANNER] [--more FOLDER] [--samples FILE]`. Every place of the letters in the sets of `FOLDERS` is a sample in each
 * manner of spelling; in those that are not of علي also every man's name, with علي in its place. Prints what is found of each set by weights that were fitted on all
 * others, as strict F1 (precision, recall); with `--quick` of the sets of each other hand by those of everybody else, with `--blind` of none;
 * with `--samples` nothing is fitted, and the samples are written as lines of JSON for other learners.
 */
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type AliPlace, aliFeatures } from '../../src/glossary/ali-features.ts';
import { createTokens, readTokens } from '../../src/glossary/tokens.ts';
import { ALI, spellingFeature } from '../../src/glossary/weigh-ali.ts';
import { viewWords } from '../../src/glossary/word-view.ts';
import { foldLetters } from '../../src/text/ar/fold.ts';
import { namesIn, readMarked } from '../../test/support/marked-sets.ts';
import { MANNERS, type Manner, spell } from './ali-manners.ts';
import { ALI_PRIORS } from './ali-priors.ts';
import { fitNamed, type NamedSample } from './logistic.ts';

const SETS = join(import.meta.dirname, '..', '..', 'test', 'glossary');
const INTO = join(import.meta.dirname, '..', '..', 'src', 'text', 'ar', 'ali-weights.ts');
const FOLDERS = [
  'ali-sentences',
  'ali-running-text',
  'agency-sentences',
  'varied-sentences',
  'wire-sentences',
  'regional-sentences',
  'desk-sentences',
  'country-sentences',
  'beat-sentences',
  'edition-sentences',
  'bureau-sentences',
] as const;
type Folder = (typeof FOLDERS)[number];
/** How much a sample counts: most texts keep the letters apart; running text has prepositions alone. */
const SHARES: Record<Manner, number> = { 'as-is': 2, undotted: 1, dotted: 0.4, mixed: 0.8, slips: 1 };
const RUNNING_TEXT: Record<Manner, number> = { 'as-is': 2, undotted: 0.5, dotted: 0.2, mixed: 0.4, slips: 0.5 };
/** Sets of names in general, where علي stands for another name, count less. */
const OF_OTHERS = 0.4;
const RIDGE = 6;
/** What a text shows of its writer is seen so often that it needs hardly a pull. */
const SPELLING_RIDGE = 0.3;
/** Smaller weights change nothing. */
const LEAST = 0.02;
const PASSAGE = 12;
const LINE = 300;
const DOTTED = '\u064A';
/** Men's names of the sets of agency sentences. */
const MEN = new Set(
  `جبران باسيل كنعان رعد مطر البيطار صوان ماضي شمعون حبيب عيسى زيد زياد قيس سعيد صالح كريم حسن خالد فهد سلطان ناصر عادل كامل الأسد الصدر القاضي
عون حرب قاسم نادر هاشم راضي غازي باسل ليث بكر البستاني مكاري الهراوي معوض الصفدي جميل جمال فيصل رشيد فؤاد الشاعر الحداد الحريري النمر السيسي
مون محمود شفيق طلعت حكمت ثروت نعمة بركة بركات غالي بدر النجار الخياط الصواف العطار حيدر السعيد ضياء رفعت زكي شاكر صابر طارق عارف عباس فاضل
فائز مجدي محسن مسعود منير ناجي نبيل واصل وائل ياسر يزيد الأمين الجندي البدوي الحلو الغنوشي المالكي الطويل الفقي العريان الوكيل بيريز بوش
باراك شارون كلينتون بول كوك عمر البشير الصادق المهدي الترابي غندور نافع بلال عابد رائد فارس شريف فرج وليد طاهر مبارك سيف نجيب رفيق عزيز
منصور مختار نضال الجميل فرنجية لحود السنيورة ميقاتي الجراح الضاهر المر حمادة أنور وديع عصام عماد حسام وسيم فاروق عريقات مشعل الرنتيسي هنية
الضيف دحلان البرغوثي براون بلير باول غور زاهر الأسود ثابت صادق توفيق رضا حلمي شوقي عوض بشير بهاء نعيم مروان هاني مازن جابر الغانم المسلم
الصقر البدر العطية الجابر وجدي ظافر شاهر بديع هادي بري مرسي نصر نجم ربيع وسام عيد رمضان شعبان كمال غالب وحيد ماهر الراعي الخطيب الحكيم
الشريف الطيب`.split(/\s+/),
);

interface Sample extends NamedSample {
  readonly set: string;
  readonly folder: Folder;
  readonly manner: Manner;
  readonly around: string;
}

const isSpelling = (name: string): boolean => /^al[ai](?:-|$)/.test(name);
const ridgeOf = (name: string): number => (isSpelling(name) && !(name in ALI_PRIORS) ? SPELLING_RIDGE : RIDGE);
const priorOf = (name: string): number => ALI_PRIORS[name] ?? 0;

function samplesOf(
  line: string,
  entries: readonly string[],
  from: Pick<Sample, 'set' | 'folder' | 'manner'>,
  seed: number,
): Sample[] {
  const marked = spell(line, from.manner, seed);
  const text = marked.replace(/[[\]]/g, '');
  const asItIs = line.replace(/[[\]]/g, '');
  const names = namesIn(marked);
  const tokens = createTokens();
  readTokens(text, tokens);
  const view = viewWords(text, tokens);
  const share =
    (isOfOthers(from.folder) ? OF_OTHERS : 1) *
    (from.folder === 'ali-running-text' ? RUNNING_TEXT[from.manner] : SHARES[from.manner]);
  const samples: Sample[] = [];
  for (let token = 0; token < tokens.count; token++) {
    const word = view.word(token);
    const proclitic = word.slice(0, -ALI.length);
    if (!word.endsWith(ALI) || !/^[وف]?$/.test(proclitic)) continue;
    // A pair is told by a rule of its own.
    if (
      (view.word(token - 1) === ALI && view.touches(token - 1)) ||
      (view.word(token + 1) === ALI && view.touches(token))
    )
      continue;
    const end = tokens.end[token]!;
    const good = names.some(([start, stop]) => start < end && end <= stop);
    // Part of a name that the glossary of the set does not have.
    if (isOfOthers(from.folder) && !good && asItIs.charAt(end - 1) === DOTTED) continue;
    const before = view.word(token - 1);
    const isFull =
      proclitic === '' &&
      entries.some((entry) => entry.includes(' ') && new RegExp(`^[وفبل]?${foldLetters(entry)}$`).test(before + ALI));
    const around = `${text.slice(Math.max(0, end - 70), end)}|${text.slice(end, end + 50)}`;
    const spans = (entry: string, at: number): boolean =>
      entry.split(' ').every((part, word) => {
        const letters = view.word(token - at + word);
        return letters === foldLetters(part) || (word === 0 && at > 0 && letters.slice(1) === foldLetters(part));
      });
    const placeIn = (entry: string): number => entry.split(' ').indexOf('علي');
    // Within a name of the glossary nobody asks.
    if (entries.some((entry) => placeIn(entry) > 0 && !entry.endsWith(' علي') && spans(entry, placeIn(entry))))
      continue;
    const begins = Math.max(
      0,
      ...entries.filter((entry) => entry.startsWith('علي ') && spans(entry, 0)).map((entry) => entry.split(' ').length),
    );
    const add = (own: Pick<AliPlace, 'full' | 'begins'>): void => {
      const place: AliPlace = { first: token, last: token, proclitic, ...own };
      samples.push({
        ...from,
        holds: ['base', ...aliFeatures(view, place), spellingFeature(view, token)],
        good,
        share,
        around,
      });
    };
    // What the glossary has as a whole is asked about first, then علي alone.
    if (isFull) add({ full: true, begins: 0 });
    else if (begins > 0) add({ full: false, begins });
    if (!(isFull || begins > 0) || !good) add({ full: false, begins: 0 });
  }
  return samples;
}

/** Sets of names in general. */
function isOfOthers(folder: Folder): boolean {
  return !folder.startsWith('ali-');
}

/** A man's name as the glossary has it gives way to علي. */
function withAli(marked: string): string {
  return marked.replace(/\[([^\]]+)\]/g, (_, name: string) => (MEN.has(name) ? '[علي]' : name));
}

/** @param more a folder with sets that are not among the tests' */
function readSets(more: string | undefined): Sample[] {
  const folders = FOLDERS.map((folder) => ({ folder, path: join(SETS, folder) }));
  if (more !== undefined) folders.push({ folder: 'ali-sentences', path: more });
  return folders.flatMap(({ folder, path }) =>
    readdirSync(path).flatMap((file) => {
      const { entries: spelled, marked } = readMarked(join(path, file));
      const entries = spelled.map((entry) => entry.replace(/(?<!\p{L})على(?!\p{L})/gu, 'علي'));
      const isOfNames = isOfOthers(folder);
      return [...marked, ...passagesOf(marked)].flatMap((line, at) =>
        MANNERS.flatMap((manner) =>
          samplesOf(
            isOfNames ? withAli(line) : line,
            isOfNames ? [] : entries,
            { set: `${folder}/${file.replace('.txt', '')}`, folder, manner },
            at + 1,
          ),
        ),
      );
    }),
  );
}

/** Sentences are read alone and among others, whose words show more of their writer. */
function passagesOf(marked: readonly string[]): string[] {
  const count = Math.ceil(marked.length / PASSAGE);
  return Array.from({ length: count }, (_, at) =>
    marked
      .slice(at * PASSAGE, (at + 1) * PASSAGE)
      .map((line) => (/[.!?؟…»:]$/.test(line) ? line : `${line}.`))
      .join(' '),
  );
}

/** Words that few sentences have tell little and would be a long list. */
const IS_WORD = /^(?:word|by|next):/;
const LEAST_SENTENCES = 4;

function withoutRareWords(samples: readonly Sample[]): Sample[] {
  const seen = new Map<string, Set<string>>();
  for (const { holds, around, manner } of samples) {
    if (manner !== 'as-is') continue;
    for (const name of holds) {
      if (!IS_WORD.test(name)) continue;
      const places = seen.get(name) ?? new Set();
      seen.set(name, places.add(around.slice(-50)));
    }
  }
  const isRare = (name: string): boolean => IS_WORD.test(name) && (seen.get(name)?.size ?? 0) < LEAST_SENTENCES;
  return samples.map((sample) => ({ ...sample, holds: sample.holds.filter((name) => !isRare(name)) }));
}

interface Row {
  /** What holds of it and what each says, the strongest first. */
  readonly told: string;
  readonly sample: Sample;
  readonly odds: number;
}

function scoreOf(rows: readonly Row[], manner: Manner): string {
  const own = rows.filter(({ sample }) => sample.manner === manner);
  const found = own.filter(({ sample, odds }) => sample.good && odds > 0).length;
  const missed = own.filter(({ sample, odds }) => sample.good && odds <= 0).length;
  const wrong = own.filter(({ sample, odds }) => !sample.good && odds > 0).length;
  if (own.length === 0) return manner;
  if (found + missed === 0) return `${manner} ${wrong} of ${own.length} wrong`;
  const part = (whole: number): number => Math.round((100 * found) / whole);
  return `${manner} ${((200 * found) / (2 * found + missed + wrong)).toFixed(1)} (${part(found + wrong)}, ${part(found + missed)})`;
}

/** Who wrote the sets that are by others than those who write the rules. */
const HANDS: readonly [string, RegExp][] = [
  ['third hand', /careful-third|careless-fourth|egyptian-fifth/],
  ['fourth hand', /careful-fourth|egyptian-sixth|careless-fifth/],
  ['fifth hand', /careful-fifth|egyptian-seventh|careless-sixth|by-turns/],
  ['seventh hand', /careful-sixth|egyptian-eighth|careless-seventh/],
  ['eighth hand', /careful-seventh|egyptian-ninth|careless-eighth/],
  ['ninth hand', /ninth-hand/],
  ['tenth hand', /tenth-hand/],
  ['eleventh hand', /eleventh-hand/],
  ['twelfth hand', /twelfth-hand/],
  ['thirteenth hand', /thirteenth-hand/],
  ['fourteenth hand', /fourteenth-hand/],
  ['fifteenth hand', /fifteenth-hand/],
  ['eighteenth hand', /eighteenth-hand/],
  ['sixth hand', /politics|courts|sport|religion|business-and-arts/],
];

function handOf(set: string): string {
  return HANDS.find(([, pattern]) => pattern.test(set))?.[0] ?? '';
}

/** Each set by weights that were fitted on all others; with `--quick` the sets of each other hand by those of all others. */
function leaveOut(all: readonly Sample[], quick: boolean): Row[] {
  const partOf = (set: string): string => (quick ? handOf(set) : set);
  const samples = all.map((sample) => ({ ...sample, set: partOf(sample.set), named: sample.set }));
  return [...new Set(samples.map(({ set }) => set).filter((set) => set !== ''))].flatMap((set) => {
    const weights = fitNamed(
      samples.filter((sample) => sample.set !== set),
      ridgeOf,
      priorOf,
      40,
    );
    return samples
      .filter((sample) => sample.set === set)
      .map((sample) => ({
        sample: { ...sample, set: sample.named },
        odds: sample.holds.reduce((sum, name) => sum + (weights.get(name) ?? priorOf(name)), 0),
        told: sample.holds
          .map((name) => ({ name, weight: weights.get(name) ?? priorOf(name) }))
          .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
          .map(({ name, weight }) => `${name} ${weight.toFixed(1)}`)
          .join(', '),
      }));
  });
}

function main(args: readonly string[]): void {
  const behind = (option: string): string | undefined =>
    args.includes(option) ? args[args.indexOf(option) + 1] : undefined;
  const samples = withoutRareWords(readSets(behind('--more')));
  const file = behind('--samples');
  if (file !== undefined) {
    writeFileSync(
      file,
      samples
        .map(({ set, folder, manner, good, share, around, holds }) =>
          JSON.stringify({ s: set, f: folder, m: manner, g: good, w: share, a: around, h: holds }),
        )
        .join('\n'),
    );
    return;
  }
  console.log(
    `${samples.length / MANNERS.length} places, ${samples.filter(({ good }) => good).length / MANNERS.length} of them names; ${new Set(samples.flatMap(({ holds }) => holds)).size} features`,
  );
  const rows = args.includes('--blind') ? [] : leaveOut(samples, args.includes('--quick'));
  const tell = (what: string, own: readonly Row[]): void =>
    console.log(`${what}: ${MANNERS.map((manner) => scoreOf(own, manner)).join('; ')}`);
  for (const set of new Set(rows.map(({ sample }) => sample.set)))
    tell(
      set,
      rows.filter(({ sample }) => sample.set === set),
    );
  for (const [hand] of HANDS) {
    tell(
      `all ${hand}`,
      rows.filter(({ sample }) => handOf(sample.set) === hand),
    );
  }
  for (const folder of FOLDERS)
    tell(
      `all ${folder}`,
      rows.filter(({ sample }) => sample.folder === folder),
    );
  const shown = behind('--show');
  for (const { sample, odds, told } of rows) {
    if (sample.manner === shown && sample.good !== odds > 0)
      console.log(
        `${sample.good ? 'missed' : 'wrong'} ${odds.toFixed(1)} ${sample.set}: ${sample.around}\n    ${told}`,
      );
  }
  if (args.includes('--write')) write(fitNamed(samples, ridgeOf, priorOf));
}

function write(fitted: ReadonlyMap<string, number>): void {
  // What no sentence of the sets has keeps what grammar says of it.
  const told = [...new Map([...Object.entries(ALI_PRIORS), ...fitted])]
    .filter(([, weight]) => Math.abs(weight) >= LEAST)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, weight]) => `${name}=${Number(weight.toFixed(2))}`);
  const lines: string[] = [];
  for (const one of told) {
    const line = lines.at(-1);
    if (line === undefined || line.length + one.length > LINE) lines.push(one);
    else lines[lines.length - 1] = `${line} ${one}`;
  }
  writeFileSync(
    INTO,
    `/**
 * What each thing around the letters of علي and على says for the name (above 0) or for the preposition, as \`src/glossary/ali-features.ts\` names it.
 *
 * Source: logistic regression with a pull towards what grammar says, over this project's own sentences (\`test/glossary/ali-sentences\`,
 * \`ali-running-text\` and the sets of names in general) in five manners of spelling. Written by bench/quality/fit-ali.ts; not to be edited by hand.
 */
const WEIGHTS = \`${lines.join('\n')}\`;

let weights: ReadonlyMap<string, number> | undefined;

export function aliWeights(): ReadonlyMap<string, number> {
  weights ??= new Map(
    WEIGHTS.split(/\\s/).map((told) => {
      const at = told.lastIndexOf('=');
      return [told.slice(0, at), Number(told.slice(at + 1))];
    }),
  );
  return weights;
}
`,
  );
}

main(process.argv.slice(2));
