import * as vscode from 'vscode';
import type { ModuleCards } from '../preview/module-cards';
import type { Server } from '../server/server';
import { answerQuestion } from './answer-question';
import { checkNow } from './check-now';
import { fixAll } from './fix-all';
import { newCase } from './new-case/new-case';
import { openCard } from './open-card';
import { openRuleDocs } from './open-rule-docs';
import { reviewSuggestions } from './review-suggestions';

/** What the commands work with. */
export interface CommandContext {
  readonly server: Server;
  readonly cards: ModuleCards;
  readonly log: vscode.LogOutputChannel;
}

/** All commands of the extension, by the names that package.json gives them. */
export function registerCommands({ server, cards, log }: CommandContext): vscode.Disposable {
  const commands: Readonly<Record<string, (...values: never[]) => unknown>> = {
    'casewright.openCard': (uri?: vscode.Uri) => openCard(cards, uri),
    'casewright.newCase': () => newCase(server),
    'casewright.checkNow': () => checkNow(server),
    'casewright.fixAll': () => fixAll(),
    'casewright.answerQuestion': () => answerQuestion(server),
    'casewright.reviewSuggestions': () => reviewSuggestions(server),
    'casewright.openRuleDocs': (rule?: unknown) => openRuleDocs(rule),
    'casewright.restartServer': () => server.restartAfresh(),
    'casewright.showOutput': () => log.show(),
  };
  return vscode.Disposable.from(
    ...Object.entries(commands).map(([name, run]) => vscode.commands.registerCommand(name, run)),
  );
}
