import { latin } from '../../core/text/latin';
import type { Language } from '../../framework/index';

/**
 * Beginnings of words that tell of something unplanned, resisted, lost, put off or done again. Generous on purpose: a rule
 * that finds none of them says that a case tells of no setback, and each one that is missing here could make it wrong.
 */
const beginnings: Readonly<Record<Language, string>> = {
  en: String.raw`
    surpris, unexpected, unforeseen, unplanned, unintended, unprepared, set ?back, fail, mistake, wrong, misjudg,
    cancel, postpon, delay, withdrew, withdrawn, abandon, resist, reluctan, object(?:ed|ion), refus,
    oppos(?:ed|ing|ition), complain, protest, grievance, backfir, collaps, stall, struggl, scrapp, unfilled, strike,
    pandemic, covid, closure, illness, suspended, worse, disappoint, pushback, push(?:ed)? back, sceptic, skeptic,
    difficult, obstacle, hurdle, lost, uncomfortable, awkward, mess(?:y)?\b, ran out, run out, broke down, gave up,
    given up, called off, call off, fell apart, fell through, thr(?:ew|own) (?:away|out),
    start(?:ed)? (?:over|again), beg[aiu]n again, too (?:late|soon|fast|much|many), (?:not|n’t) work,
    hard(?:er|est) than, longer than, slower than, suddenly, shortage, crisis, tension, conflict, angry, anger,
    upset, fear, afraid, worr(?:y|ied), doubt, regret, hindsight, underestimat, overestimat,
    never (?:took|came|happened|worked|caught), no one (?:came|used|read), nobody (?:came|used|read), shut, threw,
    thrown, froze, quit\b, resigned, leaked, broke, stuck, slow, nearly, useless, wast, empty, cost us, trouble,
    undo, clash, critici, unhappy, frustrat, unpopular, controvers, impossible, revers,
    (?:first|second|third) (?:attempt|try|version|draft), tr(?:y|ied) again, rewr[io]t, redo, rethink, rethought,
    misunder, confus, naive, had (?:hoped|expected|thought|assumed), turned out, glitch, snag, hitch, bumpy,
    left us, fewer than we, only (?:one|two|three|four|five|six|seven|a few|a handful|half|\d+), (?:tries|attempts),
    was low, were low, declin, reject, (?:voted|turned) down, drawing board, had to, forced, apolog, sorry,
    the hard way, in vain, overwhelm, exhaust, tired, cuts, dropped, fell, sent (?:it |them |us )?back, not enough,
    sudden, embarrass, painful, disagree, disappear, vanish, argu, fought, fight`,
  fr: String.raw`
    surpris, imprév, inattendu, soudain, revers, recul, échec, échou, erreur, tromp, annul, reporté, retard,
    abandonn, renonc, résist, réticen, refus, oppos(?:é|ition|ant|er), plaint, contesté, protest, grief, grève,
    pandémie, covid, fermeture, malad, suspend, recommenc, reprendre, à zéro, mal tourné, déçu, décept, difficil,
    difficult, obstacle, écueil, embûche, perdu, manqué, pénurie, trop, en panne, pire, inquiét, inquiet, crise,
    tension, conflit, colère, fâché, crain, doute, regret, contretemps, sceptic, scepti, heurt, pas fonctionné,
    sous-estim, surestim, bloqu, contre toute attente, malais, gêne, imparfait, faux pas, à refaire, lâch, quitt,
    jet(?:é|er), gel(?:é|er), démission, bris(?:é|er), lent(?:e|es|s|ement)?(?!\p{L}), inutil, gaspill,
    vides?(?!\p{L}), ennui, critiqué, mécontent, frustr, impopulaire, controvers, impossible, tentative, réécri,
    récri, refai, malentend, confus, naï, croyions, pensions, espérions, accroc, faill, coinc, rat(?:é|er), frein,
    deuxième version, péni, cass, rejet, a fallu, (?:a|ont|avons|avait|avions) dû(?!\p{L}), contraint, forcé, excus,
    en vain, débord, épuis, fatigu, baiss, compression, chut, renvoy, désaccord, seulement, à peine, dispar(?:u|aî),
    dispute`,
};

const patterns: Readonly<Record<Language, RegExp>> = { en: patternOf('en'), fr: patternOf('fr') };

function patternOf(language: Language): RegExp {
  const words = beginnings[language].trim().split(/,\s+/);
  return latin(`(?<!\\p{L})(?:${words.join('|')})`);
}

/**
 * Whether a text tells of something that did not go as planned. Straight and curly apostrophes count as one. The text is put
 * in lower case, since the engine takes twice as long to make an expression of so many words that ignores case.
 */
export const tellsSetback = (text: string, language: Language): boolean =>
  patterns[language].test(text.toLowerCase().replaceAll("'", '’'));
