import boards from './data/boards.json';
import characteristics from './data/characteristics.json';
import frontMatter from './data/front-matter.json';
import modules from './data/modules.json';
import pack from './data/pack.json';
import questions from './data/questions.json';
import { loadFramework } from './load';
import type { Framework } from './types';

/** The shipped pack: "Strong Districts & Their Leadership". */
export const strongDistricts: Framework = loadFramework({
  pack,
  characteristics,
  questions,
  modules,
  boards,
  frontMatter,
});
