/** The least that any tool does to a folder: reads each text below it, and takes its hash. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const folder = process.argv[2] ?? '.';
let files = 0;
for (const name of readdirSync(folder, { recursive: true })) {
  if (!String(name).endsWith('.md')) continue;
  createHash('sha256')
    .update(readFileSync(path.join(folder, String(name))))
    .digest();
  files += 1;
}
console.log(`${files} files`);
