import { measures, ours } from '../measures';
import { gzippedKilobytes } from '../tools/casewright';
import type { Bench } from './bench';

/** What a browser downloads for the language server: the script that an editor starts, and all that this one starts. */
export async function bundleCell({ measured, shipped }: Bench): Promise<void> {
  const sizes = shipped.webServer.map(gzippedKilobytes);
  measured.add(
    measures.bundle,
    ours,
    sizes.reduce((sum, size) => sum + size, 0),
  );
}
