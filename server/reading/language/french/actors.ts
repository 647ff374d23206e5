import type { CueKind } from '../model';
import { list } from '../words';

/** Who can act in a case. */
export const frenchActors: Partial<Record<CueKind, readonly string[]>> = {
  self: list('nous, notre, nos, nôtre, nôtres, je, j, mon, ma, mes, moi, on'),
  organization: list(`
    conseil, conseils, conseil scolaire, équipe, équipes, comité, comités, direction, directions, directeur, directeurs,
    directrice, directrices, surintendant, surintendants, surintendante, surintendantes, surintendance, surintendances,
    enseignant, enseignants, enseignante, enseignantes, personnel, conseiller, conseillers, conseillère, conseillères,
    école, écoles, membre, membres, groupe, groupes, gestionnaire, gestionnaires, administration, service, services,
    bureau, coordonnateur, coordonnatrice, coordonnateurs, coordonnatrices, leaders, leader, parents, famille, familles,
    orthophoniste, orthophonistes, accompagnateur, accompagnateurs, accompagnatrice, accompagnatrices, mentor, mentors,
    mentore, mentores, partenaire, partenaires, collègue, collègues, syndicat, communauté, communautés, présidence,
    présidente, président, titulaire, titulaires, éducatrice, éducatrices, éducateur, éducateurs, psychologue,
    psychologues, bibliothécaire, secrétaire, secrétaires, employé, employés, employées, élus, élues, professeur,
    professeurs, commission, organisation, réseau, responsable, responsables, intervenant, intervenants, intervenante,
    intervenantes, gens, comité exécutif, équipe de direction, concierge, concierges, technicien, technicienne,
    techniciens, techniciennes, travailleuses sociales, travailleur social, travailleuse sociale, aide-enseignante,
    aides-enseignantes, aides, aide, inspecteur, inspecteurs, chef, chefs, cadres, cadre, adjoint, adjointe, adjoints,
    adjointes, délégués, déléguées, représentants, représentantes, représentant, représentante, agents, agente, agentes,
    agent, secrétariat, table, tables, sous-comité, association, fédération, aînés, aînées, bénévoles, animateur,
    animatrice, animateurs, animatrices, ressource, consultante, consultants, consultant, chauffeurs, commissaires,
    commissaire, syndicats, spécialistes, enseignantes-ressources, cohorte, participantes, participants, mentorés,
    informaticienne, informaticien, comptable, trésorière, trésorier, superviseure, superviseurs`),
  pupil: list(`
    élève, élèves, enfant, enfants, jeune, jeunes, étudiant, étudiants, étudiante, étudiantes, apprenant, apprenants,
    apprenante, apprenantes, garçons, filles, apprenti, apprentis, finissants, finissantes, diplômés, diplômées,
    adolescents, adolescentes, tout-petits, écoliers`),
  'one-pupil': list(
    'un élève, une élève, cet élève, cette élève, un enfant, une enfant, un étudiant, une étudiante, un jeune, une jeune, ancien élève, ancienne élève',
  ),
  vendor: list(`
    fournisseur, fournisseurs, entreprise, entreprises, compagnie, compagnies, éditeur, éditeurs, logiciel, ministère,
    province, gouvernement, fabricant, firme, firmes, ministre, tribunal, vérificateur, vérificatrice, vérificateurs,
    médias, journal, journaux, consultants externes, société, gouvernements, assemblée législative`),
  impersonal: list('il, cela, ce, ceci, ça, c, ces'),
  they: list('ils, elles'),
  'person-pronoun': list('elle, lui, celle-ci, celui-ci'),
  'second-person': list(`
    à une collègue, à un collègue, à des collègues, à une nouvelle, à un nouveau, à quiconque, vous, votre, vos, d'autres,
    autres conseils, un autre conseil, tu, autrui, ceux qui, celles et ceux, ceux et celles, un conseil qui,
    aux conseils qui, autres conseils scolaires, d'autres conseils, d'autres directions, collègues d'ailleurs, quiconque,
    à ceux, vos propres`),
};
