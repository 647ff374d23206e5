import { cardSuite } from './card.mjs';
import { declaringSuite } from './declaring.mjs';
import { findingsSuite } from './findings.mjs';
import { hostileSuite } from './hostile.mjs';
import { writingSuite } from './writing.mjs';

/** In this order; each takes the window and a function that takes a picture of it. */
export const suites = [findingsSuite, writingSuite, declaringSuite, cardSuite, hostileSuite];
