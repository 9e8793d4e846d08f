import { isMap, isSeq, parseDocument, stringify } from 'yaml';
import { readSettings, type Settings } from './settings.ts';

/**
 * The text of `tarjuman.yaml` with answers added to `dismissed`; comments and order of everything else stay. Answers that stand there
 * already are not added again.
 * @param yaml '' where there is no file yet
 * @throws TarjumanError SETTINGS_SYNTAX or SETTINGS_INVALID where the file was broken before
 */
export function addDismissed(yaml: string, file: string, answers: Settings['dismissed']): string {
  const there = readSettings(yaml === '' ? undefined : yaml, file).dismissed;
  const fresh = answers.filter(({ check, words }) => !there.some((one) => one.check === check && one.words === words));
  if (fresh.length === 0) return yaml;
  const document = parseDocument(yaml);
  const list = document.get('dismissed');
  if (!isSeq(list) && isMap(document.contents) && document.contents.flow) {
    // `{ from: ar }`: nothing can stand behind the brace.
    document.contents.flow = false;
    document.set('dismissed', document.createNode(fresh));
    return document.toString(styleOf(yaml));
  }
  if (!isSeq(list)) {
    // A new key goes behind all else, as text: nobody's own spacing is touched.
    if (list !== undefined) document.delete('dismissed');
    const rest = yaml === '' || list === undefined ? yaml : document.toString(styleOf(yaml));
    const gap = rest === '' || rest.endsWith('\n') ? '' : '\n';
    return rest + gap + stringify({ dismissed: fresh }, { lineWidth: 0 });
  }
  list.flow = false;
  for (const answer of fresh) list.add(document.createNode(answer));
  return document.toString(styleOf(yaml));
}

function styleOf(yaml: string): { lineWidth: 0; flowCollectionPadding: boolean } {
  return { lineWidth: 0, flowCollectionPadding: /[[{] \S/.test(yaml) };
}
