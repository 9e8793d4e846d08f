import type { Check } from './check.ts';
import { SOURCE_CHECKS } from './lint-list.ts';
import { ARTICLE_CHECKS, DESK_CHECKS, SEGMENT_CHECKS } from './list.ts';

/** The page docs/checks.md, from the checks' own words. A test holds the two together. */
export function describeChecks(): string {
  return `# Checks

What \`tarjuman check\`, \`tarjuman lint\` and every run look at. This page is written from the checks themselves
(\`UPDATE_DOCS=1 npx vitest run test/checks/run-checks.test.ts\`); how often each is right is measured by \`bench/quality/checks.ts\`
and stands in [checks-measured.md](checks-measured.md).

An **error** makes the command end with exit code 1 and has to be answered; a **warning** is shown to the reviewer; an **info** is
there for those who look. A check's severity is set, or the check switched off, in \`tarjuman.yaml\`:

\`\`\`yaml
checks: { double-space: info, length-band: 'off', html-entity: error }
\`\`\`

An outlet may judge otherwise: what stands under \`checks\` of its entry in \`outlets\` goes above the desk's, check by check, for
\`tarjuman check --outlet NAME\`:

\`\`\`yaml
outlets:
  daily: { checks: { quotes-kept: error, lint-tatweel: 'off' } }
\`\`\`

For CI services \`tarjuman check --sarif\` and \`tarjuman lint --sarif\` print a SARIF 2.1.0 log: errors and warnings beside the lines they are about,
answered ones as suppressed. The exit code is 1 where a record has an error.

## House style

What has one right answer in a house's English is set under \`house\` in \`tarjuman.yaml\`, for the desk and, above it, for an outlet. A rule that is
not set says nothing. What is found is a warning with its fix, save where it is only proposed: a key in the review, or \`tarjuman fix\`.

\`\`\`yaml
house: { quotes: curly, percent: percent, numerals: words, ellipsis: '…', dash: spaced-em, months: ap, titles: lower, courtesy: none }
# and further: al, opening, spelling, headlines, headlineQuotes, tense, dates, clock, zone
outlets:
  wire: { house: { quotes: straight, percent: '%' } }
\`\`\`

| rule | values |
| --- | --- |
| \`quotes\` | \`curly\`, \`straight\` |
| \`percent\` | \`'%'\`, \`percent\`, \`per cent\` |
| \`numerals\` | \`words\`: one to nine in words, from 10 on in figures |
| \`ellipsis\` | \`'…'\`, \`'...'\` |
| \`dash\` | \`em\` (word—word), \`spaced-em\`, \`spaced-en\` |
| \`months\` | beside a day: \`ap\` (Sept. 5), \`reuters\` (Sept 5), \`full\` |
| \`titles\` | \`lower\`: the president, but President Tokayev |
| \`courtesy\` | \`none\`: no Mr, Mrs or Ms |
| \`al\` | \`lower\`: Bashar al-Assad |
| \`opening\` | \`words\`: no sentence begins with a figure |
| \`spelling\` | \`american\`, \`british\` |
| \`headlines\` | \`sentence\` (only proposed), \`title\` |
| \`headlineQuotes\` | \`single\` |
| \`tense\` | \`present\`: of headlines (only proposed) |
| \`dates\` | \`month-first\` (May 5, 2021), \`day-first\` (5 May 2021) |
| \`clock\` | \`'12'\` (3:30 p.m.), \`'24'\` (15:30) |
| \`zone\` | \`GMT\`, \`UTC\` |

What a desk wants to look for besides stands under \`patterns\`, as regular expressions:

\`\`\`yaml
patterns:
  - { target: '\\bterrorist', message: the house says militant, severity: info }
  - { source: الاحتلال, target: occupation, missing: true, message: الاحتلال is not in the target as occupation }
\`\`\`

Words that are never translated, such as products and handles, and words that no translation may keep:

\`\`\`yaml
words: { keep: [Tarjuman, iPhone], translate: [dawla, hudna] }
\`\`\`

How long an article may wait for its review, in hours: \`review: { within: 24 }\` (\`pending-long\`).

## A finding that is wrong

\`tarjuman dismiss <slug> <segment> <check> --reason "…"\` answers a finding: the text is right as it stands. The answer is kept in the record, with who and
when; report.json lists it under \`dismissed\`, and it counts nowhere else. It holds as long as the words that the finding points at stay the same, whatever else in the
segment is edited; a finding without a place holds for the whole pair. \`--undo\` takes it back.

With \`--desk\` the answer holds wherever the same words stand. It goes into \`tarjuman.yaml\`:

\`\`\`yaml
dismissed:
  - { check: numbers-kept, words: '350', reason: the agency rounds }
\`\`\`

## Findings with one right answer

Where there is exactly one right answer (a double space, a doubled word, Arabic punctuation or digits in English, a direction control, an HTML entity, a space at the
edge), the finding carries it as \`fix\`: \`{side, start, end, text}\`, in report.json and with \`--json\`. \`tarjuman fix\` does what the target's fixes ask for, as an edit by
name that the history of the segment keeps, and shows what changes; \`--dry-run\` only shows, \`--check ID\` does those of one check. Approved segments are left alone unless
they are named (\`tarjuman fix <slug> s4\`), and lose their approval then. Fixes of the source are shown; the program never changes a source.

## Of each pair

${table(SEGMENT_CHECKS)}

## Of the whole article

${table(ARTICLE_CHECKS)}

## Of all articles together

\`tarjuman check\` without a path looks at them all; each finding is told where the spelling stands that fewer articles have. They are in no
report, since they change when another article does.

${table(DESK_CHECKS)}

## Of the source alone (lint)

Lint never gives an error: a source is as it is.

${table(SOURCE_CHECKS)}

## What makes an answer no translation

Before an engine's answer is taken at all, it is judged (\`src/checks/judge-answer.ts\`). It is rejected, and the segment stays open with
the reason, when it is empty, the source again, left in the script of the source (a run of four words or more, or three letters in ten;
one quoted word passes), or a refusal.

## How to add a check

One file in \`src/checks/\`, named after its id: some data and one function. One line in \`list.ts\` or \`lint-list.ts\`. A table of cases with
\`checkCases\` or \`lintCases\` in \`test/checks/\`. Then write this page anew, and measure: on good human translation all errors together may
speak of one sentence in a hundred, all warnings of five.
`;
}

function table(checks: readonly Check[]): string {
  const rows = checks.map(({ id, severity, about }) => `| \`${id}\` | ${severity} | ${about.replaceAll('|', '\\|')} |`);
  return ['| check | at most | what it holds |', '| --- | --- | --- |', ...rows].join('\n');
}
