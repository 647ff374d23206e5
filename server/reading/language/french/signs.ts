import type { CueKind } from '../model';
import { list } from '../words';

/** Words and phrases that are signs of what a sentence does in a case. */
export const frenchSigns: Partial<Record<CueKind, readonly string[]>> = {
  negation: list('ne, n, pas, jamais, personne, rien, aucun, aucune, ni, sans, nul, nulle, impossible'),
  scarcity: list(
    'peu, rarement, guère, à peine, seulement, seul, seule, moins, trop, trop tard, trop souvent, souvent trop, chacun de son côté, chacune de son côté, presque pas, insuffisamment',
  ),
  deficit: list(`
    lacune, lacunes, écart, écarts, problème, problèmes, manque, manques, pénurie, pénuries, déclin, baisse, inquiétude, inquiétudes, préoccupation, préoccupations, plainte, plaintes, frustration,
    frustrations, obstacle, obstacles, isolement, isolé, isolés, isolée, isolées, silo, silos, vase clos, incohérence, incohérences, incohérent, incohérente, incohérentes, incohérents, faiblesse, faiblesses, faible, faibles, échec, échecs,
    confusion, confus, iniquité, iniquités, inégalité, inégalités, disparité, disparités, déficit, déficits, stagnation, stagnait, stagnaient, dépassé, dépassée, dépassés, dépassées, désuet, désuète, désuets, désuètes, inefficace,
    inefficaces, fragmenté, fragmentée, fragmentés, fragmentées, éparpillé, éparpillés, éparpillées, morcelé, morcelée, inégal, inégale, inégaux, inégales, flou, floue, absent, absente, absents, absentes, absence, limité, limitée, limités, limitées, insuffisant, insuffisante, insuffisants, insuffisantes,
    méfiance, résistance, réticence, réticences, difficulté, difficultés, dédoublement, roulement, surcharge, essoufflement, épuisement, en difficulté, à risque, disparate, disparates, ponctuel, ponctuels, ponctuelle, ponctuelles, lettre morte, tablettes, compressions, contraintes, contrainte, retard, retards, cloisonné, cloisonnés, cloisonnée, cloisonnées, seul, seule, seuls, seules, décrochage, insatisfaction, contradictoires, improvisé, improvisée, incompris, désengagement, découragement, divergences, divergentes`),
  earlier: list(`
    auparavant, autrefois, jusqu'alors, jusque-là, jusqu'en, à l'époque, au départ, au début, jadis, à l'origine, traditionnellement, par le passé, à ce moment-là, depuis longtemps, depuis des années,
    avant, au moment où, à notre arrivée, lorsque nous avons commencé, quand nous avons commencé, à cette époque, pendant des années, longtemps, au point de départ, précédemment, il y a quelques années, les années précédentes, initialement, avant cela`),
  limit: list('avant, jusqu'),
  scholarship: list(
    'recherche, recherches, chercheurs, chercheuses, chercheur, littérature, auteurs, autrices, théorie, théories, études, étude, ouvrages, ouvrage, travaux, universitaires, articles',
  ),
  founding: list(
    "a été fondé, a été fondée, a été créé, a été créée, a vu le jour, est né de, est née de, date de, remonte à, a été constitué, a été constituée, fusion, ont été créés, ont été créées, furent créés, furent créées, a été incorporé, a été nommé d'après, fut fondé, fut fondée, fut créé, fut créée, issu de, issue de",
  ),
  event: list(
    'tempête, inondation, inondations, incendie, éclosion, pandémie, grève, fermeture, fermetures, démission, démissions, décès, jugement, scandale, accident, tragédie, tombé malade, tombée malade, maladie, retraite, refus, rejet, panne, annulation, moratoire, gel, congédiement, lock-out, cyberattaque, défaite, évacuation',
  ),
  why: list('pourquoi'),
  drew: list(
    'ce qui nous a amenés, ce qui nous a amenées, ce qui nous a poussés, ce qui nous a poussées, ce qui nous a conduits, ce qui nous a décidés, ce qui nous a convaincus, ce qui nous a incités, ce qui nous a menés, raison de ce choix, raisons de ce choix, si nous avons choisi, nous a décidés, nous ont décidés, nous a convaincus, nous ont convaincus',
  ),
  institution: list('conseil, division, commission, collège, université, agence, association, académie, district'),
  regret: list("aurions dû, aurais dû, n'aurions pas dû, regrettons, aurait fallu, aurait mieux valu"),
  ago: list(
    'il y a deux ans, il y a trois ans, il y a quatre ans, il y a cinq ans, il y a six ans, il y a sept ans, il y a huit ans, il y a dix ans, il y a quelques années, il y a une décennie',
  ),
  now: list(
    "maintenant, aujourd'hui, désormais, à présent, dorénavant, de nos jours, à ce jour, ne plus, à l'heure actuelle, en ce moment",
  ),
  currently: list('actuellement, présentement'),
  'until-now': list(
    "depuis lors, depuis, jusqu'à présent, au fil des ans, au fil du temps, au cours des dernières années, au cours des, ces dernières années, encore, toujours, jusqu'ici",
  ),
  sequence: list(
    "d'abord, ensuite, puis, enfin, premièrement, deuxièmement, troisièmement, par la suite, plus tard, après, finalement, en même temps, dans un premier temps, dans un deuxième temps, dans un second temps, parallèlement, entre-temps, bientôt, aussi, également, pour commencer, en parallèle",
  ),
  condition: list('une fois, lorsque, lorsqu, quand, après que, si, dès que, chaque fois'),
  consequence: list(
    "en conséquence, par conséquent, c'est pourquoi, c'est pour cela que, c'est pour cette raison, voilà pourquoi, d'où, si bien que, de ce fait, du coup, ainsi, donc, alors, en réponse, pour cette raison, de là, dès lors, c'est ce qui, ce qui nous a, nous a amenés, nous a amenées, nous a conduits, nous a poussés, a mené à, pour y remédier, pour combler, afin de combler, face à",
  ),
  turn: list(
    "tournant, tournants, point tournant, point de bascule, déclic, à partir de ce moment, à partir de là, à partir de ce jour, a tout changé, ont tout changé, prise de conscience, moment décisif, moment charnière, charnière, virage, point de non-retour, changement de cap, changé de cap, crise, dilemme, nous a forcés, nous a obligés, a changé notre, a bouleversé, ce fut le moment, c'est à ce moment, c'est à ce moment-là, c'est là que, à partir de ce moment-là, électrochoc, revirement, a basculé, ont basculé, tout basculer, le vent a tourné, c'est alors que, depuis ce jour, de ce jour, tout déclenché, plus jamais été, plus rien n'a été, a forcé à, a marqué un, prendre un autre",
  ),
  newcomer: list(
    "s'est joint, s'est jointe, se sont joints, nouvelle direction, nouveau directeur, nouvelle directrice, nouvelle surintendante, nouveau surintendant, nouvelle équipe, ami critique, amie critique, regard extérieur, de l'extérieur, a été nommé, a été nommée, a été embauché, a été embauchée, avons fait appel",
  ),
  surprise: list(
    "imprévu, imprévus, imprévue, imprévues, inattendu, inattendue, inattendus, surprise, surpris, surprises, à notre surprise, soudain, soudainement, revers, recul, pandémie, covid-19, grève, n'avions pas prévu, pas prévu, a mal tourné, contretemps, imprévisible",
  ),
  lesson: list(
    'leçon, leçons, nos conseils, recommandation, recommandations, recommandons, recommande, à retenir, retenons, retenir, avons appris, ai appris, appris que, nous conseillons, nous conseillerions, nous dirions, je dirais, dirais à, dirions à, je conseillerais, conseillerais, recommanderions, recommanderais, nous suggérons, suggérons, suggestions, nous a appris, nous ont appris, astuces, constats, apprentissages, mises en garde, piste, pistes, invitons, encourageons, conseil à',
  ),
  retrospect: list(
    "c'était à refaire, s'il fallait recommencer, à recommencer, avec le recul, avec du recul, rétrospectivement, si c'était à refaire, à refaire, si nous devions recommencer, si nous pouvions recommencer",
  ),
  hindsight: list(
    "avec le recul, avec du recul, rétrospectivement, si c'était à refaire, à refaire, autrement, la prochaine fois, nous aurions dû, aurions dû, si vous, il faut, il vaut mieux, mieux vaut, il importe, n'oubliez pas, assurez-vous, veillez à, prenez le temps, évitez, n'hésitez pas, ne faites pas, faut",
  ),
  cause: list(
    'cause, causes, facteur, facteurs, parce que, parce qu, puisque, puisqu, raison, raisons, origine, source, à la base, au cœur, provenait, venait de',
  ),
  choice: list(
    "attention, priorité, priorités, nous concentrer, nous consacrer, cette caractéristique, travailler sur, miser sur, fallait, devait changer, devions changer, il fallait, améliorer, s'attaquer, nous pencher, notre attention, agir sur, le choix",
  ),
  outcome: list(
    'rendement, résultat, résultats, taux, réussite, diplomation, assiduité, satisfaction, engagement, confiance, littératie, numératie, mathématiques, lecture, écriture, rétention, suspensions, économies, gain, gains, amélioration, améliorations, croissance, succès, progrès, bien-être, appartenance, culture, norme, normes, seuil, repère, niveau, points, pourcentage, proportion, impact, effet, effets, cohérence, collaboration, coût, coûts, absentéisme, part',
  ),
  activity: list(
    'atelier, ateliers, séance, séances, rencontre, rencontres, réunion, réunions, participant, participants, participante, participantes, participé, formation, formations, heures, visite, visites, présentations, cours, modules, outils, guides, activités, événements, jours, semaines, mois, trimestre, minutes, exemplaires, comités, sondages',
  ),
  scale: list(
    'école, écoles, élève, élèves, personnel, employés, kilomètres, effectif, effectifs, enseignants, enseignantes, municipalités, communautés, membres, langues, familles, habitants, élémentaires, secondaires, personnes',
  ),
  instrument: list(
    "sondage, sondages, données, évaluation, évaluations, registre, registres, relevé, relevés, procès-verbal, procès-verbaux, entrevue, entrevues, groupes de discussion, rétroaction, rapport, rapports, audit, inventaire, questionnaire, questionnaires, observation, observations, test, tests, dépistage, vérification, étude, grille, comptes, statistiques, indicateur, indicateurs, oqre, tableau de bord, portfolio, portfolios, preuves, traces, d'après, selon, billets de sortie, bilan",
  ),
  testimony: list(
    'nous a dit, nous ont dit, nous disent, témoigne, témoignent, témoignages, témoignage, nous a confié, disent que, dit que, a affirmé, affirment, applaudi, remercié, apprécié, apprécient, demandes, prix, reconnu par, salué',
  ),
  comparison: list(
    "par rapport à, comparativement à, comparé à, plutôt que, au lieu de, plus que, moins que, qu'avant, que jamais, tandis que, alors que, contrairement à, contre, passé de, passée de, passés de, sont passés, est passé, est passée, de plus",
  ),
  plan: list(
    "prochaine étape, prochaines étapes, l'an prochain, l'année prochaine, dans les prochains, à l'avenir, au cours des prochaines, nous souhaitons, nous espérons, nous comptons, nous prévoyons, notre objectif est, le but est, à venir, d'ici, envisageons, visons à, nous aimerions, nous voulons",
  ),
  generic: list(
    'les leaders, les conseils, les écoles, les organisations, efficace, efficaces, essentiel, essentielle, primordial, fondamental, le principe, la théorie, la recherche, le cadre, exige, exigent, nécessite, nécessitent, généralement, souvent, toujours, un leader, une école, un conseil, une organisation, une équipe',
  ),
  signpost: list(
    'ce chapitre, cette section, cet article, ce document, nous décrivons, nous expliquons, nous verrons, nous présentons, ci-dessous, ci-après, comme suit, voici comment, dans ce qui suit, dans les pages qui suivent, les pages qui suivent, qui suivent, les lignes qui suivent, les sections qui suivent, ce texte, le présent texte, la suite de ce, nous commencerons par, nous terminerons par, le tableau',
  ),
  'this-case': list(
    "cette étude de cas, la présente étude de cas, cette étude, ce cas, ce récit, notre étude de cas, notre récit, l'étude de cas",
  ),
  about: list("porte, traite, aborde, décrit, raconte, présente, concerne, examine, parle, s'intéresse"),
  life: list(
    "doctorat, maîtrise, baccalauréat, diplôme, diplômée, diplômé, son livre, son ouvrage, autrice, auteur, auteure, carrière, sa carrière, titulaire d'une, titulaire d'un, est directeur, est directrice, est professeur, est professeure, années d'expérience, œuvre, a travaillé comme, occupe le poste, son parcours, suivez-le, suivez-la, conférencière, conférencier",
  ),
  example: list('par exemple, notamment, tel que, telle que, tels que, telles que, imaginons, supposons'),
  'here-follows': list(
    'voici, suivants, suivantes, suivant, suivante, ci-dessous, les voici, nous retenons ceci, ceci, comme suit, ce qui suit, à savoir, entre autres, soit',
  ),
  into: list("en un, en une, vers un, vers une, d'un, d'une"),
  good: list(
    'atteint la cible, atteint la norme, atteint le seuil, succès, réussi, réussie, positif, positive, positifs, positives, puissant, meilleur, meilleure, meilleurs, meilleures, mieux, amélioré, améliorée, efficacement, plus grande, profond, profonde, accru, accrue, confiant, confiants, confiante, cohérent, cohérente, aligné, ouvertement, fier, fiers, fière, remarquable, davantage, enfin capables, outillé, outillés',
  ),
  month: list('janvier, février, mars, avril, mai, juin, juillet, août, septembre, octobre, novembre, décembre'),
  'relative-date': list(
    "l'an dernier, l'année dernière, cette année, l'an prochain, le mois dernier, ce mois-ci, cet automne, cet hiver, ce printemps, cet été, ces dernières années, au cours des dernières années, l'année suivante, un an plus tard, deux ans plus tard, ans plus tard, mois plus tard, semaines plus tard, la même année, cette année-là, récemment, la deuxième année, la première année, la troisième année, il y a deux ans, il y a trois ans, il y a quatre ans, il y a cinq ans, il y a quelques années, depuis deux ans, depuis trois ans, depuis cinq ans, le mois suivant, la semaine suivante",
  ),
  habit: list(
    "le lundi, le mardi, le mercredi, le jeudi, le vendredi, chaque école, chaque direction, chaque enseignant, chaque enseignante, chacun, chacune, chaque automne, chaque printemps, chaque année, chaque mois, chaque semaine, tous les mois, toutes les semaines, tous les ans, mensuellement, quotidiennement, habituellement, normalement, fois par année, fois par mois, tout au long de l'année, régulièrement, avons toujours, a toujours, ont toujours, ai toujours",
  ),
};
