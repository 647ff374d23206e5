import { createCasewright } from '../../../server/casewright';

const every = createCasewright().rules.map(({ id }) => id);

/** A configuration in which only these rules are on, so that a row does not change when a rule is added. */
export const onlyRules = (...on: readonly string[]): string =>
  `rules:\n${every
    .filter((id) => !on.includes(id))
    .map((id) => `  ${id}: off\n`)
    .join('')}`;

/** One finding wherever `[insert number]` stands. */
export const placeholders = { 'casewright.yaml': onlyRules('placeholder-text') };

/** A text that says of itself that it is a case. */
export const caseText = (body: string): string => `---
kind: case-study
title: Fewer goals
district: Maple Ridge District School Board
characteristics: [alignment]
---
# Fewer goals

${body}
`;

export const clean = caseText('In 2021 the leadership team cut the plan from forty goals to four.');
export const unfinished = caseText('In 2021 the team cut the plan to [insert number] goals.');
/** Where the finding in `unfinished` stands. */
export const unfinishedAt = { line: 9, column: 34 };

export const readme = '# About this folder\n\nIt holds the stories of our schools.\n';

/** A configuration in which only these rules are on, at these levels. */
export const levels = (on: Readonly<Record<string, string>>): string =>
  `${onlyRules(...Object.keys(on))}${Object.entries(on)
    .map(([id, level]) => `  ${id}: ${level}\n`)
    .join('')}`;

/** A comment that silences nothing: one finding, mended safely by taking it out. */
const unusedComment = '<!-- casewright-disable-next-line placeholder-text -- the name of a file -->\n';
export const sentence = 'In 2021 the leadership team cut the plan from forty goals to four.';
export const mendable = caseText(`${unusedComment}${sentence}`);
/** Named nearly right: mended by a change that a reader could notice, after which it can be taken out safely. */
export const mendableUnsafely = mendable.replace('placeholder-text', 'placeholder-txt');
/** Only what concerns comments that silence findings. */
export const suppressionRules = {
  'casewright.yaml': onlyRules('placeholder-text', 'suppression-unused', 'suppression-unknown-rule'),
};
