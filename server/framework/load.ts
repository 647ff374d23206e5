import { checkConsistency } from './consistency';
import type { Reader, Report } from './read';
import { boardsShape, characteristicsShape, frontMatterShape, modulesShape, packShape, questionsShape } from './shape';
import type { Framework, FrameworkData } from './types';

/** A pack that cannot be used, with everything that is wrong with it. */
export class FrameworkError extends Error {
  /** Each names the file part, the place in it and the problem. */
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(`The framework pack cannot be used:\n${problems.map((problem) => `- ${problem}`).join('\n')}`);
    this.name = 'FrameworkError';
    this.problems = problems;
  }
}

function freezeDeep<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const part of Object.values(value)) freezeDeep(part);
  }
  return value;
}

/**
 * Validates plain JSON and gives the framework it describes, frozen through and through. The data is copied, not kept.
 * @throws {FrameworkError} naming every problem: shapes first, and when they are right what the parts say of each other.
 */
export function loadFramework(data: FrameworkData): Framework {
  const framework = readFramework(structuredCopy(data));
  const { report, stopAtProblems } = problemsOf();
  checkConsistency(framework, report);
  stopAtProblems();
  return framework;
}

/**
 * The same for data that comes with the program: it is kept, and what its parts say of each other is left to the tests, because
 * nobody should wait for that each time the program starts.
 * @throws {FrameworkError} where a shape is wrong
 */
export function readFramework(data: FrameworkData): Framework {
  const { report, stopAtProblems } = problemsOf();
  const read = <T>(name: keyof FrameworkData, shape: Reader<T>): T => shape(data[name], name, report);

  const pack = read('pack', packShape);
  const characteristics = read('characteristics', characteristicsShape);
  const questions = read('questions', questionsShape);
  const { modules, parts } = read('modules', modulesShape);
  const boards = read('boards', boardsShape);
  const frontMatterKeys = read('frontMatter', frontMatterShape);
  stopAtProblems();

  return freezeDeep({
    ...pack,
    characteristics,
    questions,
    modules,
    moduleParts: parts,
    boards,
    frontMatterKeys,
  });
}

/** What is wrong, as it is found. */
function problemsOf(): { readonly report: Report; readonly stopAtProblems: () => void } {
  const problems: string[] = [];
  return {
    report: (path, problem) => void problems.push(`${path} ${problem}`),
    stopAtProblems: () => {
      if (problems.length > 0) throw new FrameworkError(problems);
    },
  };
}

/** A copy of plain JSON, so that freezing never touches what the caller holds. */
function structuredCopy(data: FrameworkData): FrameworkData {
  return JSON.parse(JSON.stringify(data));
}
