import { measures, ours } from '../measures';
import { gzippedKilobytes } from '../tools/casewright';
import type { Bench } from './bench';

/** What a browser downloads before the first finding. */
export async function bundleCell({ measured, shipped }: Bench): Promise<void> {
  measured.add(measures.bundle, ours, gzippedKilobytes(shipped.worker));
}
