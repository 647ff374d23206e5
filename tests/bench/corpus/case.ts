import { capitalized, fill } from './fill';
import { type Random, seeded } from './random';
import type { SectionPlan, Tongue } from './tongue';

/**
 * A case study of about so many bytes: front matter, answers declared by headings and by comments, a narrative in the
 * past tense with dates and figures, quotations, lists, a table, footnotes, links, and the slips of a first draft.
 * @param bytes length in UTF-8; the text ends with the sentence that passes it
 */
export function caseText(tongue: Tongue, seed: number, bytes: number): string {
  return new CaseWriter(tongue, seeded(seed)).write(bytes);
}

/** A long section is divided by headings of its own each time it has grown by so many bytes. */
const partBytes = 4000;

class CaseWriter {
  readonly #blocks: string[] = [];
  readonly #footnotes: string[] = [];
  #bytes = 0;

  constructor(
    private readonly tongue: Tongue,
    private readonly random: Random,
  ) {}

  write(bytes: number): string {
    const { frontMatter, sections } = this.tongue;
    this.#add(['---', ...frontMatter.map((line) => this.#fill(line)), '---'].join('\n'));
    this.#add(`# ${capitalized(this.#sentence(['{title}']))}`);
    const start = this.#bytes;
    // One case in four leaves a question open; the section after it takes its room.
    const left = this.random.chance(0.25) ? this.random.pick(sections.slice(0, -1)) : undefined;
    let share = 0;
    for (const section of sections) {
      share += section.share;
      if (section !== left) this.#section(section, start + (bytes - start) * share);
    }
    return `${[...this.#blocks, ...this.#footnotes].join('\n\n')}\n`;
  }

  #section(plan: SectionPlan, until: number): void {
    this.#add(`## ${plan.heading}`);
    if (plan.marker) this.#add(plan.marker);
    const hasTable = plan.share > 0.12;
    let part = this.#bytes + partBytes;
    for (let count = 1; count === 1 || this.#bytes < until; count++) {
      if (this.#bytes > part) {
        this.#add(`### ${capitalized(this.#sentence(plan.parts))}`);
        part = this.#bytes + partBytes;
      }
      this.#add(this.#paragraph(plan));
      if (hasTable && count % 16 === 2) this.#table();
      else this.#aside();
    }
  }

  /** What stands between paragraphs now and then. */
  #aside(): void {
    const { random, tongue } = this;
    const kind = random.int(1, 20);
    if (kind <= 3) this.#list(random.chance(0.3));
    else if (kind === 4) this.#add(`> ${this.#sentence(tongue.quotations)}`);
    else if (kind <= 6) this.#add(this.#sentence(tongue.references));
    else if (kind <= 8) this.#add(this.#sentence(tongue.slips));
  }

  #paragraph({ sentences }: SectionPlan): string {
    const { random, tongue } = this;
    const said = Array.from({ length: random.int(3, 6) }, () => this.#sentence(sentences));
    if (random.chance(0.12)) said.push(this.#sentence(tongue.quotations));
    if (random.chance(0.15)) said.push(`${said.pop() ?? ''}${this.#footnote()}`);
    return said.join(' ');
  }

  #footnote(): string {
    const label = `[^${this.#footnotes.length + 1}]`;
    const note = `${label}: ${this.#sentence(this.tongue.footnotes)}`;
    this.#footnotes.push(note);
    this.#bytes += Buffer.byteLength(note) + 2;
    return label;
  }

  #list(isOrdered: boolean): void {
    const { listLeads, listItems } = this.tongue;
    this.#add(this.#sentence(listLeads));
    const items = Array.from({ length: this.random.int(3, 5) }, () => this.#sentence(listItems));
    this.#add(items.map((item, index) => `${isOrdered ? `${index + 1}.` : '-'} ${item}`).join('\n'));
  }

  #table(): void {
    const { lead, head, rows } = this.tongue.table;
    const bodies = Array.from({ length: this.random.int(3, 6) }, () => this.#sentence(rows));
    const lines = [head.join(' | '), head.map(() => '---').join(' | '), ...bodies];
    this.#add(this.#sentence([lead]));
    this.#add(lines.map((line) => `| ${line} |`).join('\n'));
  }

  #add(block: string): void {
    this.#blocks.push(block);
    this.#bytes += Buffer.byteLength(block) + 2;
  }

  #sentence(templates: readonly string[]): string {
    return capitalized(this.#fill(this.random.pick(templates)));
  }

  #fill(template: string): string {
    return fill(template, this.tongue.words, this.random);
  }
}
