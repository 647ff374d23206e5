import type { Framework, Language } from '../../framework/index';
import { perFramework } from '../../framework/per-framework';

/** Words of one family agree in so many letters: "learn", "learner" and "learning". */
const lettersOfStem = 5;
const leastLetters = 4;

/** Words that any text about schools has, and that therefore tie nothing to anything. */
const common: Readonly<Record<Language, string>> = {
  en: `about above across after again against ahead along also always among anything around away back because become been
    before begin behind being best better between both bring cannot change come could does doing done during each early
    else enough even ever every everyone everything find first from give goes good great hard have help here hold idea
    important into itself just keep kind know last later least less like listen little long look made make many matter
    mean might more most much must need never next nobody nothing often once only open other others over part people
    person place point project really right same school seem should small some someone something soon start step stop
    student such support sure system take talk teacher tell than that their them then there these they thing think this
    those through time today together toward under until upon want well were what when where whether which while whole
    will with within without work would year your yourself board district principal staff group team classroom class`,
  fr: `ainsi alors apres aucun aussi autant autour autre avant avec avoir beaucoup bien bonne bons cela celle celui cette
    ceux chaque chose comme comment commencer contre dans debut dehors deja depuis dernier devoir dire doit donc donner
    elle elles encore ensemble entre etre eviter faire fait faut fois garder gens idee important jamais jour laisser leur
    leurs lieu long lors mais meme mettre mieux moins moment monde mois notre nous oser ouvrir parce parfois parler part
    partir pendant penser personne petit peut plus plutot point pour pourquoi prendre premier pres projet quand quel quelle
    quelque question rester rien sans savoir selon seul sera soit sont sous souvent suivre suis surtout temps tenir
    toujours tous tout toute toutes travail trouver venir vers voir votre vous ecole eleve conseil direction personnel
    equipe groupe comite classe enseignant enseignante`,
};

const wordsIn = (text: string): readonly string[] =>
  text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .match(/\p{L}+/gu) ?? [];

const stem = (word: string): string => word.slice(0, lettersOfStem);

/** Stems that tie nothing: common words, and those of the framework's own wording, which every case repeats. */
const untelling = perFramework((framework) => ({ en: untellingIn(framework, 'en'), fr: untellingIn(framework, 'fr') }));

function untellingIn({ characteristics, questions }: Framework, language: Language): ReadonlySet<string> {
  const texts = [
    common[language],
    ...characteristics.flatMap(({ noun, aliases, indicators }) => [
      noun[language],
      ...aliases[language],
      ...indicators[language],
    ]),
    ...questions.map(({ label }) => label[language]),
  ];
  return new Set(texts.flatMap(wordsIn).map(stem));
}

/**
 * The words of a text that could tie it to another one: each in the form it has, but for its plural. Verbs in another form
 * do not count, since to create something and a thing that was created tie little together.
 */
export function termsIn(text: string, language: Language, framework: Framework): ReadonlySet<string> {
  const without = untelling(framework)[language];
  const telling = wordsIn(text).filter((word) => word.length >= leastLetters && !without.has(stem(word)));
  return new Set(telling.map((word) => word.replace(/[sx]$/, '')));
}
