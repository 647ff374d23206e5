import type { CueKind } from '../model';
import { list } from '../words';

/** Who can act in a case. */
export const frenchActors: Partial<Record<CueKind, readonly string[]>> = {
  self: list('nous, notre, nos, nôtre, nôtres, je, j, mon, ma, mes, moi, on'),
  organization: list(`
    conseil, conseils, conseil scolaire, équipe, équipes, comité, comités, direction, directions, directeur, directeurs, directrice, directrices,
    surintendant, surintendants, surintendante, surintendantes, surintendance, surintendances, enseignant, enseignants, enseignante, enseignantes,
    personnel, conseiller, conseillers, conseillère, conseillères, école, écoles, membre, membres, groupe, groupes, gestionnaire, gestionnaires,
    administration, service, services, bureau, coordonnateur, coordonnatrice, coordonnateurs, coordonnatrices, leaders, leader, parents, famille, familles,
    orthophoniste, orthophonistes, accompagnateur, accompagnateurs, accompagnatrice, accompagnatrices, mentor, mentors, mentore, mentores, partenaire, partenaires,
    collègue, collègues, syndicat, communauté, communautés, présidence, présidente, président, titulaire, titulaires, éducatrice, éducatrices, éducateur, éducateurs, psychologue, psychologues,
    bibliothécaire, secrétaire, secrétaires, employé, employés, employées, élus, élues, professeur, professeurs, commission, organisation, réseau, responsable, responsables, intervenant, intervenants, intervenante, intervenantes, gens`),
  pupil: list(
    'élève, élèves, enfant, enfants, jeune, jeunes, étudiant, étudiants, étudiante, étudiantes, apprenant, apprenants, apprenante, apprenantes, garçons, filles, apprenti, apprentis',
  ),
  'one-pupil': list(
    'un élève, une élève, cet élève, cette élève, un enfant, une enfant, un étudiant, une étudiante, un jeune, une jeune, ancien élève, ancienne élève',
  ),
  vendor: list(
    'fournisseur, fournisseurs, entreprise, entreprises, compagnie, compagnies, éditeur, éditeurs, logiciel, ministère, province, gouvernement, fabricant, firme, firmes',
  ),
  impersonal: list('il, cela, ce, ceci, ça, c, ces'),
  they: list('ils, elles'),
  'person-pronoun': list('elle, lui, celle-ci, celui-ci'),
  'second-person': list(
    "à une collègue, à un collègue, à des collègues, à une nouvelle, à un nouveau, à quiconque, vous, votre, vos, d'autres, autres conseils, un autre conseil, tu, autrui",
  ),
};
