import type { CueKind } from '../model';
import { list } from '../words';

/** Who can act in a case. Singular and plural are listed apart: a possessive is never the one who acts. */
export const englishActors: Partial<Record<CueKind, readonly string[]>> = {
  self: list('we, us, our, ours, ourselves, i, my, me, myself'),
  organization: list(`
    district, districts, board, boards, team, teams, committee, committees, council, councils, leadership, leader, leaders,
    co-leader, co-leaders, principal, principals, vice-principal, vice-principals, superintendent, superintendents,
    director, directors, trustee, trustees, chair, administrator, administrators, administration, staff, teacher, teachers,
    educator, educators, coordinator, coordinators, consultant, consultants, coach, coaches, department, departments,
    office, agency, organization, organizations, organisation, group, groups, officer, officers, member, members, manager,
    managers, supervisor, supervisors, university, college, commission, network, school, schools, facilitator,
    facilitators, mentor, mentors, librarian, librarians, counsellor, counsellors, counselor, counselors, psychologist,
    psychologists, union, federation, local, partner, partners, colleague, colleagues, employee, employees, personnel,
    division, divisions, faculty, instructor, instructors, families, parents, caregivers, community, secretary,
    secretaries, custodians, lead, leads, specialist, specialists, provost, dean, senate, developers, designers, ministry,
    system, everyone, people, elders, clerks, drivers, nurses, paraprofessionals, volunteers, headteachers, governors,
    working group, task force, senior team, cabinet, presidents, president, executive, workers, steering, trustee board,
    school board, caretakers, caretaker, technicians, technician, bursar, headteacher, deputy, deputies,
    governor, governing body, trust, inspectors, inspector, occupational therapists, therapists, therapist, advisers,
    advisors, adviser, advisor, planners, planner, liaison, secretariat, taskforce, unions, federations,
    associations, association, assistants, assistant, aides, aide, cooks, bus drivers, accountants, treasurer, controller,
    elder, chiefs, nation, nations, councillors, councillor, delegates, negotiators,
    negotiator, ombudsman, clerk, registrar, archivist, authority,
    consortium, alliance, commissioners, commissioner`),
  pupil: list(`
    student, students, pupil, pupils, child, children, kid, kids, apprentice, apprentices, learner, learners, youth,
    teenager, teenagers, boy, boys, girl, girls, graduate, graduates, freshmen, programmers, classmate, classmates, peers,
    teens, seniors, juniors, sophomores, newcomer students, girls', schoolchildren, preschoolers, kindergartners,
    adolescents, undergraduates, alumni`),
  'one-pupil': list(
    'one student, a student, this student, former student, one pupil, a pupil, one child, a child, one apprentice, an apprentice, young man, young woman, a boy, a girl',
  ),
  vendor: list(`
    vendor, vendors, supplier, suppliers, company, companies, publisher, publishers, firm, firms, startup, startups,
    software, consultancy, consultancies, manufacturer, manufacturers, contractor, contractors, province, state,
    government, legislature, economy, recession, nature, law, foundation, corporation, corporations, inc, publisher's,
    provider, providers, developer, legislators, congress, parliament, politicians, minister, ministries, auditors,
    auditor, media, newspapers, newspaper, court, courts, industry`),
  impersonal: list('it, this, that, there, these, those, what, which'),
  they: list('they'),
  'person-pronoun': list('he, she, him, her, his, hers, himself, herself'),
  'second-person': list(`
    to a colleague, to colleagues, to a new, to anyone, to whoever, you, your, yours, yourself, others, other districts,
    other boards, another district, another board, anyone, other systems, other jurisdictions, those who, anyone who,
    for districts that, for boards that, boards that, districts that, those considering, someone starting,
    colleagues elsewhere, other school systems, other schools, other leaders, fellow, your own, a newcomer, those about to,
    those beginning, other superintendents, other directors, other principals`),
};
