import type { Span } from '../../core/article.ts';
import { type CodeLook, lookOfCodes, typesOver } from '../../core/code-runs.ts';
import type { Severity } from '../../core/finding.ts';
import type { CodePlace, InlineCode } from '../../core/inline-code.ts';
import { tagOf } from '../../core/tagged-text.ts';
import { describeHidden, HIDDEN } from '../../text/hidden-characters.ts';
import type { Piece } from '../../text/show-difference.ts';
import { usePage } from './context.ts';
import { type Paired, TAGS } from './pairs.ts';
import { retold, type Say } from './words.ts';

/** Text with what cannot be seen made visible. Always text nodes: nothing in an article is markup. */
export function Plain({ text, quiet }: { text: string; quiet?: boolean }) {
  if (!HIDDEN.test(text) || quiet) return <>{text}</>;
  const parts = [];
  let rest = text;
  for (let at = rest.search(HIDDEN); at >= 0; at = rest.search(HIDDEN)) {
    const { short, long } = describeHidden(rest.charAt(at));
    parts.push(
      rest.slice(0, at),
      <abbr class="hid" lang="en" dir="ltr" title={long}>
        {short}
      </abbr>,
    );
    rest = rest.slice(at + 1);
  }
  return (
    <>
      {parts}
      {rest}
    </>
  );
}

/** What a check or the server says, in the page's language; what the page does not know in it stands as it came. */
export function Message({ text, check }: { text: string; check?: string }) {
  const { language } = usePage();
  const parts = retold(language, text, check);
  // Elements with keys, so that another language puts each part in its place anew.
  if (!parts)
    return (
      <bdi key="en" lang="en" dir="ltr">
        <Plain text={text} />
      </bdi>
    );
  return (
    <bdi key={language}>
      {parts.map((part, index) => {
        const Part = part.cited ? 'bdi' : 'span';
        return (
          <Part key={`${index} ${Part}`}>
            <Plain text={part.text} />
          </Part>
        );
      })}
    </bdi>
  );
}

interface Flag extends Span {
  readonly severity: Severity;
}

export interface MarkedProps {
  readonly text: string;
  readonly marks: readonly Paired[];
  readonly flags: readonly Flag[];
  /** The pair that is lit, on hover or focus. */
  readonly lit?: string | undefined;
  readonly onLit?: (pair: string | undefined) => void;
  readonly titleOf?: (pair: string) => string | undefined;
  /** Behind a text field: characters must take the very room that they take there. */
  readonly quiet?: boolean;
  /** Markup of the document, shown as chips between the words. */
  readonly codes?: readonly InlineCode[] | undefined;
  /** The text carries the markup of these codes of the source as tags. */
  readonly tagged?: readonly InlineCode[] | undefined;
}

const RANK: Readonly<Record<Severity, number>> = { error: 3, warning: 2, info: 1 };

/** One side of a row with its marks. They carry no padding, so that letters join and lines break as in the bare text. */
export function Marked({ text, marks, flags, lit, onLit, titleOf, quiet, codes = [], tagged }: MarkedProps) {
  const cuts = new Set([0, text.length, ...codes.map(({ at }) => at)]);
  const { say } = usePage();
  const tags = tagged ? tagsIn(text) : [];
  const look = lookOfCodes(text.length, tagged ? tags : codes, tagged ?? codes);
  for (const { start, end } of look.runs) cuts.add(start).add(end);
  for (const { start, end } of tags) cuts.add(start).add(end);
  const chipsAt = (at: number) =>
    codes
      .filter((code) => code.at === at)
      .map((code, index) => <Chip key={`${at} ${index}`} code={code} print={printOf(look, code, say)} />);
  for (const { start, end } of [...marks, ...flags])
    for (const at of [start, end]) if (at > 0 && at < text.length) cuts.add(at);
  const edges = [...cuts].sort((a, b) => a - b);
  const parts = [];
  for (let i = 0; i + 1 < edges.length; i++) {
    const start = edges[i]!;
    const end = edges[i + 1]!;
    parts.push(...chipsAt(start));
    const over = <S extends Span>(span: S): boolean => span.start < end && span.end > start;
    const mark = marks.find((one) => one.kind !== 'quote' && over(one)) ?? marks.find(over);
    const flag = flags.filter(over).sort((a, b) => RANK[b.severity] - RANK[a.severity])[0];
    const piece = <Plain text={text.slice(start, end)} {...(quiet ? { quiet } : {})} />;
    const tag = tags.find(over);
    if (tag) {
      parts.push(
        <bdi key={`tag ${start}`} class="tag" dir="ltr" data-print={printOf(look, tag, say)}>
          {piece}
        </bdi>,
      );
      continue;
    }
    const set = typesOver(look.runs, { start, end });
    const worded = set.length > 0 ? <span class={set.map((type) => `k-${type}`).join(' ')}>{piece}</span> : piece;
    const painted = flag ? <span class={`at at-${flag.severity}`}>{worded}</span> : worded;
    if (!mark) {
      parts.push(<span key={`text ${start}`}>{painted}</span>);
      continue;
    }
    const number = Number(/\d+$/.exec(mark.pair)?.[0] ?? 1);
    const classes = ['m', `m-${mark.kind}`, `c${((number - 1) % 8) + 1}`];
    if (mark.alone) classes.push('alone');
    if (lit === mark.pair) classes.push('lit');
    parts.push(
      <mark
        key={`mark ${start}`}
        class={classes.join(' ')}
        title={titleOf?.(mark.pair)}
        onMouseEnter={() => onLit?.(mark.pair)}
        onMouseLeave={() => onLit?.(undefined)}
      >
        {painted}
      </mark>,
    );
  }
  parts.push(...(text === '' ? [] : chipsAt(text.length)));
  return <>{parts}</>;
}

type Tag = CodePlace & Span;

/** The tags of a text field, as places of markup. */
function tagsIn(text: string): Tag[] {
  return [...text.matchAll(TAGS)].map(({ 0: tag, index }) => ({
    start: index,
    end: index + tag.length,
    at: index,
    id: /\d+/.exec(tag)![0],
    kind: tag.startsWith('</') ? 'close' : tag.endsWith('/>') ? 'standalone' : 'open',
  }));
}

/** What stands on paper in the place of a chip or a tag: the address behind a link, a picture by its words; of emphasis nothing, it is seen. */
function printOf({ stands }: CodeLook, { at, kind }: CodePlace, say: Say): string {
  const stand = kind === 'open' ? undefined : stands.find((one) => one.at === at);
  if (!stand) return '';
  const { type, words } = stand;
  if (type === 'link') return ` (${words})`;
  if (type === 'break') return '\u21b5';
  if (type === 'image') return `[${say('markup.image')}${words === '' ? '' : `: ${words}`}]`;
  if (type === 'note') return `[${say('markup.note')}]`;
  return words;
}

/** A piece of markup, by the name that it has in the text field. */
function Chip({ code, print }: { code: InlineCode; print: string }) {
  return (
    <abbr
      class={`chip chip-${code.kind}`}
      data-print={print}
      lang="en"
      dir="ltr"
      title={[code.type, code.equiv, code.data].filter(Boolean).join(': ')}
    >
      {tagOf(code)}
    </abbr>
  );
}

/** What was taken out and what was put in, as words and as marks. */
export function Difference({ pieces, tagged }: { pieces: readonly Piece[]; tagged?: boolean }) {
  return (
    <>
      {pieces.map(({ kind, text }, index) => {
        const Piece = kind === 'same' ? 'span' : kind;
        // Elements with keys: pieces come and go, and each is drawn by several parts of its own.
        return <Piece key={`${index} ${kind}`}>{tagged ? <Tagged text={text} /> : <Plain text={text} />}</Piece>;
      })}
    </>
  );
}

/** A text whose tags stand apart, so that words of the other direction do not turn their signs around. */
export function Tagged({ text }: { text: string }) {
  let at = 0;
  const parts = [];
  for (const { start, end } of tagsIn(text)) {
    parts.push(
      <Plain key={`text ${at}`} text={text.slice(at, start)} />,
      <bdi key={`tag ${start}`} class="tag" dir="ltr">
        {text.slice(start, end)}
      </bdi>,
    );
    at = end;
  }
  return (
    <>
      {parts}
      <Plain text={text.slice(at)} />
    </>
  );
}
