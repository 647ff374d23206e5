/** What V8's profiler writes, as far as it is looked at here. Times are microseconds. */
export interface CpuProfile {
  readonly nodes: readonly {
    readonly id: number;
    readonly callFrame: { readonly functionName: string; readonly url: string; readonly lineNumber: number };
    readonly children?: readonly number[];
  }[];
  readonly samples: readonly number[];
  readonly timeDeltas: readonly number[];
}

/** Shares of the sampled time, from 0 to 1, the greatest first. */
export type Shares = readonly (readonly [name: string, share: number])[];

export interface Summary {
  /** In milliseconds. */
  readonly total: number;
  readonly byPackage: Shares;
  readonly byFunction: Shares;
  /** Time in each rule with all that it calls; work that rules share counts for the rule that asks first. */
  readonly byRule: Shares;
}

/** @param read the text of a bundle that was run, by its URL: with esbuild's comments that name each module */
export function summarize(profile: CpuProfile, read: (url: string) => string): Summary {
  const bundles = new Map<string, readonly string[]>();
  const modulesIn = (url: string) => {
    const known = bundles.get(url) ?? modulesByLine(read(url));
    bundles.set(url, known);
    return known;
  };
  const nodes = new Map(profile.nodes.map((node) => [node.id, node]));
  const parents = new Map(profile.nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id])));
  const [byPackage, byFunction, byRule] = [
    new Map<string, number>(),
    new Map<string, number>(),
    new Map<string, number>(),
  ];
  let total = 0;
  const moduleOf = (id: number): string => {
    const frame = nodes.get(id)?.callFrame;
    if (!frame || frame.functionName.startsWith('(')) return frame?.functionName ?? '(unknown)';
    if (!frame.url.startsWith('file:')) return frame.url === '' ? '(native)' : frame.url.replace(/\/.*/, '');
    return modulesIn(frame.url)[frame.lineNumber] ?? '(bundle)';
  };
  profile.samples.forEach((id, index) => {
    const time = profile.timeDeltas[index] ?? 0;
    const module = moduleOf(id);
    total += time;
    add(byPackage, packageOf(module), time);
    add(byFunction, `${nodes.get(id)?.callFrame.functionName || '(anonymous)'} in ${module}`, time);
    for (let at: number | undefined = id; at !== undefined; at = parents.get(at)) {
      if (nodes.get(at)?.callFrame.functionName !== 'check' || !isRule.test(moduleOf(at))) continue;
      add(byRule, moduleOf(at), time);
      break;
    }
  });
  const shares = (times: ReadonlyMap<string, number>): Shares =>
    [...times].map(([name, time]) => [name, time / total] as const).sort((one, other) => other[1] - one[1]);
  return {
    total: total / 1000,
    byPackage: shares(byPackage),
    byFunction: shares(byFunction),
    byRule: shares(byRule),
  };
}

const isRule = /^server\/rules\/[\w-]+\.ts$/;

/** By zero-based line. esbuild writes `// path` before each module that it puts into a bundle. */
function modulesByLine(bundle: string): readonly string[] {
  let current = '(bundle)';
  return bundle.split('\n').map((line) => {
    current = /^\s*\/\/ ((?:server|client|node_modules)\/\S+)$/.exec(line)?.[1] ?? current;
    return current;
  });
}

/** `node_modules/a/b.js` is `a`; our own code is summed up by folder. */
function packageOf(module: string): string {
  const name = /^.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(module)?.[1];
  return name ?? (module.startsWith('server/') ? module.replace(/\/[^/]*$/, '') : module);
}

const add = (times: Map<string, number>, name: string, time: number): void => {
  times.set(name, (times.get(name) ?? 0) + time);
};
