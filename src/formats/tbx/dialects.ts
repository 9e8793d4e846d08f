/**
 * The kinds of TBX that are written. `tbx`: ISO 30042:2019 (version 3), TBX-Basic, in DCA style (categories as attribute values); `tbx-dct`
 * the same in DCT style (categories as elements); `tbx-v2`: ISO 30042:2008, TBX-Basic, whose root is `martif`. All are read.
 */
export const TBX_DIALECTS = ['tbx', 'tbx-dct', 'tbx-v2'] as const;

export type TbxDialect = (typeof TBX_DIALECTS)[number];

/** Name spaces of ISO 30042:2019 and of its modules in DCT style (ltac-global/TBX-Basic_dialect). */
export const NAMESPACES = {
  core: 'urn:iso:std:iso:30042:ed-2',
  min: 'http://www.tbxinfo.net/ns/min',
  basic: 'http://www.tbxinfo.net/ns/basic',
} as const;

/** The module of each category that is written; in DCT style its element stands in that name space. */
export const MODULE = {
  administrativeStatus: 'min',
  subjectField: 'min',
  externalCrossReference: 'min',
  partOfSpeech: 'min',
  termType: 'basic',
  crossReference: 'basic',
} as const;

/** Values of `administrativeStatus` (and of `normativeAuthorization` in other dialects of 2008), without what is behind the first hyphen. */
export const STATUS = { preferred: 'preferredTerm', admitted: 'admittedTerm', deprecated: 'deprecatedTerm' } as const;

export const STATUS_SUFFIX = '-admn-sts';

/** Both mean that the term is not to be written. */
export const BANNED: ReadonlySet<string> = new Set([
  'deprecatedTerm',
  'supersededTerm',
  'deprecated',
  'superseded',
  'forbidden',
  'obsolete',
]);

export const WIKIDATA = 'https://www.wikidata.org/entity/';
