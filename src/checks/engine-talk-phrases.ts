import type { Span } from '../core/article.ts';
import { latinCue } from '../text/cues.ts';

export interface EngineTalk extends Span {
  readonly kind: 'preamble' | 'refusal' | 'remark';
  /** The words of the engine, shortened. */
  readonly text: string;
}

/** What chat engines put around a translation, or in its place. All are anchored: the same words inside a sentence are the article's. */
const OPENINGS: readonly [EngineTalk['kind'], RegExp][] = [
  [
    'refusal',
    /^(?:i['\u2019]?m|i am|we are|we['\u2019]re)? ?(?:very |so |truly )?(?:sorry|afraid),? ?(?:but )?(?:that )?(?:i|we)(?: am|['\u2019]m| are)? ?(?:cannot|can['\u2019]?t|could not|couldn['\u2019]t|unable|not able|won['\u2019]t|will not|do not|don['\u2019]t)\b/i,
  ],
  [
    'refusal',
    /^(?:i|we)(?: am|['\u2019]m| are)? (?:cannot|can['\u2019]t|can not|unable to|not able to|won['\u2019]t|will not|must decline to) (?:translate|assist|help|provide|fulfil|fulfill|comply|process|complete|continue|do that|answer|generate|produce|create|engage|discuss)\b/i,
  ],
  [
    'refusal',
    /^(?:i['\u2019]?m sorry|sorry|my apologies|i apologi[sz]e)[,.!:;]? (?:but )?(?:as an ai|there (?:is|was) no|the (?:text|content|request)|this (?:text|content|request)|no text)/i,
  ],
  ['refusal', /^as an? (?:ai|artificial intelligence|(?:large )?language model)\b/i],
  [
    'refusal',
    /^(?:please provide|could you (?:please )?provide|it (?:looks|seems) like (?:you|there|the text|your))\b.{0,60}\b(?:text|sentence|translat)/i,
  ],
  [
    'preamble',
    /^(?:sure|certainly|of course|absolutely|okay|ok|great|gladly|no problem)\s?[,!.:\u2013\u2014-]+\s*(?:here|i['\u2019]?(?:ll| will| can)|the (?:english )?translation|below|this is)/i,
  ],
  ['preamble', /^(?:sure|certainly|absolutely)\s?[!:]/i],
  [
    'preamble',
    /^(?:here(?:['\u2019]s| is| are)|below is|this is|the following is) (?:the |your |a |my |an )?(?:\w+ ){0,3}(?:translat(?:ion|ed)|rendering)\b[^:\n]{0,80}[:\n]?/i,
  ],
  [
    'preamble',
    /^(?:\*\*)?(?:the )?(?:english |translated )?(?:translation|translated text|english version|english text)(?: of (?:the|your|this) \w+)?(?: (?:in|into|to) english)?(?: is)?(?:\*\*)?\s?:/i,
  ],
  [
    'preamble',
    /^(?:the )?(?:text|sentence|phrase|passage|arabic text)(?: above)? (?:translates|can be translated|is translated|means|in english)\b[^:\n]{0,40}:/i,
  ],
  ['preamble', /^```/],
  ['preamble', /^<(?:translation|target|output|english)>/i],
  ['preamble', /^\[(?:translation|english|translated)[^\]]{0,20}\]/i],
];

const ENDINGS: readonly RegExp[] = [
  /(?:^|[\s.!?"\u201d])(?:\(?(?:translator['\u2019]s )?note:|\(note that|let me know if (?:you|this|there)|(?:i )?hope (?:this|that) helps|(?:please )?feel free to (?:ask|let|reach)|is there anything else|would you like me to|if you (?:need|have|would like) any (?:more|further|other|questions|additional|changes))[^\n]{0,300}$/i,
  /```\s*$/,
  /<\/(?:translation|target|output|english)>\s*$/i,
];

/** How one of {@link OPENINGS} begins. */
const HEAD =
  /^\s*(?:i(?:['\u2019 ]|m ?(?:very|so|truly|sorry|afraid)|t (?:looks|seems))|we['\u2019 ]|very |so |truly |sorry|afraid|my apolog|as an? |please provide|could you|sure|certainly|of course|absolutely|ok|great|gladly|no problem|here|below is|this is|the (?:follow|engl|transl|text|sentence|phrase|passage|arabic)|engl|transl|text|sentence|phrase|passage|arabic|[`<[*])/i;
/** Words of {@link ENDINGS}: each of them has one of these. */
const TAIL = latinCue(/^(?:note|know|helps|free|else|me|you)$/iu);

/** Whether an engine may have said something: no where it certainly has not. */
export function mayTalk(target: string): boolean {
  return HEAD.test(target) || TAIL.in(target) || target.includes('```') || target.includes('</');
}

/** Arabic that rightly becomes one of the phrases above: apologies, refusals, and talk about translation. */
const SAID_IN_SOURCE: Readonly<Record<EngineTalk['kind'], RegExp>> = {
  refusal:
    /(?<!\p{L})[وف]?(?:آسف|اسف|نأسف|أأسف|عذرا|أعتذر|اعتذر|نعتذر|معذرة|للأسف|لا (?:أستطيع|استطيع|نستطيع|يمكنني|يمكننا|أقدر|نقدر)|لن (?:أ|نت|نس|نق|نف)|(?:ال)?ذكاء (?:ال)?اصطناعي)/u,
  preamble: /ترجم(?!ات )|^[\s"«]*(?:بالتأكيد|بالطبع|طبعا|أكيد|حسنا)/,
  remark: /ملاحظة|ملحوظة|ترجم|تنويه|أخبر|يرجى|لا تتردد|آمل|نأمل|(?<!\p{L})هل /u,
};

/** What an engine said in its own name in `target`; undefined for a plain translation, and where the source says so itself. */
export function engineTalk(source: string, target: string): EngineTalk | undefined {
  const lead = target.length - target.trimStart().length;
  const head = target.slice(lead, lead + 400);
  for (const [kind, pattern] of OPENINGS) {
    const match = pattern.exec(head);
    if (match && !saidThere(kind, source, match[0]))
      return { kind, start: lead, end: lead + match[0].length, text: shorten(head) };
  }
  const from = Math.max(0, target.length - 400);
  const tail = target.slice(from);
  for (const pattern of ENDINGS) {
    const match = pattern.exec(tail);
    if (match && !saidThere('remark', source, match[0])) {
      const start = from + match.index + (match[0].length - match[0].trimStart().length);
      return { kind: 'remark', start, end: target.trimEnd().length, text: shorten(target.slice(start)) };
    }
  }
  return undefined;
}

function saidThere(kind: EngineTalk['kind'], source: string, words: string): boolean {
  if (source.includes(words.trim())) return true;
  if (/^(?:```|<|\[)/.test(words.trim())) return false;
  return SAID_IN_SOURCE[kind].test(source);
}

function shorten(text: string): string {
  const line = text.trim().split('\n', 1)[0]!;
  return line.length > 80 ? `${line.slice(0, 77)}…` : line;
}
