import { describe, expect, it } from 'vitest';
import { askSteps, type Outcome, type Step } from '../../../client/commands/new-case/steps';

type Answers = readonly string[];

/** Steps that answer as scripted, and note what they were asked. */
function scripted(script: readonly ('back' | 'cancel' | string)[], count: number) {
  const asked: string[] = [];
  const replies = [...script];
  const step: Step<Answers> = async (answers, { number, total }): Promise<Outcome<Answers>> => {
    asked.push(`${number}/${total} after ${answers.join(',')}`);
    const reply = replies.shift() ?? 'cancel';
    if (reply === 'back' || reply === 'cancel') return reply;
    return { answers: [...answers.slice(0, number - 1), reply] };
  };
  return { asked, run: () => askSteps(Array<Step<Answers>>(count).fill(step), []) };
}

describe('askSteps', () => {
  it('asks in turn and hands over all answers', async () => {
    const { run } = scripted(['en', 'Growing our own', 'Maple Ridge'], 3);
    expect(await run()).toEqual(['en', 'Growing our own', 'Maple Ridge']);
  });

  it('goes back with the answers kept, and on again', async () => {
    const { run, asked } = scripted(['en', 'back', 'fr', 'Titre'], 2);
    expect(await run()).toEqual(['fr', 'Titre']);
    expect(asked).toEqual(['1/2 after ', '2/2 after en', '1/2 after en', '2/2 after fr']);
  });

  it('stays at the first step when there is nothing before it', async () => {
    const { run } = scripted(['back', 'en'], 1);
    expect(await run()).toEqual(['en']);
  });

  it('ends without answers when the person gives up', async () => {
    const { run, asked } = scripted(['en', 'cancel'], 3);
    expect(await run()).toBeUndefined();
    expect(asked).toHaveLength(2);
  });
});
