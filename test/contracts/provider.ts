import { afterEach, describe, expect, test } from 'vitest';
import { codePoints, type EngineItem, isFault, type Pair, type Provider } from '../../src/providers/contract.ts';

/** What the engine behind the adapter does in a case. `slow`: it takes at least a second. */
export type Scene = 'answers' | 'unavailable' | 'rate-limited' | 'slow';

export interface ProviderHarness {
  readonly provider: Provider;
  /** Requests that have reached the engine. */
  calls(): number;
  close?(): Promise<void>;
}

const PAIR: Pair = { from: 'ar', to: 'en' };

/** An item; `names` are the terms that stand in the text, with what is to be written for them. */
export function makeItem(id: string, text: string, names: Readonly<Record<string, string>> = {}): EngineItem {
  const terms = Object.entries(names)
    .map(([term, translation]) => {
      const start = text.indexOf(term);
      if (start < 0) throw new Error(`${term} does not stand in the text of ${id}`);
      return { start, end: start + term.length, kind: 'name' as const, term, translation };
    })
    .sort((a, b) => a.start - b.start);
  return { id, text, before: '', after: '', terms };
}

/** The laws that every provider keeps. `make` gives a fresh one for each; `skip` names a law and says why it cannot hold. */
export function providerContract(
  name: string,
  make: (scene: Scene) => Promise<ProviderHarness>,
  skip: Readonly<Record<string, string>> = {},
): void {
  describe(`${name} keeps the contract of providers`, () => {
    const open: ProviderHarness[] = [];
    afterEach(async () => {
      for (const harness of open.splice(0)) {
        await harness.provider.close?.();
        await harness.close?.();
      }
    });
    const law = (title: string, scene: Scene, run: (harness: ProviderHarness) => Promise<void>) => {
      if (skip[title]) return test.skip(`${title} (${skip[title]})`, () => {});
      test(title, async () => {
        const harness = await make(scene);
        open.push(harness);
        await run(harness);
      });
    };
    const ask = (harness: ProviderHarness, items: readonly EngineItem[], signal = new AbortController().signal) =>
      harness.provider.translate(items, PAIR, signal);
    const textOf = async (harness: ProviderHarness, item: EngineItem) => {
      const [answer] = await ask(harness, [item]);
      if (!answer || isFault(answer)) throw new Error(`no text but ${JSON.stringify(answer)}`);
      return answer;
    };

    law('one answer per item, in order, with the same ids', 'answers', async (harness) => {
      const items = Array.from({ length: 40 }, (_, index) =>
        makeItem(`k${(index * 7) % 40}`, `الجلسة رقم ${index} مفتوحة.`),
      );
      const answers = await ask(harness, items);
      expect(answers.map((answer) => answer.id)).toEqual(items.map((item) => item.id));
      for (const [index, answer] of answers.entries()) {
        expect(isFault(answer) ? answer.fault : answer.text).toContain(String(index));
      }
      expect(harness.calls()).toBe(1);
    });

    law('ids that are alike do not mix up texts', 'answers', async (harness) => {
      const answers = await ask(harness, [makeItem('s1', 'العدد 11'), makeItem('s1', 'العدد 22')]);
      expect(answers.map((answer) => (isFault(answer) ? answer.fault.kind : /\d+/.exec(answer.text)?.[0]))).toEqual([
        '11',
        '22',
      ]);
    });

    law('no items: no answers, and nothing is asked', 'answers', async (harness) => {
      expect(await ask(harness, [])).toEqual([]);
      expect(harness.calls()).toBe(0);
    });

    law('the same question has the same answer', 'answers', async (harness) => {
      const items = [makeItem('a', 'افتتح الوزير المعرض.'), makeItem('b', 'بلغت الكلفة 3 ملايين.')];
      expect(await ask(harness, items)).toEqual(await ask(harness, items));
    });

    law('an answer does not depend on what stands beside it', 'answers', async (harness) => {
      const item = makeItem('a', 'وصل الوفد إلى تونس & المغرب.', { تونس: 'Tunis' });
      const other = makeItem('b', 'عاد الوفد إلى عمان.', { عمان: 'Amman' });
      const together = await ask(harness, [other, item]);
      const alone = await textOf(harness, item);
      // What a request used up beyond its texts is shared out, so that tokens and their price are less in company.
      expect({ ...together[1], tokens: undefined, usd: undefined }).toEqual({
        ...alone,
        tokens: undefined,
        usd: undefined,
      });
    });

    for (const text of ['و', '؟', '😀', '👩‍👩‍👧 🇹🇳', '٣', 'a']) {
      law(`a text of one sign is answered: ${JSON.stringify(text)}`, 'answers', async (harness) => {
        const answer = await textOf(harness, makeItem('a', text));
        expect(answer.billed).toBe(codePoints(text));
      });
    }

    law('names are written as asked, each in its sentence', 'answers', async (harness) => {
      const item = makeItem('a', 'زار سامي حداد مدينة صور ولبيروت تاريخ، وبحث "الأمر" مع ليلى.', {
        'سامي حداد': 'Sami Haddad',
        صور: 'Tyre',
        بيروت: 'Beirut',
        ليلى: "Laila O'Neil & Sons",
      });
      const { text } = await textOf(harness, item);
      const places = ['Sami Haddad', 'Tyre', 'Beirut', "Laila O'Neil & Sons"].map((written) => text.indexOf(written));
      expect(places.every((place) => place >= 0)).toBe(true);
      expect(places).toEqual([...places].sort((a, b) => a - b));
      // Nothing of an adapter's own marking is left, and no name sticks to a word.
      expect(text).not.toMatch(
        /[<>]|&\w+;|[\p{L}\p{N}](?:Sami|Tyre|Beirut|Laila)|(?:Haddad|Tyre|Beirut|Sons)[\p{L}\p{N}]/u,
      );
    });

    law(
      'a second try for a name hands it over another way, and is counted like any other',
      'answers',
      async (harness) => {
        const first = makeItem('a', 'ثم عاد إلى دبي & ولعمان.', { دبي: 'Dubai', عمان: 'Amman' });
        const second = { ...first, missed: ['دبي'] };
        // Where there is no other way, nobody asks again.
        if (!harness.provider.secondWay) return expect(harness.provider.secondWay).toBeUndefined();
        const { text, billed } = await textOf(harness, second);
        expect(text).toContain('Dubai');
        expect(text).toContain('Amman');
        expect(text).not.toMatch(/[<>]|&\w+;|[\p{L}\p{N}](?:Dubai|Amman)/u);
        expect(billed).toBe(harness.provider.charsOf(second));
      },
    );

    law("an article's own signs come back as they are", 'answers', async (harness) => {
      const { text } = await textOf(
        harness,
        makeItem('a', 'كتب <b>AT&T</b> &amp; 5 < 7 &lt;i&gt; إلى دبي', { دبي: 'Dubai' }),
      );
      expect(text).toContain('<b>AT&T</b> &amp; 5 < 7 &lt;i&gt;');
      expect(text).toContain('Dubai');
    });

    law('charsOf is what is billed', 'answers', async (harness) => {
      for (const item of [makeItem('a', 'نص قصير 😀'), makeItem('b', 'عاد إلى دبي', { دبي: 'Dubai' })]) {
        expect((await textOf(harness, item)).billed).toBe(harness.provider.charsOf(item));
      }
    });

    law('an abort before the call answers `aborted`, and nothing is asked', 'answers', async (harness) => {
      const answers = await ask(harness, [makeItem('a', 'نص'), makeItem('b', 'نص')], AbortSignal.abort());
      expect(answers.map((answer) => isFault(answer) && answer.fault.kind)).toEqual(['aborted', 'aborted']);
      expect(harness.calls()).toBe(0);
    });

    law('an abort during the call answers `aborted` at once', 'slow', async (harness) => {
      const controller = new AbortController();
      const started = performance.now();
      const running = ask(harness, [makeItem('a', 'نص')], controller.signal);
      setTimeout(() => controller.abort(new Error('stopped')), 150);
      const [answer] = await running;
      expect(answer && isFault(answer) && answer.fault.kind).toBe('aborted');
      expect(performance.now() - started).toBeLessThan(900);
    });

    for (const kind of ['unavailable', 'rate-limited'] as const) {
      law(`\`${kind}\` is an answer for every item, and nothing is tried again`, kind, async (harness) => {
        const answers = await ask(harness, [makeItem('a', 'نص سري للغاية'), makeItem('b', 'نص آخر')]);
        expect(answers.map((answer) => [answer.id, isFault(answer) && answer.fault.kind])).toEqual([
          ['a', kind],
          ['b', kind],
        ]);
        expect(JSON.stringify(answers)).not.toContain('نص');
        expect(harness.calls()).toBe(1);
      });
    }

    law('too much for one request is said, not sent', 'answers', async (harness) => {
      const { limits } = harness.provider;
      const long = makeItem('a', 'م'.repeat(Math.floor(limits.charsPerRequest * 0.6)));
      const many = Array.from({ length: limits.itemsPerRequest + 1 }, (_, index) => makeItem(`s${index}`, 'م'));
      const huge = makeItem('a', 'م'.repeat(limits.charsPerItem + 1));
      for (const items of [[long, { ...long, id: 'b' }], many, [huge]]) {
        const answers = await ask(harness, items);
        expect(answers).toHaveLength(items.length);
        expect(new Set(answers.map((answer) => isFault(answer) && answer.fault.kind))).toEqual(new Set(['too-large']));
      }
      expect(harness.calls()).toBe(0);
    });

    law('one text that is too long does not hold up the others', 'answers', async (harness) => {
      const huge = makeItem('b', 'م'.repeat(harness.provider.limits.charsPerItem + 1));
      const answers = await ask(harness, [makeItem('a', 'نص'), huge, makeItem('c', 'نص')]);
      expect(answers.map((answer) => (isFault(answer) ? answer.fault.kind : 'text'))).toEqual([
        'text',
        'too-large',
        'text',
      ]);
    });

    law('the fingerprint tells nothing secret and the id is a word', 'answers', async ({ provider }) => {
      expect(provider.id).toMatch(/^[a-z][a-z0-9-]*$/);
      expect(provider.fingerprint).not.toBe('');
      expect(provider.fingerprint).not.toMatch(/private_key|BEGIN|password/i);
    });
  });
}
