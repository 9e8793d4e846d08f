// A child process of sqlite.test.ts: `FILE NAME COUNT` opens the file and adds COUNT rows, each in a transaction of its own.
import { openDatabase } from '../../src/io/sqlite.ts';

const [file, name, count] = process.argv.slice(2);
const db = openDatabase(file!, { schema: { version: 1, upgrade: () => 'CREATE TABLE t (a TEXT) STRICT' } });
const add = db.prepare('INSERT INTO t (a) VALUES (?)');
for (let i = 0; i < Number(count); i++) db.transaction(() => add.run(`${name}-${i}`));
db.close();
