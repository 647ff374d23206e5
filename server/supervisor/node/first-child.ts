import { languageServer, startProcess } from './start-process';

/** Started as this module is loaded, and so before all that the supervisor is made of. */
export const firstChild = startProcess(languageServer, false);
