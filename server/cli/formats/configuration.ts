import type { ConfigurationFile, EffectiveConfiguration, Sourced } from '../../core/configuration/types';
import type { Level } from '../../core/rule/finding';
import type { OptionValue } from '../../core/rule/rule';
import type { Language } from '../../framework/index';
import type { CaseStatus } from '../../workspace/index';
import { shownUri } from '../paths';

/** What holds for a file, as plain data with paths that people know. */
export interface ConfigurationView extends CaseStatus {
  readonly file: string;
  /** The configuration files, weakest first. */
  readonly files: readonly string[];
  readonly profile: Sourced<string>;
  readonly cases: Sourced<readonly string[]>;
  readonly ignore: Sourced<readonly string[]>;
  readonly limits: Readonly<Record<string, Sourced<number>>>;
  readonly rules: Readonly<Record<string, RuleView>>;
}

interface RuleView {
  readonly level: Sourced<Level>;
  readonly options: Readonly<Record<string, Sourced<OptionValue>>>;
}

/** Origins are shown relative to the folder of the call. */
export function viewOf(
  file: string,
  status: CaseStatus,
  configuration: EffectiveConfiguration,
  files: readonly ConfigurationFile[],
  cwd: string,
): ConfigurationView {
  const shown = <Value>({ value, origin }: Sourced<Value>): Sourced<Value> => ({
    value,
    origin: shownUri(cwd, origin),
  });
  const rules = [...configuration.rules].map(([id, { level, options }]) => {
    const shownOptions = Object.entries(options).map(([name, option]) => [name, shown(option)]);
    return [id, { level: shown(level), options: Object.fromEntries(shownOptions) }];
  });
  return {
    file,
    isCase: status.isCase,
    because: status.because,
    files: files.map(({ origin }) => shownUri(cwd, origin)),
    profile: shown(configuration.profile),
    cases: shown(configuration.cases),
    ignore: shown(configuration.ignore),
    limits: Object.fromEntries(Object.entries(configuration.limits).map(([name, limit]) => [name, shown(limit)])),
    rules: Object.fromEntries(rules),
  };
}

const words = {
  en: {
    files: 'configuration files, weakest first:',
    none: 'none',
    because: {
      kind: 'is checked as a case: its front matter says so',
      pattern: 'is checked as a case: it matches a pattern in cases',
      none: 'is not checked: its front matter does not say that it is a case, and no pattern in cases matches',
      ignored: 'is not checked: it matches a pattern in ignore',
    },
  },
  fr: {
    files: 'fichiers de configuration, du plus faible au plus fort :',
    none: 'aucun',
    because: {
      kind: 'est vérifié : son en-tête dit que c’est une étude de cas',
      pattern: 'est vérifié : il correspond à un motif de cases',
      none: 'n’est pas vérifié : son en-tête ne dit pas que c’est une étude de cas, et aucun motif de cases ne convient',
      ignored: 'n’est pas vérifié : il correspond à un motif de ignore',
    },
  },
} satisfies Record<Language, object>;

/** A table of names, values and origins. */
export function configurationText(view: ConfigurationView, locale: Language): string {
  const say = words[locale];
  const show = (value: OptionValue | string): string => (typeof value === 'string' ? value : JSON.stringify(value));
  const rows: (readonly [string, string, string])[] = [
    ['profile', view.profile.value, view.profile.origin],
    ['cases', show(view.cases.value), view.cases.origin],
    ['ignore', show(view.ignore.value), view.ignore.origin],
    ...Object.entries(view.limits).map(
      ([name, { value, origin }]) => [`limits.${name}`, String(value), origin] as const,
    ),
    ...Object.entries(view.rules).flatMap(([id, { level, options }]) => [
      [`rules.${id}`, level.value, level.origin] as const,
      ...Object.entries(options).map(
        ([name, { value, origin }]) => [`rules.${id}.${name}`, show(value), origin] as const,
      ),
    ]),
  ];
  const widths = [0, 1].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const table = rows.map(
    ([name, value, origin]) => `${name.padEnd(widths[0] ?? 0)}  ${value.padEnd(widths[1] ?? 0)}  ${origin}`,
  );
  const files = view.files.length === 0 ? [`  ${say.none}`] : view.files.map((file) => `  ${file}`);
  return `${[`${view.file} ${say.because[view.because]}`, say.files, ...files, '', ...table].join('\n')}\n`;
}
