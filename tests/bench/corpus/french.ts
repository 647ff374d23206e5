import { words } from './french-words';
import type { SectionPlan, Tongue } from './tongue';

const parts = ['À {town}', 'L’année {year}', 'Le travail en {subject}', 'Un {thing} pour tous'];

const actions = [
  'En {month} {year}, {who} {did} le {thing} et en a parlé avec {who}.',
  'Entre {month} {year} et {month} {later}, {who} a visité {some} classes de {town} et a noté ce qui s’y faisait en {subject}.',
  'Ensuite, {who} {did} {few} des {some} {things} demandés aux écoles, {manner}.',
  'En {month} {later}, {some} des {schools} écoles avaient adopté le {thing}, selon {source}.',
  'Nous avons réuni {who} et {who} à {few} reprises, et nous n’avons parlé que de {subject}.',
  'Comme personne n’avait prévenu {who}, le premier {thing} a échoué à {town}; nous avons recommencé en {month} {later}.',
];

const sections: readonly SectionPlan[] = [
  {
    heading: 'Qui nous sommes',
    marker: '<!-- répond: 1 -->',
    share: 0.08,
    sentences: [
      'Le {district} accueille des élèves de {town}, de {town} et des villages voisins.',
      'En {month} {later}, il comptait {schools} écoles, environ {students} élèves et {staff} membres du personnel.',
      '« Nous » désigne ici {who} et {few} surintendances.',
    ],
    parts,
  },
  {
    heading: 'Comment nous avons décidé',
    share: 0.1,
    sentences: [
      'Nous avons lu {source}, et {percent} % des réponses parlaient de {subject}.',
      'En {month} {year}, {who} a comparé nos {things} à ceux d’un conseil voisin et en a trouvé {few} qui concordaient.',
      'Nous avons choisi ce travail parce que {source} montrait que rien d’autre ne tiendrait sans lui.',
    ],
    parts,
  },
  {
    heading: 'Notre point de départ',
    share: 0.13,
    sentences: [
      'Jusqu’en {year}, le {thing} était écrit par {who} et lu par peu de gens.',
      'En {year}, nous avons compté {many} {things}, dont {some} seulement nommaient un objectif en {subject}.',
      'À {town}, {who} avait {some} {things} et aucun moment pour parler de {subject}.',
    ],
    parts,
  },
  { heading: 'Ce que nous avons fait', share: 0.37, sentences: actions, parts },
  {
    heading: 'Les tournants',
    share: 0.1,
    sentences: [
      'Le premier tournant est venu le {fullday} {month} {year}, quand {person} a lu à voix haute ce qui avait échoué.',
      'Depuis ce jour, {who} ouvre chaque rencontre par ce qui n’a pas marché.',
      'Le second a été le budget de {month} {later} : {who} a déplacé {many} 000 $ vers le travail en {subject}.',
    ],
    parts,
  },
  {
    heading: 'Où nous en sommes',
    marker: '<!-- répond: 6 -->',
    share: 0.14,
    sentences: [
      'En {month} {later}, {more} % du personnel disait que le {thing} avait changé son enseignement, contre {percent} % en {year}, selon {source}.',
      'Les résultats en {subject} n’ont pas bougé : {percent} % en {year} et {percent} % en {later}, et nous ne prétendons rien d’autre.',
      'Aujourd’hui, {who} relit chaque {thing} deux fois l’an, et {some} des {schools} ont été modifiés entre-temps.',
    ],
    parts,
  },
  {
    heading: 'Nos conseils aux autres',
    share: 0.08,
    sentences: [
      'Lisez chaque {thing} avant d’en changer un seul : notre lecture de {year} nous a montré que la faute était la nôtre.',
      'Demandez à {who} de commencer; tant que {person} ne l’avait pas fait, en {month} {later}, personne ne s’y risquait.',
      'Gardez des copies datées de vos {things}; nous avons perdu celles de {year}.',
    ],
    parts,
  },
];

/** Cases of invented French-language districts. */
export const french: Tongue = {
  language: 'fr',
  words,
  sections,
  frontMatter: [
    'kind: case-study',
    'titre: "{title}"',
    'conseil: {district}',
    'caractéristiques: [{characteristic}]',
    'langue: fr',
    'rédigé: {later}-{month2}',
    'statut: {status}',
    'profil: { écoles: {schools}, élèves: {students}, personnel: {staff}, en-date-de: {later}-10 }',
    'consentement: [{person}]',
  ],
  quotations: [
    '« Nous avons appris à faire la même chose partout », dit {person}, « et il reste à la faire pour chacun. »',
  ],
  listLeads: ['Voici ce que {who} a retiré, {manner} :', 'En {year}, nous avons changé ce que faisait {who} :'],
  listItems: [
    '{who} {did} le {thing} en {month} {year}.',
    'Les {things} de {town} sont devenus **une page**.',
    '{some} {things} de {subject} n’ont *pas* été renouvelés.',
  ],
  table: {
    lead: 'Le tableau met ce que nous avons mesuré en {year} à côté de ce que nous avons mesuré en {later}.',
    head: ['Ce que nous avons mesuré', 'Au départ', 'Au dernier relevé', 'Source'],
    rows: [
      'Écoles qui ont un {thing} | {few} sur {schools} ({year}) | {some} sur {schools} ({later}) | {source}',
      'Élèves qui atteignent le repère en {subject} | {percent} % ({year}) | {more} % ({later}) | {source}',
    ],
  },
  footnotes: ['Le {district}, d’après {source}, relu par {who} en {month} {later}.'],
  references: [
    'Le {thing} se trouve au complet dans [le guide de {town}](https://example.org/{year}).',
    'Les {things} sont décrits plus haut, sous [ce que nous avons fait](#ce-que-nous-avons-fait).',
    '![Diagramme d’après {source} : {percent} % en {year}, {more} % en {later}.](media/diagramme-{few}.svg)',
  ],
  slips: [
    'Le CPPA s’est joint à nous il y a trois ans avec [nombre à insérer] {things}.',
    'Écrivez à nadia.benali@example.org ou [cliquez ici](https://example.org/{year}) pour les {things}.',
    'Tous les élèves se sont grandement améliorés en {subject}.',
    'L’an prochain, nous utiliserons le {thing} partout.',
    '![](media/photo-{few}.jpg)',
    'Léa Fortin, élève de 3e année à {town}, a dit à {who} qu’elle aimait maintenant la {subject}.',
    'L’automne dernier, {who} {did} le {thing} une deuxième fois.',
    'Les chiffres se trouvent en annexe.[^annexe]',
    '#### Le {thing}\n\nCette année, {who} {did} le même.',
    '<!-- répond: 42 -->',
  ],
};
