import { primaryLanguage } from '../../core/primary-language.ts';
import { CITED } from '../../locales/retell.ts';
import { retellIn, spokenFor, type Words, wordsIn } from '../../locales/words.ts';
import { escapeHtml } from './escape-html.ts';
import { spanOf } from './side.ts';

type Values = Readonly<Record<string, string | number>>;

/** The page's own words in one or two languages. */
export interface Labels {
  /** BCP 47, the first is the page's. */
  readonly languages: readonly string[];
  /** Plain text in the page's language. */
  say(key: string, values?: Values): string;
  /** Plain text for a place whose language is given: in that language if the page speaks it, else in the page's. */
  sayIn(language: string, key: string, values?: Values): string;
  /** The words in every language, each with `lang` and `dir`. `values` are plain text. */
  both(key: string, values?: Values): string;
  /** The same with values that differ by language, as names of languages do. */
  bothOf(key: string, values: (language: string) => Values): string;
  /** What a finding says, in every language of the page that knows it; English where none does. Values it cites stand between {@link CITED}. */
  messages(text: string, check?: string): readonly Said[];
}

export interface Said {
  readonly language: string;
  readonly text: string;
  /** As in {@link Labels.both}. */
  readonly className?: string;
}

const made = new Map<string, Labels>();

/** Labels in the spoken languages that serve the wanted ones, two at most. Remembered, with their words: looking them up is slow. */
export function makeLabels(wanted: readonly string[]): Labels {
  const languages = [...new Set(wanted.map(spokenFor))].slice(0, 2);
  const key = languages.join(' ');
  const labels = made.get(key) ?? labelsIn(languages);
  made.set(key, labels);
  return labels;
}

function labelsIn(languages: readonly string[]): Labels {
  const words = new Map<string, Words>(languages.map((language) => [language, wordsIn(language)]));
  const first = languages[0]!;
  const retold = new Map(
    languages.map((language) => [language, retellIn(language, (value) => CITED[0] + value + CITED[1])]),
  );
  /** Labels without values, as HTML: a long article asks for each of them in every row; and those with a small number alone. */
  const fixed = new Map<string, string>();
  const text = (language: string, key: string, values?: Values) => words.get(language)!(`view:${key}`, values);
  const bothOf = (key: string, values: (language: string) => Values | undefined) =>
    languages
      .map((language, index) =>
        tagged(
          text(language, key, values(language)),
          language,
          index > 0 ? 'l2' : languages.length > 1 ? 'l1' : undefined,
        ),
      )
      .join(' ');
  return {
    languages,
    say: (key, values) => text(first, key, values),
    sayIn: (language, key, values) => {
      const base = primaryLanguage(language);
      return text(languages.includes(base) ? base : first, key, values);
    },
    both: (key, values) => {
      if (values && !isSmallCount(values)) return bothOf(key, () => values);
      const name = values ? `${key} ${values['count']}` : key;
      let html = fixed.get(name);
      if (html === undefined) {
        html = bothOf(key, () => values);
        fixed.set(name, html);
      }
      return html;
    },
    bothOf,
    messages: (english, check) => {
      const said = languages.flatMap((language) => {
        const text = language === 'en' ? english : retold.get(language)!(english, check);
        return text === undefined ? [] : [{ language, text }];
      });
      if (said.length === 0) return [{ language: 'en', text: english }];
      return said.map((one, index) => (said.length === 1 ? one : { ...one, className: index > 0 ? 'l2' : 'l1' }));
    },
  };
}

/** Whether all that is put in is a number of few digits, so that there are few such texts. */
function isSmallCount(values: Values): boolean {
  const { count } = values;
  return typeof count === 'number' && count >= 0 && count < 100 && Object.keys(values).length === 1;
}

/** A span with `lang` and `dir`. */
export function tagged(text: string, language: string, className?: string): string {
  return spanOf(escapeHtml(text), language, className);
}

const displayNames = new Map<string, Intl.DisplayNames>();

const languageNames = new Map<string, string>();

/** What `language` is called in `inLanguage` (a spoken one); the tag itself where that is not known. */
export function nameOfLanguage(language: string, inLanguage: string): string {
  const asked = `${inLanguage} ${language}`;
  const name = languageNames.get(asked) ?? findName(language, inLanguage);
  languageNames.set(asked, name);
  return name;
}

function findName(language: string, inLanguage: string): string {
  let names = displayNames.get(inLanguage);
  if (!names) {
    names = new Intl.DisplayNames([inLanguage], { type: 'language', fallback: 'code' });
    displayNames.set(inLanguage, names);
  }
  try {
    return names.of(language) ?? language;
  } catch {
    return language;
  }
}
