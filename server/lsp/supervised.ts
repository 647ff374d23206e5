import { writeSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import type { Told } from './work';

/** The streams that a supervisor gives beside the standard ones. */
const workStream = 3;
const lifeStream = 4;

/** Milliseconds. Work has its pauses, and telling of each would wake the supervisor more often than the work is worth. */
const restBeforeEnd = 5;

/** Milliseconds of work after which it is told how much it is by now: a sign of life, and a piece of the budget. */
const telling = 25;

let told: Told | undefined;
let ending: NodeJS.Timeout | undefined;

/**
 * Tells the supervisor what this process is busy with, or that it is not. A beginning is told at once, since once the work
 * is under way nothing else could be; an end only when nothing more about the same document follows.
 */
export function tellWork(worked: Told | undefined): void {
  clearTimeout(ending);
  if (!worked) ending = setTimeout(tell, restBeforeEnd, undefined);
  else if (!told || !isTold(worked, told)) tell(worked);
}

const isTold = (worked: Told, last: Told): boolean =>
  worked.uri === last.uri &&
  worked.version === last.version &&
  worked.spent >= last.spent &&
  worked.spent - last.spent < telling;

function tell(worked: Told | undefined): void {
  told = worked;
  try {
    writeSync(workStream, worked ? `${JSON.stringify([worked.uri, worked.version, worked.spent])}\n` : '\n');
  } catch {
    // The supervisor is gone, and this process goes, too; or the pipe is full, and what is told is late anyhow.
  }
}

/**
 * Runs beside the work: a process that is busy notices nothing. Whatever the supervisor says asks how much processor time,
 * in milliseconds, this process has had; and when it says nothing any more, or nobody listens, it is gone. An error here
 * must end the process: with the watch gone and its thread busy, it would run for ever.
 */
const watch = `
const { writeSync } = require('node:fs');
const { Socket } = require('node:net');
const end = () => process.kill(process.pid, 'SIGKILL');
const tell = () => {
  const { user, system } = process.cpuUsage();
  try {
    writeSync(${workStream}, '#' + Math.round((user + system) / 1000) + '\\n');
  } catch ({ code }) {
    if (code !== 'EAGAIN') end();
  }
};
new Socket({ fd: ${lifeStream}, readable: true, writable: false }).on('end', end).on('error', end).on('data', tell);
`;

/** Ends this process with its supervisor, however that ends, and whatever this one is doing. */
export function endWithSupervisor(): void {
  new Worker(watch, { eval: true, stdin: false }).unref();
}
