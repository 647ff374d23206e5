import boards from './data/boards.json';
import characteristics from './data/characteristics.json';
import frontMatter from './data/front-matter.json';
import modules from './data/modules.json';
import pack from './data/pack.json';
import questions from './data/questions.json';
import { readFramework } from './load';
import type { Framework, FrameworkData } from './types';

/** The shipped pack as it is written. */
export const strongDistrictsData: FrameworkData = { pack, characteristics, questions, modules, boards, frontMatter };

/** The shipped pack: "Strong Districts & Their Leadership". */
export const strongDistricts: Framework = readFramework(strongDistrictsData);
