/** The file beside copies that says what they are. */
export const MANIFEST_NAME = 'manifest.json';
