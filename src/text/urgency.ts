import { primaryLanguage } from '../core/primary-language.ts';

/**
 * The words with which agencies open a story that is to go out before all others. Source: the slug lines of Arabic wires
 * (SPA, MENA, Sputnik Arabic, Al Jazeera) write عاجل in front of the headline, with or without a mark; Persian and Urdu agencies write فوری;
 * English wires FLASH, BULLETIN and URGENT (AP), ALERT and SNAP (AFP, Reuters), and sites BREAKING.
 */
interface UrgentWords {
  readonly words: readonly string[];
  /** The word alone does not say it: a mark (: | - ! …) or a bracket has to stand behind it. */
  readonly marked: boolean;
}

const URGENT: Readonly<Record<string, UrgentWords>> = {
  ar: { words: ['عاجل', 'خبر عاجل', 'عاجل جدا', 'عاجل جداً'], marked: false },
  fa: { words: ['فوری', 'خبر فوری'], marked: true },
  ur: { words: ['فوری', 'بریکنگ نیوز', 'بریکنگ'], marked: true },
  en: { words: ['breaking', 'breaking news', 'urgent', 'flash', 'bulletin', 'alert', 'snap'], marked: true },
};

const OPENING = '^[\\s\\p{Cf}([\\u00AB"\\u2018\\u201C#*]*';
const MARK = '[\\s\\p{Cf}]*[)\\]\\u00BB"\\u2019\\u201D:|!\\-\\u2013\\u2014/\\u2026.*]';

const patterns = new Map<string, RegExp>();

function patternOf(language: string): RegExp | undefined {
  const there = patterns.get(language);
  if (there) return there;
  const rule = URGENT[language];
  if (!rule) return undefined;
  const words = [...rule.words].sort((a, b) => b.length - a.length).join('|');
  const behind = rule.marked ? MARK : '(?![\\p{L}\\p{M}\\p{N}])';
  const pattern = new RegExp(`${OPENING}(?:${words})${behind}`, 'iu');
  patterns.set(language, pattern);
  return pattern;
}

/** @param language BCP 47; one without a table knows no urgent words. @param opening the headline, or the first line of all */
export function opensUrgently(opening: string, language: string): boolean {
  return patternOf(primaryLanguage(language))?.test(opening) ?? false;
}
