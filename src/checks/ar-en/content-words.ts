import { arNumberWords, foldNumberWord } from '../../text/values/ar-number-words.ts';
import { EN_NUMBER_WORDS } from '../../text/values/en-number-words.ts';

/** Words that stand anywhere, folded; also with و, ف, ب, ل or ك in front. */
const ARABIC_STOP = new Set(
  (
    'في من على الى عن ان انه انها انهم اننا انك هذا هذه هذان هاتان هولاء ذلك تلك اولايك التي الذي الذين اللذين اللذان اللتين اللاتي ما لا لم لن قد او ثم اي ايه كان كانت كانا كما ' +
    'لقد هو هي هم هما نحن انا انت لان بل اذا اذ الا حيث مما فيما كانوا يكون تكون نكون ايضا لكن لكنه لكنها مع عند بين غير ذات ذو ذي بعض لدي لديه لديها لديهم لديك لدينا تم يتم ' +
    'ليس ليست لست هل لو مثل هناك هنالك هنا كذلك حتي منذ لذلك لذا ممن عندما كل به بها بهم بك بي بنا بما له لها لهم لهما لك لنا لي لما فيه فيها فيهم منه منها منهم عليه عليها عليهم عليك اليه ' +
    'اليها اليهم عنه عنها عنهم معه معها معهم معك بينها بينهم بعضها بعضهم كلها كلهم كيف متي اين ماذا لماذا سوف كن كنت كنا كونها كونه اياه عما مم اما سواء قبل بعد تحت فوق حول خلال اثناء ' +
    'يا نعم كلا هكذا بينما رغم حوالي نحو سبيل حال اثر قيد لكي كي حين حينما ربما فقط فحسب جدا للغايه شكل احد احدي اذن عام عبر ضد دون بدون خلف امام وراء لدن بضع بضعه ' +
    'شهر عام سنه يوم ساعه مدينه دوله ولايه شركه وقت توقيت عمليه حاله منطقه مره درجه عدد شخص وجود عباره خاص خاصه عاديه وحيده سنوات سنين الشهر العام السنه اليوم الساعه المدينه الوقت التوقيت العمليه الحاله المنطقه الخاص الخاصه ' +
    'نسبه النسبه حد امر الامر مجال وسيله بشكل بصوره بواسطه بالفعل واقع الواقع سيما موجود موجوده الموجود الموجوده كبير كبيره الكبير الكبيره بدلا نظرا اضافه الاضافه عديد العديد مختلف مختلفه الرغم ' +
    'يمكن يمكنك يجب قام قامت يقوم تقوم قاموا تمت ستكون سيكون سيتم تعد يعد كونهم انفسهم نفسه نفسها نفس'
  )
    .split(' ')
    .map(foldNumberWord),
);

/** Number words are for other checks: they are not content here. */
export function isArabicStop(folded: string): boolean {
  if (ARABIC_STOP.has(folded) || arNumberWords().has(folded)) return true;
  return folded.length > 2 && 'وفبلك'.includes(folded[0]!) && ARABIC_STOP.has(folded.slice(1));
}

/** As {@link bareWord} leaves them. */
const ENGLISH_STOP = new Set(
  (
    'the a an of to in on at for from by with and or but as is are was were be been being it its this that these those he she they them his her their hers theirs ' +
    'him we us our you your yours i my me mine who whom whose which what there here not no nor do does did done doing has have had having will would can could may might must shall should ' +
    'than then so if when where while how why also into onto out up down over under off about such more most less least some any all each every other another both ' +
    'very just between through during throughout after before because against among within without however though although since until per via etc ' +
    's t ve re ll d m th st nd rd am pm ad bc first like many much few get gets got getting make makes made making use used using way well even still yet too rather quite really perhaps ' +
    'own same back again away around along across toward towards upon only ever never always often usually one ones thing things something anything nothing everything ' +
    'let lets going go goes went come comes came take takes took taken taking put set given give gives gave itself himself herself themselves yourself either neither whether ' +
    'u.s o\u2019clock able thus hence due according based including include includes'
  ).split(' '),
);

/** Whether an English word says nothing of what its sentence is about: one that stands anywhere, or a number. */
export function isEnglishStop(text: string): boolean {
  const bare = bareWord(text);
  return ENGLISH_STOP.has(bare) || EN_NUMBER_WORDS.has(bare);
}

function bareWord(text: string): string {
  return text.toLowerCase().replace(/(?:n?['\u2019]\p{L}+)$/u, '');
}
