/** A case that says one vector's words everywhere that a case can say something. */

const oneLine = (text) => text.replaceAll('\n', ' ');

/** As a YAML value: quoted, so that whatever is inside stays inside. */
const quoted = (text) => JSON.stringify(oneLine(text));

export function caseWith(vector) {
  const words = oneLine(vector);
  return `---
kind: case-study
title: ${quoted(vector)}
district: ${quoted(`Maple Ridge ${vector}`)}
authors: [${quoted(vector)}]
characteristics: [improvement-processes, ${quoted(vector)}]
status: ${quoted(vector)}
profile: { schools: ${quoted(vector)}, as-of: ${quoted(vector)} }
${quoted(vector)}: words
---

# Title ${words}

<!-- answers: 4 ${words.replaceAll('-->', '')} -->

In 2021 the board wrote a plan ${words} and the schools tried it.

${vector}

## What we did ${words}

- In 2022 we met ${words}
- TODO ${words}

> ${words}

| Measure ${words.replaceAll('|', '')} | 2020 | 2023 |
|---|---|---|
| ${words.replaceAll('|', '')} | 40 % | 60 % |

## Where we stand

In 2023, 60 % of pupils read at grade level ${words}, up from 40 % in 2020. See [here](missing-${encodeURIComponent(words)}.md).

<!-- casewright-disable-next-line ${words.replaceAll('-->', '')} -->
Last year ${words} students were successful.
`;
}
