#!/usr/bin/env node
import { readyHelp } from './ready-help.ts';

const help = readyHelp(process.argv.slice(2), process.env, process.stdout.isTTY ? process.stdout.columns : undefined);
if (help === undefined) void import('./process.ts').then(({ runHere }) => runHere());
else {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit();
    void import('./process.ts').then(({ outputFault }) => outputFault(error));
  });
  process.stdout.write(help);
}
