/** The suite's door for the Node extension host: VS Code calls `run` and takes a rejection for a failure. */
import Mocha from 'mocha';
import { options, runAll } from './report';

export async function run(): Promise<void> {
  const mocha = new Mocha({ ...options, reporter: options.reporter as unknown as Mocha.ReporterConstructor });
  mocha.suite.emit('pre-require', globalThis, '', mocha);
  await import('../index');
  await runAll(mocha);
}
