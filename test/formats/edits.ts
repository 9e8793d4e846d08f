type Edit = (xml: string) => string;

function swap(from: string | RegExp, to: string): Edit {
  return (xml) => {
    const edited = xml.replace(from, to);
    if (edited === xml) throw new Error(`the edit found nothing: ${from}`);
    return edited;
  };
}

/** Another tool's way of writing the same: every core element with a prefix, another prefix for the metadata, single quotes. */
function rewriteWithPrefixes(xml: string): string {
  return xml
    .replace(' xmlns="urn:oasis', ' xmlns:x="urn:oasis')
    .replaceAll('mda:', 'm:')
    .replace('xmlns:m:', 'xmlns:m=')
    .replace('xmlns:m=="', 'xmlns:m="')
    .replace(/xmlns:mda=/, 'xmlns:m=')
    .replace(/<(\/?)([a-z]+)(?=[\s>/])/g, (all, slash: string, name: string) =>
      name === 'xml' ? all : `<${slash}x:${name}`,
    )
    .replace(/ (id|state)="([^"']*)"/g, " $1='$2'");
}

/** What people and tools do to a record. Each leaves a valid record. */
export const EDITS: Readonly<Record<string, Edit>> = {
  'other prefixes and quotes': rewriteWithPrefixes,
  'Windows line ends': (xml) => xml.replaceAll('\n', '\r\n'),
  'attributes in another order': (xml) => xml.replace(/<segment (id="\w+") (state="\w+")/g, '<segment $2   $1'),
  'everything on fewer lines': (xml) => xml.replace(/>\n\s+</g, '><'),
  'a target rewritten': swap('opens river bridge', 'inaugurates river bridge'),
  'a translated target rewritten': swap('Mayor Salim', 'The mayor, Salim'),
  'a state set to reviewed': swap('<segment id="s2" state="translated"', '<segment id="s2" state="reviewed"'),
  'an approval taken back': swap('<segment id="s1" state="reviewed"', '<segment id="s1" state="translated"'),
  'a target without a state': swap(
    /<segment id="s5" state="initial">(\s*)(<source>.*<\/source>)/,
    '<segment id="s5">$1$2$1<target>The company did not answer us.</target>',
  ),
  'an empty target': swap(
    /(<segment id="s3" state=")translated(".*\n.*\n)\s*<target>.*<\/target>/,
    '$1initial$2        <target/>',
  ),
  'the metadata taken out': swap(/ *<mda:metadata>\n *<mda:metaGroup id="s1.meta"[\s\S]*?<\/mda:metadata>\n/, ''),
  'a note of a tool': swap(
    '<notes>',
    '<notes>\n        <note id="c1" appliesTo="target" priority="2" category="query">Is it “Hajj”?</note>',
  ),
  'notes where there were none': swap(
    /(<unit id="u1"[\s\S]*?<\/mda:metadata>)/,
    '$1\n<notes><note>Check the headline &amp; the name.</note><note id="n2" appliesTo="source">Twice?</note></notes>',
  ),
  'a note on the file': swap(
    '    <unit id="u1"',
    '    <notes><note id="f">For the night desk.</note></notes>\n    <unit id="u1"',
  ),
  'comments everywhere': (xml) =>
    `${xml
      .replace('?>\n', '?>\n<!-- one -->\n')
      .replace('  <file', '  <!-- two -->\n  <file')
      .replace('    <unit id="u1"', '    <!-- three -->\n    <unit id="u1"')
      .replace('      <segment id="s1"', '      <!-- four -->\n      <segment id="s1"')
      .replace('        <target>Ends.', '        <!-- five -->\n        <target>En<!-- six -->ds.')
      .replace('      <notes>', '      <notes><!-- seven -->')
      .replace('  </file>', '    <!-- eight -->\n  </file>\n  <!-- nine -->')}<!-- ten -->\n`,
  'codes in a target': swap(
    'Transport minister opens',
    '<pc id="b1" canDelete="no"><mrk id="k1" translate="no" type="generic">Transport</mrk> minister</pc><ph id="p1" equiv="x"/> opens',
  ),
  'start and end codes in a target': swap(
    'Mayor Salim al-Hajj praised',
    '<sc id="c1"/>Mayor <sm id="k2" type="comment" value="sure?"/>Salim<ec startRef="c1"/> al-Hajj<em startRef="k2"/> praised',
  ),
  'codes in a source, across a name': swap(
    /(<source>)(.*?)<mrk (id="s1.m1"[^>]*)>(.....)(.*)<\/mrk>/,
    '$1<pc id="c1">$2<sm $3/>$4</pc>$5<em startRef="s1.m1"/>',
  ),
  'a comment mark that points to a note': (xml) =>
    xml
      .replace('<notes>', '<notes><note id="q1">Which company?</note>')
      .replace('>Mayor ', '><mrk id="k1" type="comment" ref="#n=q1">Mayor</mrk> '),
  'original data': (xml) =>
    xml
      .replace(/(<\/notes>)/, '$1\n      <originalData><data id="d1">&lt;br/&gt;</data></originalData>')
      .replace('Mayor Salim', '<ph id="p1" dataRef="d1"/>Mayor Salim'),
  'CDATA in a target': swap('workers &amp; engineers', '<![CDATA[workers & engineers]]>'),
  'a match of a memory': swap(
    /(<unit id="u2".*>)/,
    '$1\n      <mtc:matches><mtc:match ref="#s2" similarity="82.5" matchQuality="70" origin="tm"><source>افتتح</source><target>opened</target></mtc:match></mtc:matches>',
  ),
  'a match beside ours': swap(
    '</mtc:match>',
    '</mtc:match><mtc:match ref="#s4" type="mt"><source>وسيفتح</source><target>will open</target></mtc:match>',
  ),
  'metadata of a tool': (xml) =>
    xml
      .replace(
        '</mda:metaGroup>\n    </mda:metadata>',
        '</mda:metaGroup><mda:metaGroup category="job"><mda:meta type="no">7</mda:meta></mda:metaGroup></mda:metadata>',
      )
      .replace('<mda:meta type="origin">engine', '<mda:meta type="mood">calm</mda:meta><mda:meta type="origin">engine')
      .replace(
        /(<unit id="u2".*>\n\s*<mda:metadata>)/,
        '$1<mda:metaGroup id="own" category="tool"><mda:meta type="a">b</mda:meta></mda:metaGroup>',
      ),
  'elements and attributes of another name space': (xml) =>
    xml
      .replace(' version="2.1"', ' xmlns:acme="urn:acme" acme:job="9" version="2.1"')
      .replace('<file id="f1"', '<file acme:owner="night" id="f1"')
      .replace('<unit id="u1"', '<unit acme:lock="no" name="head" id="u1"')
      .replace(
        /(<unit id="u2".*>)/,
        '$1<acme:hint acme:x="1">say <acme:b>less</acme:b></acme:hint><plain xmlns="urn:plain"><inner/></plain>',
      ),
  'a glossary of a tool': swap(
    /(<unit id="u1".*>)/,
    '$1\n<gls:glossary xmlns:gls="urn:oasis:names:tc:xliff:glossary:2.0"><gls:glossEntry ref="#s1.m1"><gls:term>مدينة</gls:term><gls:translation>city</gls:translation></gls:glossEntry></gls:glossary>',
  ),
  'a state of a tool': swap(
    '<segment id="s2" state="translated"',
    '<segment id="s2" state="translated" subState="acme:checked" canResegment="no"',
  ),
  'another order of sentences': (xml) =>
    xml
      .replace('<target>The transport minister today', '<target order="3">The transport minister today')
      .replace('<target>Mayor Salim', '<target order="1">Mayor Salim')
      .replace(
        '<ignorable id="s3.gap"><source> </source><target> </target>',
        '<ignorable id="s3.gap"><source> </source><target order="2">  </target>',
      ),
  'units in groups': (xml) =>
    xml
      .replace(
        '    <unit id="u2"',
        '    <group id="g7" name="story"><notes><note>All of it.</note></notes><group id="g8">\n    <unit id="u2"',
      )
      .replace('    <unit id="u3"', '    </group><!-- between -->\n    <unit id="u3"')
      .replace('  </file>', '    </group>\n  </file>'),
  'a skeleton of a tool': swap(/<skeleton>[\s\S]*<\/skeleton>/, '<skeleton href="bridge.skl"/>'),
  'a processing instruction': swap('    <unit id="u3"', '    <?acme break?>\n    <unit id="u3"'),
};
