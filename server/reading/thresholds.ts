/**
 * Every number that the reading of prose is tuned with, in one place. They were set and adjusted by hand while reading the labelled
 * cases, each for the linguistic reason that stands beside the code that uses it; what they score on those cases is what they were
 * made on, not a measure of how they do elsewhere.
 */
export const thresholds = {
  /** A first sentence this short, with an explanation after it, is a motto. */
  mottoWords: 9,
  /** A line of names is no longer than this. */
  bylineWords: 14,
  /** A paragraph with more than this share of quoted words is a quotation. */
  quotedShare: 0.6,
  /** A single sentence before a list, up to this length, says nothing by itself. */
  leadInWords: 30,
  /** Share of must and should among the verbs from which a passage argues. */
  opinionShare: 0.3,
  opinionPast: 0.3,
  /** Share of future and plans among the verbs from which a passage speaks of what is still to come. */
  futureShare: 0.5,
  /** Share of the habitual present from which a passage describes a practice. */
  practiceShare: 0.7,
  doctrineShare: 0.85,
  /** Fewer words than this make a thin answer. */
  thinWords: 25,
  /** The linear model over the features. */
  model: {
    /** A passage is suggested from this likelihood. */
    suggest: 0.45,
    /** Limits of the features that the weights were fitted on: change one, and fit again. */
    readerCap: 1.5,
    longWords: 120,
    /** So many words are shown as the reason, each with at least this weight, where no reader points at any. */
    shown: 4,
    leastWeight: 0.2,
  },
  /** Score from which the reader of a single question is fairly sure. */
  suggest: 0.5,
  /** The not-a-case gate; every number errs towards "it is a case". */
  gate: {
    /** A shorter body is a draft and always passes. */
    leastWords: 250,
    /** In a body shorter than this the present perfect narrates too. */
    shortWords: 500,
    /** Passages with fewer words neither narrate nor describe. */
    bodyWords: 12,
    /** Share of the passages that narrate, from which a text is a case. */
    leastShare: 0.12,
    /** … if so many of its verbs are in the past; from a greater share on, whatever the verbs. */
    leastPast: 0.2,
    surelyShare: 0.25,
    /** One narrating sentence in so many words is enough, however the passages fall. */
    wordsPerSentence: 200,
    planShare: 0.3,
    /** A text with fewer verbs than this is hardly begun. */
    planVerbs: 12,
    opinionShare: 0.2,
    doctrineShare: 0.4,
    /** Passages in which a witness greets a committee. */
    openingPassages: 4,
    /** A report: so many words, so many passages and such a share of them that say who said what. */
    newsWords: 120,
    leastAttributed: 3,
    attributedShare: 0.3,
    /** Sentences shown as the reason. */
    shown: 3,
  },
  /** What is left of a score where a heading, or the author's own declaration, says that the passage is about another question. */
  surroundings: { headed: 0.6, headedActions: 0.3, declared: 0.5, declaredActions: 0.2 },
  /** What was done. One deed by an organization in the past is enough. */
  actions: {
    deed: 0.5,
    perfect: 0.9,
    /** What had been done before is the background of what was done. */
    pastPerfect: 0.4,
    passive: 0.7,
    person: 0.4,
    unknown: 0.3,
    /** Achieving, noticing, and what was going on are less of a deed. */
    undergone: 0.3,
    negative: 0.3,
    /** Clauses that depend on another are the background. */
    subordinate: 0.4,
    said: 0.7,
    /** To decide on a thing is not yet to do it. */
    decided: 0.7,
    /** A passage that tells why tells of fewer deeds than it has verbs. */
    besideReason: 0.6,
    /** What was done again and again. */
    habitual: 0.3,
    /** A sentence that tells what an instrument showed. */
    reported: 0.5,
    dated: 0.15,
    step: 0.1,
    /** A deed of this weight lets dates and steps count, and counts as narrated. */
    support: 0.3,
    /** The same sentence says "now": what stands, rather than what was done. */
    standing: 0.5,
    /** A passive beside something lacking is what was suffered. */
    suffered: 0.5,
    coming: 0.8,
    comingAllowed: 0.25,
  },
  startingState: {
    deficit: 0.35,
    second: 0.15,
    lacking: 0.4,
    anchored: 0.4,
    negative: 0.2,
    few: 0.15,
    state: 0.2,
    noticed: 0.15,
    habitual: 0.15,
    /** Something wrong beside a deed is an event, not a state. */
    deed: 0.15,
    event: 0.25,
    listed: 0.6,
    besideChoice: 0.6,
    further: 0.5,
    heading: 0.2,
    /** "Years ago" against "today". */
    contrasted: 0.6,
  },
  reason: {
    /** How many words after the verb of seeing may name what was seen. */
    reach: 24,
    gapThenDecision: 0.6,
    noticed: 0.4,
    cause: 0.15,
    choice: 0.5,
    /** "Why leadership? Because …" */
    asked: 0.55,
    /** What was seen, and what was chosen upon it. */
    seenThenChosen: 0.5,
    /** "What led us to …" */
    drawn: 0.5,
    /** "We chose this because …" */
    chosenBecause: 0.5,
    /** A choice, and what had come to pass before it. */
    background: 0.5,
    heading: 0.15,
    early: 0.1,
  },
  turningPoints: {
    turn: 0.55,
    datedUnderHeading: 0.35,
    surprise: 0.1,
    newcomer: 0.3,
    dated: 0.1,
    changed: 0.25,
    heading: 0.2,
    /** Something that befell the organization, and what it did or became upon it. */
    event: 0.3,
    response: 0.25,
  },
  presentState: {
    nowAgainstThen: 0.6,
    now: 0.35,
    achieved: 0.35,
    changed: 0.5,
    testimony: 0.3,
    good: 0.25,
    word: 0.1,
    number: 0.3,
    compared: 0.5,
    consequence: 0.1,
    table: 0.6,
    further: 0.5,
    heading: 0.25,
  },
  /** Share of the carrying words of an official name, or of a description, that makes a sentence an echo. */
  echo: { leastWords: 4, nameShare: 0.9, indicatorShare: 0.6 },
  /** Fewer verbs than these raise no doubt. */
  doubts: {
    leastVerbs: 2,
    leastHabits: 2,
    /** So many plans for each present verb still make a plan. */ futureToPresent: 2,
  },
  /** From how many suggested passages, or how much score, a question counts as answered and not only partly. */
  status: { named: 0.8, startingState: 4, actions: 4, turningPoints: 1.1, presentState: 4, advice: 3, reason: 0.75 },
  advice: {
    announced: 0.8,
    motto: 0.6,
    commands: 0.4,
    severalCommands: 0.55,
    otherwise: 0.55,
    /** "We should have …" */
    regret: 0.5,
    /** "I would tell a new …" */
    wouldTell: 0.5,
    recommended: 0.5,
    lesson: 0.3,
    hindsight: 0.25,
    toOthers: 0.25,
  },
  characteristics: { named: 0.9, about: 0.3 },
} as const;
