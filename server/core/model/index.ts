export type * from './body';
export type * from './case-study';
export type * from './declared';
export type * from './front-matter';
export type * from './reading';
