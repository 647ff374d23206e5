import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { root } from './schema';
import { bashProgram } from './shells';

interface Step {
  readonly id: string;
  readonly shell: string;
  readonly run: string;
  readonly uses?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly 'working-directory'?: string;
}

export interface Action {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default: string }>>;
  readonly outputs: Readonly<Record<string, { readonly description: string; readonly value: string }>>;
  readonly runs: { readonly using: string; readonly steps: readonly Step[] };
}

export const action: Action = parse(readFileSync(path.join(root, 'action.yml'), 'utf8'));

type Outputs = Readonly<Record<string, string>>;

/** What the runner knows after the action's steps. */
export interface ActionResult {
  /** Exit code of the last step that ran. */
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
  readonly outputs: Outputs;
  /** The job summary, as Markdown. */
  readonly summary: string;
  /** The outputs of each step, by its id. */
  readonly steps: ReadonlyMap<string, Outputs>;
}

/** The few expressions that we use; any other is an error, so that a new one is not passed over here. */
function evaluate(text: string, inputs: Outputs, steps: ReadonlyMap<string, Outputs>): string {
  return text.replace(/\$\{\{\s*(.*?)\s*\}\}/g, (_, expression: string) => {
    const input = /^inputs\.([\w-]+)$/.exec(expression)?.[1];
    if (input !== undefined && input in action.inputs) return inputs[input] ?? action.inputs[input]?.default ?? '';
    const [, step, output] = /^steps\.(\w+)\.outputs\.([\w-]+)$/.exec(expression) ?? [];
    const known = step === undefined ? undefined : steps.get(step);
    if (known !== undefined && output !== undefined) return known[output] ?? '';
    throw new Error(`unknown expression ${expression}`);
  });
}

const pairs = (file: string): Outputs =>
  Object.fromEntries(
    readFileSync(file, 'utf8')
      .split(/\r?\n/)
      .filter(Boolean)
      .map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]),
  );

/** One runner: its temporary folder, and what it has done already. */
export interface Runner {
  readonly temporary: string;
  readonly environment?: Outputs;
  /** Outputs of steps that need not run again, by id. */
  readonly done?: ReadonlyMap<string, Outputs>;
}

/** Runs the steps of `action.yml` as a runner does: each script with bash, in the workspace, until one fails. */
export function runAction(workspace: string, inputs: Outputs, { temporary, environment, done }: Runner): ActionResult {
  const steps = new Map(done);
  const result = { code: 0, stdout: '', stderr: '', summary: '' };
  for (const step of action.runs.steps.filter(({ id }) => !steps.has(id))) {
    const files = mkdtempSync(path.join(temporary, 'step-'));
    const file = (name: string, text = ''): string => {
      writeFileSync(path.join(files, name), text);
      return path.join(files, name);
    };
    const output = file('output');
    const summary = file('summary');
    const env = Object.entries(step.env ?? {}).map(([name, value]) => [name, evaluate(value, inputs, steps)]);
    const ran = spawnSync(bashProgram, ['--noprofile', '--norc', '-eo', 'pipefail', file('script.sh', step.run)], {
      cwd: path.join(workspace, evaluate(step['working-directory'] ?? '.', inputs, steps)),
      encoding: 'utf8',
      env: {
        PATH: process.env.PATH,
        HOME: temporary,
        npm_config_offline: 'true',
        npm_config_update_notifier: 'false',
        CI: 'true',
        GITHUB_ACTIONS: 'true',
        GITHUB_WORKSPACE: workspace,
        GITHUB_ACTION_PATH: root,
        GITHUB_OUTPUT: output,
        GITHUB_STEP_SUMMARY: summary,
        RUNNER_TEMP: temporary,
        ...environment,
        ...Object.fromEntries(env),
      },
    });
    steps.set(step.id, pairs(output));
    result.code = ran.status ?? -1;
    result.stdout += ran.stdout;
    result.stderr += ran.stderr;
    result.summary += readFileSync(summary, 'utf8');
    if (result.code !== 0) break;
  }
  for (const { id } of action.runs.steps) if (!steps.has(id)) steps.set(id, {});
  const outputs = Object.entries(action.outputs).map(([name, { value }]) => [name, evaluate(value, inputs, steps)]);
  return { ...result, outputs: Object.fromEntries(outputs), steps };
}
