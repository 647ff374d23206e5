import type { CaseStudy } from '../../core/model/index';
import { type Characteristic, type Framework, type Language, moduleFor } from '../../framework/index';
import type { CardCharacteristic } from '../card';

/** Key of {@link Framework.sources} for what no official source confirms. */
const unconfirmed = 'K';

function cardCharacteristic(
  { id, number, label }: Characteristic,
  from: CardCharacteristic['from'],
  line: number,
  framework: Framework,
  locale: Language,
): CardCharacteristic {
  const home = moduleFor(framework, id);
  const shared = { id, number, label: label[locale], from, line };
  if (home === undefined) return shared;
  // A translation that is only ours must not look like the programme's own title.
  const title = home.sources[locale] === unconfirmed ? label[locale] : home.title[locale];
  return { ...shared, module: { number: home.number, title } };
}

/** The characteristics that the front matter declares; where it declares none, those that headings name. */
export function characteristicsOf(
  study: CaseStudy,
  framework: Framework,
  locale: Language,
): readonly CardCharacteristic[] {
  const found = new Map<string, CardCharacteristic>();
  const add = (characteristic: Characteristic | undefined, from: CardCharacteristic['from'], offset: number) => {
    if (characteristic === undefined || found.has(characteristic.id)) return;
    const line = study.lines.lineAt(offset);
    found.set(characteristic.id, cardCharacteristic(characteristic, from, line, framework, locale));
  };
  for (const { characteristic, span } of study.frontMatter.characteristics)
    add(characteristic, 'front matter', span.start);
  if (found.size === 0)
    for (const { characteristic, span } of study.headings) add(characteristic, 'heading', span.start);
  return [...found.values()];
}
