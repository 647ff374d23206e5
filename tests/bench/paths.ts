import path from 'node:path';

/** The project's folder; what is written goes below `cache`, which git leaves out. */
export const projectRoot = path.resolve(import.meta.dirname, '../..');
export const cache = path.join(import.meta.dirname, '.cache');
export const corpora = path.join(cache, 'corpus');
export const results = path.join(cache, 'results');
/** Above the corpora, so that tools that look for their plug-ins from the text upwards find them. */
export const peerModules = path.join(cache, 'node_modules');
