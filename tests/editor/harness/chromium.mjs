/** Finds a Chromium-like browser, or installs Debian's and Ubuntu's package; never pretends that it could not matter. */
import { existsSync } from 'node:fs';
import { plainError } from './lifetime.mjs';
import { findProgram, run } from './run.mjs';

const names = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
  'microsoft-edge-stable',
  'msedge',
];

const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** The browser to drive: $CHROMIUM, one in PATH, or one in its usual place. @returns {string | undefined} */
export function findChromium() {
  if (process.env.CHROMIUM) {
    if (!existsSync(process.env.CHROMIUM))
      throw plainError(`CHROMIUM names ${process.env.CHROMIUM}, and there is no such file.`);
    return process.env.CHROMIUM;
  }
  return findProgram(...names) ?? places.find((place) => existsSync(place));
}

/** @returns {Promise<string>} path of a browser, installed now if need be; throws with instructions if none can be had. */
export async function ensureChromium() {
  const found = findChromium();
  if (found) return found;
  const apt = findProgram('apt-get');
  if (apt) {
    console.log(
      'No Chromium, Chrome or Edge found: installing the package "chromium" (a download of about 115 MB, 415 MB on disk).',
    );
    const root = process.getuid?.() === 0;
    const [program, ...leading] = root ? [apt] : ['sudo', '-n', apt];
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    if (root || findProgram('sudo')) {
      await run(program, [...leading, 'update', '-qq'], { env });
      await run(program, [...leading, 'install', '-y', '-qq', '--no-install-recommends', 'chromium'], { env });
    }
  }
  const installed = findChromium();
  if (installed) return installed;
  throw plainError(
    [
      'These tests drive VS Code in a browser, and no Chromium, Chrome or Edge was found or could be installed.',
      'Install one of them, or set the environment variable CHROMIUM to the full path of its program. For instance:',
      '  Debian, Ubuntu:  sudo apt-get install chromium',
      '  Fedora:          sudo dnf install chromium',
      '  macOS:           brew install --cask google-chrome',
      '  Windows:         winget install Google.Chrome',
    ].join('\n'),
  );
}
