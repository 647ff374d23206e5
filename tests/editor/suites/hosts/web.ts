/** The suite's door for the web extension host, a worker without files: Mocha's browser build comes with the bundle. */
import 'mocha';
import { options, runAll } from './report';

export async function run(): Promise<void> {
  mocha.setup({ ...options, reporter: options.reporter as unknown as Mocha.ReporterConstructor });
  await import('../index');
  await runAll(mocha);
}
