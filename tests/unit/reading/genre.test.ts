import { describe, expect, it } from 'vitest';
import { readGenre } from '../../../server/reading/genre/genre';
import { caseOf, framework } from './read';

const repeat = (text: string, times: number) => Array.from({ length: times }, () => text).join('\n\n');
const genreOf = (body: string, lang: 'en' | 'fr' = 'en') => readGenre(caseOf(body, lang), framework);

const doctrine =
  'Strong districts share a purpose. When leaders trust one another, teams learn from evidence, and improvement requires patience, structures and a common language at every level of the system.';
const practice =
  'The Learning Commons meets every second week. Mentors bring questions, coordinators book the rooms, and each pair chooses a topic from the handbook. Participants complete a short form, and the office files it.';
const plans =
  'Next year the team will open two more sites. It plans to train mentors, and it hopes to publish a guide that schools will use from the following fall on.';
const opinion =
  'Schools must stop chasing programs. Districts should give teachers time, and governments must pay for it. Nobody should accept less than that for children in the north.';
const story =
  'In 2019 the superintendents closed the old committee. We asked six principals to start again, and they visited every school before the winter was over.';

describe('the not-a-case gate', () => {
  it.each([
    ['article', repeat(doctrine, 12)],
    ['programme-description', repeat(practice, 10)],
    ['plan', repeat(plans, 11)],
    ['opinion', repeat(opinion, 11)],
  ])('gates what is an %s', (kind, body) => {
    const genre = genreOf(body);
    expect(genre).toMatchObject({ isCase: false, kind, narrated: 0 });
    expect(genre.because.length).toBeGreaterThan(0);
  });

  it('keeps a text that tells now and then what was done', () => {
    const genre = genreOf(`${repeat(practice, 4)}\n\n${story}\n\n${repeat(practice, 3)}`);
    expect(genre.isCase).toBe(true);
    expect(genre.narrated).toBeGreaterThanOrEqual(2);
  });

  it('keeps the first page of a draft, whatever it tells', () => {
    expect(genreOf(repeat(practice, 3)).isCase).toBe(true);
    expect(genreOf('').isCase).toBe(true);
  });

  it('is not moved by dates in lives of authors, quotations and names', () => {
    const bio =
      'Ana Petrov is the director of a school in the north. She received her degree in 1998, and her book was published in 2014.';
    const quote = '> In 2007 we founded the centre, built the house and hired the first mentors.';
    expect(genreOf(`${repeat(practice, 10)}\n\n${quote}\n\n${bio}`).isCase).toBe(false);
  });

  const said =
    '“We have cut all that can be cut,” said the superintendent on Tuesday. The trustee said that she was worried.';
  const voted = 'The board closed two schools last year and voted for a third meeting in the spring of this year.';

  it('keeps a case whoever tells it: a writer who quotes the leaders, or the leaders to their board', () => {
    expect(genreOf(repeat(`${said}\n\n${voted}`, 4)).isCase).toBe(true);
    const greeting = 'Good morning, members of the committee, and thank you for the opportunity to present our work.';
    expect(genreOf(`${greeting}\n\n${repeat(story, 4)}`).isCase).toBe(true);
    expect(genreOf(`The members of the committee met.\n\n${repeat(story, 4)}`).isCase).toBe(true);
  });

  it.each(['By Ana Petrov, staff writer', 'HARLOW, Pa. — The vote took an hour.'])(
    'tells a report of the press: %s',
    (mark) => {
      expect(genreOf(`${mark}\n\n${repeat(`${said}\n\n${voted}`, 4)}`)).toMatchObject({ isCase: false, kind: 'news' });
      expect(genreOf(`${mark}\n\n${repeat(`${said}\n\n${story}`, 4)}`).isCase).toBe(true);
    },
  );

  it('tells a witness’s statement by its greeting and by what it came to do', () => {
    const greeting = 'Good morning, members of the committee, and thank you for the opportunity to testify.';
    expect(genreOf(`${greeting}\n\n${repeat(story, 4)}`)).toMatchObject({ isCase: false, kind: 'testimony' });
    const bonjour =
      'Mesdames et messieurs, membres de la commission, merci de nous permettre de témoigner aujourd’hui.';
    expect(genreOf(`${bonjour}\n\nEn 2019, nous avons fermé une école.`, 'fr').kind).toBe('testimony');
  });

  it('reads French', () => {
    const usual =
      'Les équipes se réunissent chaque mois. Les mentors apportent des questions, le bureau réserve les salles et chaque paire choisit un thème dans le guide. Les participants remplissent une fiche.';
    const told = 'En 2019, nous avons fermé l’ancien comité et six directions ont visité toutes les écoles.';
    expect(genreOf(repeat(usual, 12), 'fr').isCase).toBe(false);
    expect(genreOf(`${repeat(usual, 5)}\n\n${told}\n\n${told}`, 'fr').isCase).toBe(true);
  });
});
