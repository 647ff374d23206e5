#!/usr/bin/env node
/**
 * Hostile words in a case, through everything that we make of one, in a real browser: nothing may run, open or be asked for.
 * The last line is `N passed, M failed`. Run by `npm test`; by hand: node tests/editor/vectors.mjs
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { openBrowser } from './harness/browser.mjs';
import { runMain } from './harness/lifetime.mjs';
import { projectRoot } from './harness/paths.mjs';
import { outputsOf, reportOf } from './vectors/outputs.mjs';
import { origin, setTripwire } from './vectors/tripwire.mjs';
import { vectors } from './vectors/vectors.mjs';
import { webviewPage } from './vectors/webview-page.mjs';

const html = (body) => ({ body, contentType: 'text/html; charset=utf-8' });
const file = (name, contentType) => ({ body: readFileSync(path.join(projectRoot, name), 'utf8'), contentType });

await runMain(async () => {
  const { page } = await openBrowser();
  const files = {
    '/card': html(await webviewPage()),
    '/plain': html('<!DOCTYPE html><title>Plain</title><main></main>'),
    '/media/card.css': file('media/card.css', 'text/css'),
    '/dist/preview/webview.js': file('dist/preview/webview.js', 'text/javascript'),
  };
  const wire = await setTripwire(page, files);
  await page.addInitScript(() => {
    globalThis.sent = [];
    globalThis.acquireVsCodeApi = () => ({
      postMessage: (sent) => globalThis.sent.push(sent),
      getState() {},
      setState() {},
    });
  });
  const open = (name) => page.goto(`${origin}/${name}`);
  const put = (body) => page.locator('main').evaluate(fill, body);
  /** As the extension sends it; the page has taken it up when its own mark stands there. */
  const show = (body, mark) => page.evaluate(send, { html: `${body}<p id="shown-${mark}">shown</p>`, mark });

  const failures = [];
  let passed = 0;
  const check = async (name, armed) => {
    const found = [...armed, ...wire.sprung()];
    if (found.length === 0) passed += 1;
    else failures.push(`${name}: ${found.slice(0, 3).join('; ')}`);
  };

  const outputs = vectors.map((vector) => ({ ...vector, ...outputsOf(vector.text) }));

  await proveThatItTrips(wire, open, put);

  await open('plain');
  for (const { number, text, hover } of outputs) {
    await put(hover);
    await check(`hover ${number} ${text}`, await wire.armed('main'));
  }
  await open('card');
  for (const { number, text, card } of outputs) {
    await show(card, `${number}-escaped`);
    await check(`card ${number} ${text}`, await wire.armed('main'));
    // The page's own wall, for the day when the server's escaping has a hole.
    await show(`<article class="casewright-card">${text}</article>`, `${number}-raw`);
    await check(`card, unescaped ${number} ${text}`, await wire.armed('main', 'web'));
  }
  for (const { number, text, page: exported } of outputs) {
    files['/exported'] = html(exported);
    await open('exported');
    await check(`page ${number} ${text}`, await wire.armed('body'));
  }
  await open('plain');
  await put(reportOf(vectors));
  // A reader may follow an address that a case names; nothing else.
  await check('report in Markdown', await wire.armed('main', 'web'));

  for (const failure of failures.slice(0, 40)) console.error(`  ${failure}`);
  console.log(`${vectors.length} vectors`);
  console.log(`${passed} passed, ${failures.length} failed`);
  return failures.length === 0 ? 0 : 1;
});

/** Runs in the page. */
async function send({ html, mark }) {
  postMessage({ type: 'show', html }, '*');
  while (!document.getElementById(`shown-${mark}`)) await new Promise(requestAnimationFrame);
}

/** Runs in the page. */
function fill(element, html) {
  element.innerHTML = html;
}

/** A wire that cannot trip proves nothing: one picture and one script, with no wall before them. */
async function proveThatItTrips(wire, open, put) {
  await open('plain');
  await put('<img src="//trip.invalid/0" onerror="trip(0)">');
  const armed = await wire.armed('main');
  let sprung = [];
  while (sprung.length < 2) sprung = [...sprung, ...wire.sprung()];
  if (armed.length < 3) throw new Error(`The tripwire misses what is armed: ${armed.join('; ')}`);
}
