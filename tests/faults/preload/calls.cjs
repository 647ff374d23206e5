const fs = require('node:fs');
const path = require('node:path');

/** Everything that takes a path or a handle first and can fail. */
const synchronous = [
  ...[
    'accessSync',
    'appendFileSync',
    'chmodSync',
    'chownSync',
    'closeSync',
    'copyFileSync',
    'fchmodSync',
    'fchownSync',
  ],
  ...['fdatasyncSync', 'fstatSync', 'fsyncSync', 'ftruncateSync', 'linkSync', 'lstatSync', 'mkdirSync', 'openSync'],
  ...['readFileSync', 'readSync', 'readdirSync', 'readlinkSync', 'realpathSync', 'renameSync', 'rmSync', 'rmdirSync'],
  ...[
    'statSync',
    'symlinkSync',
    'truncateSync',
    'unlinkSync',
    'utimesSync',
    'writeFileSync',
    'writeSync',
    'writevSync',
  ],
];
const promised = [
  ...['access', 'appendFile', 'chmod', 'copyFile', 'link', 'lstat', 'mkdir', 'mkdtemp', 'open', 'readFile', 'readdir'],
  ...['readlink', 'realpath', 'rename', 'rm', 'rmdir', 'stat', 'symlink', 'truncate', 'unlink', 'utimes', 'writeFile'],
];

/**
 * Hands each call on a file of the folder to `act` before it is made.
 * @param {string} folder absolute, links resolved
 * @param {(call: { name: string, where: string, args: unknown[], make: (...args: unknown[]) => unknown }) => unknown} act
 *   makes the call with `make`, throws in its place, or never returns; `where` is relative to the folder
 */
exports.watchCalls = (folder, act) => {
  const handles = new Map();
  /** A function of `fs` may be made of others: the outermost counts. */
  let isInside = false;

  const whereOf = (first) => {
    if (typeof first === 'number') return handles.get(first);
    if (typeof first !== 'string') return undefined;
    const where = path.relative(folder, path.resolve(first));
    return where.startsWith('..') || path.isAbsolute(where) ? undefined : where;
  };

  const watched = (name, original) =>
    function (...args) {
      const where = isInside ? undefined : whereOf(args[0]);
      if (where === undefined) return original.apply(this, args);
      isInside = true;
      try {
        const result = act({ name, where, args, make: (...given) => original.apply(this, given) });
        if (name === 'openSync') handles.set(result, where);
        return result;
      } finally {
        if (name === 'closeSync') handles.delete(args[0]);
        isInside = false;
      }
    };

  for (const name of synchronous) fs[name] = Object.assign(watched(name, fs[name]), fs[name]);
  for (const name of promised) {
    const original = watched(`promises.${name}`, fs.promises[name]);
    fs.promises[name] = async (...args) => original.apply(fs.promises, args);
  }
};
