/** A folder of cases as a team has it before it checks anything: some are clean, many are not, and no two are saved alike. */

const districts = [
  'Maple Ridge District School Board',
  'Conseil scolaire des Trois-Rives',
  'Lakeshore School District',
];
const unusedComment = '<!-- casewright-disable-next-line placeholder-text -- the name of a file -->\n';

export interface ScratchCase {
  readonly name: string;
  readonly text: string;
  /** Whether it holds something that is mended safely. */
  readonly isMendable: boolean;
  /** Whether it holds something that only its author can mend. */
  readonly isUnfinished: boolean;
}

function scratchCase(index: number): ScratchCase {
  const isMendable = index % 2 === 0;
  const isUnfinished = index % 3 === 0;
  const number = String(index).padStart(2, '0');
  const text = `---
kind: case-study
title: Story ${number}
district: ${districts[index % districts.length]}
characteristics: [alignment]
---
# Story ${number}

In 2019 the team cut its plan from forty goals to four.

${isMendable ? unusedComment : ''}It met every month – and wrote down what it had learned.

${isUnfinished ? 'By 2021 it had visited [insert number] schools.' : 'By 2021 it had visited 12 schools.'}
`;
  const ended = index % 11 === 0 ? text.trimEnd() : text;
  const lines = index % 5 === 0 ? ended.replaceAll('\n', '\r\n') : ended;
  const saved = index % 7 === 0 ? `\ufeff${lines}` : lines;
  return { name: `cases/${index % 4}/story-${number}.md`, text: saved, isMendable, isUnfinished };
}

/** @param count how many cases; the same count gives the same cases */
export const scratchCases = (count: number): readonly ScratchCase[] =>
  Array.from({ length: count }, (_, index) => scratchCase(index));
