import type { CaseStudy, Link } from '../core/model/index';
import { documentRule, warnsInReview } from '../core/rule/rule';
import { latin } from '../core/text/latin';
import { contains, type Span, span } from '../core/text/span';
import { exampleCase, frenchExampleCase } from './shared/example-case';
import { inStretches } from './shared/stretches';

const address = latin(
  String.raw`(?<![\p{L}\p{N}._%+@-])[\p{L}\p{N}][\p{L}\p{N}._%+-]{0,63}@(?:[\p{L}\p{N}-]{1,63}\.){1,8}\p{L}{2,24}`,
  'g',
);
/** North American numbers as people write them; figures, years and ranges have other groups. */
const phone = latin(
  String.raw`(?<![\p{L}\p{N}.,$-])(?:\+?1[ \u00A0.-])?(?:\([2-9]\d\d\)[ \u00A0]?|([2-9]\d\d)[ \u00A0.-])[2-9]\d\d[ \u00A0.-]\d{4}(?![\p{L}\p{N}%]|[.,-]\d)`,
  'g',
);
/** Lines that anybody may call: they are never one person's. */
const tollFree = /^(?:\+?1[ \u00A0.-])?\(?8(?:00|22|33|44|55|66|77|88)\b/;
const telephoneLink = /^tel:/i;
const mailLink = /^mailto:/i;

/** First words of addresses that anybody may write to. */
const offices: readonly string[] = (
  'accessibility accueil admin administration board bureau careers communication communications conseil ' +
  'contact direction emplois enquiries foi general hello help hr info information inquiries jobs mail ' +
  'media medias noreply office privacy questions reception renseignement renseignements rh secretariat ' +
  'support webmaster webmestre'
).split(' ');

/** The first word of an address's local part: `info` in `info.east@…`. */
const firstWord = (email: string): string => (email.split(/[@._+-]/)[0] ?? '').toLowerCase();

interface Contact {
  readonly code: 'email' | 'phone';
  readonly text: string;
  readonly place: Span;
}

/** What no address and no number lacks; neither runs on over a line end, so only the lines around it are read. */
const hints: Readonly<Record<Contact['code'], RegExp>> = { email: /@/g, phone: /\d\d[ \u00A0.-]\d{4}/g };

function find(prose: string, code: Contact['code'], pattern: RegExp): readonly Contact[] {
  const found: Contact[] = [];
  let done = 0;
  for (const { index } of prose.matchAll(hints[code])) {
    if (index < done) continue;
    const start = prose.lastIndexOf('\n', index) + 1;
    const end = prose.indexOf('\n', index);
    done = end < 0 ? prose.length : end;
    for (const { 0: text, index: at } of prose.slice(start, done).matchAll(pattern)) {
      found.push({ code, text, place: span(start + at, start + at + text.length) });
    }
  }
  return found;
}

/** Addresses and numbers that a stretch of prose holds: neither runs on over a line end, and no stretch parts a line. */
const contactsIn = inStretches(['at', 'digit'], ({ prose }) => {
  const found = [...find(prose, 'email', address), ...find(prose, 'phone', phone)];
  return found.length === 0 ? undefined : found;
});

/** Those of the whole prose: addresses first. */
function inProse(study: CaseStudy): readonly Contact[] {
  const found = contactsIn(study).flatMap(({ start, found: contacts }) =>
    contacts.map(({ place, ...contact }) => ({ ...contact, place: span(start + place.start, start + place.end) })),
  );
  return [...found.filter(({ code }) => code === 'email'), ...found.filter(({ code }) => code === 'phone')];
}

function inLinks(links: readonly Link[]): readonly Contact[] {
  return links.flatMap(({ url, urlSpan }): Contact[] => {
    if (mailLink.test(url)) return [{ code: 'email', text: url.replace(mailLink, ''), place: urlSpan }];
    return telephoneLink.test(url) ? [{ code: 'phone', text: url.replace(telephoneLink, ''), place: urlSpan }] : [];
  });
}

export const personalContact = documentRule({
  meta: {
    id: 'personal-contact',
    family: 'people',
    title: { en: 'No person’s e-mail address or telephone number', fr: 'Ni courriel ni téléphone d’une personne' },
    why: {
      en: 'A published case stays in circulation for years, and the person in it may not want to be reached by any reader.',
      fr: 'Un cas publié circule pendant des années, et la personne ne souhaite peut-être pas qu’on puisse la joindre.',
    },
    certainty: 'certain',
    levels: warnsInReview,
    messages: {
      email: {
        what: { en: 'This is the e-mail address of a person.', fr: 'C’est l’adresse électronique d’une personne.' },
        next: {
          en: 'Give the address of an office instead, or take it out.',
          fr: 'Donnez plutôt l’adresse d’un service, ou retirez-la.',
        },
      },
      phone: {
        what: {
          en: 'This is a telephone number that may be one person’s.',
          fr: 'C’est un numéro de téléphone qui peut être celui d’une personne.',
        },
        next: {
          en: 'Take it out, or say why it may stand if it is the line of an office.',
          fr: 'Retirez-le, ou dites pourquoi il peut rester si c’est la ligne d’un service.',
        },
      },
    },
    options: {
      offices: {
        type: 'string-list',
        default: offices,
        description: {
          en: 'First words of addresses that belong to an office and not to a person.',
          fr: 'Premiers mots des adresses qui appartiennent à un service et non à une personne.',
        },
      },
    },
    examples: [
      {
        title: 'A colleague’s address, as text and as a link, and a telephone number',
        text: exampleCase([
          '# Reading our own results',
          '',
          'Write to ana.petrov@mapleridge.example, to [Devon](mailto:devon@mapleridge.example?subject=Rounds)',
          'or to <ruth@mapleridge.example>. You can call (705) 555-0142.',
        ]),
        expect: [
          { code: 'email', on: 'ana.petrov@mapleridge.example' },
          { code: 'email', on: 'mailto:devon@mapleridge.example?subject=Rounds' },
          { code: 'email', on: '<ruth@mapleridge.example>' },
          { code: 'phone', on: '(705) 555-0142' },
        ],
      },
      {
        title: 'Une adresse et un numéro dans un texte français',
        text: frenchExampleCase([
          '# Apprendre de nos résultats',
          '',
          'Écrivez à mireille.gagnon@trois-rives.example ou composez le 819 555-0142.',
        ]),
        expect: [
          { code: 'email', on: 'mireille.gagnon@trois-rives.example' },
          { code: 'phone', on: '819 555-0142' },
        ],
      },
      {
        title: 'Offices, figures, years and ranges',
        text: exampleCase([
          '# Reading our own results',
          '',
          'Ask info@mapleridge.example or communications.east@mapleridge.example, or call 1-800-555-0142.',
          '',
          'Between 2010-2014 we spent $612,555,0142 on 200-300 schools; the file was 705.555.01425 and 416-20-2024.',
        ]),
        expect: [],
      },
      {
        title: 'A box of the board’s own that the configuration names',
        text: exampleCase(['# Reading our own results', '', 'Ask learning.rounds@mapleridge.example.']),
        options: { offices: ['learning'] },
        expect: [],
      },
    ],
  },
  *check({ study, options }) {
    const { links } = study;
    const contactLinks = links.filter(({ url }) => mailLink.test(url) || telephoneLink.test(url));
    // The text of such a link often repeats its address: it is told once.
    const plain = inProse(study).filter(({ place }) => !contactLinks.some((link) => contains(link.span, place)));
    for (const { code, text, place } of [...inLinks(contactLinks), ...plain]) {
      const isGeneral = code === 'email' ? options.offices.includes(firstWord(text)) : tollFree.test(text);
      if (!isGeneral) yield { code, span: place };
    }
  },
});
