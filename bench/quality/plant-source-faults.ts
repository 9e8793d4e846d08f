/** One fault planted into a source: the text, and the place where it stands. */
export interface SourceFault {
  readonly text: string;
  /** UTF-16 offsets: a finding that touches them has found it. */
  readonly start: number;
  readonly end: number;
}

/** Undefined: the text gives no occasion. Seeded by the caller's `random`, 0..1. */
export type SourcePlanter = (text: string, random: () => number) => SourceFault | undefined;

const pick = <T>(list: readonly T[], random: () => number): T | undefined => list[Math.floor(random() * list.length)];

/** Changes one match, chosen by chance. `by` gives the new text; the place is all of it. */
function change(
  pattern: RegExp,
  by: (found: RegExpExecArray, random: () => number) => string | undefined,
): SourcePlanter {
  return (text, random) => {
    const match = pick([...text.matchAll(pattern)] as RegExpExecArray[], random);
    const changed = match && by(match, random);
    if (!match || changed === undefined || changed === match[0]) return undefined;
    const { index } = match;
    const rest = text.slice(index + match[0].length);
    return { text: text.slice(0, index) + changed + rest, start: index, end: index + Math.max(1, changed.length) };
  };
}

/** What is left of a pair is what a finding can stand at. */
const anywhere =
  (plant: SourcePlanter): SourcePlanter =>
  (text, random) => {
    const fault = plant(text, random);
    return fault && { text: fault.text, start: 0, end: fault.text.length };
  };

/** At the end of the text. */
const atEnd =
  (by: (text: string, random: () => number) => string | undefined): SourcePlanter =>
  (text, random) => {
    const made = by(text, random);
    if (made === undefined || made === text) return undefined;
    const start = Math.max(0, Math.min(made.length, text.length) - 12);
    return { text: made, start, end: Math.max(made.length, start + 1) };
  };

const WORD = /(?<![\p{L}\p{M}])[\u0621-\u064a]{4,}(?![\p{L}\p{M}])/gu;
const insert = (part: string) => (found: RegExpExecArray, random: () => number) => {
  const at = 1 + Math.floor(random() * (found[0].length - 1));
  return found[0].slice(0, at) + part + found[0].slice(at);
};
const swap = (table: Readonly<Record<string, string>>): SourcePlanter =>
  change(
    new RegExp(`(?<![\\p{L}\\p{M}])(?:${Object.keys(table).join('|')})(?![\\p{L}\\p{M}])`, 'gu'),
    ([found]) => table[found!],
  );

/** What wires do wrong, by kind. What is planted is a fault in any sentence. */
export const SOURCE_FAULTS: Readonly<Record<string, SourcePlanter>> = {
  'no space behind a comma': change(/(?<=\p{L})\u060c (?=\p{L})/gu, () => '\u060c'),
  'no space behind a full stop': change(/(?<=[\u0621-\u064a]{3})\. (?=[\u0621-\u064a]{2})/gu, () => '.'),
  'no space behind a colon': change(/(?<=[\u0621-\u064a]{2}): (?=[\u0621-\u064a]{2})/gu, () => ':'),
  'no space behind a closing quote': change(/(?<=\S)(["»”]) (?=[\u0621-\u064a])/gu, ([all], random) =>
    random() < 2 ? all!.trim() : undefined,
  ),
  'no space in front of a bracket': change(/(?<=[\u0621-\u064a]{3}) \((?=[\u0621-\u064a])/gu, () => '('),
  'no space behind a bracket': change(/\) (?=[\u0621-\u064a])/gu, () => ')'),
  'space in front of a mark': change(/(?<=\p{L})[\u060c.](?=\s|$)/gu, ([mark]) => ` ${mark}`),
  'double space': change(/(?<=\S) (?=\S)/g, () => '  '),
  'doubled mark': change(/(?<=\p{L})[\u060c.:](?=\s|$)/gu, ([mark]) => mark! + mark!),
  'Latin comma': change(/(?<=[\u0621-\u064a])\u060c(?= )/g, () => ','),
  'Latin question mark': change(/(?<=[\u0621-\u064a])\u061f/g, () => '?'),
  'ends in a comma': atEnd((text) => (text.endsWith('.') ? `${text.slice(0, -1)}\u060c` : undefined)),
  'stop lost': atEnd((text) => (/[\u0621-\u064a]\.$/.test(text) ? text.slice(0, -1) : undefined)),
  'sentence broken off': atEnd((text) => {
    const cuts = [...text.matchAll(/(?<=\s(?:في|من|إلى|على|التي|الذي|أن|بين))\s/g)].filter(({ index }) => index > 30);
    const cut = cuts.at(-1);
    return cut && text.slice(0, cut.index);
  }),
  'verb left over': change(
    /(?<![\p{L}\p{M}])[وف]?(?:قال|أعلن|أكد|أضاف|أوضح|ذكر|أفاد|صرح)ت?(?![\p{L}\p{M}])/gu,
    ([verb], random) => {
      const feminine = verb!.endsWith('ت') ? 'ت' : '';
      return `${verb} ${pick(
        ['أفاد', 'صرح', 'أوضح', 'أكد', 'أضاف'].filter((one) => !verb!.includes(one)),
        random,
      )}${feminine}`;
    },
  ),
  'title fell out': change(
    /(?<=(?<![\p{L}\p{M}])[وف]?(?:قال|أعلن|أكد|أضاف|أوضح|التقى|مع|أن|إن) )الرئيس (?=\p{L}+ي\u060c )/gu,
    () => '',
  ),
  'name spelled another way': (text, random) => {
    const names = [
      ...text.matchAll(/(?<![\p{L}\p{M}])(?!ال)[\u0621-\u064a]{3,}(?:وف|سكي|يف|سون|نكو)(?![\p{L}\p{M}])/gu),
    ];
    const twice = names.filter(({ 0: name }, index) => names.some((other, at) => at < index && other[0] === name));
    const one = pick(twice, random);
    if (!one) return undefined;
    const changed = one[0].replace(/(?<=.)([يو])(?=.{1,3}$)/u, '$1$1');
    if (changed === one[0]) return undefined;
    return {
      text: text.slice(0, one.index) + changed + text.slice(one.index + one[0].length),
      start: 0,
      end: one.index + changed.length,
    };
  },
  'quote lost': anywhere(change(/["«»”]/g, () => '')),
  'bracket lost': anywhere(change(/[()]/g, () => '')),
  'doubled word': change(WORD, ([word]) =>
    /[\u0627\u0629]$/.test(word!) && !word!.startsWith('ال') ? undefined : `${word} ${word}`,
  ),
  'doubled particle': change(
    /(?<![\p{L}\p{M}])(?:في|من|إلى|على|أن|التي)(?![\p{L}\p{M}])/gu,
    ([word]) => `${word} ${word}`,
  ),
  'sentence twice': (text) => {
    const sentence = /(?:^|[.!؟] )([^.!؟]{40,}[.])(?=\s|$)/u.exec(text)?.[1]?.trim();
    if (sentence === undefined) return undefined;
    return { text: `${text} ${sentence}`, start: text.length, end: text.length + 1 + sentence.length };
  },
  'misspelled word': swap({
    هذا: 'هاذا',
    هذه: 'هاذه',
    ذلك: 'ذالك',
    كذلك: 'كذالك',
    لكن: 'لاكن',
    ولكن: 'ولاكن',
    الذي: 'اللذي',
    التي: 'اللتي',
    هؤلاء: 'هاؤلاء',
    أيضا: 'ايظا',
    أيضاً: 'أيظا',
    شيء: 'شيئ',
    المسؤول: 'المسؤل',
    منظمة: 'منضمة',
    المنظمة: 'المنضمة',
    النظام: 'النضام',
  }),
  'ه for ة': change(
    /(?<![\p{L}\p{M}])[وب]?ال(?:حكوم|مدين|دول|سن|منطق|قو|لجن|وزار|شرك|مرحل|رحل|عاصم|جامع|منظم|حرك|صح|طاق|سياس|ثقاف|مباراة|بطول|درج|قناع|لغ|حيا|خدم|مشكل|قيم|فتر|عملي|جلس)ة(?![\p{L}\p{M}])/gu,
    ([word]) => `${word!.slice(0, -1)}ه`,
  ),
  'ة for ه': swap({
    عليه: 'علية',
    إليه: 'إلية',
    فيه: 'فية',
    أنه: 'أنة',
    لأنه: 'لأنة',
    هذه: 'هذة',
    مياه: 'مياة',
    المياه: 'المياة',
    اتجاه: 'اتجاة',
    تجاه: 'تجاة',
  }),
  'ى for ي, ي for ى': swap({
    في: 'فى',
    التي: 'التى',
    الذي: 'الذى',
    هي: 'هى',
    حتى: 'حتي',
    مستوى: 'مستوي',
    إحدى: 'إحدي',
    أخرى: 'أخري',
  }),
  'hamza left out': swap({
    إلى: 'الى',
    أكد: 'اكد',
    أكثر: 'اكثر',
    الأمن: 'الامن',
    الأرض: 'الارض',
    أول: 'اول',
    أو: 'او',
    أن: 'ان',
    إن: 'ان',
    الأولى: 'الاولى',
    الأمريكي: 'الامريكي',
    أعلن: 'اعلن',
    إذا: 'اذا',
    أكبر: 'اكبر',
  }),
  'ک for ك': change(/(?<=[\u0621-\u064a])\u0643(?=[\u0621-\u064a]*)/g, () => '\u06a9'),
  'ی for ي': change(/(?<=[\u0621-\u064a])\u064a(?=[\u0621-\u064a]*)/g, () => '\u06cc'),
  tatweel: change(WORD, insert('\u0640\u0640')),
  'zero-width space': change(WORD, insert('\u200b')),
  'control character': change(WORD, insert('\u0007')),
  'direction control': change(/ /g, (_, random) => ` ${pick(['\u202b', '\u202c', '\u2067'], random)}`),
  'replacement character': change(WORD, insert('\ufffd')),
  'digits of two kinds in a number': change(
    /(?<![\d.,\p{L}])\d{2,}(?![\d.,])/gu,
    ([digits]) => digits!.slice(0, -1) + String.fromCharCode(0x660 + Number(digits!.at(-1))),
  ),
  'digits of another kind': (text, random) => {
    const all = [...text.matchAll(/(?<![\d.,\p{L}])\d+(?![\d.,])/gu)];
    const one = all.length >= 2 ? pick(all, random) : undefined;
    if (!one) return undefined;
    const made = one[0].replace(/\d/g, (digit) => String.fromCharCode(0x660 + Number(digit)));
    return {
      text: text.slice(0, one.index) + made + text.slice(one.index + made.length),
      start: one.index,
      end: one.index + made.length,
    };
  },
  'HTML tag': change(/ (?=\S)/g, (_, random) => ` ${pick(['<b>', '</p>', '<br/>', '<span class="x">'], random)}`),
  'HTML entity': change(/ (?=\S)/g, (_, random) => pick(['&nbsp;', ' &quot;', ' &#8217;', ' &amp; '], random)),
  'wrong encoding': change(WORD, ([word], random) =>
    random() < 0.5
      ? Buffer.from(word!, 'utf8')
          .toString('latin1')
          .replace(/[\u0080-\u009f]/g, '\u201e')
      : '?'.repeat(word!.length),
  ),
  'printed shapes': change(/لا/g, () => '\ufefb'),
  'Latin letter in a word': change(WORD, insert('a')),
  'weekday of another date': (text, random) => {
    const [day, right] = pick(
      [
        ['3 مارس 2021', 'الأربعاء'],
        ['10 كانون الثاني 2022', 'الإثنين'],
        ['24 فبراير/شباط 2022', 'الخميس'],
      ] as const,
      random,
    )!;
    const wrong = pick(
      ['الثلاثاء', 'الجمعة', 'السبت', 'الأحد'].filter((one) => one !== right),
      random,
    )!;
    const lead = 'وقع ذلك يوم ';
    return { text: `${lead}${wrong} ${day}. ${text}`, start: lead.length, end: lead.length + wrong.length };
  },
  'months that disagree': (text, random) => {
    const months = pick(['يناير/شباط', 'كانون الثاني/فبراير', 'مايو (حزيران)', 'تموز/أغسطس'], random)!;
    const lead = 'كان ذلك في 12 ';
    return { text: `${lead}${months} الماضي. ${text}`, start: lead.length, end: lead.length + months.length };
  },
  'share over 100 percent': (text, random) => {
    const share = `${110 + Math.floor(random() * 80)}`;
    const lead = 'وأيد القرار ';
    const sign = pick(['%', ' في المئة', ' بالمئة'], random)!;
    return {
      text: `${lead}${share}${sign} من السكان. ${text}`,
      start: lead.length,
      end: lead.length + share.length + 1,
    };
  },
  'parts over the whole': (text, random) => {
    const whole = 4 + Math.floor(random() * 5);
    const lead = 'وأصيب ';
    const said = `${whole} أشخاص بينهم ${whole - 1} نساء و3 أطفال`;
    return { text: `${lead}${said}. ${text}`, start: lead.length, end: lead.length + said.length };
  },
  'signature below': (text, random) => {
    const line = pick(['(رويترز)', 'انتهى', 'أ.ف.ب', '/انتهى/ م.ع', 'سبوتنيك', 'م.ع/ أ.ك'], random)!;
    return {
      text: `${text}\n\n${text.slice(0, 0)}${line}`,
      start: text.length + 2,
      end: text.length + 2 + line.length,
    };
  },
  'signature behind': (text, random) => {
    const line = pick(['(رويترز)', '(أ ف ب)', '/انتهى/', '(سبوتنيك)'], random)!;
    return /[.]$/.test(text)
      ? { text: `${text} ${line}`, start: text.length + 1, end: text.length + 1 + line.length }
      : undefined;
  },
  'byline inside': (text, random) => {
    const line = pick(['كتب: سامر نادر', 'إعداد: سامر نادر', 'تصوير: هدى كمال', 'اقرأ أيضا: أخبار أخرى'], random)!;
    return {
      text: `${text}\n\n${line}\n\nانتهى الأمر على هذا النحو أمس.`,
      start: text.length + 2,
      end: text.length + 2 + line.length,
    };
  },
};
