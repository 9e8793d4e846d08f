import { changeOne, matches, type Planter, pick } from './plant-faults.ts';

/** Acronyms that are the same in both texts, or that Arabic spells in its own letters. */
const ACRONYM = /(?<![\p{L}\p{N}.])[A-Z]{3,6}(?![\p{L}\p{N}])/gu;
const SPELLED = /(?<![\p{L}\p{N}.])(?:NATO|UNESCO|UNICEF|NASA|BBC|CNN|FBI|OPEC|FIFA|AIDS)(?![\p{L}\p{N}])/gu;

/** Faults in signs, eras, acronyms and forms of figures. */
export const FORM_FAULTS: Readonly<Record<string, Planter>> = {
  'era lost': ({ target }, random) => changeOne(target, /(?<=\d) B\.?C\.?E?\.?(?![\p{L}\d])/gu, random, () => ''),
  'era changed': ({ target }, random) => changeOne(target, /(?<=\d )BCE?(?![\p{L}\d])/gu, random, () => 'AD'),
  'era added': ({ source, target }, random) =>
    /ق\.?\s?م|قبل الميلاد|قبل الميلاد/u.test(source)
      ? undefined
      : changeOne(target, /(?<=\bin )(?:1\d{3}|\d{3})(?![\d,.]\d|-)/g, random, (year) => `${year} BC`),
  'minus added': ({ target }, random) =>
    changeOne(
      target,
      /(?<=[a-z] )\d+(?:\.\d+)?(?= ?(?:%|percent|per cent|degrees|°))/g,
      random,
      (number) => `-${number}`,
    ),
  'minus lost: below zero': ({ source, target }, random) =>
    /تحت الصفر|سالب|ناقص/u.test(source)
      ? changeOne(target, /[-\u2212](?=\d)|\bminus (?=\d)| below (?:zero|freezing)/g, random, () => '')
      : undefined,
  'acronym changed: Latin in the source': ({ source, target }, random) => {
    const shared = matches(target, ACRONYM).filter(([acronym]) => source.includes(acronym));
    const one = pick(shared, random);
    return one && target.slice(0, one.index) + one[0].slice(1) + one[0][0] + target.slice(one.index + one[0].length);
  },
  'acronym changed: spelled in Arabic': ({ source, target }, random) =>
    /ناتو|يونسكو|يونيس|ناسا|بي بي سي|سي إن إن|إف بي آي|أوبك|فيفا|إيدز/u.test(source)
      ? changeOne(target, SPELLED, random, (acronym) => [...acronym].reverse().join(''))
      : undefined,
  'figures in another form': ({ target }, random) =>
    changeOne(target, /(?<![\d.,])(?:\d{1,3}(?:,\d{3}){2,}|\d+\.\d{1,2})(?![\d.,]*\d)/g, random, (number) =>
      number.replace(/[.,]/g, (sign) => (sign === '.' ? ',' : '.')),
    ),
  'first for second': ({ target }, random) =>
    changeOne(target, /\b(?:first|second|third)\b(?= \p{Ll}{4,})/gu, random, (word) =>
      word === 'first' ? 'second' : 'first',
    ),
};
