import type { Language } from '../../../server/framework/index';

/** A paragraph of an invented case, the questions it answers, and those that a generous reader would grant. */
export interface Labelled {
  readonly lang: Language;
  readonly text: string;
  readonly answers: readonly string[];
  readonly lenient?: readonly string[];
  /** What makes it hard. */
  readonly trap?: string;
}

const [why, before, did, turn, now, tell] = [
  'reason-for-attention',
  'starting-state',
  'actions',
  'turning-points',
  'present-state-evidence',
  'advice',
] as const;

export const paragraphs: readonly Labelled[] = [
  {
    lang: 'en',
    answers: [did],
    text: 'In September 2018 the superintendents and six principals formed a working group. It visited eleven schools that fall, wrote a draft of the common plan and brought it to the trustees in March.',
  },
  {
    lang: 'en',
    answers: [did],
    text: 'We hired two literacy coaches, moved the Monday meetings to the schools and gave every grade team a release day each term. The first coaches were trained in August 2020.',
  },
  {
    lang: 'en',
    answers: [did],
    text: 'Next, a steering committee was established. Its members interviewed thirty families, met with the local of the teachers’ federation and published a short guide.',
  },
  {
    lang: 'en',
    answers: [before],
    text: 'Before 2016 the director’s office had no list of school goals. Plans were kept in binders, few people had read them, and nobody could say which schools were struggling.',
  },
  {
    lang: 'en',
    answers: [before],
    text: 'At the time, professional learning was a scattered set of workshops. Teachers were isolated in their classrooms and did not see one another teach.',
  },
  {
    lang: 'en',
    answers: [before],
    text: 'When we started, the schools worked in silos. Data were collected but never discussed, and there was little trust between the two panels.',
  },
  {
    lang: 'en',
    answers: [why],
    lenient: [before, did],
    text: 'In the spring of 2017 we noticed a gap of twenty points between our two families of schools. As a result, the senior team decided to make the use of evidence its priority.',
  },
  {
    lang: 'en',
    answers: [why],
    lenient: [before, did],
    text: 'The exit survey showed that one new principal in three had thought of leaving. We concluded that our support for leaders was the problem, and we chose to focus on it before anything else.',
  },
  {
    lang: 'en',
    answers: [turn],
    lenient: [did],
    text: 'The turning point came on a Tuesday in February 2019. A principal put her own failed plan on the screen and asked for help, and from then on nobody pretended any more.',
  },
  {
    lang: 'en',
    answers: [turn],
    lenient: [did],
    text: 'Everything changed when a new director arrived in 2015. She stopped the reports, and within a month the coaches were in classrooms.',
  },
  {
    lang: 'en',
    answers: [now],
    text: 'Today 92% of our schools meet around one shared question, compared with 40% in 2016, according to the yearly survey of principals.',
  },
  {
    lang: 'en',
    answers: [now],
    text: 'Attendance at our secondary schools has improved from 84% in 2017 to 91% in 2022, and suspensions have dropped by a third.',
  },
  {
    lang: 'en',
    answers: [now],
    text: 'Collaboration is now part of the day. Principals who once worked alone visit one another every month, and teachers told us that they have grown more confident.',
  },
  {
    lang: 'en',
    answers: [tell],
    text: 'Start small. Two willing schools taught us more in a term than a plan for forty would have, and the others came to see for themselves.',
  },
  {
    lang: 'en',
    answers: [tell],
    text: 'We would advise other districts to settle the calendar first. If you wait until September, you will lose the year.',
  },
  {
    lang: 'en',
    answers: [],
    trap: 'practice',
    text: 'Meetings take place every month. Principals bring student work, teams discuss it for an hour, and each school leaves with one question that guides the next visit.',
  },
  {
    lang: 'en',
    answers: [],
    trap: 'practice',
    text: 'The program includes four workshops a year. Mentors are matched with new teachers and receive release time, and coordinators provide materials to every school.',
  },
  {
    lang: 'en',
    answers: [],
    trap: 'practice',
    text: 'Principals are required to submit their plans by the end of June. Superintendents review them over the summer and provide written feedback in the fall.',
  },
  {
    lang: 'en',
    answers: [],
    trap: 'future',
    text: 'Next year we will extend the learning rounds to the secondary schools. We hope to train twelve more coaches, and we plan to survey all staff in the spring.',
  },
  {
    lang: 'en',
    answers: [],
    trap: 'future',
    text: 'Currently we are in discussion with the university, and we expect that results will be available soon. A second cohort will begin in the winter.',
  },
  {
    lang: 'en',
    answers: [],
    trap: 'doctrine',
    text: 'Effective leaders build trust. When teams share a clear purpose, schools improve, and a culture of inquiry requires time, patience and the courage to ask hard questions.',
  },
  {
    lang: 'en',
    answers: [],
    trap: 'doctrine',
    text: 'A shift from compliance to commitment requires collective leadership. Strong districts create structures for collaboration that deepen learning over time.',
  },
  {
    lang: 'en',
    answers: [],
    trap: 'profile',
    text: 'The Maple Ridge District School Board serves three towns and the country between them. It has 42 schools, 18,500 students and 2,100 staff, and it covers 4,000 square kilometres.',
  },
  {
    lang: 'en',
    answers: [],
    trap: 'signpost',
    text: 'In this section we describe the three structures and explain how they fit together. We then explore what each of them asks of a principal.',
  },
  { lang: 'en', answers: [], trap: 'byline', text: 'Ruth Osei, Director of Education, and Ana Petrov, Principal' },
  {
    lang: 'en',
    answers: [],
    trap: 'bio',
    text: 'Helen Castellano is the Director of Education for the Blue Heron board. She holds a doctorate from a university in the north, and her book on rural schools was published in 2014.',
  },
  {
    lang: 'en',
    answers: [],
    trap: 'quotation',
    text: '“I used to dread the visits,” one of our principals wrote. “We had nothing to show. Now I look forward to them, and I have learned to open with what did not work.”',
  },
  {
    lang: 'en',
    answers: [],
    trap: 'pupil',
    text: 'Marcus, a Grade 9 student, built a weather station. He soldered the sensors, wrote the program himself and presented it to his classmates. He was proud of it.',
  },
  {
    lang: 'en',
    answers: [],
    trap: 'opinion',
    text: 'School systems must stop chasing programs. They should trust teachers, and they must give them time to talk to one another.',
  },
  {
    lang: 'en',
    answers: [],
    trap: 'question',
    text: 'How do schools turn good intentions into better teaching? What would it take for every principal to ask for help?',
  },
  {
    lang: 'en',
    answers: [],
    trap: 'purpose',
    text: 'Our goal is to make sure that every child reads with pleasure by the end of Grade 3. We believe that this is possible in every school.',
  },
  {
    lang: 'en',
    answers: [],
    trap: 'need',
    text: 'Rural districts need more than money. The challenge is to keep good teachers, because the distances are long and the winters are hard.',
  },
  {
    lang: 'fr',
    answers: [did],
    text: 'En septembre 2019, nous avons mis en place un comité de sept personnes. Il a visité douze écoles, a rédigé un guide commun et l’a présenté aux élus en mars 2020.',
  },
  {
    lang: 'fr',
    answers: [did],
    text: 'La direction des services pédagogiques a embauché deux accompagnatrices. Les rencontres mensuelles ont été déplacées dans les écoles et chaque équipe s’est donné une question de recherche.',
  },
  {
    lang: 'fr',
    answers: [before],
    text: 'Avant 2017, il y avait peu de liens entre les écoles. Les plans dormaient sur les tablettes, et les directions travaillaient chacune de leur côté.',
  },
  {
    lang: 'fr',
    answers: [before],
    text: 'À l’époque, personne ne pouvait dire où en étaient les élèves. Les données étaient éparpillées, et le personnel ne se réunissait jamais pour en parler.',
  },
  {
    lang: 'fr',
    answers: [why],
    lenient: [before, did],
    text: 'Au printemps 2018, nous avons constaté un écart de vingt points entre nos deux régions. C’est pourquoi l’équipe de direction a décidé d’en faire sa priorité.',
  },
  {
    lang: 'fr',
    answers: [turn],
    lenient: [did],
    text: 'Le tournant est venu en février 2020. Une directrice a montré son propre échec à ses collègues et, à partir de ce moment, plus personne n’a fait semblant.',
  },
  {
    lang: 'fr',
    answers: [now],
    text: 'Aujourd’hui, 88 % des écoles suivent la même démarche, comparativement à 35 % en 2017, d’après le sondage annuel des directions.',
  },
  {
    lang: 'fr',
    answers: [now],
    text: 'Le taux de réussite en lecture est passé de 61 % en 2018 à 72 % en 2023, selon l’évaluation provinciale, et l’absentéisme a diminué.',
  },
  {
    lang: 'fr',
    answers: [tell],
    text: 'Commencez petit. Deux écoles volontaires nous ont appris davantage en un trimestre qu’un plan pour quarante écoles.',
  },
  {
    lang: 'fr',
    answers: [tell],
    text: 'Nous recommandons aux autres conseils de fixer d’abord le calendrier. Si vous attendez septembre, vous perdrez l’année.',
  },
  {
    lang: 'fr',
    answers: [],
    trap: 'practice',
    text: 'Les rencontres ont lieu chaque mois. Les directions apportent des travaux d’élèves, les équipes en discutent pendant une heure et chaque école repart avec une question.',
  },
  {
    lang: 'fr',
    answers: [],
    trap: 'future',
    text: 'L’an prochain, nous élargirons la démarche aux écoles secondaires. Nous souhaitons former douze accompagnatrices et nous prévoyons un sondage au printemps.',
  },
  {
    lang: 'fr',
    answers: [],
    trap: 'actuellement',
    text: 'Actuellement, nous sommes en discussion avec l’université et nous espérons que les résultats seront connus bientôt.',
  },
  {
    lang: 'fr',
    answers: [],
    trap: 'doctrine',
    text: 'Les leaders efficaces bâtissent la confiance. Une culture de collaboration exige du temps, et les organisations qui apprennent acceptent l’erreur.',
  },
  {
    lang: 'fr',
    answers: [],
    trap: 'profile',
    text: 'Le Conseil scolaire des Trois-Rives compte 19 écoles, 5 200 élèves et 640 membres du personnel. Il s’étend sur 300 kilomètres.',
  },
  {
    lang: 'fr',
    answers: [],
    trap: 'quotation',
    text: '« Avant, je redoutais les visites, a écrit une directrice. Nous n’avions rien à montrer. Maintenant, je les attends avec plaisir. »',
  },
];
