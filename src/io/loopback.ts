import { isIPv4, isIPv6 } from 'node:net';

/** 127.0.0.0/8, ::1 in any spelling (brackets allowed), or the word localhost. No name is looked up. */
export function isLoopback(host: string): boolean {
  const bare = host.startsWith('[') && host.endsWith(']') ? host.slice(1, -1) : host;
  if (isIPv4(bare)) return bare.startsWith('127.');
  if (isIPv6(bare)) return !bare.includes('%') && new URL(`http://[${bare}]`).hostname === '[::1]';
  return bare.toLowerCase() === 'localhost';
}
