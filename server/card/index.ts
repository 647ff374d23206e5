export type { ModuleCard } from './card';
export { renderCard } from './html/article';
export { renderCardPage } from './html/page';
export { moduleCard } from './module-card';
export { cardStyle } from './style/card-style';
