import type { Span } from '../../core/article.ts';
import type { Severity } from '../../core/finding.ts';
import type { InlineCode } from '../../core/inline-code.ts';
import { tagOf } from '../../core/tagged-text.ts';
import { describeHidden, HIDDEN } from '../../text/hidden-characters.ts';
import type { Piece } from '../../text/show-difference.ts';
import { usePage } from './context.ts';
import { type Paired, TAGS } from './pairs.ts';
import { retold } from './words.ts';

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
  if (!parts)
    return (
      <bdi lang="en" dir="ltr">
        <Plain text={text} />
      </bdi>
    );
  return (
    <bdi>
      {parts.map((part) =>
        part.cited ? (
          <bdi>
            <Plain text={part.text} />
          </bdi>
        ) : (
          <Plain text={part.text} />
        ),
      )}
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
  /** The text carries markup as tags. */
  readonly tagged?: boolean;
}

const RANK: Readonly<Record<Severity, number>> = { error: 3, warning: 2, info: 1 };

/** One side of a row with its marks. They carry no padding, so that letters join and lines break as in the bare text. */
export function Marked({ text, marks, flags, lit, onLit, titleOf, quiet, codes = [], tagged }: MarkedProps) {
  const cuts = new Set([0, text.length, ...codes.map(({ at }) => at)]);
  const tags = tagged
    ? [...text.matchAll(TAGS)].map(({ 0: tag, index }) => ({ start: index, end: index + tag.length }))
    : [];
  for (const { start, end } of tags) cuts.add(start).add(end);
  const chipsAt = (at: number) =>
    codes.filter((code) => code.at === at).map((code, index) => <Chip key={`${at} ${index}`} code={code} />);
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
    if (tags.some(over)) {
      parts.push(<span class="tag">{piece}</span>);
      continue;
    }
    const painted = flag ? <span class={`at at-${flag.severity}`}>{piece}</span> : piece;
    if (!mark) {
      parts.push(painted);
      continue;
    }
    const number = Number(/\d+$/.exec(mark.pair)?.[0] ?? 1);
    const classes = ['m', `m-${mark.kind}`, `c${((number - 1) % 8) + 1}`];
    if (mark.alone) classes.push('alone');
    if (lit === mark.pair) classes.push('lit');
    parts.push(
      <mark
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

/** A piece of markup, by the name that it has in the text field. */
function Chip({ code }: { code: InlineCode }) {
  return (
    <abbr
      class={`chip chip-${code.kind}`}
      lang="en"
      dir="ltr"
      title={[code.type, code.equiv, code.data].filter(Boolean).join(': ')}
    >
      {tagOf(code)}
    </abbr>
  );
}

/** What was taken out and what was put in, as words and as marks. */
export function Difference({ pieces }: { pieces: readonly Piece[] }) {
  return (
    <>
      {pieces.map(({ kind, text }) =>
        kind === 'same' ? (
          <Plain text={text} />
        ) : kind === 'del' ? (
          <del>
            <Plain text={text} />
          </del>
        ) : (
          <ins>
            <Plain text={text} />
          </ins>
        ),
      )}
    </>
  );
}
