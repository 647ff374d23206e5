/** A headless Chromium with a profile of its own that can reach nothing but this machine. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ensureChromium } from './chromium.mjs';
import { onEnd, temporaryFolder } from './lifetime.mjs';
import { harnessModule, screenshots } from './paths.mjs';

/**
 * Webviews of VS Code for the Web come from another host than the workbench and need a service worker there,
 * which a profile that blocks third-party cookies (Debian's default) refuses.
 */
const preferences = { profile: { cookie_controls_mode: 0, block_third_party_cookies: false } };

const switches = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost, EXCLUDE *.localhost',
];

/**
 * @typedef {object} Browser
 * @property {import('playwright-core').Page} page
 * @property {() => string[]} requestsOffMachine addresses that were asked for and are not this machine's
 * @property {(name: string) => Promise<string>} screenshot writes a picture and returns its path
 */

/** @returns {Promise<Browser>} closed at the end by itself */
export async function openBrowser() {
  const executablePath = await ensureChromium();
  const profile = temporaryFolder('browser');
  mkdirSync(path.join(profile, 'Default'));
  writeFileSync(path.join(profile, 'Default', 'Preferences'), JSON.stringify(preferences));
  const { chromium } = harnessModule('playwright-core');
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: true,
    viewport: { width: 1400, height: 900 },
    locale: 'en-US',
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
    args: switches,
  });
  onEnd(() => context.close());
  const page = context.pages()[0] ?? (await context.newPage());
  return { page, requestsOffMachine: watchRequests(context), screenshot: (name) => screenshot(page, name) };
}

/** What VS Code calls the files of an extension inside a webview. No server has this name: a service worker answers. */
const webviewFiles = '.vscode-resource.vscode-cdn.net';

function watchRequests(context) {
  const off = new Set();
  context.on('request', (request) => {
    const address = new URL(request.url());
    const { hostname } = address;
    const here = hostname === '127.0.0.1' || /(^|\.)localhost$/.test(hostname) || hostname.endsWith(webviewFiles);
    if (/^(https?|wss?):$/.test(address.protocol) && !here) off.add(address.href.slice(0, 160));
  });
  return () => [...off];
}

async function screenshot(page, name) {
  mkdirSync(screenshots, { recursive: true });
  const file = path.join(screenshots, `${name}.png`);
  await page.screenshot({ path: file });
  return file;
}
