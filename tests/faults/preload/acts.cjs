const fs = require('node:fs');
const path = require('node:path');

/** The real functions: what an act does itself is not counted. */
const { appendFileSync, chmodSync, renameSync, rmSync, writeFileSync, writeSync } = fs;

const withCode = (code, { name, where }) =>
  Object.assign(new Error(`${code}: put there by a test, ${name} '${where}'`), { code, syscall: name });

/** Ends this process as the system does it when memory is out or the power goes: at once. */
function kill() {
  process.kill(process.pid, 'SIGKILL');
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
}

const isWrite = ({ name }) => name === 'writeSync' || name === 'appendFileSync' || /[wW]riteFile/.test(name);
/** What a full disk refuses. */
const needsRoom = ({ name, args }) =>
  isWrite({ name }) ||
  /mkdir|link(?!Sync$)|symlink/i.test(name) ||
  (name === 'openSync' && /[wax]/.test(String(args[1])));

/** What another program does meanwhile; paths are relative to the folder. */
const meanwhile = {
  write: (file, text) => writeFileSync(file, text),
  replace: (file, text) => {
    writeFileSync(`${file}.other`, text);
    renameSync(`${file}.other`, file);
  },
  remove: (file) => rmSync(file, { recursive: true }),
  chmod: (file, mode) => chmodSync(file, mode),
};

const half = (value) => Math.max(1, Math.floor(value / 2));
const writeSome = ({ args: [handle, bytes, offset = 0, length = bytes.length] }, most) =>
  writeSync(handle, bytes, offset, Math.min(length, most));

const acts = {
  /** Only counts; each call is a line of `log`: its name and place as JSON. */
  count:
    ({ log }) =>
    (call) => {
      appendFileSync(log, `${JSON.stringify([call.name, call.where])}\n`);
      return call.make(...call.args);
    },
  /** SIGKILL in place of the call `at`, or in the middle of it, where it writes. */
  kill:
    ({ at, inside = false }) =>
    (call, index) => {
      if (index !== at) return call.make(...call.args);
      if (inside) writeSome(call, half(call.args[3] ?? call.args[1].length));
      return kill();
    },
  /** The call `at` fails; with `lasting` so does everything after it that needs room on the disk. */
  fail:
    ({ at, code, lasting = false }) =>
    (call, index) => {
      if (index === at || (lasting && index > at && needsRoom(call))) throw withCode(code, call);
      return call.make(...call.args);
    },
  /** From the call `at` on, no write takes more than `most` bytes. */
  short:
    ({ at, most }) =>
    (call, index) =>
      index >= at && call.name === 'writeSync' ? writeSome(call, most) : call.make(...call.args),
  /** Another program does something right before the call `at`. */
  meanwhile:
    ({ at, does }, folder) =>
    (call, index) => {
      if (index === at) for (const [what, file, value] of does) meanwhile[what](path.join(folder, file), value);
      return call.make(...call.args);
    },
};

/** @returns what is to be done at each call; calls are counted from 1 */
exports.actOf = (folder, { act, ...options }) => {
  const chosen = acts[act](options, folder);
  let index = 0;
  return (call) => chosen(call, ++index);
};
