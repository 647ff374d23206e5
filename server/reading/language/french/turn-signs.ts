import type { CueKind } from '../model';
import { list } from '../words';

/** Words and phrases of preferring one thing to others, of single moments, and of going back on what was begun. */
export const frenchTurnSigns: Partial<Record<CueKind, readonly string[]>> = {
  preferred: list(`
    plutôt que, au lieu de, mis de côté, mise de côté, remis à plus tard, remise à plus tard, reporté, reportée,
    passer avant, passait avant, en tête, l'a emporté, l'ont emporté, a primé, ont primé, pencher la balance, parmi
    les options, plusieurs options, écarté, écartée, au premier rang, s'apprêtait à, s'apprêtaient à, nous nous
    apprêtions, avons préféré, a préféré, tout faire à la fois, tout mener de front, le plus urgent, de préférence à,
    aux dépens de`),
  moment: list(`
    un moment, deux moments, une date, ce jour-là, ce soir-là, cette nuit-là, ce matin-là, cette semaine-là, le
    lendemain, dans la semaine, remonte au, remonte à, jusque-là, du jour au lendemain, un soir, un matin, une lettre,
    un appel, un courriel, une plainte, s'est levé, s'est levée, a pris la parole`),
  reversal: list(`
    faillit, a failli, avons failli, remis en question, remise en question, abandonné, abandonnée, abandonner,
    renoncé, renoncer, volte-face, fait machine arrière, a cédé, ont cédé, mis à l'épreuve, a cessé, ont cessé,
    aboli, abolie, annulé, annulée, retiré, retirée, quitté, un départ, refusé, rejeté, rejetée, déchiré, s'écroule,
    écroulé, effondré, fait long feu, pesé plus, pesé lourd`),
};
