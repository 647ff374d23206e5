/** A supervisor whose children a test chooses: `node this.cjs CHILD [ARGUMENTS] -- TRANSPORT [--patient]`. Tells of each it starts. */

import { usualLimits } from '../../../server/supervisor/limits';
import { startProcess } from '../../../server/supervisor/node/start-process';
import { supervise } from '../../../server/supervisor/node/supervise';

const [, , ...words] = process.argv;
const args = words.slice(0, words.indexOf('--'));
// On a machine that has much else to do, nothing that a test is not about should take too long.
const limits = words.includes('--patient')
  ? { ...usualLimits, ticksToStop: Number.MAX_SAFE_INTEGER, ticksToStopAnyway: Number.MAX_SAFE_INTEGER }
  : usualLimits;

supervise((isSpare) => {
  const child = startProcess({ program: process.execPath, args }, isSpare);
  process.stderr.write(`started ${child.pid}\n`);
  return child;
}, limits);
