import type { Language } from '../../framework/index';
import type { Io } from '../io';
import { localeOf, speaksUtf8 } from '../locale';
import { plainly, type Result } from './result';

/** The oldest Node that Casewright is made for. */
const oldestNode = 20;

/** @param version as Node tells it: `v20.20.2` */
export function node(version: string): Result {
  const isOld = Number(/^v?(\d+)/.exec(version)?.[1]) < oldestNode;
  return {
    ...{ name: 'node', title: plainly('Node') },
    ...{ status: isOld ? 'attention' : 'ok', value: plainly(version) },
    ...(isOld && {
      advice: {
        en: `install Node ${oldestNode} or newer: https://nodejs.org`,
        fr: `installez Node ${oldestNode} ou une version plus récente : https://nodejs.org`,
      },
    }),
  };
}

/** The language of messages, and what decides it. */
export function language(env: Io['env'], option: Language | undefined): Result {
  const common = { name: 'language', title: { en: 'Language', fr: 'Langue' }, status: 'ok' } as const;
  const names = { en: { en: 'English', fr: 'anglais' }, fr: { en: 'French', fr: 'français' } };
  const { en, fr } = names[option ?? localeOf(env)];
  const variable = ['LC_ALL', 'LC_MESSAGES', 'LANG'].find((name) => env[name]);
  if (option !== undefined) return { ...common, value: { en: `${en}, by --lang`, fr: `${fr}, selon --lang` } };
  if (variable === undefined) {
    return {
      ...common,
      value: { en: `${en}, by default`, fr: `${fr}, par défaut` },
      advice: { en: 'for French, set LANG=fr_CA.UTF-8 or add --lang fr', fr: 'pour le français, ajoutez --lang fr' },
    };
  }
  const setting = `${variable}=${env[variable]}`;
  return { ...common, value: { en: `${en}, by ${setting}`, fr: `${fr}, selon ${setting}` } };
}

/** Whether findings are printed in colour here, and what decides it. */
export function terminal(io: Io): Result {
  const { env, isTTY } = io;
  const on = { en: 'colours', fr: 'couleurs' };
  const off = { en: 'no colours', fr: 'sans couleurs' };
  const by = (what: typeof on, because: { en: string; fr: string }) => ({
    en: `${what.en} (${because.en})`,
    fr: `${what.fr} (${because.fr})`,
  });
  const decide = () => {
    if (env.FORCE_COLOR) return by(env.FORCE_COLOR === '0' ? off : on, plainly(`FORCE_COLOR=${env.FORCE_COLOR}`));
    if (!isTTY) return by(off, { en: 'the output is no terminal', fr: 'la sortie n’est pas un terminal' });
    return env.NO_COLOR
      ? by(off, plainly(`NO_COLOR=${env.NO_COLOR}`))
      : by(on, { en: 'a terminal', fr: 'un terminal' });
  };
  const isUtf8 = speaksUtf8(io);
  return {
    ...{ name: 'terminal', title: { en: 'Terminal', fr: 'Terminal' }, value: decide() },
    status: isUtf8 ? 'ok' : 'attention',
    ...(!isUtf8 && {
      advice: {
        en: 'this terminal is not set to UTF-8, so French letters may look wrong; set LANG to a value that ends in UTF-8',
        fr: 'ce terminal n’est pas réglé à UTF-8, et les accents peuvent mal s’afficher; donnez à LANG une valeur qui finit par UTF-8',
      },
    }),
  };
}
