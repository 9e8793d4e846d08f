import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Clock } from '../../src/core/ports.ts';
import { realClock } from '../../src/io/clock.ts';
import { type EngineAnswer, isFault } from '../../src/providers/contract.ts';
import { createMock, MOCK_MARK, type MockSettings } from '../../src/providers/mock.ts';
import { readMockSettings } from '../../src/providers/mock-settings.ts';
import { makeItem, providerContract } from '../contracts/provider.ts';

const never = new AbortController().signal;
const pair = { from: 'ar', to: 'en' };

/** Counts the calls that come as far as the engine by the time they take. */
function makeHarness(settings: MockSettings) {
  let calls = 0;
  const clock: Clock = {
    ...realClock,
    sleep(ms, signal) {
      calls += 1;
      return realClock.sleep(ms === 1 ? 0 : ms, signal);
    },
  };
  return { provider: createMock({ delay: 1, ...settings }, clock), calls: () => calls };
}

providerContract('mock', async (scene) => {
  if (scene === 'slow') return makeHarness({ delay: 2000 });
  return makeHarness(scene === 'answers' ? {} : { rules: [{ do: 'fail', fault: scene }] });
});

const text = (answer: EngineAnswer | undefined) => (answer && !isFault(answer) ? answer.text : undefined);
const kind = (answer: EngineAnswer) => (isFault(answer) ? answer.fault.kind : 'text');

async function mockOf(source: string, names: Record<string, string> = {}, to = 'en', from = 'ar'): Promise<string> {
  const [answer] = await createMock(undefined, realClock).translate(
    [makeItem('a', source, names)],
    { from, to },
    never,
  );
  return text(answer) ?? JSON.stringify(answer);
}

describe('what the mock writes', () => {
  test.for([
    ['words in Latin letters, the structure kept', 'قال: "نعم"، ثم مضى؟', '[mock] qal: "nem", thm mda?'],
    ['digits by value, separators too', 'ارتفع ١٢٣٬٤٥٦٫٧٨ أو ۹۹٪', '[mock] artfe 123,456.78 aw 99%'],
    ['the scale behind a number', 'أكثر من 7.9 ألف شخص و٣ ملايين', '[mock] akthr mn 7.9 thousand shkhs w 3 million'],
    ['a scale that is no number stays a word', 'ألف كتاب', '[mock] alf ktab'],
    ['a number apart from what is glued to it', 'و٣ و2022م و2022ء وB2 و4G', '[mock] w 3 w 2022 m w 2022 e wB2 w 4G'],
    ['the month of a date', 'في 10 كانون الثاني 2022', '[mock] fy 10 January 2022'],
    ['guillemets and dashes', '«كلمة» – و(أخرى)…', '[mock] «klma» – w(akhra)…'],
    ['Latin words and addresses', 'زوروا www.example.org و@desk', '[mock] zwrwa www.example.org w@desk'],
    ['vowels that are written, doubling, no tatweel', 'مُحَمَّد كـــبير', '[mock] muhammad kbyr'],
    ['presentation forms', '\uFEE3\uFEAE\uFEA3\uFE92\uFE8E', '[mock] mrhba'],
    ['bidi marks vanish', '\u200Fكلمة\u200E \u2067هنا\u2069', '[mock] klma hna'],
    ['line breaks stay', 'سطر\nآخر', '[mock] str\naakhr'],
  ] as const)('%s', async ([, source, expected]) => {
    expect(await mockOf(source)).toBe(expected);
  });

  test('names stand in place, apart from what was glued to them', async () => {
    const source = 'وأعلنت سلمى لبيروت، وقال "حداد".';
    expect(await mockOf(source, { سلمى: 'Salma', بيروت: 'Beirut', حداد: 'Haddad' })).toBe(
      '[mock] waelnt Salma l Beirut, wqal "Haddad".',
    );
  });

  test('other directions leave no letter of the source either', async () => {
    expect(await mockOf('The meeting of 12 May', {}, 'ar', 'en')).toMatch(/^\[mock\] [^a-zA-Z]*12[^a-zA-Z]*$/);
    expect(await mockOf('Встреча 12 мая', {}, 'en', 'ru')).toBe('[mock] Vstrecha 12 maya');
    expect(await mockOf('A table', {}, 'fr', 'en')).toBe('[mock] Á táblé');
  });

  test('law: no Arabic letter, digit or punctuation is left, whatever comes in', async () => {
    const arabic = fc.string({
      unit: fc.integer({ min: 0x600, max: 0x6ff }).map((point) => String.fromCodePoint(point)),
      maxLength: 40,
    });
    const forms = fc.string({
      unit: fc.oneof(
        fc.integer({ min: 0xfb50, max: 0xfdff }).map((point) => String.fromCodePoint(point)),
        fc.integer({ min: 0xfe70, max: 0xfefc }).map((point) => String.fromCodePoint(point)),
        fc.integer({ min: 0x750, max: 0x77f }).map((point) => String.fromCodePoint(point)),
      ),
      maxLength: 20,
    });
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(arabic, forms, fc.string()), { maxLength: 4 }), async (parts) => {
        const out = await mockOf(parts.join(' '));
        expect(out.startsWith(MOCK_MARK)).toBe(true);
        expect(out).not.toMatch(/\p{Script=Arabic}|[\u060C\u061B\u061F\u0640\u066A-\u066D\u06D4]/u);
        expect(out).not.toMatch(/(?![0-9])\p{Nd}/u);
        expect(out).not.toMatch(/[\u200E\u200F\u202A-\u202E\u2066-\u2069\u061C]/);
      }),
    );
  });

  test('law: every number keeps its value, in any digits', async () => {
    const zeros = [0x30, 0x660, 0x6f0, 0x966, 0xff10, 0x1d7ce, 0x1d7e2, 0x1fbf0];
    await fc.assert(
      fc.asyncProperty(fc.bigInt({ min: 0n, max: 10n ** 15n }), fc.constantFrom(...zeros), async (value, zero) => {
        const digits = [...String(value)].map((digit) => String.fromCodePoint(zero + Number(digit))).join('');
        expect(await mockOf(`بلغ ${digits} طنا`)).toBe(`[mock] blgh ${value} tna`);
      }),
    );
  });
});

describe('what the mock can be told', () => {
  const items = ['الأول', 'الثاني', 'الثالث'].map((source, index) => makeItem(`s${index + 1}`, source));
  const run = async (told: string, calls = 1) => {
    const provider = createMock(readMockSettings(told), realClock);
    const all: (readonly EngineAnswer[])[] = [];
    for (let call = 0; call < calls; call++) all.push(await provider.translate(items, pair, never));
    return all;
  };

  test('to fail on the nth call only', async () => {
    const calls = await run('fail=429@3', 4);
    expect(calls.map((answers) => kind(answers[0]!))).toEqual(['text', 'text', 'rate-limited', 'text']);
    expect(calls[2]![0]).not.toHaveProperty('fault.retryAfterMs');
  });

  test('to say how long to wait', async () => {
    const [answers] = await run('fail=429:1.5');
    expect(answers![0]).toHaveProperty('fault.retryAfterMs', 1500);
  });

  test('to refuse a text and nothing else', async () => {
    const [answers] = await run('fail=refused~الثاني');
    expect(answers!.map(kind)).toEqual(['text', 'refused', 'text']);
  });

  test('to drop an answer: the adapter sees it, the others keep their places', async () => {
    const [answers] = await run('drop');
    expect(answers!.map((answer) => [answer.id, kind(answer)])).toEqual([
      ['s1', 'wrong-count'],
      ['s2', 'text'],
      ['s3', 'text'],
    ]);
    expect(text(answers![1])).toBe('[mock] althany');
  });

  test('to reorder: the adapter puts it right', async () => {
    expect(await run('reorder')).toEqual(await run(''));
  });

  test('to answer one too many: nothing of the request can be trusted', async () => {
    const [answers] = await run('extra');
    expect(answers!.map(kind)).toEqual(['wrong-count', 'wrong-count', 'wrong-count']);
  });

  test('to give the source back, or nothing, or nonsense: the layers above must see it', async () => {
    const [answers] = await run('source~الأول,empty~الثاني,garble~الثالث');
    expect(answers!.map(text)).toEqual(['الأول', '', '[mock] alth\uFFFD']);
  });

  test('faults and delays do not change under which key answers are kept; changed texts do', () => {
    const of = (told: string) => createMock(readMockSettings(told), realClock).fingerprint;
    expect(of('delay=5,fail=503@1,drop@2,reorder')).toBe(of(''));
    expect(of('source')).not.toBe(of(''));
  });
});

describe('TARJUMAN_MOCK', () => {
  test.for([
    [undefined, {}],
    ['  ', {}],
    ['delay=50', { delay: 50, rules: [] }],
    ['fail=429@3', { rules: [{ do: 'fail', fault: 'rate-limited', calls: [{ from: 3, to: 3 }] }] }],
    [
      'delay=5, fail=429:2@3-5',
      { delay: 5, rules: [{ do: 'fail', fault: 'rate-limited', retryAfter: 2, calls: [{ from: 3, to: 5 }] }] },
    ],
    ['fail@%4', { rules: [{ do: 'fail', fault: 'unavailable', calls: [{ every: 4 }] }] }],
    ['drop@2+4-', { rules: [{ do: 'drop', calls: [{ from: 2, to: 2 }, { from: 4 }] }] }],
    ['source~a b', { rules: [{ do: 'source', text: 'a b' }] }],
    [
      '{"delay":1,"rules":[{"do":"fail","fault":"quota","text":"a,b"}]}',
      { delay: 1, rules: [{ do: 'fail', fault: 'quota', text: 'a,b' }] },
    ],
    [
      '{"rules":[{"do":"fail","fault":"429","retryAfter":0,"calls":2}]}',
      { rules: [{ do: 'fail', fault: 'rate-limited', retryAfter: 0, calls: [{ from: 2, to: 2 }] }] },
    ],
  ] as const)('%s', ([told, expected]) => {
    expect(readMockSettings(told)).toEqual(expected);
  });

  test.for([
    ['dealy=50', '"dealy" is no action'],
    ['delay=soon', 'delay is "soon"'],
    ['delay=', 'delay is ""'],
    ['delay=5@2', 'takes no @'],
    ['fail=teapot', '"teapot" is no fault'],
    ['fail=503:2', 'only 429 can say'],
    ['fail=429:x', '"x" is no time'],
    ['fail=429:', '"" is no time'],
    ['fail=429@0', '"0" names no calls'],
    ['fail=429@5-3', '"5-3" names no calls'],
    ['drop=3', 'drop takes no value'],
    ['drop~', 'text of a rule is empty'],
    ['{"delay":', 'begins like JSON'],
    ['{"rules":{}}', 'no list'],
    ['{"rules":[3]}', 'a rule is an object'],
    ['{"speed":3}', '"speed" is no setting'],
    ['{"rules":[{"do":"drop","when":3}]}', '"when" is no part'],
  ] as const)('%s is an error of the settings', ([told, found]) => {
    expect(() => readMockSettings(told)).toThrow(
      expect.objectContaining({ code: 'ENGINE_SETTINGS', message: expect.stringContaining(found) }),
    );
  });
});
