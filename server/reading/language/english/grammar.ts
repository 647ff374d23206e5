import type { Part } from '../model';

const set = (words: string): readonly string[] => words.trim().split(/\s+/);

/** Words that hold a sentence together, by what they do. */
export const englishParts: Readonly<Record<Part, readonly string[]>> = {
  determiner: set(
    'a an the this that these those each every some any all both no another such many several few most more various other one two three four five six seven eight nine ten twelve hundreds dozens',
  ),
  possessive: set('my our your his her its their whose'),
  preposition: set(
    'of in on at by for with from to into onto over under about across among amongst between through throughout during against toward towards within without beyond per via as than like near beside upon despite around amid behind along up down out off back away',
  ),
  adverb: set(
    'not also then now soon already always often usually sometimes still ever never just only even quickly slowly recently finally initially eventually actually really truly deliberately intentionally carefully openly jointly successfully steadily further together clearly both once again first next later simply formally regularly typically currently originally previously subsequently ultimately rarely seldom hardly all each so thus therefore well long diligently deeply publicly',
  ),
  conjunction: set(
    'and or but so because while when if although though since unless until whereas before after once where how why whether',
  ),
  relative: set('who which that whom whose what'),
  'subject-pronoun': set(
    'i we you they he she it who everyone nobody everybody someone anyone these those many most some others',
  ),
  negation: set("not never no n't nobody none cannot"),
};

export const modals: Readonly<Record<string, 'future' | 'conditional' | 'obligation' | 'ability'>> = {
  will: 'future',
  shall: 'future',
  would: 'conditional',
  could: 'ability',
  can: 'ability',
  may: 'ability',
  might: 'ability',
  must: 'obligation',
  should: 'obligation',
  ought: 'obligation',
};

export const contractions: Readonly<Record<string, readonly string[]>> = {
  "i'm": ['i', 'am'],
  "we're": ['we', 'are'],
  "you're": ['you', 'are'],
  "they're": ['they', 'are'],
  "it's": ['it', 'is'],
  "that's": ['that', 'is'],
  "there's": ['there', 'is'],
  "he's": ['he', 'is'],
  "she's": ['she', 'is'],
  "what's": ['what', 'is'],
  "here's": ['here', 'is'],
  "let's": ['let', 'us'],
  "who's": ['who', 'is'],
  "i've": ['i', 'have'],
  "we've": ['we', 'have'],
  "you've": ['you', 'have'],
  "they've": ['they', 'have'],
  "i'd": ['i', 'would'],
  "we'd": ['we', 'would'],
  "you'd": ['you', 'would'],
  "they'd": ['they', 'would'],
  "i'll": ['i', 'will'],
  "we'll": ['we', 'will'],
  "you'll": ['you', 'will'],
  "they'll": ['they', 'will'],
  "it'll": ['it', 'will'],
  "don't": ['do', 'not'],
  "doesn't": ['does', 'not'],
  "didn't": ['did', 'not'],
  "isn't": ['is', 'not'],
  "aren't": ['are', 'not'],
  "wasn't": ['was', 'not'],
  "weren't": ['were', 'not'],
  "haven't": ['have', 'not'],
  "hasn't": ['has', 'not'],
  "hadn't": ['had', 'not'],
  "won't": ['will', 'not'],
  "wouldn't": ['would', 'not'],
  "can't": ['can', 'not'],
  "couldn't": ['could', 'not'],
  "shouldn't": ['should', 'not'],
  "mustn't": ['must', 'not'],
  "needn't": ['need', 'not'],
};

export const numberWords = set(
  'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands million billion zero half third quarter dozen dozens',
);
