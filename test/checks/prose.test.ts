import { doubleSpace } from '../../src/checks/double-space.ts';
import { doubledWord } from '../../src/checks/doubled-word.ts';
import { edgeSpace } from '../../src/checks/edge-space.ts';
import { lengthBand } from '../../src/checks/length-band.ts';
import { repeatedRun } from '../../src/checks/repeated-run.ts';
import { checkCases } from './check-cases.ts';

checkCases(doubleSpace, {
  pass: [
    { source: 'أ', target: 'a b\nc' },
    { source: 'أ', target: '  edges are for edge-space  ' },
  ],
  fail: [
    [{ source: 'أ', target: 'a  b   c' }, { message: '2 spaces', target: '  ', expected: [' '] }, '3 spaces'],
    [{ source: 'أ', target: 'a \u00a0b' }, '2 spaces'],
  ],
});

checkCases(edgeSpace, {
  pass: [{ source: 'أ', target: 'a b' }],
  fail: [
    [
      { source: 'أ', target: ' a\u00a0' },
      { message: 'before', target: ' ' },
      { message: 'behind', target: '\u00a0' },
    ],
    [{ source: 'أ', target: 'a\n' }, 'behind'],
  ],
});

checkCases(doubledWord, {
  pass: [
    { source: 'أ', target: 'He had had enough' },
    { source: 'أ', target: 'I know that that is so' },
    { source: 'جزيرة بورا بورا', target: 'the island of Bora Bora' },
    { source: 'أ', target: 'in 10 10 minute rounds' },
    { source: 'أ', target: 'step by step, again, again' },
    { source: 'أ', target: "the the-less, it's it" },
  ],
  fail: [
    [
      { source: 'أ', target: 'in the the city' },
      { target: 'the the', expected: ['the'] },
    ],
    [{ source: 'أ', target: 'The the city' }, { target: 'The the' }],
    [{ source: 'الرئيس', target: 'President President spoke' }, { target: 'President President' }],
    [{ source: 'أ', target: 'said\nsaid' }, { target: 'said\nsaid' }],
  ],
});

checkCases(repeatedRun, {
  pass: [
    { source: 'أ', target: 'more and more and less' },
    { source: 'أ', target: 'It rains again and again. It rains again and we wait.' },
    { source: 'نريد حلا الآن نريد حلا الآن', target: 'we want peace now we want peace now' },
    { source: 'أ', target: 'They saw a new comet. A new comet is a rare sight.' },
  ],
  fail: [
    [
      { source: 'أ', target: 'The talks will go on in the city in the city' },
      { target: 'in the city', severity: 'error' },
    ],
    [
      { source: 'أ', target: 'The talks go on this week. The talks go on this week.' },
      { target: 'The talks go on this week' },
    ],
    [{ source: 'أ', target: 'he said yes to it he said yes to it and left' }, { target: 'he said yes to it' }],
  ],
});

const sentence = 'أعلنت الوزارة في بيان لها أن المحادثات بين الجانبين ستستمر خلال الأسبوع المقبل في العاصمة';

checkCases(lengthBand, {
  pass: [
    {
      source: sentence,
      target: 'The ministry said in a statement that talks between the two sides would go on in the capital next week',
    },
    { source: 'نعم', target: 'Yes, of course we did' },
    { source: '', target: 'x' },
    { source: sentence, target: '' },
    { source: sentence, target: '两边的会谈下周将在首都继续', to: 'zh' },
  ],
  fail: [
    [
      { source: sentence, target: 'The ministry said talks would go on' },
      { message: 'is something missing?', severity: 'warning' },
    ],
    [
      { source: sentence, target: `${'The ministry said in a statement that talks would go on. '.repeat(4)}` },
      'was something added?',
    ],
    [{ source: sentence, target: 'Talks', to: 'fr' }, 'is something missing?'],
  ],
});
