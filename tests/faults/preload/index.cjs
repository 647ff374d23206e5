/**
 * Put before the real program with `--require`: counts what it asks of its files, and at one of these calls does what
 * `CASEWRIGHT_FAULT` says. The object in it: `folder` (only calls on files in it count) and one of the acts of
 * `acts.cjs`. Without the variable, or in a process or thread that the program starts, nothing happens.
 */
const { isMainThread } = require('node:worker_threads');
const { actOf } = require('./acts.cjs');
const { watchCalls } = require('./calls.cjs');

const { CASEWRIGHT_FAULT: fault, CASEWRIGHT_FAULT_OWNER: owner = String(process.pid) } = process.env;
// Inherited by what the program starts, which thereby knows that it is not the one.
process.env.CASEWRIGHT_FAULT_OWNER = owner;

if (fault !== undefined && isMainThread && owner === String(process.pid)) {
  const { folder, ...rest } = JSON.parse(fault);
  watchCalls(folder, actOf(folder, rest));
}
