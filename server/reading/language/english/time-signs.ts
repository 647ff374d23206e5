import type { CueKind } from '../model';
import { list } from '../words';

/** Words and phrases that place a sentence in time: before, now, to come, again and again, or at one moment. */
export const englishTimeSigns: Partial<Record<CueKind, readonly string[]>> = {
  earlier: list(`
    prior to, previously, formerly, at one time, used to, in the past, at the time, at that time, back then,
    initially, originally, historically, in the early days, at the outset, at first, in those days, traditionally, for
    years, for decades, when we started, when we began, when we first, before we began, before we started, before
    that, before then, until then, until that, until recently, up to then, up until, at the beginning, at the start,
    in earlier years, years before, once upon a time, until we, at the outset of, when i arrived, when she arrived,
    when he arrived, not long ago, in previous years, previous, up to that point, up to that time, as recently as, in
    those years, at that point, before the, before our, before this, before any, in the years before, leading up to,
    prior, had always been, had long been, had never been, in the old days, in former times, in years past, former
    way, the old way, old way of, for a long stretch, for a long time, as late as, in the years when, in the
    beginning, what came before, before all this, in earlier days`),
  limit: list('until, before'),
  founding: list(`
    was founded, were founded, was formed, was established, was created, was incorporated, was amalgamated, was merged,
    was born, founded in, dates from, dates back, came into being, came into existence, amalgamation, was named after,
    was named for, was built, opened its doors, was first settled, traces its, has its roots, was opened in, founded by,
    was formed in`),
  event: list(`
    storm, flood, floods, fire, outbreak, pandemic, strike, closure, closures, resignation, resignations, death, lockout,
    lawsuit, ruling, scandal, accident, tragedy, retirement, resigned, died, fell ill, took ill, illness, hospitalized,
    burned, burst, evacuated, walked out, ransomware, outage, cancelled, defeat, rejection, refusal, moratorium, freeze,
    amalgamation, election, arbitration, layoffs, layoff, ice storm, leaked, shutdown, shut down, labour disruption,
    labor disruption, work-to-rule, job action, merger, funding cut, budget cut, was cut, reduced the grant, cutbacks,
    wildfire, earthquake, hurricane, tornado, blizzard, fatality, suicide, protest, protests, boycott, petition, walkout,
    recall, injunction, breach, collapse, collapsed, bankruptcy, evacuation, quarantine, takeover, supervision order`),
  ago: list('years ago, year ago, months ago, decade ago, decades ago, a generation ago'),
  now: list(`
    now, today, nowadays, at present, presently, these days, no longer, to date, at this point, any more, anymore,
    as of this, this past, as of this writing, at the time of writing, as things stand, has become, have become`),
  currently: list('currently'),
  'until-now':
    list(`since then, ever since, so far, over the years, over time, over the past, over the last, in recent years, still,
    years into, for the first time`),
  sequence: list(`
    first, second, third, then, next, later, finally, subsequently, afterward, afterwards, at the same time, soon, eventually,
    meanwhile, in turn, following, after, to begin, in addition, also, once, as a first step, as a next step, secondly,
    thirdly, in response, began by, started by`),
  condition: list('once, when, whenever, after, if, as soon as, each time, every time'),
  turn: list(`
    turning point, turning points, tipping point, breakthrough, pivotal, pivot, watershed, wake-up call, crossroads,
    crisis, changed everything, changed our minds, changed our mind, changed our thinking, changed the conversation,
    changed the way we, changed how we, from then on, from that point, from that day, from that moment, from that
    meeting, that was when, that was the moment, that was the day, that was the evening, never looked back, turned it
    around, drastic, drastically, dilemma, faced a decision, faced a choice, a defining moment, defining moment, it
    was then that, that evening changed, since that day, from that week, changed all that, set everything in motion,
    forced our hand, forced us to, eye-opener, eye-opening, the moment, pivoted, refocused, shifted when, shift came,
    the turn came, hinge, altered our course, altered the course, reshaped everything, reshaped our, reshaped how, no
    way back, no going back, point of no return, changed course, change of course, everything changed, the change
    came, real shift, the shift came, game changer, game-changer, significant point, marked a, marked the point,
    marked the beginning, tide turned, turned a corner, turned the corner, catalyst, decisive, moment of truth,
    everything shifted, changed the course, changed the direction, changed direction, for good, that single decision,
    altered how, altered the way, changed how, changed the way, what changed, what broke, broke the deadlock, broke
    the logjam, broke the impasse, was the moment, proved to be the, the day that, real test, marked a shift, marked a
    change, marked a new, no longer the same, new chapter, there was no going, turned things around, brought matters
    to a head, came to a head, the penny dropped, last straw, set us on, critical juncture, critical moment, critical
    incident, defining event, from the day that, weighed more than, mattered more than, that changed things`),
  newcomer: list(`
    joined us, joined our, joined the, new leadership, new director, new superintendent, new principal, new chair,
    new board, critical friend, brought in, outside expert, outside facilitator, external partner, was appointed,
    was hired, came on board, from outside, appointment of, arrival of, newly elected, newly appointed, newly hired,
    took office, took over as, her successor, his successor, stepped down, was elected, new chief, new minister,
    new president, departure of, new leaders, new team, new trustees`),
  surprise: list(`
    unexpected, unexpectedly, surprise, surprised, surprisingly, unforeseen, to our surprise, had not expected,
    did not expect, had not anticipated, did not anticipate, suddenly, setback, setbacks, did not go as planned,
    went wrong, backfired, pushback, unplanned, disruption, pandemic, covid-19, strike, unanticipated, unintended, mistake,
    mistakes, misstep, missteps, did not work, went badly, hiccup, hiccups, stumbled, false start, false starts,
    had assumed, had counted on, had hoped, had underestimated, underestimated, wrongly, caught off guard, taken aback,
    to our dismay, however hard, glitch, glitches, hitch, snag, snags`),
  plan: list(`
    next step, next steps, next year, next school year, would like to, in the coming, going forward, moving forward,
    look forward, looking forward, in the future, into the future, our goal is, the goal is, end goal, vision, our hope,
    upcoming, ready to, goals are, as we continue, as we move, as we plan, as we progress, for the rest of,
    over the coming, in the months ahead, in the years ahead, next phase, next stage, phase two, second phase, will be,
    are planning, is planned, are planned, is scheduled, are scheduled, is slated, intends to, we intend, is to be,
    are to be, we hope`),
  month: list('january, february, march, april, may, june, july, august, september, october, november, december'),
  'relative-date': list(`
    last year, this year, next year, last month, this month, last fall, last spring, last winter, last summer, this fall, this spring, this winter, this summer, last week, this week, years ago, months ago, weeks ago, year ago, month ago, the past year,
    past two years, past three years, past few years, past several years, last two years, last three years, last few years, past five years, the following year, years later, months later, weeks later, a year later, the next year, in recent years, yesterday, recently,
    the year before, that year, the same year, that month, the second year, the first year, the third year, that spring, that fall, that summer, that winter, that june, that october, that september`),
  habit: list(`
    on mondays, on tuesdays, on wednesdays, on thursdays, on fridays, each june, each fall, each spring, each september,
    each school, every school, each principal, every principal, each department, every department, each in their own way,
    on their own, every year, every month, every week, each year, each month, each week, monthly, weekly, annually,
    every day, daily, usually, typically, normally, throughout the year, generally, regularly, often, always, sometimes,
    from time to time, each january, each february, each march, each april, each may, each july, each august, each october,
    each november, each december, each winter, each summer, every fall, every spring, every september, every august,
    every june, twice a year, twice a day, twice yearly, once a year, once a month, once a week, twice a month,
    three times a year, four times a year, most years, year after year, as a rule, by custom, on thursday evenings,
    from year to year, the way they always, as they always, as it always`),
};
