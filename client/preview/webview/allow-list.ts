/**
 * What may stand in a card. The server writes the card from text of others and escapes it; this list is the second
 * wall, for the day the first has a hole. All else is taken apart: elements give way to what they hold.
 */
const elements = new Set(
  [
    'a abbr article aside b blockquote br caption cite code dd del details dfn div dl dt em figcaption figure footer',
    'h1 h2 h3 h4 h5 h6 header hr i li main mark meter nav ol p pre progress q s section small span strong sub summary',
    'sup table tbody td tfoot th thead time tr ul',
  ]
    .join(' ')
    .split(' '),
);

/** Elements that go with all they hold: it would be nothing to read. */
const withoutTrace = new Set('script style template iframe object embed noscript svg math head title'.split(' '));

const attributes = new Set(
  'class id lang dir title role datetime scope colspan rowspan start value min max low high optimum open tabindex'
    .split(' ')
    .concat(['data-line', 'headers', 'abbr']),
);

export type Verdict = 'keep' | 'unwrap' | 'drop';

/** @param name in lower case. */
export function elementVerdict(name: string): Verdict {
  if (elements.has(name)) return 'keep';
  return withoutTrace.has(name) ? 'drop' : 'unwrap';
}

/** Whether an attribute may stay. @param name in lower case. */
export function allowsAttribute(element: string, name: string, value: string): boolean {
  if (name === 'href') return element === 'a' && allowsHref(value);
  return attributes.has(name) || /^aria-[a-z]+$/.test(name);
}

/** Places in the card or the workspace, and the three schemes that are opened; nothing with another scheme or a host of its own. */
export function allowsHref(written: string): boolean {
  // Browsers pass over these wherever they stand, a scheme's name included.
  const href = written.replace(/[\t\n\r]/g, '');
  if (/^(?:https?:\/\/|mailto:)/i.test(href)) return true;
  return !/^[\s\p{Cc}]|^[a-z][a-z0-9+.-]*:|^[\\/]{2}/iu.test(href);
}
