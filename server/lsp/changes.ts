import {
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  type DidChangeWatchedFilesParams,
  FileChangeType,
} from 'vscode-languageserver';
import { normalizeUri } from '../workspace/index';
import type { Reporter } from './reporter';
import type { Session } from './session';
import { settingsSection } from './settings';

/** Configurations, and what a case usually links to. Anything else is looked up again when a document is saved. */
const watched = ['**/*.{yaml,yml}', '**/*.{md,markdown}', '**/*.{png,jpg,jpeg,gif,svg,webp,pdf}'];

/** Follows what changes around the open documents: settings, files, folders. */
export function registerChanges(session: Session, reporter: Reporter): void {
  const { connection, guard, client, settings, analyses } = session;

  connection.onInitialized(
    guard.notification('initialized', async () => {
      // Before this the library does not know yet that the folders' changes come unasked, and would ask for them.
      if (client.folders) followFolders();
      if (client.registersConfiguration) {
        await connection.client.register(DidChangeConfigurationNotification.type, { section: settingsSection });
      }
      if (client.registersWatchers) {
        const watchers = watched.map((globPattern) => ({ globPattern }));
        await connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
      }
    }),
  );

  connection.onDidChangeConfiguration(
    guard.notification('workspace/didChangeConfiguration', (params) => {
      settings.changed(params?.settings);
      reporter.everything();
    }),
  );

  connection.onDidChangeWatchedFiles(
    guard.notification('workspace/didChangeWatchedFiles', ({ changes }: DidChangeWatchedFilesParams) => {
      const telling = changes.filter(({ uri, type }) => type !== FileChangeType.Changed || isConfiguration(uri));
      if (telling.length === 0) return;
      for (const { uri } of telling) session.workspace().invalidate(uri);
      analyses.filesChanged();
      reporter.everythingSoon();
    }),
  );

  const followFolders = (): void => {
    connection.workspace.onDidChangeWorkspaceFolders(
      guard.notification('workspace/didChangeWorkspaceFolders', ({ added, removed }) => {
        const gone = new Set(removed.map(({ uri }) => normalizeUri(uri)));
        const kept = session.roots().filter((root) => !gone.has(root));
        session.setRoots([...kept, ...added.map(({ uri }) => uri)]);
        settings.changed(undefined);
        analyses.filesChanged();
        reporter.everythingSoon();
      }),
    );
  };

  const isConfiguration = (uri: string): boolean => session.workspace().isConfiguration(uri);
}
