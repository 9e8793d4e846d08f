import { remember } from '../core/remember.ts';
import { FRAME, frameOf, MANY, VERB_FRAMES, verbsOf } from '../text/ar/ala-frames.ts';
import { aliWords } from '../text/ar/ali-words.ts';
import { ARTICLE } from '../text/ar/clitics.ts';
import { companyOf, nounKindsOf } from './ali-company.ts';
import { frames, leftKind, rightKindAt, takenByMany, withoutFront } from './ali-kinds.ts';
import { isMyVerb, isOfSpeaker, isToMe, obliges } from './ali-speech.ts';
import { namesOf, pairsOf } from './feature-names.ts';
import { hasTitleBehind } from './scene.ts';
import type { WordView } from './word-view.ts';

/** Where the letters of علي stand, and what is known of the place itself. */
export interface AliPlace {
  readonly first: number;
  readonly last: number;
  readonly proclitic: string;
  /** The glossary has the word before and علي as one name. */
  readonly full: boolean;
  /** It has علي and what stands behind as one name of so many words; 0 for none. */
  readonly begins: number;
}

const CLAUSE_ENDS = /^(?:و?(?:قد|لقد|ان|بان|اذ|حيث|بينما|عندما|بعدما|حين|كما|ثم|لكن|لان|ولكن|الذي|التي|الذين|فيما))$/;
const LEFT_GROUPS: readonly [string, RegExp][] = [
  ['person', /^(?:given|(?:glued-)?title-(?:or-governor-)?definite|kin|before-name)/],
  ['heads', /^person-head/],
  ['acts', /^verb-(?:object(?!-ala)|none|saying|copula|unknown|people)/],
  ['impersonal', /^verb-impersonal/],
  ['needs', /^verb-needs-ala|^many-needs-ala/],
  ['takes', /^verb-ala/],
  ['object-takes', /^verb-object-ala/],
  ['many', /^many/],
  ['office', /^office/],
  ['twofold', /^twofold/],
  ['governs', /governor|^noun-verb.*-ala$/],
  ['from', /^from/],
  ['lead', /^preposition/],
  ['aside', /^aside/],
  ['that', /^(?:that|particle|relative)/],
  ['start', /^(?:start|and$)/],
  ['definite', /-definite/],
  ['construct', /^(?:noun|masdar|possessed|human|title|adjective)/],
];
const RIGHT_GROUPS: readonly [string, RegExp][] = [
  ['end', /^(?:end|mark)/],
  ['family', /^(?:family|second(?!-of)|given|stranger$|nisba-unknown)/],
  ['unknown', /^definite-unknown/],
  [
    'predicate',
    /^(?:verb$|time-after|verb-now|behind-name|never|relative|inna|from(?!-verb)|and-|then-|glued-|accusative)/,
  ],
  ['definite', /^(?:definite|nisba|behind$|pronoun)/],
  ['thing', /^(?:second-of-thing|feminine|masdar|noun|phrase|place|several$)/],
  ['bare', /^(?:human|adjective|verb-or-noun|other|particle)/],
  ['an', /^an/],
  ['taken', /^(?:from-verb|what|fixed|demonstrative|quantifier|elative|taken|god|number|digit(?!-age))/],
];

function groupOf(groups: readonly [string, RegExp][], kind: string): string {
  for (const [name, pattern] of groups) if (pattern.test(kind)) return name;
  return 'else';
}

const leftGroupOf = remember(500, (kind) => groupOf(LEFT_GROUPS, kind));
const rightGroupOf = remember(500, (kind) => groupOf(RIGHT_GROUPS, kind));

const NEGATES = /^[وف]?(?:لم|لن|لا|ان|سوف)$/;
/** Kinds of words that take على. */
const GOVERNS = /governor|ala$|ala\|/;
const OTHER_ALA = /^[وف]?علي(?:ه|ها|هم|هما)?$/;
/** How far back what governs على may stand, and how far on another one may. Words. */
const REACH = 8;
/** The same, with clauses between. */
const FAR_REACH = 24;
const AHEAD = 8;

/** What is told, by name. */
const NAME = {
  word: namesOf('word:'),
  left: namesOf('left:'),
  right: namesOf('right:'),
  pair: pairsOf('', '>'),
  titled: namesOf('titled>'),
  next: namesOf('next:'),
  opens: namesOf('opens:'),
  opensAnd: pairsOf('opens:', '>'),
  full: namesOf('full>'),
  pairBehind: pairsOf('', '>>'),
  by: namesOf('by:'),
  presses: namesOf('presses:'),
  company: pairsOf('company:', '-'),
  thing: namesOf('thing:'),
  thingAnd: pairsOf('thing:', '>'),
  thingBeside: pairsOf('thing:', '>>'),
  governedBeside: pairsOf('governed:', '>>'),
  governed: namesOf('governed:'),
  governedAnd: pairsOf('governed:', '>'),
  clause: namesOf('clause:'),
  clauseAnd: pairsOf('clause:', '>'),
  clauseBeside: pairsOf('clause:', '>>'),
  an: pairsOf('', '>an>'),
  object: namesOf('object>'),
  duty: namesOf('duty>'),
  beginsDuty: namesOf('begins-duty>'),
  ahead: namesOf('ahead>'),
  aheadGoverned: namesOf('ahead:'),
  led: namesOf('led>'),
  ledAnd: pairsOf('led>', '>'),
  joined: namesOf('joined:'),
  beyond: namesOf('beyond:'),
  beyondAnd: pairsOf('beyond:', '>'),
  beginsOpen: namesOf('begins:'),
  beginsBehind: namesOf('begins>'),
  beginsGoverned: namesOf('begins>>'),
  before: pairsOf('before:', '>'),
  behind: pairsOf('behind:', '>'),
  after: pairsOf('after:', ''),
  open: pairsOf('open:', ''),
  turned: pairsOf('turned:', '>'),
  toMe: namesOf('to-me>'),
  burden: namesOf('burden>'),
  speaker: namesOf('speaker>'),
  top: namesOf('top:'),
};

/** What stands around these letters, by name; the weights of what is told add up (`ali-weights.ts`). */
export function aliFeatures(view: WordView, place: AliPlace): string[] {
  const { first, last, proclitic, full, begins } = place;
  const before = first - 1;
  const after = last + 1;
  const touched = view.touches(before);
  const next = view.touches(last);
  const left = leftAt(view, place);
  const right = next ? rightKindAt(view, after) : after >= view.tokens.count ? 'end' : 'mark';
  const leftGroup = leftGroupOf(left);
  const rightGroup = rightGroupOf(right);
  const lexical =
    touched && /^(?:verb|many|noun-verb|governor)/.test(left) ? NAME.word(lemmaOf(view.word(before))) : '';
  const told = [NAME.left(left), NAME.right(right), NAME.pair(leftGroup, rightGroup)];
  if (isTitled(view, before, left, leftGroup)) told.push('titled', NAME.titled(rightGroup));
  if (lexical !== '') told.push(lexical);
  if (next) {
    told.push(NAME.next(view.word(after)));
    const opened = opensAt(view, last);
    if (opened !== '') told.push(NAME.opens(opened), NAME.opensAnd(opened, leftGroup));
  }
  if (full) told.push('full', NAME.full(rightGroup));
  if (next)
    told.push(NAME.pairBehind(rightGroup, view.touches(after) ? rightGroupOf(rightKindAt(view, after + 1)) : 'end'));
  if (touched && /^(?:end|predicate)$/.test(rightGroup) && isToMe(view, before))
    told.push('to-me', NAME.toMe(rightGroup));
  if (next && aliWords().burdens.has(view.word(after)) && /^(?:that|start|and|verb|else|acts)$/.test(leftGroup))
    told.push('burden', NAME.burden(leftGroup));
  if (isOfSpeaker(view, first, last)) told.push('speaker', NAME.speaker(rightGroup), NAME.speaker(leftGroup));
  const { governed, governor, clause, head, beyond, lemma, turned } = lookBack(view, before, left);
  const kind = !/^(?:verb|many)/.test(clause) ? clause : clause.includes('ala') ? 'ala' : 'verb';
  if (lemma !== '') told.push(NAME.by(lemma));
  if (turned) told.push('turned', NAME.turned(governor, leftGroup));
  if (rightGroup === 'family') {
    const noun = governed === 'own' ? withoutFront(view.word(before)) : lemma;
    if (aliWords().presses.has(noun.replace(/^(?:[بكل]?ال|لل)/, ''))) told.push(NAME.presses(governed), 'presses');
  }
  const verb = next ? verbBefore(view, before, left) : -1;
  const company = verb >= 0 ? companyOf(view, verb, after, rightGroup === 'family') : '';
  if (company !== '') told.push(NAME.company(verb === before ? 'own' : 'far', company));
  // What is known of the verb and the noun together says all that the noun does.
  if (next && !(verb === before && /^(?:maybe-)?(?:object|behind)$/.test(company)))
    for (const noun of nounKindsOf(view.word(after)))
      told.push(NAME.thing(noun), NAME.thingAnd(noun, leftGroup), NAME.thingBeside(noun, right));
  if (touched) {
    const article = /^[وف]?(?:[بك]?ال|لل)/.test(view.word(before)) ? 'the-' : '';
    for (const noun of nounKindsOf(view.word(before)))
      told.push(NAME.after(article, noun), NAME.pair(NAME.after(article, noun), rightGroup));
  }
  told.push(NAME.governedBeside(governed, rightGroup));
  // What the word right before is, is told already.
  if (governed !== 'own') told.push(NAME.governed(governed), NAME.governedAnd(governed, leftGroup));
  if (clause !== 'own')
    told.push(NAME.clause(clause), NAME.clauseAnd(kind, leftGroup), NAME.clauseBeside(kind, rightGroup));
  if (rightGroup === 'an') {
    const frame = touched ? frames(view.word(head)) : 0;
    const says = ((frame | (frame >> MANY)) & FRAME.saying) !== 0 ? 'says' : 'does';
    told.push(NAME.pair(says, right), NAME.an(says, leftGroup));
    if (view.word(after) === 'ان' && isMyVerb(view, after + 1)) told.push('my-duty');
  }
  if (next && leftGroup !== 'needs' && isObject(view.word(after))) told.push(NAME.object(leftGroup));
  if (next && obliges(view, after)) {
    told.push('duty', NAME.duty(leftGroup));
    if (begins > 0) told.push('begins-duty', NAME.beginsDuty(leftGroup));
  }
  // وكان على كريم أن يختار
  if (/^(?:verb-copula|that)$/.test(left) && next && obliges(view, after) && !/^(?:predicate|an)$/.test(rightGroup))
    told.push('must');
  const ahead = next && hasAlaAhead(view, after);
  if (ahead) told.push('ahead', NAME.ahead(leftGroup), NAME.aheadGoverned(governed));
  if (governor !== '') {
    const open = NAME.open(governor, ahead ? '-ahead' : '');
    told.push(open, NAME.pair(open, rightGroup));
  }
  if (isLedTo(view, before)) told.push(NAME.led(leftGroup), NAME.ledAnd(leftGroup, rightGroup));
  if (proclitic !== '' && touched) told.push(NAME.joined(leftGroupOf(leftKind(view, before))));
  if (beyond !== '') told.push(NAME.beyond(beyond), NAME.beyondAnd(beyond, rightGroup));
  if (begins > 0) {
    told.push(begins > 2 ? 'begins-long' : 'begins', NAME.beginsOpen(governor), NAME.beginsBehind(leftGroup));
    told.push(NAME.beginsGoverned(governed));
  }
  told.push(
    NAME.before(touched && view.touches(before - 1) ? leftGroupOf(leftKind(view, before - 1)) : 'none', leftGroup),
  );
  if (next && view.touches(after)) told.push(NAME.behind(rightKindAt(view, after + 1), rightGroup));
  return told;
}

/** على «الوطن», and علي (34 عاما). */
function opensAt({ text, tokens }: WordView, last: number): string {
  const between = text.slice(tokens.end[last]!, tokens.start[last + 1]!);
  return between.length < 2
    ? ''
    : /\(/.test(between)
      ? 'bracket'
      : /["\u00AB\u201C\u201E]/.test(between)
        ? 'quote'
        : '';
}

/** What stands before, as its place shows it. */
function leftAt(view: WordView, { first, proclitic }: AliPlace): string {
  const before = first - 1;
  if (!view.touches(before)) return proclitic !== '' ? 'start-and' : before < 0 ? 'start' : 'start-mark';
  if (proclitic !== '') return 'and';
  // What takes على behind its object only does not take it here.
  const left = leftKind(view, before).replace('-then-ala', '');
  const further = view.word(before - 1);
  if (left.startsWith('verb-') && /^[وف]?ت/.test(view.word(before)) && NEGATES.test(further)) {
    const many = takenByMany((frames(view.word(before)) >> MANY) & VERB_FRAMES);
    if (GOVERNS.test(many)) return `many-${many}`; // لم تعلق is of علق, not of تعلق
  }
  if (/^verb-(?:none|object|copula)/.test(left) && isOfHerWithAla(view.word(before))) return 'twofold-ala';
  const bar = left.indexOf('|');
  // At the head of a clause what may be a verb or a noun is the verb.
  if (bar >= 0)
    return isAtHead(view, before) || isJoinedVerb(view.word(before))
      ? left.slice(0, bar)
      : `noun-verb${left.slice(bar)}`;
  // أشرف at the head is the verb, not the name.
  if (left === 'given-or-word' && isAtHead(view, before) && (frames(view.word(before)) & VERB_FRAMES) !== 0)
    return `verb-${takenByName(view.word(before))}`;
  if (left === 'noun-or-verb' && isAtHead(view, before)) return 'verb-unknown';
  // وتقدمها علي حافيا
  if (left === 'governor-pronoun' && isAtHead(view, before) && isVerbOfPronoun(view.word(before)))
    return 'verb-pronoun-ala';
  if (left === 'god')
    return /^[وف]?[بل]?عبد$/.test(further)
      ? 'given'
      : /^[وف]?[بل]?(?:ايه|حجه)$/.test(further)
        ? 'title-definite'
        : 'thing-definite';
  if (/^(?:governor|thing|human|several|feminine|unknown)-definite/.test(left) && isOffice(view, before - 1))
    return `office-${left}`;
  if (left === 'nisba-definite' || left === 'unknown-definite')
    return view.touches(before - 1) && view.isIn(before - 1, 'titles') ? 'title-definite-on' : left;
  return left;
}

function isVerbOfPronoun(word: string): boolean {
  return (frames(word.replace(/(?:ها|هم|هما|هن|كم|نا|ه)$/, '')) & VERB_FRAMES) !== 0;
}

/** تعثر على: of عثر with her as subject, although تعثر is a past as well. */
function isOfHerWithAla(word: string): boolean {
  const bare = withoutFront(word);
  return /^س?ت/.test(bare) && ((frames(word) >> MANY) & (FRAME.needsAla | FRAME.ala | FRAME.objectAndAla)) !== 0;
}

/** وصنع علي الهدف: a past of three letters behind و is hardly the noun. */
function isJoinedVerb(word: string): boolean {
  return /^[وف].{3}$/.test(word) && frameOf(word) === 0;
}

/** رجل الأعمال, وزير المالية: the head of what somebody is. */
function isOffice(view: WordView, token: number): boolean {
  return view.touches(token) && aliWords().offices.has(view.word(token).replace(/^[وفبل](?=.{3})|(?:ه|ها|هم)$/g, ''));
}

/** A preposition before the word before: عن سؤال علي, بعد وفاة علي. */
function isLedTo(view: WordView, before: number): boolean {
  if (!view.touches(before) || !view.touches(before - 1)) return false;
  return /^[وف]?(?:عن|من|الي|في|مع|بعد|قبل|منذ|لدي|عند|بين|بسبب|خلال|حول|حتي|ضد|دون|تحت|فوق|امام|وراء|خلف|بشان|بمجرد|فور|عقب|رغم|اثر|بفضل|نتيجه|اثناء|بعيد|قبيل|جراء|عشيه|غداه|بعدم|لعدم)$/.test(
    view.word(before - 1),
  );
}

/** A title some words back whose bearer may be told here: وزير العدل العراقي علي. */
function isTitled(view: WordView, before: number, left: string, leftGroup: string): boolean {
  return (
    (leftGroup === 'definite' || leftGroup === 'office' || left === 'place' || left === 'stranger') &&
    hasTitleBehind(view, before)
  );
}

/** A verb that may take على by its past, any other word as it is. */
function lemmaOf(word: string): string {
  const bare = withoutFront(word);
  return verbsOf(word)[0] ?? verbsOf(bare)[0] ?? bare;
}

interface Behind {
  /** What governs على in the clause before, with no other one between, and how far off. */
  readonly governed: string;
  /** What kind of word that is; '' for none. */
  readonly governor: string;
  /** The kind of the clause's first word. */
  readonly clause: string;
  readonly head: number;
  /** What governs it before a clause that stands between, or further off. */
  readonly beyond: string;
  /** The word that governs it, as its verb or as it is. */
  readonly lemma: string;
  /** Somewhere between it and here stands إلى, which it may take instead: توافد الزوار إلى مرقد الإمام علي. */
  readonly turned: boolean;
}

function lookBack(view: WordView, before: number, left: string): Behind {
  let governed = GOVERNS.test(left) ? 'own' : 'none';
  let governor = governed === 'own' ? governorKind(left) : '';
  let clause = /^(?:verb|many)/.test(left) ? 'own' : 'none';
  let head = before;
  let beyond = '';
  let lemma = '';
  let to = false;
  let turned = false;
  for (let token = before; token >= 0; token--) {
    if (!view.touches(token)) break;
    const word = view.word(token);
    if (CLAUSE_ENDS.test(word) || token <= before - REACH) {
      if (governed === 'none') beyond = governorBeyond(view, token, before - FAR_REACH);
      break;
    }
    if (token < before && OTHER_ALA.test(word)) {
      const own = leftKind(view, token - 1);
      const group = word.endsWith('علي') && view.touches(token - 1) ? leftGroupOf(own) : '';
      if (governed === 'none') governed = /^(?:takes|needs|many|object-takes)$/.test(group) ? 'spent-own' : 'spent';
      break;
    }
    head = token;
    to ||= /^[وف]?الي$/.test(word) && view.touches(token);
    if (governed !== 'none' || token === before) continue;
    const told = leftKind(view, token);
    if (view.word(token + 1) === 'عن') continue; // لم يجب عن سؤال علي
    const kind = told.startsWith('given') && isAtHead(view, token) ? `verb-${takenByName(view.word(token))}` : told;
    if (!GOVERNS.test(kind)) continue;
    governor = governorKind(kind);
    lemma = lemmaOf(word);
    turned = to;
    governed = `${/^verb|^many/.test(kind) ? 'verb' : 'noun'}-${before - token > 3 ? 'far' : 'near'}`;
  }
  if (clause === 'none' && head < before) {
    const kind = leftKind(view, head).replace(/\|.*/, '');
    clause = /^(?:verb|many)/.test(kind) ? kind : 'other';
  }
  return { governed, governor, clause, head, beyond, lemma, turned };
}

/** What verb governs على further off, with clauses between: واستولى المهاجمون الذين كانوا يرتدون بزات على. */
function governorBeyond(view: WordView, from: number, least: number): string {
  for (let token = from; token >= 0 && token > least && view.touches(token); token--) {
    if (OTHER_ALA.test(view.word(token))) return '';
    const kind = leftKind(view, token);
    if (/^(?:verb|many)/.test(kind) && GOVERNS.test(kind)) return governorKind(kind);
  }
  return '';
}

const VERB_REACH = 7;

/** The nearest verb before, if no other clause begins between; -1 for none. */
function verbBefore(view: WordView, before: number, left: string): number {
  for (let token = before; token > before - VERB_REACH && view.touches(token); token--) {
    const kind = token === before ? left : leftKind(view, token);
    if (/^(?:noun-)?(?:verb|many)/.test(kind) && (token === before || !kind.includes('|') || isAtHead(view, token)))
      return token;
    if (token < before && (OTHER_ALA.test(view.word(token)) || CLAUSE_ENDS.test(view.word(token)))) return -1;
  }
  return -1;
}

function takenByName(word: string): string {
  const frame = frames(word);
  return (frame & FRAME.needsAla) !== 0 ? 'needs-ala' : (frame & FRAME.ala) !== 0 ? 'ala' : 'none';
}

function governorKind(kind: string): string {
  if (kind.includes('needs-ala')) return 'needs';
  if (kind.includes('object-ala')) return 'object';
  return /^(?:verb|many)/.test(kind) ? 'may' : 'noun';
}

/** Another على further on may be the one that is governed. */
function hasAlaAhead(view: WordView, after: number): boolean {
  for (let token = after; token < after + AHEAD; token++) {
    if (/^عليه?ا?$/.test(view.word(token))) return true;
    if (!view.touches(token) || CLAUSE_ENDS.test(view.word(token)) || /^و(?:هو|هي|هم|هما|كان)/.test(view.word(token)))
      return false;
  }
  return false;
}

function isObject(word: string): boolean {
  const { objects } = aliWords();
  const bare = word.startsWith(ARTICLE) && word.length > 4 ? word.slice(2) : word;
  if (objects.has(bare)) return true;
  const stem = bare.replace(/(?:ها|هم|ه|ا)$/, '');
  return stem !== bare && stem.length > 1 && (objects.has(stem) || objects.has(stem.replace(/ت$/, 'ه')));
}

function isAtHead(view: WordView, token: number): boolean {
  return !view.touches(token - 1) || aliWords().clauseOpens.has(view.word(token - 1));
}
