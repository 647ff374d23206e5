import type { Measure } from '../measurements';
import { documentSizes, measures } from '../measures';
import { memoryIsMeasuredHere, onlyOnLinux } from '../processes/memory';
import { casewrightServer, markdownServer } from '../tools/server-tools';
import { absent, type Bench } from './bench';
import { type Typist, withServers } from './servers';

const firstEdits = 100;
/** Diagnostics are waited for after each so many keys: nobody types slower than that for an hour. */
const keysAtOnce = 10;

/** Memory of a server whose document is edited all day. */
export async function editsCell(bench: Bench): Promise<void> {
  const { measured, plan, shipped } = bench;
  const tools = [casewrightServer(shipped), markdownServer];
  const title = (text: string) => `150 KB, server memory ${text}`;
  const before: Measure = { ...measures.editsBefore, title: title(`after ${firstEdits} edits`) };
  const after: Measure = {
    ...measures.editsAfter,
    title: title(`after ${plan.edits.count.toLocaleString('en')} edits`),
  };
  const peak: Measure = { ...measures.editsPeak, title: title('at its peak over these edits') };
  const noted = [before, after, peak];
  if (!memoryIsMeasuredHere) {
    for (const { name } of tools) absent(bench, noted, name, onlyOnLinux);
    return;
  }
  bench.say(`  ${plan.edits.count} edits`);
  await withServers(bench, tools, documentSizes['150 KB'], noted, 1, async (typist) => {
    const { name } = typist.session.tool;
    const until = performance.now() + plan.edits.seconds * 1000;
    await edit(typist, firstEdits, Number.POSITIVE_INFINITY);
    note(before, typist.session.server.memory()?.now);
    const made = firstEdits + (await edit(typist, plan.edits.count - firstEdits, until));
    const { now, peak: highest } = typist.session.server.memory() ?? {};
    if (made < plan.edits.count) bench.say(`  ${name}: time was up after ${made} edits`);
    note(after, now);
    note(peak, highest);

    function note(measure: Measure, megabytes: number | undefined): void {
      if (megabytes === undefined) measured.absent(measure, name, 'the server was gone');
      else measured.add(measure, name, megabytes);
    }
  });
}

/** @returns how many edits were made before the time was up */
async function edit({ session, typing }: Typist, count: number, until: number): Promise<number> {
  let made = 0;
  while (made < count && performance.now() < until) {
    for (let key = 0; key < keysAtOnce && made < count; key++, made++) session.change(typing.next());
    await session.diagnosed();
  }
  return made;
}
