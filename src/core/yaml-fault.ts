/**
 * What is wrong in a YAML file, in words for whoever wrote it by hand: the parser's own are for programmers.
 * @param code as the library `yaml` has it (`YAMLParseError.code`)
 */
export function sayYamlFault(code: string): string {
  switch (code) {
    case 'DUPLICATE_KEY':
      return 'the same key stands here twice';
    case 'TAB_AS_INDENT':
      return 'the line is indented with a tab; YAML takes spaces';
    case 'BAD_INDENT':
      return 'the line is not indented as its neighbours are, or a bracket above it is not closed';
    case 'MISSING_CHAR':
      return 'a sign is missing here: a closing quotation mark or bracket, a comma, or a space behind a colon';
    case 'MULTIPLE_DOCS':
      return 'a second document begins here; a file holds one';
    case 'BLOCK_AS_IMPLICIT_KEY':
    case 'MULTILINE_IMPLICIT_KEY':
    case 'KEY_OVER_1024_CHARS':
      return 'a colon is missing here, or one too many stands here; text that has a colon must stand in quotes';
    case 'BAD_ALIAS':
    case 'ALIAS_PROPS':
    case 'MULTIPLE_ANCHORS':
      return 'an alias (*) or an anchor (&) cannot stand here; text that begins so must stand in quotes';
    case 'TAG_RESOLVE_FAILED':
    case 'MULTIPLE_TAGS':
      return 'a tag (!) cannot stand here; text that begins so must stand in quotes';
    case 'BAD_DQ_ESCAPE':
      return 'a backslash between double quotes has no meaning here; write two of them';
    case 'BAD_SCALAR_START':
      return 'text cannot begin with this sign; it must stand in quotes';
    case 'BAD_DIRECTIVE':
      return 'a line that begins with % cannot stand here; it must stand in quotes';
    default:
      return 'what stands here is no YAML';
  }
}
