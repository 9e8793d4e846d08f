/** How a house writes English, as far as there is one right answer. A rule that is not set says nothing. */
export interface House {
  readonly quotes?: 'curly' | 'straight' | undefined;
  readonly percent?: '%' | 'percent' | 'per cent' | undefined;
  /** `words`: one to nine in words, from 10 on in figures. */
  readonly numerals?: 'words' | undefined;
  readonly ellipsis?: '…' | '...' | undefined;
  /** `em`: word—word; `spaced-em`: word — word; `spaced-en`: word – word. */
  readonly dash?: 'em' | 'spaced-em' | 'spaced-en' | undefined;
  /** Months beside a day: Sept. 5, Sept 5, September 5. */
  readonly months?: 'ap' | 'reuters' | 'full' | undefined;
  /** `lower`: the president, but President Tokayev. */
  readonly titles?: 'lower' | undefined;
  /** `none`: Tokayev, not Mr. Tokayev. */
  readonly courtesy?: 'none' | undefined;
  /** `lower`: Bashar al-Assad. */
  readonly al?: 'lower' | undefined;
  /** `words`: no sentence begins with a figure. */
  readonly opening?: 'words' | undefined;
  readonly spelling?: 'american' | 'british' | undefined;
  readonly headlines?: 'sentence' | 'title' | undefined;
  readonly headlineQuotes?: 'single' | undefined;
  /** Of headlines. */
  readonly tense?: 'present' | undefined;
  /** May 5, 2021 or 5 May 2021. */
  readonly dates?: 'month-first' | 'day-first' | undefined;
  /** 3:30 p.m. or 15:30. */
  readonly clock?: '12' | '24' | undefined;
  readonly zone?: 'GMT' | 'UTC' | undefined;
}

/** Words that a desk never translates, and words that it always does; see the checks untranslatables and must-translate. */
export interface DeskWords {
  readonly keep: readonly string[];
  readonly translate: readonly string[];
}

/** What a desk looks for itself; see the check desk-patterns. Regular expressions of JavaScript, with the flag u. */
export interface DeskPattern {
  readonly source?: string | undefined;
  readonly target?: string | undefined;
  /** Told where the target lacks what `target` looks for, instead of where it has it. */
  readonly missing?: boolean | undefined;
  readonly message: string;
  /** Default `warning`. */
  readonly severity?: 'error' | 'warning' | 'info' | undefined;
}
