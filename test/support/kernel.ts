import { readyKernel } from '../../src/text/plain-lines/plain-lines.ts';

const built = new URL('../../dist/text/plain-lines/ready-kernel.js', import.meta.url).href;
const { READY_KERNEL } = (await import(built)) as { READY_KERNEL: string | undefined };

/** The kernel as the build made it. */
export const kernel = readyKernel(READY_KERNEL);
