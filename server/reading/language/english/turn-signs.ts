import type { CueKind } from '../model';
import { list } from '../words';

/** Words and phrases of preferring one thing to others, of single moments, and of going back on what was begun. */
export const englishTurnSigns: Partial<Record<CueKind, readonly string[]>> = {
  preferred: list(`
    ahead of, in place of, in their place, in its place, put off, set aside, postponed, put aside, put on hold, in
    favour of, in favor of, rather than, instead of, ranked first, ranked highest, came first, first call, outweighed,
    won out, won the day, above other, over other, over all other, from a list, out of a list, shortlist, short list,
    options, alternatives, weighed, first on the list, top of our list, had been planning, had planned, had intended,
    struck out, deferred, take precedence, took precedence, foolish to, made more sense, more than anything, ended up,
    settled on, set our sights, ahead of the, only one of, could afford, competing priorities, could not do both,
    could not do everything, everything at once`),
  moment: list(`
    single day, single moment, one moment, one evening, one morning, one night, one afternoon, particular moment,
    particular day, that night, that evening, that morning, that meeting, the night of, the evening of, the morning
    of, the day of, the day after, the morning after, the next morning, the next day, then came, until that, out of
    the blue, overnight, within a week, within days, a phone call, a letter, an email, a message, a complaint, stood
    up, asked for the floor, spoke up`),
  reversal: list(`
    withdrew, tore up, threw out, thrown out, scrapped, reversed, reversal, about-face, backed down, gave way, gave
    up, rethink, rethought, abandoned, dropped the plan, dropped it, undid, unwound, saved it, nearly ended, almost
    ended, came close to, on the verge, brink, was never the same, ceased, put to the test, changed hands, lost their
    seats, lost his seat, lost her seat, voted down, turned down, turned away, refused, walked away, overturned,
    rescinded, cut the funding, stopped paying, quit, altered the, a different kind of`),
};
