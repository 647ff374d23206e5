import type { CueKind } from '../model';
import { list } from '../words';

/** Words and phrases that place a sentence in time: before, now, to come, again and again, or at one moment. */
export const frenchTimeSigns: Partial<Record<CueKind, readonly string[]>> = {
  earlier: list(`
    auparavant, autrefois, jusqu'alors, jusque-là, jusqu'en, à l'époque, au départ, au début, jadis, à l'origine,
    traditionnellement, par le passé, à ce moment-là, depuis longtemps, depuis des années, avant, au moment où,
    à notre arrivée, lorsque nous avons commencé, quand nous avons commencé, à cette époque, pendant des années,
    longtemps, au point de départ, précédemment, il y a quelques années, les années précédentes, initialement,
    avant cela, avant la, avant le, avant notre, avant ce, avant cette, en ce temps-là, à cette date, dans les années,
    par tradition, d'ordinaire, autre époque, au cours des années précédentes, à ce stade, à ce moment, avant que,
    naguère, pendant longtemps, du temps où, d'antan`),
  limit: list('avant, jusqu'),
  founding: list(
    "a été fondé, a été fondée, a été créé, a été créée, a vu le jour, est né de, est née de, date de, remonte à, a été constitué, a été constituée, fusion, ont été créés, ont été créées, furent créés, furent créées, a été incorporé, a été nommé d'après, fut fondé, fut fondée, fut créé, fut créée, issu de, issue de",
  ),
  event: list(`
    tempête, inondation, inondations, incendie, éclosion, pandémie, grève, fermeture, fermetures, démission, démissions,
    décès, jugement, scandale, accident, tragédie, tombé malade, tombée malade, maladie, retraite, refus, rejet, panne,
    annulation, moratoire, gel, congédiement, lock-out, cyberattaque, défaite, évacuation, départ, élections, élection,
    arbitrage, mises à pied, compressions budgétaires, coupes, coupures, verglas, incendies, fusion, restructuration,
    mise en tutelle, tutelle, débrayage, manifestation, pétition, fuite, verdict, effondrement, feu de forêt,
    moyens de pression, démissionné`),
  ago: list(
    'il y a deux ans, il y a trois ans, il y a quatre ans, il y a cinq ans, il y a six ans, il y a sept ans, il y a huit ans, il y a dix ans, il y a quelques années, il y a une décennie',
  ),
  now: list(`
    maintenant, aujourd'hui, désormais, à présent, dorénavant, de nos jours, à ce jour, ne plus, à l'heure actuelle,
    en ce moment, maintenant que, ne sont plus, n'est plus, n'a plus, n'ont plus, n'attendent plus, en date d'aujourd'hui,
    à l'heure où nous écrivons, est devenu, est devenue, sont devenus, sont devenues`),
  currently: list('actuellement, présentement'),
  'until-now': list(
    "depuis lors, depuis, jusqu'à présent, au fil des ans, au fil du temps, au cours des dernières années, au cours des, ces dernières années, encore, toujours, jusqu'ici",
  ),
  sequence: list(
    "d'abord, ensuite, puis, enfin, premièrement, deuxièmement, troisièmement, par la suite, plus tard, après, finalement, en même temps, dans un premier temps, dans un deuxième temps, dans un second temps, parallèlement, entre-temps, bientôt, aussi, également, pour commencer, en parallèle",
  ),
  condition: list('une fois, lorsque, lorsqu, quand, après que, si, dès que, chaque fois'),
  turn: list(`
    tournant, tournants, point tournant, point de bascule, déclic, à partir de ce moment, à partir de là,
    à partir de ce jour, a tout changé, ont tout changé, prise de conscience, moment décisif, moment charnière,
    charnière, virage, point de non-retour, changement de cap, changé de cap, crise, dilemme, nous a forcés,
    nous a obligés, a changé notre, a bouleversé, ce fut le moment, c'est à ce moment, c'est à ce moment-là,
    c'est là que, à partir de ce moment-là, électrochoc, revirement, a basculé, ont basculé, tout basculer,
    le vent a tourné, c'est alors que, depuis ce jour, de ce jour, tout déclenché, plus jamais été, plus rien n'a été,
    a forcé à, a marqué un, prendre un autre, tournant est survenu, véritable tournant, moments décisifs,
    moments charnières, moment clé, moments clés, point décisif, élément déclencheur, catalyseur, a changé la donne,
    ont changé la donne, changer la donne, tout changé, a marqué le, marqué un tournant, a marqué une,
    jalon important, événement marquant, a tout déclenché, plus rien, à compter de ce jour, dès lors,
    prise de position, a renversé, a brisé la glace, un avant et un après, rien n'a plus été, coup de barre,
    goutte d'eau, coup de théâtre, pesé plus que, le jour où, la date qui, à partir de ce soir`),
  newcomer: list(`
    s'est joint, s'est jointe, se sont joints, nouvelle direction, nouveau directeur, nouvelle directrice,
    nouvelle surintendante, nouveau surintendant, nouvelle équipe, ami critique, amie critique, regard extérieur,
    de l'extérieur, a été nommé, a été nommée, a été embauché, a été embauchée, avons fait appel, arrivée de,
    arrivée d'une, arrivée d'un, nomination de, nomination d'une, nomination d'un, nouvelle présidente, nouveau président,
    sa remplaçante, son remplaçant, son successeur, entrée en poste, entrée en fonction, départ du, départ de la,
    accompagnatrice externe, a succédé, nouvellement élus`),
  surprise: list(`
    imprévu, imprévus, imprévue, imprévues, inattendu, inattendue, inattendus, surprise, surpris, surprises,
    à notre surprise, soudain, soudainement, revers, recul, pandémie, covid-19, grève, n'avions pas prévu, pas prévu,
    a mal tourné, contretemps, imprévisible, erreur, erreurs, faux départ, faux pas, tout ne s'est pas,
    ne s'est pas déroulé, pas comme prévu, avions sous-estimé, sous-estimé, mal évalué, nous nous sommes trompés, trompés,
    écueil, écueils, embûche, embûches, résistances, s'est retirée, se sont retirés, se sont retirées, raté, échoué`),
  plan: list(`
    prochaine étape, prochaines étapes, l'an prochain, l'année prochaine, dans les prochains, à l'avenir,
    au cours des prochaines, nous souhaitons, nous espérons, nous comptons, nous prévoyons, notre objectif est, le but est,
    à venir, d'ici, envisageons, visons à, nous aimerions, nous voulons, au cours de la prochaine,
    au cours de l'année à venir, dans les mois à venir, dans les années à venir, prochaine phase, deuxième phase,
    à l'étude, est prévu, est prévue, sont prévus, sont prévues, il est prévu, prochainement,
    à compter de l'automne prochain, dès l'automne, reste à confirmer, en pourparlers`),
  month: list('janvier, février, mars, avril, mai, juin, juillet, août, septembre, octobre, novembre, décembre'),
  'relative-date': list(
    "l'an dernier, l'année dernière, cette année, l'an prochain, le mois dernier, ce mois-ci, cet automne, cet hiver, ce printemps, cet été, ces dernières années, au cours des dernières années, l'année suivante, un an plus tard, deux ans plus tard, ans plus tard, mois plus tard, semaines plus tard, la même année, cette année-là, récemment, la deuxième année, la première année, la troisième année, il y a deux ans, il y a trois ans, il y a quatre ans, il y a cinq ans, il y a quelques années, depuis deux ans, depuis trois ans, depuis cinq ans, le mois suivant, la semaine suivante",
  ),
  habit: list(`
    le lundi, le mardi, le mercredi, le jeudi, le vendredi, chaque école, chaque direction, chaque enseignant,
    chaque enseignante, chacun, chacune, chaque automne, chaque printemps, chaque année, chaque mois, chaque semaine,
    tous les mois, toutes les semaines, tous les ans, mensuellement, quotidiennement, habituellement, normalement,
    fois par année, fois par mois, tout au long de l'année, régulièrement, avons toujours, a toujours, ont toujours,
    ai toujours, chaque août, chaque septembre, chaque juin, chaque janvier, chaque trimestre, chaque semestre,
    deux fois l'an, une fois l'an, fois l'an, d'une année à l'autre, année après année, chaque hiver, chaque été,
    le premier lundi, le premier mardi, en général, d'habitude, d'ordinaire, comme toujours, le plus souvent`),
};
