import * as vscode from 'vscode';
import type { StepPlace } from './steps';

/** What was entered; 'back' for the back button. */
export type Reply<Value> = { readonly value: Value } | 'back' | 'cancel';

interface Question<Input extends vscode.QuickInput, Value> {
  readonly input: Input;
  readonly place: StepPlace;
  /** Read when the input is accepted; undefined keeps it open. */
  readonly read: () => Value | undefined;
}

type Acceptable = vscode.QuickInput & {
  buttons: readonly vscode.QuickInputButton[];
  readonly onDidAccept: vscode.Event<void>;
  readonly onDidTriggerButton: vscode.Event<vscode.QuickInputButton>;
};

/** Shows an input as a step of several, and waits for what the person does with it. */
export function ask<Input extends Acceptable, Value>({
  input,
  place,
  read,
}: Question<Input, Value>): Promise<Reply<Value>> {
  input.title = vscode.l10n.t('New Case Study');
  input.step = place.number;
  input.totalSteps = place.total;
  input.ignoreFocusOut = true;
  input.buttons = place.number > 1 ? [vscode.QuickInputButtons.Back] : [];
  return new Promise((resolve) => {
    const finish = (reply: Reply<Value>) => {
      // First: hiding, which disposing does, means "cancel" to the listener below.
      resolve(reply);
      input.dispose();
    };
    input.onDidAccept(() => {
      const value = read();
      if (value !== undefined) finish({ value });
    });
    input.onDidTriggerButton(() => finish('back'));
    input.onDidHide(() => finish('cancel'));
    input.show();
  });
}
