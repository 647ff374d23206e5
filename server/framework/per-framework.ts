import type { Framework } from './types';

/**
 * A value built once for each framework and forgotten with it. Frameworks are frozen, so the framework is the only
 * input and therefore the only key.
 */
export function perFramework<T>(build: (framework: Framework) => T): (framework: Framework) => T {
  const built = new WeakMap<Framework, { readonly value: T }>();
  return (framework) => {
    let entry = built.get(framework);
    if (entry === undefined) {
      entry = { value: build(framework) };
      built.set(framework, entry);
    }
    return entry.value;
  };
}
