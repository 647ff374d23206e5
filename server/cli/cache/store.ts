/** Keeps one entry for each name. An entry is one line: it holds no line break. */
export interface Store {
  get(name: string): string | undefined;
  put(name: string, entry: string): void;
}

/** Entries that live as long as the process. */
export const memoryStore = (): Store => {
  const entries = new Map<string, string>();
  return { get: (name) => entries.get(name), put: (name, entry) => void entries.set(name, entry) };
};
