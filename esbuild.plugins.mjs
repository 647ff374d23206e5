import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.dirname(fileURLToPath(import.meta.url));

/**
 * Parts that many runs do without. Under Node each is a file of its own, which is read when one of its functions is called
 * for the first time: an engine has to look through every line of a program before it can run any of it.
 */
export const parts = {
  engine: { module: 'server/casewright.ts', functions: ['createCasewright'] },
  card: { module: 'server/card/index.ts', functions: ['moduleCard', 'renderCard', 'renderCardPage'] },
  features: {
    module: 'server/features/index.ts',
    functions: [
      'actionsAt',
      'completionsAt',
      'declareAll',
      'declaringActionsAt',
      'hintsOf',
      'hoverAt',
      'lensesOf',
      'linksOf',
      'newCaseText',
      'passageStateAt',
      'suggestionsOf',
    ],
  },
};

/**
 * Puts functions in the place of the parts' own that load the part and pass the call on. Whoever imports anything else of a
 * part learns so when the bundle is made.
 * @param names which parts
 * @param folder the way from the bundle's folder to the one of the parts, such as `./` or `../`
 */
export const loadLate = (names, folder) => ({
  name: 'load-late',
  setup(build) {
    const byModule = new Map(names.map((name) => [path.join(root, parts[name].module), name]));
    build.onResolve({ filter: /^\.{1,2}\// }, async ({ path: wanted, kind, pluginData, ...rest }) => {
      if (pluginData === 'load-late' || kind !== 'import-statement') return undefined;
      const found = await build.resolve(wanted, { ...rest, kind, pluginData: 'load-late' });
      const name = byModule.get(found.path);
      return name === undefined ? undefined : { path: name, namespace: 'load-late', sideEffects: false };
    });
    build.onResolve({ filter: /^part:/ }, ({ path: wanted }) => ({
      path: `${folder}${wanted.slice('part:'.length)}.cjs`,
      external: true,
    }));
    build.onLoad({ filter: /.*/, namespace: 'load-late' }, ({ path: name }) => ({
      contents: parts[name].functions
        .map((call) => `export const ${call} = (...args) => require('part:${name}').${call}(...args);`)
        .join('\n'),
      resolveDir: root,
    }));
  },
});

/** As the formatter sets them, which the checks see to. */
const examplesOfRule = /^ {4}examples: (\[\n[\s\S]*?\n {4}\]),$/gm;

/**
 * The examples of a rule make its page and its tests. A program needs them only to explain a rule: `late` makes them when
 * they are asked for, `never` leaves them out of what a browser downloads.
 * @param {'late' | 'never'} when
 */
export const examplesOfRules = (when) => ({
  name: 'examples-of-rules',
  setup(build) {
    build.onLoad({ filter: /[/\\]server[/\\]rules[/\\][\w-]+\.ts$/ }, async ({ path: file }) => {
      const text = await readFile(file, 'utf8');
      if (!text.includes('documentRule({')) return undefined;
      const found = text.match(examplesOfRule) ?? [];
      if (found.length !== 1) return { errors: [{ text: 'a rule has one list of examples', location: { file } }] };
      const replacement = when === 'late' ? '    get examples() {\n return $1;\n },' : '    examples: [],';
      return { contents: text.replace(examplesOfRule, replacement), loader: 'ts' };
    });
  },
});

/** Data as a text that is parsed: an engine reads that faster than the same data as a part of the program. */
export const dataAsText = {
  name: 'data-as-text',
  setup(build) {
    build.onLoad({ filter: /[/\\]server[/\\].*\.json$/ }, async ({ path: file }) => {
      const data = JSON.stringify(JSON.parse(await readFile(file, 'utf8')));
      return { contents: `export default /* @__PURE__ */ JSON.parse(${JSON.stringify(data)});`, loader: 'js' };
    });
  },
};

/** What reads the arguments can start other programs, too, which ours never asks it for: loading that takes as long as all the rest. */
export const processesLate = {
  name: 'processes-late',
  setup(build) {
    build.onResolve({ filter: /^node:child_process$/ }, ({ importer }) =>
      /[/\\]node_modules[/\\]commander[/\\]/.test(importer)
        ? { path: 'child_process', namespace: 'processes-late', sideEffects: false }
        : undefined,
    );
    build.onLoad({ filter: /.*/, namespace: 'processes-late' }, () => ({
      contents: "exports.spawn = (...args) => require('child_process').spawn(...args);",
      resolveDir: root,
    }));
  },
};
