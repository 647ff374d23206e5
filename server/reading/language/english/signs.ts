import type { CueKind } from '../model';
import { list } from '../words';

/** Words and phrases that are signs of what a sentence does in a case. */
export const englishSigns: Partial<Record<CueKind, readonly string[]>> = {
  negation: list(`not, no, never, nobody, none, nothing, neither, nor, without, cannot, nowhere, no one, unable`),
  scarcity: list(`few, little, hardly, rarely, seldom, barely, scarcely, infrequently, too many,
    too few, too often, too much, too late, at best, in isolation, in name only`),
  deficit: list(`
    gap, gaps, problem, problems, lack, lacking, shortage, shortages, decline, concerns, complaint, complaints,
    frustration, frustrations, frustrated, barrier, barriers, isolation, isolated, silo, silos, siloed, inconsistency,
    inconsistencies, inconsistent, inconsistently, weakness, weaknesses, weak, failure, failures, failing, mismatch,
    backlog, disconnect, disconnected, confusion, confused, confusing, inequity, inequities, disparity, disparities, deficit,
    deficits, stagnation, stagnant, low, poor, poorly, outdated, ineffective, fragmented, fragmentation, scattered,
    disjointed, haphazard, uneven, unevenly, stalled, unclear, vague, unequal, overwhelmed, overwhelming, unaware, missing,
    limited, rigid, slow, insufficient, inadequate, scarce, piecemeal, shelved, unused, struggling, struggle, struggles,
    distrust, mistrust, resistance, duplication, ad hoc, end-of-life, obsolete, cuts, constraint, constraints,
    bottleneck, bottlenecks, unmet, underserved, unsafe, separated, cumbersome, difficulty, difficulties, dissatisfied, dissatisfaction, worse,
    at risk, falling behind, out of date, in the way, one-off, top-down, hit or miss, patchwork, turnover, unprepared,
    unreliable, unsustainable, neglected, chronic, crowded, overcrowded, jargon, absenteeism, burnout, low morale, alone, one by one,
    status quo, hurdle, hurdles, unable, not able, did not have, had no, was no, were no`),
  earlier: list(`
    prior to, previously, formerly, at one time, used to, in the past, at the time, at that time, back then, initially,
    originally, historically, in the early days, at the outset, at first, in those days, traditionally, for years,
    for decades, when we started, when we began, when we first, before we began, before we started, before that, before then,
    until then, until that, until recently, up to then, up until, at the beginning, at the start, in earlier years,
    years before, once upon a time, until we, at the outset of, when i arrived, when she arrived, when he arrived,
    not long ago, in previous years, previous`),
  limit: list('until, before'),
  scholarship:
    list(`research, researchers, researcher, scholars, scholar, literature, theorists, theory, theories, authors, writers, studies, study, thinkers,
    meta-analysis, meta-analyses, scholarship, academics, book, books, article, articles`),
  founding: list(`
    was founded, were founded, was formed, was established, was created, was incorporated, was amalgamated, was merged, was born, founded in,
    dates from, dates back, came into being, came into existence, amalgamation, was named after, was named for, was built, opened its doors`),
  event: list(`
    storm, flood, floods, fire, outbreak, pandemic, strike, closure, closures, resignation, resignations, death, lockout, lawsuit, ruling, scandal, accident,
    tragedy, retirement, resigned, died, fell ill, took ill, illness, hospitalized, burned, burst, evacuated, walked out, ransomware, outage, cancelled, defeat, rejection, refusal, moratorium, freeze, amalgamation`),
  why: list('why'),
  drew: list(`what led us, what pushed us, what brought us, what drew us, what moved us, what convinced us, what persuaded us, what decided us, what made us,
    decided us, convinced us, persuaded us, the reason we, our reason, our reasons, made us choose, led us to choose, reason for choosing, reasons for choosing`),
  institution: list(
    'board, district, division, authority, college, university, agency, commission, association, academy',
  ),
  regret: list('should have, ought to have, wish we had, wish i had, should not have, had we'),
  ago: list('years ago, year ago, months ago, decade ago, decades ago, a generation ago'),
  now: list(`now, today, nowadays, at present, presently, these days, no longer, to date, at this point, any more,
    anymore, as of this, this past`),
  currently: list('currently'),
  'until-now':
    list(`since then, ever since, so far, over the years, over time, over the past, over the last, in recent years, still,
    years into, for the first time`),
  sequence: list(`
    first, second, third, then, next, later, finally, subsequently, afterward, afterwards, at the same time, soon, eventually,
    meanwhile, in turn, following, after, to begin, in addition, also, once, as a first step, as a next step, secondly,
    thirdly, in response, began by, started by`),
  condition: list('once, when, whenever, after, if, as soon as, each time, every time'),
  consequence: list(`
    as a result, therefore, consequently, thus, hence, led to, led us, in response, that is why, for this reason, for that reason, prompted, meant that, because of this, so we, so i, which is why, that is how we, it was clear that, as a consequence, accordingly, out of this, to address, to close,
    to respond`),
  turn: list(`
    turning point, turning points, tipping point, breakthrough, pivotal, pivot, watershed, wake-up call, crossroads, crisis,
    changed everything, changed our minds, changed our mind, changed our thinking, changed the conversation, changed the way we, changed how we, from then on,
    from that point, from that day, from that moment, from that meeting, that was when, that was the moment, that was the day, that was the evening,
    never looked back, turned it around, drastic, drastically, dilemma, faced a decision, faced a choice, a defining moment, defining moment, it was then that, that evening changed, since that day, from that week, changed all that, set everything in motion, forced our hand, forced us to, eye-opener, eye-opening, the moment, pivoted, refocused,
    shifted when, shift came, the turn came, hinge, altered our course, altered the course, reshaped everything, reshaped our, reshaped how, no way back, no going back, point of no return, changed course, change of course, everything changed`),
  newcomer: list(`
    joined us, joined our, joined the, new leadership, new director, new superintendent, new principal, new chair, new board, critical
    friend, brought in, outside expert, outside facilitator, external partner, was appointed, was hired, came on board, from outside`),
  surprise: list(`
    unexpected, unexpectedly, surprise, surprised, surprisingly, unforeseen, to our surprise, had not expected, did not expect, had not
    anticipated, did not anticipate, suddenly, setback, setbacks, did not go as planned, went wrong, backfired, pushback, unplanned, disruption,
    pandemic, covid-19, strike`),
  lesson: list(`
    lesson, lessons, takeaway, takeaways, advice, recommend, recommendation, recommendations, tip, tips, learned that, learnt that,
    have learned, would tell, would say, would advise, would suggest, would encourage, learnings, key learning, key learnings,
    pass on, words of wisdom, insight, insights, techniques, pieces of advice, pointers, counsel, word of caution, words of caution, caution others, would urge, we urge, we advise, taught us,
    what we learned, i learned, we learned, pitfalls, would share`),
  retrospect: list(
    'in hindsight, knowing what we know now, were we to, were i to, if we had it to, given another chance, given the chance again, with hindsight, in retrospect, looking back, do differently, done differently, do it again, do it over, do this again, start over, starting over, start again, begin again, if we were to, if i were to, if we could',
  ),
  hindsight: list(`
    in hindsight, looking back, would do differently, do it again, do it over, start over, starting over, with hindsight, in retrospect, we wish, if we could,
    should have, would have, could have, next time, if you, when you, make sure, be sure, be prepared, be patient, do not, remember that, remember to,
    you will, you need, you must, you can, you may, you have to`),
  cause: list(
    `factor, factors, cause, causes, root, because, since it, since we, since our, reason, reasons, source of, behind it, the fault, explained why, at the heart`,
  ),
  choice: list(`
    attention, priority, priorities, focus on, focused on, focussed on, to focus, work on, needed to change, had to change, needed attention, what needed, choose this,
    chose this, chosen this, this characteristic, to improve, improve the, start with, starting with, tackle, address this, address it, our focus`),
  outcome: list(`
    achievement, results, result, score, scores, rate, rates, graduation, attendance, satisfaction, engagement, trust, confidence,
    literacy, numeracy, mathematics, math, reading, retention, suspensions, discipline, dropout, savings, wins, impact,
    improvement, improvements, growth, success, successes, progress, proficiency, well-being, ownership, buy-in, morale, culture, standard, standards,
    outcomes, outcome, efficiency, budget, cost, costs, credits, belonging, capacity, productivity, collaboration, level, share, gain, gains, points,
    percentage, proportion, absences, referrals, enrolments`),
  activity: list(`
    workshop, workshops, session, sessions, meeting, meetings, participant, participants, training, attended, hours, visit, visits, users,
    user, ideas, votes, comments, copies, presentations, events, newsletters, courses, modules, materials, trained, tools,
    posts, downloads, webinars, webinar, events, surveys, interviews, days, nights, weeks, months, minutes`),
  scale: list(`
    school, schools, student, students, staff, employees, square, kilometres, enrolment, teachers, pupils, municipalities, communities, members,
    learners, constituents, laptops, buildings, campuses, languages, families, households, residents, elementary, secondary, people`),
  instrument: list(`
    survey, surveys, surveyed, assessment, assessments, survey data, assessment data, achievement data, our data, the data, test data, student data, provincial data, exit tickets, exit cards, records, record, log, logs, minutes, interview, interviews, focus
    groups, focus group, feedback, audit, inventory, questionnaire, evaluation, evaluations, observation, observations, test scores, test results,
    artifacts, artefacts, evidence, walkthroughs, rubric, accounts, statistics, figures, indicator, indicators,
    eqao, dashboard, attendance records, portfolio, portfolios, poll, according to`),
  testimony: list(`
    told us, tell us, told me, they say, said that, report that, reported that, requests for,
    applauded, thanked, appreciated, appreciate, commented, testify, asked for more, described it, in the words of, award, awards, award-winning, recognized by, celebrated`),
  comparison: list(`
    up from, down from,
    compared to, compared with, instead of, than before, than ever, in contrast, by contrast, whereas,
    unlike before, up from, down from, grew from, rose from, fell from, went from, grew into, from a, reduced from, against`),
  plan: list(`
    next step, next steps, next year, next school year, would like to, in the coming, going forward, moving forward, look forward, looking forward, in the future, into the future,
    our goal is, the goal is, end goal, vision, our hope, upcoming, ready to, goals are, as we continue, as we move, as we plan, as we progress, for the rest of`),
  generic: list(`
    leaders, districts, schools, organizations, organisations, educators, teachers, principals, boards, consultants, systems, teams, people, individuals, students,
    effective, successful, high-performing, essential, critical, crucial, the key to, the foundation of, principle, principles, theory, research, framework, concept, requires, require, typically,
    often, generally, always, an individual, an organization, any organization, a school, a district, a team`),
  signpost: list(`
    this chapter, this section, this article, this paper, this document, this essay, we will look, we explain, we explore, we describe, we conclude, i will explain, i will describe,
    let me share, let me explain, as we will see, we will see, described in this, below are, as follows, outlined below, described below, here is how, here is what, in what follows, in the pages that follow, pages that follow, the pages below, the rest of this, in the sections that follow, sections that follow, paragraphs that follow, the account that follows, what follows is, we set out below, we begin by describing, we then turn to, we turn next to, to write about,
    we then explore, we will describe, this story, the sections, tells how, the table`),
  'this-case': list('this case study, this case, this study, our case study, our case, this story, the case study'),
  about: list(
    'addresses, address, is about, focuses on, focus on, examines, describes, tells, concerns, explores, deals with, looks at, concentrates on',
  ),
  life: list(`
    ph.d, phd, m.a, b.a, m.ed, ed.d, b.s, m.s, degree, degrees, master's, doctorate, his book, her book, author of, new book, career, follow him, follow her, follow them, years of
    experience, received his, received her, holds a, lives in, lives with, his work, her work, his role, her role, his passion, her passion, twitter, executive officer, is the director, is a
    former, is currently the, is the vice, is the associate, serves as, served as, his goal, her goal, keynote, has worked as, has worked for, has been published, is a senior, co-director, is an award-winning, was the co-director`),
  example: list('for example, for instance, such as, imagine, suppose, case in point, e.g, consider'),
  'here-follows': list(
    'the following, as follows, here are, here is, these are, these were, below are, among them, among these, we would say, specifically, such as, namely, each of these',
  ),
  into: list('into, to a, to an, from a, from an'),
  good: list(`
    successful, successfully, positive, powerful, stronger, better, improved, effective, effectively, greater, deeper, richer, increased, higher, comfortable, confident,
    met the target, met the standard, met the provincial standard, met the benchmark, reached the target, proud, trusted, thriving, vibrant, smoothly, exceeded, more confident, award-winning, impressive, remarkable, finally able`),
  month: list('january, february, march, april, may, june, july, august, september, october, november, december'),
  'relative-date': list(`
    last year, this year, next year, last month, this month, last fall, last spring, last winter, last summer, this fall, this spring, this winter, this summer, last week, this week, years ago, months ago, weeks ago, year ago, month ago, the past year,
    past two years, past three years, past few years, past several years, last two years, last three years, last few years, past five years, the following year, years later, months later, weeks later, a year later, the next year, in recent years, yesterday, recently,
    the year before, that year, the same year, that month, the second year, the first year, the third year, that spring, that fall, that summer, that winter, that june, that october, that september`),
  habit: list(
    'on mondays, on tuesdays, on wednesdays, on thursdays, on fridays, each june, each fall, each spring, each september, each school, every school, each principal, every principal, each department, every department, each in their own way, on their own, every year, every month, every week, each year, each month, each week, monthly, weekly, annually, every day, daily, usually, typically, normally, throughout the year, generally, regularly, often, always, sometimes, from time to time',
  ),
};
