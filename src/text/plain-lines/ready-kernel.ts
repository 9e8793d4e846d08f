/**
 * The module that the build makes of `kernel/`, as base64. Undefined where nothing is built: then every text is read by the rules.
 */
export const READY_KERNEL: string | undefined = undefined;
