import { resolve } from 'node:path';
import type { ConfigurationFile } from '../../core/configuration/types';
import type { Profile } from '../../core/rule/rule';
import { createWorkspace, type Workspace } from '../../workspace/index';
import type { SharedOptions } from '../arguments';
import { uriOf } from '../paths';
import type { Session } from '../session';

/** `--profile` as the strongest configuration file, so that it shows as the origin of what it changes. */
const profileOverride = (profile: Profile): ConfigurationFile => ({
  origin: '--profile',
  text: '',
  values: { extends: [], profile, rules: new Map() },
  problems: [],
});

/** The files around the texts of one run, with what the command line says about configuration. */
export function workspaceFor({ config, profile }: SharedOptions, session: Session): Workspace {
  const { io } = session;
  return createWorkspace({
    get casewright() {
      return session.casewright;
    },
    files: io.files,
    ...(config !== undefined && { configurationFile: uriOf(resolve(io.cwd, config)) }),
    ...(profile !== undefined && { override: profileOverride(profile) }),
  });
}
