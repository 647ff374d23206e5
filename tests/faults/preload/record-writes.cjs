/**
 * Put before a program, and before all that it starts, with `NODE_OPTIONS`: whatever is about to change a file is a line
 * of `CASEWRIGHT_WRITES`, as JSON: process, function, path. A process says by a line of its own that it is watched.
 */
const fs = require('node:fs');
const { isMainThread } = require('node:worker_threads');

const { CASEWRIGHT_WRITES: log } = process.env;
const { appendFileSync } = fs;
/** What says it writes by means of functions that are watched themselves. */
let isSaying = false;

function say(what, where) {
  if (isSaying) return;
  isSaying = true;
  try {
    appendFileSync(log, `${JSON.stringify([process.pid, what, String(where)])}\n`);
  } finally {
    isSaying = false;
  }
}

const changing = [
  ...[
    'appendFile',
    'chmod',
    'chown',
    'copyFile',
    'cp',
    'link',
    'lchown',
    'lutimes',
    'mkdir',
    'mkdtemp',
    'rename',
    'rm',
  ],
  ...['rmdir', 'symlink', 'truncate', 'unlink', 'utimes', 'writeFile'],
];
/** Opening is changing where the flags allow to write. */
const mayWrite = (flags) => (typeof flags === 'number' ? (flags & 3) !== 0 : /[wa+]/.test(String(flags ?? 'r')));

function record(owner, name, isChange) {
  const original = owner[name];
  if (original === undefined) return;
  owner[name] = Object.assign(function (...args) {
    if (isChange(args)) say(name, args[0]);
    return original.apply(this, args);
  }, original);
}

if (log !== undefined) {
  for (const name of changing) {
    for (const [owner, called] of [
      [fs, name],
      [fs, `${name}Sync`],
      [fs.promises, name],
    ]) {
      record(owner, called, () => true);
    }
  }
  for (const [owner, name] of [
    [fs, 'open'],
    [fs, 'openSync'],
    [fs.promises, 'open'],
  ]) {
    record(owner, name, ([, flags]) => mayWrite(flags));
  }
  record(fs, 'createWriteStream', () => true);
  say(isMainThread ? 'watched' : 'watched thread', process.argv[1] ?? '');
}
