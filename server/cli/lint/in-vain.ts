import type { FormatRequest } from '../formats/request';
import type { Session } from '../session';
import type { LintOptions } from './options';

/**
 * Tells when going on makes no sense: nobody reads any more what is printed (`casewright lint | head`), and nothing else
 * comes of the run.
 */
export function inVain(
  { fix, baseline, update, prune, cache, cacheLocation }: LintOptions,
  requests: readonly FormatRequest[],
  { io }: Session,
): () => boolean {
  const writesFiles = requests.some(({ file }) => file !== undefined) || Boolean(io.env.GITHUB_STEP_SUMMARY);
  const keeps = cache || cacheLocation !== undefined || (baseline !== undefined && (update || prune));
  let isRead = true;
  void io.stdout.closed?.then(() => {
    isRead = false;
  });
  return () => !isRead && !fix && !writesFiles && !keeps;
}
