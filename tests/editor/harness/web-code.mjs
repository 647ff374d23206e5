/** Serves VS Code for the Web, whose extensions run in a worker of the browser, to this machine alone. */
import { createServer } from 'node:net';
import { onEnd } from './lifetime.mjs';
import { harnessModule, webBuilds } from './paths.mjs';

/**
 * @param {object} options of @vscode/test-web: the extension, its tests, the folder to open
 * @returns {Promise<{ address: string }>} ended by itself
 */
export async function startWebCode(options) {
  const port = await freePort();
  const server = await harnessModule('@vscode/test-web').open({
    // `none`: test-web serves, and the page is opened by our own browser, whose path it has no option for.
    browserType: 'none',
    quality: 'stable',
    commit: 'local',
    testRunnerDataDir: webBuilds,
    host: 'localhost',
    port,
    ...options,
  });
  onEnd(() => server.dispose());
  return { address: `http://localhost:${port}/` };
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().on('error', reject);
    server.listen(0, 'localhost', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
