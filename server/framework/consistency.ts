import { characteristicWordings, wordingKey } from './characteristics';
import { normalizeKey, normalizeWording } from './normalize';
import { questionWording } from './question-wording';
import type { Report } from './read';
import { type Framework, type FrontMatterKey, languages } from './types';

/** Reports each text that stands a second time, at its path. */
function reportRepeated(entries: readonly { readonly text: string; readonly path: string }[], report: Report): void {
  const seen = new Map<string, string>();
  const reported = new Set<string>();
  for (const { text, path } of entries) {
    const first = seen.get(text);
    if (first === undefined) seen.set(text, path);
    else if (first !== path && !reported.has(`${path} ${text}`)) {
      reported.add(`${path} ${text}`);
      report(path, `“${text}” stands already at ${first}`);
    }
  }
}

function checkIdentities(framework: Framework, report: Report): void {
  for (const list of ['characteristics', 'questions', 'modules'] as const) {
    const entries = framework[list].map(({ id, number }, index) => ({ id, number, path: `${list}[${index}]` }));
    reportRepeated(
      entries.map(({ id, path }) => ({ text: id, path: `${path}.id` })),
      report,
    );
    reportRepeated(
      entries.map(({ number, path }) => ({ text: String(number), path: `${path}.number` })),
      report,
    );
  }
  reportRepeated(
    framework.moduleParts.map(({ id }, index) => ({ text: id, path: `modules.parts[${index}].id` })),
    report,
  );
}

function checkCharacteristics(framework: Framework, report: Report): void {
  const wordings = framework.characteristics.flatMap((characteristic, index) =>
    characteristicWordings(characteristic).map((wording) => ({
      text: wordingKey(framework, wording),
      path: `characteristics[${index}]`,
      wording,
    })),
  );
  for (const { text, path, wording } of wordings) {
    if (text === '') report(path, `the wording “${wording}” has only filler words`);
  }
  reportRepeated(wordings, report);
}

function checkQuestions(framework: Framework, report: Report): void {
  for (const [index, question] of framework.questions.entries()) {
    for (const language of languages) {
      const path = `questions[${index}].label.${language}`;
      const recognised = questionWording(framework, question.label[language])?.question;
      if (recognised !== question) report(path, 'is the label of another question too');
      if (!/^\[.+\]$/s.test(question.placeholder[language])) {
        report(`questions[${index}].placeholder.${language}`, 'should stand in square brackets');
      }
    }
  }
}

function checkModules(framework: Framework, report: Report): void {
  for (const [index, { characteristic }] of framework.modules.entries()) {
    if (!framework.characteristics.some(({ id }) => id === characteristic)) {
      report(`modules.modules[${index}].characteristic`, `“${characteristic}” is no characteristic`);
    }
  }
  reportRepeated(
    framework.modules.map(({ characteristic }, index) => ({
      text: characteristic,
      path: `modules.modules[${index}].characteristic`,
    })),
    report,
  );
}

function checkBoards(framework: Framework, report: Report): void {
  reportRepeated(
    framework.boards.flatMap(({ name, aliases }, index) =>
      [name, ...aliases].map((spelling) => ({ text: normalizeWording(spelling), path: `boards[${index}]` })),
    ),
    report,
  );
  for (const [index, board] of framework.boards.entries()) {
    if (board.acronym === undefined) continue;
    const sharing = framework.boards.find((other) => other !== board && other.acronym === board.acronym);
    if (sharing?.name !== board.sharedAcronymWith) {
      report(
        `boards[${index}].sharedAcronymWith`,
        `should be ${sharing === undefined ? 'absent' : `“${sharing.name}”`}`,
      );
    }
  }
}

function checkKeys(keys: readonly FrontMatterKey[], path: string, report: Report): void {
  const spellings = (entries: readonly Pick<FrontMatterKey, 'id' | 'aliases'>[], at: string) =>
    entries.flatMap(({ id, aliases }, index) =>
      [id, ...languages.flatMap((language) => aliases[language])].map((spelling) => ({
        text: normalizeKey(spelling),
        path: `${at}[${index}]`,
      })),
    );
  reportRepeated(spellings(keys, path), report);
  for (const [index, key] of keys.entries()) {
    const here = `${path}[${index}]`;
    if ((key.type === 'enum') !== (key.values !== undefined)) report(`${here}.values`, 'belongs to the type enum');
    if ((key.type === 'map') !== (key.children !== undefined)) report(`${here}.children`, 'belongs to the type map');
    if (key.default !== undefined && key.values?.some(({ id }) => id === key.default) === false) {
      report(`${here}.default`, `“${key.default}” is none of the values`);
    }
    reportRepeated(spellings(key.values ?? [], `${here}.values`), report);
    checkKeys(key.children ?? [], `${here}.children`, report);
  }
}

function checkPack(framework: Framework, report: Report): void {
  for (const name of ['casesPerModule', 'characteristicsPerCase'] as const) {
    if (framework[name].min > framework[name].max) report(`pack.${name}`, 'has its smallest above its largest');
  }
  const kind = framework.frontMatterKeys.find(({ values }) => values?.some(({ id }) => id === framework.documentKind));
  if (kind === undefined) report('pack.documentKind', `“${framework.documentKind}” is no value of a front-matter key`);
  const cited = [
    ...framework.characteristics.flatMap(({ sources }, index) =>
      [sources.noun, sources.verb].flatMap((source) =>
        languages.map((language) => ({ key: source[language], path: `characteristics[${index}].sources` })),
      ),
    ),
    ...framework.modules.flatMap(({ sources }, index) =>
      languages.map((language) => ({ key: sources[language], path: `modules.modules[${index}].sources` })),
    ),
    ...framework.boards.map(({ source }, index) => ({ key: source, path: `boards[${index}].source` })),
  ];
  for (const { key, path } of cited) {
    if (!Object.hasOwn(framework.sources, key)) report(path, `“${key}” is not explained in pack.sources`);
  }
}

/** Reports what is wrong between the parts of a pack whose every part has the right shape. */
export function checkConsistency(framework: Framework, report: Report): void {
  checkIdentities(framework, report);
  checkCharacteristics(framework, report);
  checkQuestions(framework, report);
  checkModules(framework, report);
  checkBoards(framework, report);
  checkKeys(framework.frontMatterKeys, 'frontMatter', report);
  checkPack(framework, report);
}
