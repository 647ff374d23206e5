/** A whole case, small: two characteristics, declared in every way that there is. */
export const whole = `---
kind: case-study
title: "Fewer goals: learning to stop"
district: Maple Ridge District School Board
characteristics: [improvement-processes, alignment]
lang: en
written: 2024-11
status: review
profile: { schools: 42, students: 18500, staff: 2100, as-of: 2024-10 }
---
# Fewer goals: learning to stop

<!-- answers: 2 -->
In May 2019 we read all 42 plans. Only **eleven** named a goal of the board, e.g. in reading.

## Where we started

<!-- answers: 3 for improvement-processes -->
Until 2019 four people wrote the plan.
Nobody read it.

<!-- answers: 3 for alignment -->
The budget followed the year before.

## Turning points

There were two.

On 9 February 2022 Ana Petrov showed [her results](results.md). She had kept them back since 2020.

The second came in the spring of 2023, when we moved $300,000.

## Where we are now

We met in May 2024. The share rose from 22% to 49%[^1].

| What | Then | Now |
| --- | --- | --- |
| _Plans_ | 11 | 39 |
| Rounds | 0 | 7 |

## Advice for others

Each of these cost us something:

- Count the hours first. We did not.
- Put a name beside everything that you stop.

[^1]: Staff survey.
`;

export const french = `---
kind: case-study
titre: "Ensemble\u00A0: lire"
conseil: Conseil scolaire des Trois-Rives
caractéristiques: alignment
langue: fr
statut: ébauche
profil: { écoles: 19, élèves: 5200, en-date-de: 2024-10 }
---
# Ensemble\u00A0: lire

<!-- répond: 5 aucun -->
Il n’y a pas eu de tournant. M. Roy le confirme.
`;

/** What must come out as it went in, as text: markup, attribute ends, addresses, what ends a style sheet or a comment. */
export const hostile: readonly string[] = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '"><svg onload=alert(1)>',
  "' onmouseover='alert(1)",
  '</title><script>alert(1)</script>',
  '</style><script>alert(1)</script>',
  '</article></main></body><iframe src=//evil.example>',
  '--><script>alert(1)</script><!--',
  '<a href="javascript:alert(1)">x</a>',
  '[x](javascript:alert(1))',
  '![x](https://evil.example/beacon.png)',
  '<https://evil.example/?d=1>',
  'https://evil.example/plain',
  '&lt;script&gt;alert(1)&lt;/script&gt;',
  '&#60;script&#62;alert(1)&#60;/script&#62;',
  '&#x3c;img src=x&#x3e;',
  '{{alert(1)}} $& $1 {characteristic}',
  '\u202Egnp.exe\u2066',
  '<meta http-equiv=refresh content=0;url=//evil.example>',
  '<base href=//evil.example>',
  '<![CDATA[<script>alert(1)</script>]]>',
  '<?xml version="1.0"?><!DOCTYPE x>',
  '<style>@import "//evil.example"</style>',
  'url(//evil.example) expression(alert(1))',
  '\u0000\uFFFF\uD800 <b>',
];
