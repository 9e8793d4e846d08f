import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { rewriteSegment, type Segment } from '../../src/core/bitext.ts';
import { readTagged } from '../../src/core/tagged-text.ts';
import { realFiles } from '../../src/io/files.ts';
import { alignRecord } from '../../src/pipeline/align-record.ts';
import { approveSegments } from '../../src/pipeline/approve-segments.ts';
import { mapSegments } from '../../src/pipeline/change-record.ts';
import { type Desk, recordFolder } from '../../src/pipeline/desk.ts';
import { publishArticle } from '../../src/pipeline/publish-article.ts';
import { readArticle } from '../../src/pipeline/read-article.ts';
import { readRecord } from '../../src/pipeline/record-file.ts';
import { writeRecord } from '../../src/pipeline/write-record.ts';
import { AT, deskOf } from './sample.ts';

const SOURCE = `---
title: عودة الميناء
lang: ar
id: urn:newsml:desk.example:20260305:port
version: 4
embargo: 2026-03-01T10:00:00Z
rights: { holder: الوكالة }
---

عاد **الميناء** إلى العمل ![صورة](a.png) أمس. شكر المدير [العمال](/w).
`;

const TARGETS: Readonly<Record<string, string>> = {
  s1: 'Port returns',
  s2: 'The <1>port</1> went back to work<2/> yesterday.',
  s3: 'The director thanked the <1>workers</1>.',
  s4: 'Picture',
};

function sourceOf(desk: Desk, name = 'port.md') {
  return { path: join(desk.sources, name), file: `source-texts/${name}`, slug: 'port' };
}

async function lay(name: string, content: string, targets = TARGETS): Promise<Desk> {
  const desk = deskOf({});
  await realFiles.write(join(desk.sources, name), content);
  const { article } = await readArticle(sourceOf(desk, name), desk.rules, realFiles);
  const { bitext } = alignRecord(article, 'en', undefined, desk.match);
  const put = (segment: Segment) => {
    const { text, codes } = readTagged(targets[segment.id]!);
    return rewriteSegment(segment, text, 'Mona', AT, codes);
  };
  await writeRecord(desk, article, mapSegments(bitext, put));
  return desk;
}

const copyOf = (desk: Desk, name: string) => join(recordFolder(desk, 'en', 'port'), 'copies', name);

describe('the document in its own form among the copies', () => {
  test('goes out with its markup once people have approved it; the record keeps the codes', async () => {
    const desk = await lay('port.md', SOURCE);
    const record = (await readRecord(desk, 'en', 'port'))!.bitext;
    expect(record.units[1]!.segments[0]).toMatchObject({
      codes: [{ data: '**', type: 'bold' }, { data: '**' }, { data: '![صورة](a.png)', type: 'image' }],
      targetCodes: [
        { at: 4, id: '1', kind: 'open' },
        { at: 8, id: '1', kind: 'close' },
        { at: 26, id: '2', kind: 'standalone' },
      ],
    });
    expect(await publishArticle(desk, 'port', sourceOf(desk), 'en')).toMatchObject({ published: false });
    await approveSegments(desk, 'port', 'en', [], 'Mona');
    const result = await publishArticle(desk, 'port', sourceOf(desk), 'en');
    expect(result).toMatchObject({ published: true });
    expect(readFileSync(copyOf(desk, 'port.md'), 'utf8')).toBe(`---
title: "Port returns"
lang: en
id: urn:newsml:desk.example:20260305:port
version: 4
embargo: 2026-03-01T10:00:00Z
rights: { holder: الوكالة }
---

The **port** went back to work![Picture](a.png) yesterday. The director thanked the [workers](/w).
`);
    const manifest = JSON.parse(readFileSync(copyOf(desk, 'manifest.json'), 'utf8'));
    expect(JSON.stringify(manifest)).toContain('port.md');
    const ninjs = JSON.parse(readFileSync(copyOf(desk, 'port.en.ninjs.json'), 'utf8'));
    expect(ninjs).toMatchObject({
      uri: 'urn:newsml:desk.example:20260305:port:en',
      embargoedUntil: '2026-03-01T10:00:00Z',
    });
  });

  test('its summary is told by the copies as the record translates it', async () => {
    const page = `<!doctype html><html lang="ar"><head><title>عودة الميناء</title><meta name="description" content="عاد الميناء.
 شكر المدير العمال."></head><body><h1>عودة الميناء</h1><p>كتب: سامي.</p></body></html>`;
    const targets = {
      ...{ s1: 'Port returns', s2: 'The port is back.', s3: 'The director thanked all.' },
      ...{ s4: 'Port returns', s5: 'Written by Sami.' },
    };
    const desk = await lay('port.html', page, targets);
    const source = sourceOf(desk, 'port.html');
    await approveSegments(desk, 'port', 'en', [], 'Mona');
    expect(await publishArticle(desk, 'port', source, 'en')).toMatchObject({ published: true });
    const summary = 'The port is back. The director thanked all.';
    expect(readFileSync(copyOf(desk, 'port.en.md'), 'utf8')).toContain(`description: ${summary}\n`);
    expect(readFileSync(copyOf(desk, 'port.en.ninjs.json'), 'utf8')).toContain(summary);
    // Beside the text, not in it.
    expect(readFileSync(copyOf(desk, 'port.en.txt'), 'utf8')).not.toContain('thanked');
  });

  test('an embargo in the document holds', async () => {
    const desk = await lay('port.md', SOURCE.replace('2026-03-01', '2126-03-01'));
    await approveSegments(desk, 'port', 'en', [], 'Mona');
    expect(await publishArticle(desk, 'port', sourceOf(desk), 'en')).toMatchObject({
      published: false,
      reasons: [{ code: 'embargo', until: '2126-03-01T10:00:00Z' }],
    });
  });

  test('what nobody approved does not go out in it, and what is withdrawn goes away', async () => {
    const desk = await lay('port.md', SOURCE);
    await publishArticle(desk, 'port', sourceOf(desk), 'en', { allowUnreviewed: true });
    expect(existsSync(copyOf(desk, 'port.en.html'))).toBe(true);
    expect(existsSync(copyOf(desk, 'port.md'))).toBe(false);
    await approveSegments(desk, 'port', 'en', [], 'Mona');
    await publishArticle(desk, 'port', sourceOf(desk), 'en');
    expect(existsSync(copyOf(desk, 'port.md'))).toBe(true);
    await publishArticle(desk, 'port', sourceOf(desk), 'en', { event: { kind: 'withdrawal', note: 'Wrong.' } });
    expect(existsSync(copyOf(desk, 'port.md'))).toBe(false);
  });

  test('a page in an old encoding is UTF-8 when it says so', async () => {
    const desk = deskOf({});
    const table = new Map(
      Array.from({ length: 256 }, (_, byte) => [new TextDecoder('windows-1256').decode(Uint8Array.of(byte)), byte]),
    );
    const page =
      '<html lang="ar"><meta http-equiv="Content-Type" content="text/html; charset=windows-1256"><p>عاد الميناء إلى العمل</p><pre>نص</pre></html>';
    await realFiles.write(
      join(desk.sources, 'port.html'),
      Uint8Array.from(page, (sign) => table.get(sign)!),
    );
    const source = sourceOf(desk, 'port.html');
    const { article } = await readArticle(source, desk.rules, realFiles);
    const { bitext } = alignRecord(article, 'en', undefined, desk.match);
    await writeRecord(
      desk,
      article,
      mapSegments(bitext, (segment) => rewriteSegment(segment, 'The port is back at work', 'Mona', AT)),
    );
    await approveSegments(desk, 'port', 'en', [], 'Mona');
    await publishArticle(desk, 'port', source, 'en');
    expect(readFileSync(copyOf(desk, 'port.html'), 'utf8')).toBe(
      '<html lang="en"><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><p>The port is back at work</p><pre>نص</pre></html>',
    );
  });
});
