import type { Argument, Command, Option } from 'commander';

/** What may stand in a place of the command line. */
export type Values =
  | { readonly kind: 'words'; readonly words: readonly string[] }
  | { readonly kind: 'files' }
  | { readonly kind: 'folders' }
  /** A text of which nothing is known beforehand. */
  | { readonly kind: 'any' };

export interface CompletedOption {
  /** With their dashes: `-o`, `--output`. */
  readonly flags: readonly string[];
  readonly says: string;
  /** Absent where the option takes no value. */
  readonly value?: Values;
}

export interface CompletedCommand {
  readonly name: string;
  /** The names that lead to it, the program's first: `casewright lint`. */
  readonly path: string;
  readonly says: string;
  readonly commands: readonly CompletedCommand[];
  readonly options: readonly CompletedOption[];
  /** What the arguments may be; where there are several kinds, the first one's. */
  readonly operands: Values;
}

/** Words for arguments that help shows by these names (`<rule>`), where the parser itself does not list them. */
export type KnownWords = ReadonlyMap<string, readonly string[]>;

const kinds: ReadonlyMap<string, Values> = new Map<string, Values>([
  ...['file', 'files', 'path', 'paths'].map((name) => [name, { kind: 'files' }] as const),
  ...['folder', 'dir', 'directory'].map((name) => [name, { kind: 'folders' }] as const),
]);

/** All that can be completed, read from the parser, so that a new command or option is completed without further ado. */
export function describeProgram(program: Command, known: KnownWords): CompletedCommand {
  const names = visibleCommands(program).map((command) => command.name());
  return describe(program, '', new Map([...known, ['command', names]]));
}

const visibleCommands = (command: Command): readonly Command[] => command.createHelp().visibleCommands(command);

function describe(command: Command, parent: string, known: KnownWords): CompletedCommand {
  const path = `${parent}${command.name()}`;
  return {
    name: command.name(),
    path,
    says: command.summary() || command.description(),
    commands: visibleCommands(command).map((child) => describe(child, `${path} `, known)),
    options: command
      .createHelp()
      .visibleOptions(command)
      .map((option) => describeOption(option, known)),
    operands: operandsOf(command.registeredArguments, known),
  };
}

function describeOption(option: Option, known: KnownWords): CompletedOption {
  const described = {
    flags: [option.short, option.long].filter((flag) => flag !== undefined),
    says: option.description,
  };
  if (!option.required && !option.optional) return described;
  const [, placeholder = ''] = /[<[]([\w-]+)/.exec(option.flags) ?? [];
  return { ...described, value: valuesFor(placeholder, option.argChoices, known) };
}

function operandsOf([first]: readonly Argument[], known: KnownWords): Values {
  return first === undefined ? { kind: 'words', words: [] } : valuesFor(first.name(), first.argChoices, known);
}

function valuesFor(placeholder: string, choices: readonly string[] | undefined, known: KnownWords): Values {
  const words = choices ?? known.get(placeholder);
  return words !== undefined ? { kind: 'words', words } : (kinds.get(placeholder) ?? { kind: 'any' });
}

/** The command and all below it. */
export const allCommands = (command: CompletedCommand): CompletedCommand[] => [
  command,
  ...command.commands.flatMap(allCommands),
];
