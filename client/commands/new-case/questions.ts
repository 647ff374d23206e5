import * as vscode from 'vscode';
import type { FrameworkResult, NewCaseParams } from '../../../server/protocol';
import { ask, type Reply } from './ask';
import type { Outcome, Step } from './steps';

type CaseStep = Step<NewCaseParams>;

/** The questions of "New Case Study", in their order. */
export function caseSteps(framework: FrameworkResult): readonly CaseStep[] {
  return [askLanguage, askTitle, askDistrict(framework.districts), askCharacteristics(framework)];
}

const askLanguage: CaseStep = async (answers, place) => {
  const input = vscode.window.createQuickPick<vscode.QuickPickItem & { readonly language: 'en' | 'fr' }>();
  input.placeholder = vscode.l10n.t('In which language will you write?');
  input.items = [
    { label: 'English', language: 'en' },
    { label: 'Français', language: 'fr' },
  ];
  input.activeItems = input.items.filter((item) => item.language === answers.language);
  const reply = await ask({ input, place, read: () => input.activeItems[0]?.language });
  return outcome(reply, (language) => ({ ...answers, language }));
};

const askTitle: CaseStep = async (answers, place) => {
  const input = vscode.window.createInputBox();
  input.prompt = vscode.l10n.t('A working title. You can leave it empty and decide later.');
  input.value = answers.title ?? '';
  const reply = await ask({ input, place, read: () => input.value.trim() });
  return outcome(reply, (title) => ({ ...answers, title }));
};

const askDistrict =
  (districts: readonly string[]): CaseStep =>
  async (answers, place) => {
    const input = vscode.window.createQuickPick<vscode.QuickPickItem & { readonly district: string }>();
    const later = { label: vscode.l10n.t('Decide later'), district: '' };
    const known = districts.map((district) => ({ label: district, district }));
    const offer = (typed: string) => {
      const description = vscode.l10n.t('Use this name');
      const isKnown = districts.some((district) => district.toLowerCase() === typed.toLowerCase());
      const own = typed && !isKnown ? [{ label: typed, description, district: typed, alwaysShow: true }] : [];
      input.items = [later, ...known, ...own];
    };
    input.placeholder = vscode.l10n.t('Your district: pick it, or type another name');
    input.onDidChangeValue((value) => offer(value.trim()));
    input.value = answers.district ?? '';
    offer(input.value);
    const reply = await ask({ input, place, read: () => input.activeItems[0]?.district });
    return outcome(reply, (district) => ({ ...answers, district }));
  };

const askCharacteristics =
  ({ characteristics, characteristicsPerCase }: FrameworkResult): CaseStep =>
  async (answers, place) => {
    const { min, max } = characteristicsPerCase;
    const input = vscode.window.createQuickPick<vscode.QuickPickItem & { readonly id: string }>();
    const request = vscode.l10n.t('Which characteristics is it about? Choose {0} to {1}.', min, max);
    input.placeholder = request;
    input.canSelectMany = true;
    input.matchOnDetail = true;
    input.items = characteristics.map(({ id, number, label, description }) => ({
      label: `${number}. ${label}`,
      detail: description,
      id,
    }));
    input.selectedItems = input.items.filter((item) => answers.characteristics.includes(item.id));
    const chosen = () => input.selectedItems.map((item) => item.id);
    const fits = () => chosen().length >= min && chosen().length <= max;
    input.onDidChangeSelection(() => {
      const tooMany = vscode.l10n.t(
        'A case is about {0} to {1} characteristics; {2} are chosen.',
        min,
        max,
        chosen().length,
      );
      input.placeholder = chosen().length > max ? tooMany : request;
    });
    const reply = await ask({ input, place, read: () => (fits() ? chosen() : undefined) });
    return outcome(reply, (ids) => ({ ...answers, characteristics: ids }));
  };

function outcome<Value>(reply: Reply<Value>, answered: (value: Value) => NewCaseParams): Outcome<NewCaseParams> {
  return reply === 'back' || reply === 'cancel' ? reply : { answers: answered(reply.value) };
}
