import { FRAME, frameOf, MANY, VERB_FRAMES, verbsOf } from '../text/ar/ala-frames.ts';
import { aliWords } from '../text/ar/ali-words.ts';
import { isCliticLookalike } from '../text/ar/clitic-lookalikes.ts';
import { ARTICLE, WAW } from '../text/ar/clitics.ts';
import { CLASS, classOf, classOfBare } from '../text/ar/common-words.ts';
import { foldLetters } from '../text/ar/fold.ts';
import { isPlace, isUsualName } from '../text/ar/names-that-are-words.ts';
import { isActOfPeople } from '../text/ar/people-verbs.ts';
import { isKnownName, isVerb, NOUN_BITS } from './scene.ts';
import { isStranger } from './strangers.ts';
import type { WordView } from './word-view.ts';

const PREPOSITION =
  /^[وف]?(?:الي|عن|مع|في|لدي|عند|ضد|تجاه|بين|نحو|مثل|سوي|حول|بدون|دون|بلا|عدا|ماعدا|امام|وراء|خلف|قدام|جنب|بجنب|بجانب|بجوار|برفقه|بصحبه|مقابل|ضمن|عبر|صوب|زي|ويا|عشان|علشان|مشان|بسبب|بفضل|بدل|عقب|فور|قبيل|بعيد|منذ|بحق|بشان|لصالح|لاجل|باستثناء|بخلاف|بواسطه|بمعيه|بقياده|برياسه|بزعامه|بحضور)$/;
const HAMZA_AT_HEAD = /^[وفبكل]?[\u0623\u0625]/;
/** تصدى لها علي: what a preposition takes with it does not keep the verb from its subject. */
const ASIDE =
  /^[وف]?(?:ب|ل|في|عن|من|الي|مع|لدي|عند|بين|ضد|حول|نحو|امام|قبل|بعد|خلف|فوق|تحت|دون|خلال|منذ)(?:ه|ها|هم|هما|هن|نا|ك|كم)$|^[وف]?(?:ل|ب|مع|من|عن|لدي|عند)ي$/;
const FRONT_AND_ARTICLE = /^[وف]?(?:[بك]?ال|لل)(?=..)/;
const KIN =
  /^[وفبل]?(?:زوج|والد|ولد|شريك|مساعد|نايب|سلف|خلف|وزير|سكرتير|وكيل|موكل|حارس|سايق|مرافق|تلميذ|استاذ|شيخ|معلم|طبيب|خصم|غريم|ضيف|صهر|نسيب|ابن|نجل|شقيق|عم|خال|جد|صديق|زميل|خطيب|طفل|حفيد|اخي|اخو|ابي|ابو|رفيق|جار|قريب|مدير|محامي|مدرب|رييس)(?:ه|ها|هم|هما|ي)$/;
const PRONOUN = /.{2}(?:ها|هم|هما|هن|كم|نا|ته|يه|ه)$/;
const IMPERFECT =
  /^س?ي(?<!سي(?=ار|اس|اد|اج|ناريو|ول|وف$|ده|دات|دي))(?!وم|د$|مين|سار|هود|ابان|اسر|وسف|من$|تيم|قين|خت|ونان|وني|ولي|نا|اس|سر$|زيد|حيي)\p{L}{2,}$/u;
const FUTURE = /^ست(?!ين|ه|ار|راتيج|وديو)\p{L}{3,5}$/u;
const ACCUSATIVE =
  /^(?!.*(?:يا|كا|روبا|دنيا|رضا|آغا|باشا|هنا|هذا|كذا|عصا|علا|خطا|ماما|بابا|سبا|مانا|ربا|زنا|بما|عما|مما|ها|نا|ما)$)\p{L}{3,}\u064B?\u0627\u064B?$/u;
/** A noun in the indefinite, as vowel signs show it: none of them is in construct with a name, and one in the genitive is what a preposition takes. */
const NUNATION = /[\u064B-\u064D]\u0627?$/;
const GENITIVE = /\u064D$/;
const NUMBER = /^(?:\d|[\u0660-\u0669])/;
/** How far off something may be: behind على بعد. */
const MEASURE =
  /^(?:\d|ما$|نقط|نقاط|جول|فوز|درج|صفح|[\u0660-\u0669]|مساف|متر|امتار|كيلو|ميل|اميال|خطو|ساع|دقيق|دقايق|قدم|اقدام|فرسخ|فراسخ|يارد|عقد|نحو|حوالي|مي[اهت]|عشر|ثلاث|اربع|خمس|ست|سبع|ثماني|تسع|عدة|عده|بضع|الف|الاف|اقل|اكثر)/;

/** Nouns of action that are spelled like the past of their verb: تذكر, ترك. */
const MASDAR_TOO = /^(?:ت\p{L}{3,4}|ترك|جعل|شبه|ضم|فصل|منع|نزع|هدم|سحب|صرف|طرد|عزل|نقش|جذب|حجب)$/u;

/** Nouns of action and broken plurals that no list has, by their shape. */
const VERBAL_NOUN =
  /^(?:ت\p{L}{2}[^اي]|ت\p{L}{2}ي\p{L}|ت\p{L}ا\p{L}{2}|ا\p{L}{2}ا[^ي]|ا\p{L}{3}ا[^ي]|است\p{L}{2}ا\p{L}|م\p{L}ا\p{L}{2}ه)$/u;
const BROKEN_PLURAL = /^(?:م\p{L}ا\p{L}ي?\p{L}|\p{L}وا\p{L}ي?\p{L}|\p{L}{2}اي\p{L}|ا\p{L}{2}ا[^ي])$/u;

const HAMZA = foldLetters('اء');

/** A word without و or ف in front, if what is left is long enough to be one. */
export function withoutFront(word: string): string {
  return /^[وف]/.test(word) && word.length > 3 && !isCliticLookalike(word, 1) ? word.slice(1) : word;
}

/** A verb keeps its و only where it is one with it: ووقف is و and وقف, وصف is one word. */
export function frames(word: string): number {
  const own = frameOf(word);
  if (own !== 0 || !/^(?:[وف]|[لبهح][يتن])/.test(word)) return own;
  return frameOf(word.slice(1)); // ليركز as well, and the spoken بيركز and هيركز
}

/** Whether a word ends in a ة, which careless texts write as ه: الشركه, قضائيه. */
function isFeminine(view: WordView, token: number): boolean {
  const spelled = view.spelled(token);
  if (spelled.endsWith('\u0629')) return true;
  if (!spelled.endsWith('\u0647')) return false;
  const word = view.word(token);
  if (/^[وف]?(?:[بك]?ال|لل)\p{L}{3,}/u.test(word)) return true;
  const bare = withoutFront(word);
  if ((classOfBare(bare) & NOUN_BITS) !== 0) return true;
  const stem = classOf(bare.slice(0, -1));
  return (stem & CLASS.adjective) !== 0 && (stem & (CLASS.human | NOUN_BITS)) === 0;
}

function nounFrame(word: string): number {
  const told = frameOf(word) & (FRAME.noun | FRAME.other);
  if (told !== 0) return told;
  if (word.length > 4) {
    const bare = word.replace(/(?:ات|ين|ون|ه|ا)$/, '');
    if (bare !== word && bare.length > 2) return frameOf(bare) & (FRAME.noun | FRAME.other);
  }
  return 0;
}

const lefts = new Map<string, string>();
const rights = new Map<string, string>();
const MOST_REMEMBERED = 20_000;

function keep(map: Map<string, string>, key: string, told: string): string {
  if (map.size >= MOST_REMEMBERED) map.clear();
  map.set(key, told);
  return told;
}

/** What a verb takes, by its frames. */
function takenBy(frame: number): string {
  if ((frame & FRAME.needsAla) !== 0) return 'needs-ala';
  if ((frame & FRAME.ala) !== 0) return 'ala';
  if ((frame & FRAME.objectAndAla) !== 0) return 'object-ala';
  if ((frame & FRAME.copula) !== 0) return 'copula';
  if ((frame & FRAME.object) !== 0) return 'object';
  return (frame & FRAME.saying) !== 0 ? 'saying' : 'none';
}

/** The same where its subject is feminine or several: fewer kinds, since somebody called علي is not who acts. */
export function takenByMany(frame: number): string {
  const taken = takenBy(frame);
  return taken === 'object-ala' ? 'ala' : taken === 'saying' ? 'none' : taken;
}

function isImpersonal(word: string): boolean {
  const own = verbsOf(word);
  const all = own.length > 0 ? own : verbsOf(withoutFront(word));
  return all.length > 0 && all.every((past) => aliWords().impersonal.has(past));
}

/** What kind of word stands before, as far as the word itself tells. */
export function leftKind(view: WordView, token: number): string {
  const key = view.spelled(token);
  return lefts.get(key) ?? keep(lefts, key, tellLeft(view, token));
}

function tellLeft(view: WordView, token: number): string {
  const word = view.word(token);
  const bare = withoutFront(word);
  const bits = classOf(word);
  if (NUMBER.test(word)) return 'number';
  if (/^[وف]?هن\u0623$/.test(view.spelled(token))) return 'verb-object-then-ala'; // هنأ, not هنا
  if (NUNATION.test(view.spelled(token)) && (frameOf(word) & (FRAME.noun | FRAME.other)) === 0) return 'indefinite';
  if (bare === 'من' || bare === 'ممن') return 'from';
  if (PREPOSITION.test(word)) return 'preposition';
  if (ASIDE.test(word)) return 'aside';
  if (/^[وف]?(?:[بلك]|لك)?ان$/.test(word) && !/كان$/u.test(view.spelled(token))) return 'that';
  if (
    /^[وف]?(?:قد|لقد|لم|لن|سوف|هل|لا|ما|اما|اذا|لو|حيث|بينما|اذ|حين|عندما|كما|ثم|او|ام|حتي|لكن|بل|الا|هو|هي|هنا|هناك|و)$/.test(
      word,
    )
  )
    return 'particle';
  if (/^[وف]?(?:الذي|التي|الذين)$/.test(word)) return 'relative';
  const { firstNames, beforeName, personHeads, moreTitles } = aliWords();
  const isTitle = /^[وف]?ال/.test(word) && (view.isIn(token, 'titles') || moreTitles.has(bare.slice(2)));
  if (!isTitle && (view.isIn(token, 'given') || firstNames.has(word) || firstNames.has(bare)))
    return bits === 0 && frameOf(bare) === 0 && !word.startsWith(ARTICLE) ? 'given' : 'given-or-word';
  if (beforeName.has(bare) || /^[وفبل]?سيدنا$/.test(word)) return 'before-name';
  if (KIN.test(word)) return 'kin';
  if (
    /^(?:ايضا|فقط|حاليا|سابقا|لاحقا|امس|اليوم|غدا|تقريبا|جدا|تماما|دايما|غالبا|احيانا|معا|مجددا|اخيرا|موخرا|كثيرا|قليلا|سلبا|ايجابا|كليا|جزييا)$/.test(
      word,
    )
  )
    return 'adverb';
  if (word === 'الله') return 'god';
  // التقى is a verb, and ألحان has no article.
  const article =
    (frames(word) & VERB_FRAMES) === 0 && !HAMZA_AT_HEAD.test(view.spelled(token))
      ? FRONT_AND_ARTICLE.exec(word)
      : null;
  const rest = article === null ? '' : word.slice(article[0].length);
  if (article !== null && (rest.length > 2 || moreTitles.has(rest))) {
    const inner = classOf(rest) & ~CLASS.verb;
    const glued = article[0] !== 'ال' && article[0] !== 'وال' ? 'glued-' : '';
    const governs = nounFrame(rest);
    if (isFeminine(view, token) && !moreTitles.has(rest))
      return governs !== 0 ? `${glued}governor-definite` : `${glued}feminine-definite`;
    const titled = view.isIn(token, 'titles') || moreTitles.has(rest);
    if (titled && /(?:ين|ون|ات)$/.test(rest) && rest.length > 5) return `${glued}several-definite`;
    if (titled) return governs === 0 ? `${glued}title-definite` : `${glued}title-or-governor-definite`;
    if (governs !== 0) return `${glued}governor-definite`;
    if ((inner & CLASS.human) !== 0) return `${glued}human-definite`;
    if (word.endsWith('ي')) return `${glued}nisba-definite`;
    if (/(?:ين|ون|ات)$/.test(word)) return `${glued}several-definite`;
    return inner !== 0 ? `${glued}thing-definite` : `${glued}unknown-definite`;
  }
  const frame = frames(word);
  const feminine = isFeminine(view, token);
  const single = feminine ? 0 : frame & VERB_FRAMES;
  const many = feminine ? 0 : (frame >> MANY) & VERB_FRAMES;
  const governs = nounFrame(bare) | nounFrame(word) | (/^[وف]../.test(word) ? nounFrame(word.slice(1)) : 0);
  const noun = (bits & (NOUN_BITS | CLASS.adjective)) !== 0 || governs !== 0;
  const then = (frame & FRAME.thenAla) !== 0 ? '-then-ala' : '';
  if (single !== 0 && isImpersonal(word)) return 'verb-impersonal-ala';
  if (single !== 0)
    return `verb-${takenBy(single)}${takenBy(single) === 'object' ? then : ''}${noun && (frame & FRAME.imperfect) === 0 ? '|noun' : ''}${governs !== 0 ? '-ala' : ''}`;
  if (many !== 0) {
    const taken = takenByMany(many);
    return `many-${taken}${taken === 'object' && ((frame >> MANY) & FRAME.thenAla) !== 0 ? '-then-ala' : ''}`;
  }
  if ((governs & FRAME.other) !== 0) return 'governor-other';
  const inside = /^[بلكف]/.test(bare) && bare.length > 3 && !isCliticLookalike(bare, 1) ? bare.slice(1) : bare;
  const insideGoverns = governs !== 0 ? governs : inside === bare ? 0 : nounFrame(inside);
  if ((insideGoverns & FRAME.other) !== 0) return 'governor-other';
  if (insideGoverns !== 0) return 'governor';
  if (!feminine && PRONOUN.test(bare)) {
    // What ends in a hamza writes it on a ya before the pronoun: اعتدائهم.
    for (const whole of inside === word ? [word] : [inside, word]) {
      const stem = whole.replace(/(?:ها|هم|هما|هن|كم|نا|ه)$/, '').replace(/ا[يو]$/, HAMZA);
      if ((frameOf(stem) & (FRAME.noun | FRAME.other)) !== 0 || (frameOf(stem.replace(/ت$/, 'ه')) & FRAME.noun) !== 0)
        return 'governor-pronoun';
    }
    const verb = frames(word.replace(/(?:ها|هم|هما|هن|كم|نا|ه)$/, ''));
    if ((verb & VERB_FRAMES) !== 0 && (bits & NOUN_BITS) === 0)
      return (verb & (FRAME.needsAla | FRAME.ala | FRAME.objectAndAla)) !== 0 ? 'verb-pronoun-ala' : 'verb-pronoun';
  }
  if (single === 0 && /.{2}ني$/.test(word)) {
    const verb = frames(word.slice(0, -2)) & VERB_FRAMES;
    if (verb !== 0 && (bits & NOUN_BITS) === 0)
      return takenBy(verb).endsWith('ala') ? 'verb-pronoun-ala' : 'verb-pronoun';
  }
  if (single === 0 && !noun && isActOfPeople(word)) return /^[وف]?س?ت.{3,}|ت$/.test(word) ? 'many-none' : 'verb-people';
  if (/^.{3,}و$/.test(bare) && (classOf(`${bare}ن`) & CLASS.human) !== 0) return 'person-head'; // مناصرو
  if (bare === 'سير') return 'masdar'; // حادث سير
  if (view.isIn(token, 'personHeads') || personHeads.has(bare) || personHeads.has(inside))
    return view.spelled(token).endsWith('ه') ? 'person-head-or-pronoun' : 'person-head';
  if (view.isIn(token, 'titles')) return 'title';
  if (view.isIn(token, 'possessed')) return 'possessed';
  if (isPlace(bare)) return 'place';
  if (!feminine && word.length < 8 && isVerb({ view }, token))
    return /^(?:[وف]?س?ت.{2,}|.{2,}ت|.*(?:وا|ون))$/.test(word) ? 'many-unknown' : 'verb-unknown';
  if (IMPERFECT.test(bare) && bits === 0) return /ون$/.test(word) ? 'many-unknown' : 'verb-unknown-now';
  if (ACCUSATIVE.test(view.spelled(token))) return 'accusative';
  if (!feminine && /^[وف]?س?ت.{3,}|[^ا]ت$|وا$/.test(word) && bits === 0) return 'many-unknown';
  if (!feminine && PRONOUN.test(bare) && (bits !== 0 || bare.length > 4)) return 'pronoun';
  if ((bits & CLASS.particle) !== 0) return 'particle-other';
  if (feminine) return (bits & CLASS.human) !== 0 ? 'human' : 'noun-feminine';
  if ((bits & CLASS.human) !== 0) return 'human';
  if ((bits & CLASS.verb) !== 0 && (bits & NOUN_BITS) !== 0) return 'noun-or-verb';
  if ((bits & CLASS.masdar) !== 0) return 'masdar';
  if ((bits & CLASS.noun) !== 0) return 'noun';
  if ((bits & CLASS.adjective) !== 0) return 'adjective';
  if (isKnownName({ view }, token)) return 'given-or-word';
  if (isStranger({ view }, token)) return 'stranger';
  return 'other';
}

function rightKind(view: WordView, token: number): string {
  const key = view.spelled(token);
  return rights.get(key) ?? keep(rights, key, tellRight(view, token));
}

function tellRight(view: WordView, token: number): string {
  const word = view.word(token);
  const spelled = view.spelled(token);
  const words = aliWords();
  const bits = classOf(word);
  if (NUMBER.test(word)) return 'digit';
  if (GENITIVE.test(spelled)) return 'genitive';
  if (/^و\d/.test(word)) return 'and-digit';
  if (/^(?:بن|عبد|ابو|ابي|ال)$/.test(word)) return 'second';
  if (word === 'من') return 'from';
  if (word === 'ما' || word === 'مما' || word === 'ماذا') return 'what';
  if (/^ان(?:ه|ها|هم|نا|ني|هما)?$/.test(word))
    return /^\u0625/.test(spelled) ? 'inna' : /^\u0623/.test(spelled) ? 'an' : 'an-bare';
  if (word === 'الا' && /^\u0623/.test(spelled)) return 'an';
  if (/^(?:الذي|والذي|الذى)$/.test(word)) return 'relative';
  if (words.fixed.has(word)) return 'fixed';
  if (words.spots.has(word)) return 'spot';
  if (words.neverTaken.has(word)) return 'never';
  if (view.isIn(token, 'demonstratives') && !word.startsWith(WAW)) return 'demonstrative';
  if (
    /^(?:كل|جميع|بعض|عدم|اي|كافه|ساير|معظم|اغلب|غالبيه|غير|نفس|ذات|مختلف|اقل|الكل|الجميع|عموم|بضع|بضعه|عده|شتي|كلا|كلتا)$/.test(
      word,
    )
  )
    return 'quantifier';
  if (aliWords().elatives.has(word)) return 'elative';
  if (/^(?:انا|انت|نحن|احنا|شيء|شي)$/.test(word)) return 'taken';
  if (view.isIn(token, 'numbers') && word !== 'واحد' && !/^[وبل]/.test(word)) return 'number';
  const { secondNames, firstNames, families } = words;
  if (secondNames.has(word)) return (bits & (CLASS.noun | CLASS.masdar)) !== 0 ? 'second-or-noun' : 'second';
  if (words.weakPhrases.has(word)) return 'phrase-weak';
  if (words.phrases.has(word) || words.phrases.has(word.replace(/(?:ها|هم|هما|نا|ه)$/, ''))) return 'phrase';
  if ((view.isIn(token, 'given') || firstNames.has(word)) && !(word.startsWith(ARTICLE) && view.isIn(token, 'titles')))
    return bits === 0 && !/^[وبلفك]/.test(word) ? 'given' : 'given-or-word';
  if (/^[وف]?(?:[بك]ال|لل)|^[وف]ال/.test(word) && word.length > 4 && !isCliticLookalike(word, 1))
    return /^وال/.test(word) ? 'and-definite' : 'glued-definite';
  const frame = frameOf(word);
  const verb = frame & VERB_FRAMES;
  if (verb !== 0 && (frame & FRAME.imperfect) !== 0) return 'verb-now';
  const noun = (bits & (NOUN_BITS | CLASS.adjective)) !== 0 || (frame & (FRAME.noun | FRAME.other)) !== 0;
  if (verb !== 0) return noun || word.endsWith('ي') || MASDAR_TOO.test(word) || isPlace(word) ? 'verb-or-noun' : 'verb';
  if (words.behindName.has(word)) return noun ? 'verb-or-noun' : 'behind-name';
  if (FUTURE.test(word) || (IMPERFECT.test(word) && (bits & NOUN_BITS) === 0)) return 'verb-now';
  if (words.behind.has(word)) return 'behind';
  if (word.startsWith(ARTICLE) && word.length > 4 && !HAMZA_AT_HEAD.test(spelled)) {
    const rest = word.slice(2);
    const inner = classOf(rest) & ~CLASS.verb;
    if (words.phrases.has(rest) && !words.weakPhrases.has(rest)) return 'definite-phrase';
    if (families.has(word)) return inner === 0 ? 'family' : 'family-or-word';
    if (
      /^ال(?:مجني|جاني|مدعي|نادي|قاضي|محامي|نايب|راضي|اراضي|ماضي|اهالي|تالي|حالي|مباني|معاني|ليالي|امسيه|ثاني|داعي|ساعي|والي|رامي|باقي|شاطي|مبادي|موانيء|مواني|لاجيء|قاري|طاري|هادي|نواحي|ضواحي|مناحي|مساعي|اغاني|تهاني|اماني|كراسي|سواقي|مقاهي|ملاهي|مراعي|فيافي|صحاري|وادي|ايادي|ايدي|تعدي|تصدي|تحدي|تخلي|تولي|تلقي|تنحي|تبني|تعالي|توالي|تراضي|تشفي|ترقي|تردي|تدني|تعافي|سعي|نفي|وعي|راي|مشي|جري|بغي|وحي|حي|ري)$/.test(
        word,
      )
    )
      return 'definite';
    if (isFeminine(view, token)) return inner !== 0 ? 'definite-feminine' : 'definite-feminine-unknown';
    if (/(?:ات|ين|ون)$/.test(word) && (bits !== 0 || word.length > 7)) return 'definite-several';
    if (word.endsWith('ي')) return bits === 0 ? 'nisba-unknown' : 'nisba';
    if ((inner & CLASS.masdar) !== 0) return 'definite-masdar';
    if (view.isIn(token, 'titles')) return 'definite-title';
    if ((inner & CLASS.human) !== 0) return 'definite-human';
    if (view.isIn(token, 'adjectives')) return 'definite-adjective';
    return inner !== 0 || VERBAL_NOUN.test(rest) ? 'definite' : 'definite-unknown';
  }
  if (/^[وبلف]/.test(word) && word.length > 3 && !isCliticLookalike(word, 1)) {
    const rest = word.slice(1);
    const letter = word[0] === WAW ? 'and' : word[0] === 'ف' ? 'then' : 'glued';
    if (rest === 'علي') return 'and-ala';
    const verbs = frameOf(rest);
    if (((verbs | (verbs >> MANY)) & VERB_FRAMES) !== 0 && letter !== 'glued') return `${letter}-verb`;
    if (letter === 'and' && (firstNames.has(rest) || (classOf(rest) === 0 && isUsualName(rest)))) return 'and-name';
    return `${letter}-${classOf(rest) !== 0 || frameOf(rest) !== 0 ? 'word' : 'unknown'}`;
  }
  if (/^(?:اخا|ابا)(?:ه|ها|هم|نا)$/.test(word)) return 'accusative';
  if (isPlace(word)) return 'place';
  if (ACCUSATIVE.test(spelled)) return 'accusative';
  if (isFeminine(view, token)) return (bits & CLASS.masdar) !== 0 ? 'masdar' : 'feminine';
  if (bits === 0 && (isStranger({ view }, token) || isKnownName({ view }, token)))
    return BROKEN_PLURAL.test(word) && !isKnownName({ view }, token) ? 'stranger-or-several' : 'stranger';
  if (word.length > 3 && /(?:ها|هم|هما|هن|كم|نا|ه)$/.test(word))
    return (bits & CLASS.human) !== 0 || KIN.test(word) ? 'pronoun-human' : 'pronoun';
  if ((bits & CLASS.masdar) !== 0) return 'masdar';
  if (/(?:ات|ين|ون)$/.test(word)) return bits === 0 && word.length < 6 ? 'stranger' : 'several';
  if ((bits & CLASS.particle) !== 0) return 'particle';
  if ((bits & CLASS.human) !== 0) return 'human';
  if ((bits & CLASS.noun) !== 0) return 'noun';
  if ((bits & CLASS.adjective) !== 0) return 'adjective';
  if ((bits & CLASS.verb) !== 0) return MASDAR_TOO.test(word) ? 'verb-or-noun' : 'verb';
  if (isKnownName({ view }, token)) return 'stranger';
  return 'other';
}

const HOURS = /^(?:ساعه|ساعات|ساعتين|دقيقه|دقيقتين|دقايق|لحظه|لحظات)$/;

const DAYS =
  /^(?:يومي?ن?|ايام|اسبوع(?:ين)?|اسابيع|شهر(?:ين)?|اشهر|شهور|عام(?:ين)?|اعوام|سن[هو](?:ات|ين)?|سنتين|عقود|قرون)$/;

/** بعد تسعة أشهر في, and not على بعد ساعتين من. */
function isTimeAfter(view: WordView, token: number): boolean {
  for (let at = token; at < token + 3; at++) {
    if (DAYS.test(view.word(at))) return true;
    if (HOURS.test(view.word(at))) return !isMeasuredFrom(view, at);
    if (!view.touches(at)) return false;
  }
  return false;
}

function isMeasuredFrom(view: WordView, token: number): boolean {
  for (let at = token; at < token + 5 && view.touches(at); at++)
    if (/^(?:من|عن|سيرا?|مشيا?|قياده|بالسياره|بالطايره|بالقطار|بالحافله)$/.test(view.word(at + 1))) return true;
  return false;
}

/** على حسن الاستقبال, and not of somebody called حسن. */
const VIRTUES = /^(?:حسن|كرم|نصر|فضل|عزم|كمال|جمال|صلاح|وفاء|رضا|سلامه|نور|شمس|عون|سعد|فرج|نجاح|صدق)$/;

function isThing(word: string): boolean {
  const bits = classOf(word);
  return (bits & NOUN_BITS) !== 0 && (bits & CLASS.human) === 0 && !aliWords().families.has(`ال${word}`);
}

/** Some words say more with what stands behind them. */
export function rightKindAt(view: WordView, token: number): string {
  const word = view.word(token);
  const next = view.touches(token) ? view.word(token + 1) : '';
  if (word === 'من' && next !== '') {
    if (next.startsWith(ARTICLE)) return 'from-definite';
    const frame = frameOf(next);
    return /^(?:لم|لن|لا|ليس|كان)$/.test(next) ||
      IMPERFECT.test(next) ||
      /^ت...+/.test(next) ||
      ((frame | (frame >> MANY)) & VERB_FRAMES) !== 0
      ? 'from-verb'
      : 'from';
  }
  if (/^(?:اقل تقدير|وجه (?:التحديد|السرعه|الخصوص|العموم|الدقه|الاجمال|الارض))$/.test(`${word} ${next}`))
    return 'fixed';
  if (word === 'امل' && /^(?:ان|في|الا)$/.test(next)) return 'fixed';
  if (word === 'نحو' && /^(?:[بل]?ال|لل)/.test(next)) return 'never';
  if (/^(?:حين (?:غره|غفله)|احسن (?:ما|حال|وجه)|اكمل وجه|خير ما)$/.test(`${word} ${next}`)) return 'fixed';
  if (
    /^ال(?:امين|قايد|مدير|نايب|مدعي|مرشد|مفتش|سكرتير|مراقب|مشرف|منسق|مفوض|حارس|قاضي|وكيل) ال(?:عام|اول|اعلي|شخصي|تنفيذي|عسكري|عمومي)$/.test(
      `${word} ${next}`,
    )
  )
    return 'definite-title';
  if (word === 'قد' && /^(?:ال|م?حال|نيت|فلوس|ما$|كد[اه]$)/.test(next)) return 'fixed'; // على قد التعب
  if (word === 'الله') return /^(?:يرحم|يسلم|يخلي|يبارك|يوفق|يحفظ|اكبر)/.test(next) ? 'behind-name' : 'god';
  if (next === 'الله' && /^(?:كرم|رضي)$/.test(word)) return 'behind-name';
  if (VIRTUES.test(word) && next.startsWith(ARTICLE) && isThing(next.slice(2))) return 'second-of-thing';
  if (NUMBER.test(word) && /^(?:سنه|سنوات|عاما?|اعوام|شهرا|اشهر)$/.test(next)) return 'digit-age';
  if (word === 'بعد' && isTimeAfter(view, token + 1)) return 'time-after';
  if (word === 'بعد') return next !== '' && !MEASURE.test(next) ? 'never' : 'fixed';
  return rightKind(view, token);
}
