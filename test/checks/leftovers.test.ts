import { bidiControls } from '../../src/checks/bidi-controls.ts';
import { controlCharacters } from '../../src/checks/control-characters.ts';
import { emptyTarget } from '../../src/checks/empty-target.ts';
import { engineTalk } from '../../src/checks/engine-talk.ts';
import { foreignScript } from '../../src/checks/foreign-script.ts';
import { htmlEntity } from '../../src/checks/html-entity.ts';
import { sameAsSource } from '../../src/checks/same-as-source.ts';
import { sourcePunctuationLeft } from '../../src/checks/source-punctuation-left.ts';
import { sourceScriptLeft } from '../../src/checks/source-script-left.ts';
import { checkCases } from './check-cases.ts';

checkCases(emptyTarget, {
  pass: [
    { source: 'نص', target: 'Text' },
    { source: '', target: '' },
    { source: ' ', target: '' },
  ],
  fail: [
    [{ source: 'نص', target: '' }, 'the target is empty'],
    [{ source: 'نص', target: ' \u00a0\n' }, 'the target is only white space'],
  ],
});

checkCases(sameAsSource, {
  pass: [
    { source: 'أعلن الوزير', target: 'The minister announced' },
    { source: '2022', target: '2022' },
    { source: 'COVID-19', target: 'COVID-19' },
    { source: 'Airbus A320', target: 'Airbus A320', from: 'fr' },
  ],
  fail: [
    [
      { source: 'أعلن الوزير', target: 'أعلن الوزير' },
      { message: 'unchanged', target: 'أعلن الوزير' },
    ],
    [{ source: 'أعلن  الوزير', target: '\u200fأعلن الوزير ' }, 'unchanged'],
    [{ source: 'le ministre a dit que oui', target: 'le ministre a dit que oui', from: 'fr' }, 'unchanged'],
  ],
});

checkCases(foreignScript, {
  pass: [
    { source: 'تحدث الوزير', target: 'The minister spoke.' },
    { source: 'تحدث الوزير', target: 'The الوزير spoke.' },
    { source: 'جسيم ألفا', target: 'An α particle of 5 μm' },
    { source: 'صحيفة Правда', target: 'The paper Правда' },
    { source: 'تحدث الوزير', target: '部长昨天发表了讲话。', to: 'zh-Hans' },
    { source: 'تحدث الوزير', target: '大臣はきのう話した。', to: 'ja' },
    { source: 'تحدث الوزير', target: 'Министр выступил.', to: 'sr' },
    { source: 'تحدث الوزير', target: 'Министр выступил.', to: 'qaa' },
  ],
  fail: [
    [
      { source: 'أنكروا', target: '部长昨天发表了讲话。' },
      { severity: 'error', target: '部长昨天发表了讲话' },
    ],
    [{ source: 'تحدث', target: 'Министр.' }, { target: 'Министр' }],
    [{ source: 'تحدث', target: 'The minister 发表 spoke, и потом left.' }, { target: '发表' }, { target: 'и потом' }],
    [{ source: 'تحدث', target: 'השר דיבר', to: 'fr' }, { target: 'השר דיבר' }],
  ],
});

checkCases(sourceScriptLeft, {
  pass: [
    { source: 'قال الوزير', target: 'The minister said' },
    { source: 'قال', target: 'Ça suffit: Ελλάδα' },
    { source: 'قال', target: 'اس نے کہا', to: 'ur' },
    { source: 'BBC reported', target: 'أفادت BBC', from: 'en', to: 'ar' },
  ],
  fail: [
    [
      { source: 'قال الوزير', target: 'The وزير said' },
      { message: 'وزير', target: 'وزير' },
    ],
    [{ source: 'قال الوزير أمس', target: 'He said الوزير، أمس then و' }, { target: 'الوزير، أمس' }, { target: 'و' }],
    [{ source: 'Он сказал', target: 'He сказал', from: 'ru' }, { target: 'сказал' }],
  ],
});

checkCases(sourcePunctuationLeft, {
  pass: [
    { source: 'نعم، ٥٠٪؟', target: 'Yes, 50%?' },
    { source: 'نعم، نعم', target: 'ہاں، ہاں', to: 'ur' },
  ],
  fail: [
    [
      { source: 'نعم، نعم', target: 'Yes، yes' },
      { target: '\u060c', expected: [','] },
    ],
    [
      { source: 'نعم؟', target: 'Yes؟' },
      { target: '\u061f', expected: ['?'] },
    ],
    [
      { source: '٤٥ شخصا', target: '٤٥ people' },
      { target: '٤٥', expected: ['45'] },
    ],
    [{ source: '۴۵', target: '۴۵' }, { expected: ['45'] }],
    [{ source: 'لـ', target: 'to\u0640' }, { expected: [''] }],
  ],
});

checkCases(engineTalk, {
  pass: [
    { source: 'قال الوزير', target: 'The minister said he was sorry' },
    { source: 'أنا آسف، لا أستطيع الحضور', target: "I'm sorry, but I can't come" },
    { source: 'قال', target: '"I cannot accept this," he said' },
    { source: 'هذه هي الترجمة', target: 'Here is the translation: good' },
    { source: 'بالتأكيد، هذا صحيح', target: 'Certainly, this is right' },
    { source: 'وهنا البيان', target: 'Here is the statement: peace' },
    { source: 'لا يمكننا الاستمرار', target: 'We cannot continue' },
    { source: 'أكدت الوزارة', target: 'Sure enough, the ministry confirmed it' },
    { source: 'النص', target: 'The text: a translation that was lost' },
  ],
  fail: [
    [
      { source: 'قال الوزير', target: 'Here is the translation: The minister said' },
      { message: 'before the translation', target: 'Here is the translation:' },
    ],
    [
      { source: 'قال الوزير', target: "Sure! Here's the English translation of your text:\nThe minister said" },
      'before the translation',
    ],
    [{ source: 'قال الوزير', target: 'Translation: The minister said' }, { target: 'Translation:' }],
    [{ source: 'قال الوزير', target: '**English translation:** The minister said' }, 'before the translation'],
    [
      { source: 'قال الوزير', target: "I'm sorry, but I can't assist with that request." },
      { message: 'refused', severity: 'error' },
    ],
    [{ source: 'قال الوزير', target: 'I cannot translate this text.' }, 'refused'],
    [{ source: 'قال الوزير', target: 'As an AI language model, I do not take sides.' }, 'refused'],
    [
      { source: 'قال الوزير', target: 'The minister said. Let me know if you need anything else!' },
      { message: 'after the translation', target: 'Let me know if you need anything else!' },
    ],
    [{ source: 'قال الوزير', target: 'The minister said.\n\nNote: the source has an error.' }, 'after the translation'],
    [{ source: 'قال الوزير', target: '```\nThe minister said\n```' }, 'before the translation'],
  ],
});

checkCases(htmlEntity, {
  pass: [
    { source: 'شركة', target: 'AT&T; R&D & more' },
    { source: 'اكتب &amp; هنا', target: 'Write &amp; here' },
    { source: 'نص', target: 'a &b; c' },
  ],
  fail: [
    [
      { source: 'قال', target: 'It&#39;s &quot;good&quot;' },
      { target: '&#39;', expected: ["'"] },
      { target: '&quot;', expected: ['"'] },
      { target: '&quot;' },
    ],
    [{ source: 'قال', target: 'a &amp; b &#x27;' }, { expected: ['&'] }, { expected: ["'"] }],
    [{ source: 'قال', target: 'a&nbsp;b' }, { expected: ['\u00a0'] }],
  ],
});

checkCases(bidiControls, {
  pass: [
    { source: '\u200fقال', target: 'said' },
    { source: 'said', target: '\u200fقال', from: 'en', to: 'ar' },
  ],
  fail: [
    [
      { source: 'قال', target: 'he \u200fsaid\u202e' },
      { message: 'U+200F', target: '\u200f', expected: [''] },
      { message: 'U+202E' },
    ],
  ],
});

checkCases(controlCharacters, {
  pass: [
    { source: 'مقهى', target: 'café – “naïve” Ã\tx\n' },
    { source: 'مقهى', target: 'São Paulo, Âge, €5, â la' },
  ],
  fail: [
    [
      { source: 'قال', target: 'sa\u0007id' },
      { message: 'U+0007', target: '\u0007' },
    ],
    [{ source: 'قال', target: 'caf\ufffd' }, 'U+FFFD'],
    [{ source: 'قال', target: 'a\u200bb' }, 'U+200B'],
    [
      { source: 'مقهى', target: 'caf\u00c3\u00a9' },
      { message: 'wrong encoding', target: '\u00c3\u00a9' },
    ],
    [{ source: 'قال', target: 'it\u00e2\u20ac\u2122s' }, 'wrong encoding'],
    [{ source: 'قال', target: '\u00d9\u201a\u00d8\u00a7\u00d9\u201e' }, 'wrong encoding'],
    [{ source: 'قال', target: 'x\ud800y' }, 'U+D800'],
  ],
});
