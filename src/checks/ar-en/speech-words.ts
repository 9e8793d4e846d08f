import { arabicCue, type Cue } from '../../text/cues.ts';

/**
 * Who said it: verbs and phrases by which a sentence names its source, with the English that keeps it named. Arabic folded. Source: the verbs of
 * saying of Arabic agency copy (أفعال القول والإسناد), house style H24 and H25. Verbs whose letters are common nouns too (عبر، تصريح as a
 * permit) are left out.
 */
export interface SpeechKind {
  /** A word of `arabic`. */
  readonly cue: Cue;
  readonly arabic: RegExp;
  readonly english: RegExp;
  /** What is asked for, more strictly, where the verb is the first word: then the whole sentence is somebody's claim. */
  readonly opening?: RegExp;
}

function kind(arabic: string, english: string, opening?: string): SpeechKind {
  const words = (list: string) => new RegExp(`(?<!\\p{L})(?:${list.split(' ').join('|').replaceAll('_', ' ')})`, 'giu');
  // The first word of each; على is in too many sentences, and what stands behind it is not.
  const firsts = arabic.split(' ').map((phrase) => phrase.replace('علي_', '').split('_')[0]!);
  return {
    cue: arabicCue(new RegExp(`^[وف]?(?:${firsts.join('|')})$`, 'u')),
    ...(opening !== undefined && { opening: words(opening) }),
    arabic: new RegExp(
      `(?<![\\p{L}\\p{M}])[وف]?(?:${arabic.split(' ').join('|').replaceAll('_', ' ')})(?![\\p{L}\\p{M}])`,
      'gu',
    ),
    english: words(english),
  };
}

const SAID =
  'sa(?:y|id|ys|ying)\\b t(?:ell|old)s? stat(?:e[ds]|ing|ement) add(?:ed|s|ing)\\b remark(?!ab) comment argu(?:e|ing) claim not(?:e[ds]|ing)\\b explain accord report describ(?:e|ing) quot(?:e|ing) ' +
  'sp(?:eak|oke) writ(?:es|ing) wr(?:ote|itten) answer repl(?:y|ie) respond mention declar insist assert announc reveal confirm admit suggest warn stress emphasi inform(?:s|ed)\\b observe[ds] allege maintain(?:s|ed)_that ' +
  'went_on continued_by continu(?:es|ed)[,:] continu(?:es|ed)_by conclud(?:es|ed)_(?:that|by) ask(?:s|ed)\\b complain joke conced acknowledg clarif reiterat contend predict testif mean(?:s|t)\\b in_the_words point(?:s|ed)_out call(?:s|ed)\\b name[ds]?\\b (?:is|was|are)_known';

export const SPEECH: readonly SpeechKind[] = [
  kind(
    'قال قالت قالوا قالا يقول تقول يقولون يقال قايلا قايله قوله قولها قولهم صرح صرحت صرحوا يصرح اضاف اضافت اضافوا مضيفا مضيفه استطرد تابع_قايلا تابعت_قايله',
    SAID,
  ),
  kind(
    'افاد افادت افادوا يفيد تفيد اعلن اعلنت اعلنوا يعلن تعلن اكد اكدت اكدوا موكدا موكده يوكد توكد اوضح اوضحت اوضحوا يوضح موضحا ذكرت ذكروا اخبر اخبرت اخبروا ابلغ ابلغت ابلغوا نوه شدد شددت حذر حذرت يحذر اعترف اعترفت ' +
      'جادل جادلت يجادل رد_قايلا لفتت',
    `${SAID} show indicat prov(?:e|es|ed|ing)\\b assur affirm certif caution alert stipulat make_sure ensur specif introduc broadcast publish issu(?:e[ds]|ing) publici[sz] advi[sc]e highlight recogni disclos outlin set_out made_clear verif found find unveil releas proclaim notif complain argued debat disput comment`,
  ),
  kind(
    'زعم زعمت زعموا يزعم تزعم يزعمون ادعي ادعت ادعوا زاعما زاعمه',
    'claim alleg purport suppos assert argu maintain contend sa(?:y|id|ys|ying)\\b insist pretend accus so-called believ report suggest',
  ),
  kind(
    'اشار اشارت اشاروا مشيرا مشيره يشير يشيرون',
    `${SAID} indicat refer point impl(?:y|ie) show sign cit(?:e|ing) suggest hint mark denot evidenc found find`,
  ),
  kind(
    'وفقا_ل(?!سرع|قدر|حاج)\\p{L}* وفق_ما بحسب حسبما حسب_ما حسب_قول\\p{L}* علي_حد_(?:قول|تعبير|زعم)\\p{L}* نقلا_عن نقلت_عن علي_لسان\\p{L}*',
    `${SAID} accord cit(?:e|ing) as_per per\\b quote attribut in_line_with in_accordance based_on through_the_words depending`,
  ),
  kind(
    'يعتقد تعتقد يعتقدون اعتقد اعتقدوا اقترح اقترحت يقترح تقترح يري_(?:ان|بعض|الخبراء|البعض) يظن',
    'belie[fv] think thought suppos consider suggest propos assum see\\b said\\b says\\b feel felt convinc view hold\\b held opinion expect accord argu recommend claim likely may\\b might\\b probabl perhaps deem regard reckon suspect',
    'belie[fv] think thought suppos consider suggest propos assum said\\b says\\b feel felt convinc view opinion accord argu recommend claim deem regard reckon suspect expect see\\b hold held',
  ),
];
