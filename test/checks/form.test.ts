import { bracketsBalanced } from '../../src/checks/brackets-balanced.ts';
import { codesKept } from '../../src/checks/codes-kept.ts';
import { endMark } from '../../src/checks/end-mark.ts';
import { linksKept } from '../../src/checks/links-kept.ts';
import { markSpace } from '../../src/checks/mark-space.ts';
import { oddCapitals } from '../../src/checks/odd-capitals.ts';
import { repeatedMark } from '../../src/checks/repeated-mark.ts';
import { startCapital } from '../../src/checks/start-capital.ts';
import { symbolsAdded } from '../../src/checks/symbols-added.ts';
import { targetLanguage } from '../../src/checks/target-language.ts';
import { checkCases } from './check-cases.ts';

const source = 'وصل الوزير إلى المدينة.';

checkCases(linksKept, {
  pass: [
    { source: 'زوروا https://example.org/a/ للمزيد', target: 'Visit https://example.org/a.' },
    { source: 'راسلونا على desk@example.org', target: 'Write to desk@example.org' },
    { source: 'كتب @desk_news أمس', target: '@desk_news wrote yesterday' },
    { source: '(www.example.org)', target: 'www.example.org' },
  ],
  fail: [
    [
      { source: 'زوروا https://example.org/a للمزيد', target: 'Visit https://example.org/b.' },
      { message: 'https://example.org/a is not in the target', severity: 'error', source: 'https://example.org/a' },
      { message: 'is not in the source', severity: 'warning', target: 'https://example.org/b' },
    ],
    [{ source: 'راسلونا على desk@example.org', target: 'Write to us' }, { expected: ['desk@example.org'] }],
  ],
});

checkCases(codesKept, {
  pass: [
    { source: 'مقاتلة F-16 فوق المدينة', target: 'an F16 over the city' },
    { source: 'مؤتمر COP28', target: 'the COP 28 conference' },
    { source: 'فيروس H5N1', target: 'the H5N1 virus' },
    { source: 'في عام 2020', target: 'in 2020' },
  ],
  fail: [
    [
      { source: 'مقاتلة F-16 فوق المدينة', target: 'an F-18 over the city' },
      { source: 'F-16', expected: ['F-16'], severity: 'warning' },
    ],
    [{ source: 'مؤتمر COP28', target: 'the conference' }, { source: 'COP28' }],
  ],
});

checkCases(symbolsAdded, {
  pass: [
    { source, target: 'The minister arrived in the city.' },
    { source: 'الحل <b>هنا</b>', target: 'The answer is <b>here</b>' },
    { source: 'أ | ب', target: 'A | B' },
  ],
  fail: [
    [
      { source, target: 'The **minister** arrived.' },
      { target: '**minister**', severity: 'warning' },
    ],
    [{ source, target: '# The minister arrived' }, { target: '# ' }],
    [{ source, target: 'The minister <b>arrived' }, { target: '<b>' }],
    [{ source, target: 'The {name} arrived' }, { target: '{name}' }],
  ],
});

checkCases(endMark, {
  pass: [
    { source: 'هل وصل الوزير؟', target: 'Has the minister arrived?' },
    { source: 'هل وصل الوزير؟ نعم.', target: 'Has he arrived? Yes.' },
    { source: 'قال: "هل وصل؟"', target: 'He asked: "Has he come?"' },
    { source, target: 'Minister arrives in city', role: 'headline' },
    { source, target: 'The minister arrived…' },
  ],
  fail: [
    [
      { source: 'هل وصل الوزير؟', target: 'The minister has arrived.' },
      { message: 'the source asks', severity: 'warning', target: '.', expected: ['?'] },
    ],
    [
      { source, target: 'Did the minister arrive?' },
      { message: 'the target asks', target: '?' },
    ],
    [
      { source, target: 'The minister arrived' },
      { message: 'no full stop', severity: 'info' },
    ],
    [
      { source: 'وقال الوزير:', target: 'The minister said.' },
      { severity: 'info', expected: [':'] },
    ],
  ],
});

checkCases(bracketsBalanced, {
  pass: [
    { source, target: 'The minister (42) arrived [on foot].' },
    { source, target: '1) The minister arrived' },
    { source: 'وصل (الوزير', target: 'The (minister arrived' },
    { source, target: 'about 100 feet (30 m) away :)' },
  ],
  fail: [
    [
      { source, target: 'The minister (42 arrived' },
      { target: '(', severity: 'warning' },
    ],
    [{ source, target: 'The minister 42] arrived' }, { target: ']' }],
  ],
});

checkCases(markSpace, {
  pass: [
    { source, target: 'It is 10:30, or 1,000.5 p.m. in the U.S.; see www.example.org, a.txt' },
    { source, target: 'Il dit : oui !', to: 'fr' },
    { source, target: 'He waited ... and left' },
  ],
  fail: [
    [
      { source, target: 'towns , and' },
      { target: ' ', severity: 'info', expected: [''] },
    ],
    [
      { source, target: 'towns,and cities' },
      { target: ',', severity: 'warning', expected: [', '] },
    ],
    [
      { source, target: 'nothing to learn.Learning goes on' },
      { target: '.', expected: ['. '] },
    ],
  ],
});

checkCases(repeatedMark, {
  pass: [
    { source, target: 'He waited... and left?! Inc., etc.' },
    { source: 'وصل!!', target: 'He came!!' },
  ],
  fail: [
    [
      { source, target: 'He came,, and left.' },
      { target: ',,', expected: [','], severity: 'warning' },
    ],
    [
      { source, target: 'He came..' },
      { target: '..', expected: ['.'] },
    ],
    [
      { source, target: 'He came!!' },
      { target: '!!', expected: ['!'] },
    ],
    [
      { source, target: 'He came,.' },
      { target: ',.', expected: ['.'] },
    ],
  ],
});

checkCases(startCapital, {
  pass: [
    { source, target: 'The minister arrived there.' },
    { source, target: 'al-Shabab attacked the town.' },
    { source, target: 'iPhone sales rose again.' },
    { source, target: 'and went home again.', before: [{ source: 'وصل الوزير،', target: 'The minister came,' }] },
    { source: '… ثم عاد.', target: '… then he went back.' },
    { source: 'صورة', target: 'a picture of it' },
  ],
  fail: [
    [
      { source, target: '"the minister arrived there.' },
      { target: 't', expected: ['T'], severity: 'info' },
    ],
    [{ source, target: 'the minister arrived.', before: [{ source: 'نعم.', target: 'Yes.' }] }, { target: 't' }],
  ],
});

checkCases(oddCapitals, {
  pass: [
    { source, target: 'McDonald, YouTube, iPhone, NGOs, PhD, MPs, GHz, mRNA, AfCFTA and O\u2019Brien' },
    { source: 'برنامج LaTeX', target: 'the program LaTeX' },
    { source, target: 'NATO said' },
  ],
  fail: [
    [
      { source, target: 'HEllo there' },
      { target: 'HEllo', expected: ['Hello'], severity: 'warning' },
    ],
    [
      { source, target: 'the mInister arrived' },
      { target: 'mInister', expected: ['minister'] },
    ],
    [{ source, target: 'the wordS' }, { target: 'wordS' }],
  ],
});

checkCases(targetLanguage, {
  pass: [
    { source, target: 'The minister arrived in the city.' },
    { source, target: 'Le ministre est arrivé dans la ville hier soir.', to: 'fr' },
    { source, target: 'Floods, storms, fires' },
    { source, target: 'Minister arrives' },
  ],
  fail: [
    [
      { source, target: 'Le ministre est arrivé hier dans la ville avec une délégation.' },
      { message: 'not English', severity: 'error' },
    ],
    [{ source, target: 'El ministro llegó ayer a la ciudad con una delegación para los vecinos.' }, 'not English'],
  ],
});
