import { words } from './english-words';
import type { SectionPlan, Tongue } from './tongue';

const actions = [
  'In {month} {year}, {who} {did} the {thing} and asked {who} to do the same with {few} others.',
  '{who} visited {some} classrooms in {town} between {month} {year} and {month} {later}, and wrote down what they saw of {subject}.',
  'Then {who} {did} {few} of the {some} {things} that schools had been asked for, {manner}.',
  'The {thing} was moved from {month} to {month}, so that {who} could use it before the year ended.',
  'By {month} {later}, {some} of the {schools} schools had taken up the {thing}, according to {source}.',
  '{who} met {few} times with {who}, and the meetings were given over to {subject} alone.',
  'We paid for the {thing} by taking $ {many},000 out of {things} that nobody had asked for.',
  'Because {who} had not been told, the first {thing} failed in {town}, and we began again in {month} {later}.',
  'Each of the {some} teams chose one question about {subject}, tried something for six weeks and reported to {who}.',
];

const results = [
  'In {month} {later}, {more}% of teachers said that the {thing} had changed their teaching of {subject}, against {percent}% in {year}, by {source}.',
  'The share of schools with a {thing} rose from {percent}% in {year} to {more}% in {later}, according to {source}.',
  'Results in {subject} did not improve: they stood at {percent}% in {year} and at {percent}% in {later}, and we do not claim otherwise.',
  'Today {who} reads every {thing} twice a year, and the dated copies show that {some} of {schools} were changed in between.',
  '{source} shows {many} visits in {later}, where there had been {some} in {year}.',
  'Students at the provincial standard in {subject}, Grade {grade}, went from {percent}% to {more}% between {year} and {later}.',
];

const claims = [
  'Our {things} have become far more effective, and everybody in {town} is more confident.',
  '{more}% of students now do better in {subject}.',
];

const beginnings = [
  'Until {year}, the {thing} was written by {who} and read by few.',
  'In {year} we counted {many} {things}, and only {some} of them named a goal in {subject}.',
  '{who} spent {percent}% of its meetings on {things}, by {source}.',
  'There was no {thing} at all in {few} of the {schools} schools before {month} {year}.',
  'In {town}, {who} had {some} {things} and no time to talk about {subject}.',
];

const decisions = [
  'We had read {source}, and {percent}% of the answers spoke of {subject}.',
  '{who} compared our {things} with those of a neighbouring district in {month} {year} and found {few} that agreed.',
  'In {month} {year}, {who} asked which {thing} anyone would miss, and the room was silent.',
  'We chose this work over {subject}, because {source} showed that nothing else would hold without it.',
];

const turns = [
  'The first turning point came on {fullday} {month} {year}, when {person} laid the {thing} aside and read out what had failed.',
  'From then on {who} opened every meeting with something that had not worked.',
  'The second was the budget of {month} {later}: {who} moved $ {many},000 from {things} to {subject}.',
  'After that there was no way back, and {who} stopped waiting for one.',
];

const advice = [
  'Read every {thing} before you change one: our reading of {year} showed us that the fault was our own.',
  'Ask {who} to go first; until {person} did so in {month} {later}, nobody else would.',
  'Keep dated copies of the {things}; we lost ours of {year} and could not show what had changed.',
  'Begin with {few} schools, as we did in {town}, and let them tell the others about {subject}.',
];

const parts = ['In {town}', 'The year {year}', 'The work on {subject}', 'What {who} saw', 'The {thing}'];

const sections: readonly SectionPlan[] = [
  {
    heading: 'Who we are',
    marker: '<!-- answers: 1 -->',
    share: 0.08,
    sentences: [
      'The {district} serves {town}, {town} and the farm country around them.',
      'In {month} {later} it had {schools} schools, about {students} students and {staff} staff.',
      'When this text says "we", it means {who} and {few} superintendents.',
      'This case is about one characteristic of strong districts, and it is told by those who did the work.',
    ],
    parts,
  },
  { heading: 'How we decided', share: 0.1, sentences: decisions, parts },
  { heading: 'Where we started', share: 0.13, sentences: beginnings, parts },
  { heading: 'What we did', share: 0.3, sentences: actions, parts },
  { heading: 'What surprised us', marker: '<!-- answers: 4 -->', share: 0.07, sentences: actions, parts },
  { heading: 'Turning points', share: 0.1, sentences: turns, parts },
  {
    heading: 'Where we are now',
    marker: '<!-- answers: 6 -->',
    share: 0.14,
    sentences: [...results, ...claims],
    parts,
  },
  { heading: 'Our advice to others', share: 0.08, sentences: advice, parts },
];

/** Cases of invented English-language districts. */
export const english: Tongue = {
  language: 'en',
  words,
  sections,
  frontMatter: [
    'kind: case-study',
    'title: "{title}"',
    'district: {district}',
    'characteristics: [{characteristic}]',
    'lang: en',
    'written: {later}-{month2}',
    'status: {status}',
    'profile: { schools: {schools}, students: {students}, staff: {staff}, as-of: {later}-10 }',
    'consent: [{person}, {person}]',
  ],
  quotations: [
    '"You keep buying hours from outside when there are hours inside the {thing}," said {person}.',
    'The {thing} was the page I would have left in the drawer, said {person} in {month} {later}.',
  ],
  listLeads: ['Three things went, and {who} let them go {manner}:', 'In {year} we changed what {who} did:'],
  listItems: [
    '{who} {did} the {thing} in {month} {year}.',
    'The {things} of {town} became **one page**, kept by {who}.',
    '{some} {things} on {subject} were *not* renewed.',
  ],
  table: {
    lead: 'The table sets what we measured in {year} beside what we measured in {later}.',
    head: ['What we looked at', 'Then', 'Now', 'Source'],
    rows: [
      'Schools with a {thing} | {few} of {schools} ({year}) | {some} of {schools} ({later}) | {source}',
      'Time of meetings spent on {things} | {more}% ({year}) | {percent}% ({later}) | {source}',
      'Students at the standard in {subject}, Grade {grade} | {percent}% ({year}) | {more}% ({later}) | {source}',
    ],
  },
  footnotes: [
    'The {district}, {source}, read again by {who} in {month} {later}.',
    'Education office of {town}, results for {year} and {later}.',
  ],
  references: [
    'Who wants the whole {thing} finds it in [the handbook of {town}](https://example.org/{town}/{year}).',
    'The {things} are described further up, under [what we did](#what-we-did).',
    '![Bar chart of {source}: {percent}% in {year}, {more}% in {later}.](media/chart-{few}.svg)',
  ],
  slips: [
    'The SIPSA team joined us three years ago and brought [insert number] {things} along.',
    'Write to marco.lindqvist@example.org or [click here](https://example.org/{year}) for the {things}.',
    'All students improved greatly in {subject}.',
    'Next year we will use the {thing} to leverage stakeholder synergies.',
    'There were 4 students in the class of {town} who did not pass.',
    '![](media/photo-{few}.jpg)',
    'Emma Larkin, a Grade {grade} student from {town}, told {who} that she now likes {subject}.',
    'Last fall, {who} {did} the {thing} for a second time.',
    'The figures on {subject} stand in an annex.[^annex]',
    '#### Of the {thing}\n\nThis year, {who} {did} it again.',
    '<!-- casewright-disable-next-line relative-date -->\n\nRecently, {who} {did} the {thing}.',
    '<!-- casewright-disable-next-line past-tense -- agreed in {month} -->\n\n{who} {did} the {thing}.',
    '<!-- answers: 42 -->',
    'We are proud of our mission, vision and goals, and of improvement processes that are truly systematic.',
    '### {thing}\n\n### {subject}',
    'Student results improved dramatically in every school.',
    '<!-- casewright-disable-next-line relative-date -- the board knows the year -->\n\nLast fall {who} {did} the {thing}.',
  ],
};
