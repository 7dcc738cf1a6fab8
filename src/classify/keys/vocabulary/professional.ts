import { under, type Vocabulary, words } from './phrases.ts';
import { people } from './roles.ts';

/** Names of fields for companies and jobs. */
export const professional: Vocabulary = {
  company: words(`
      company, company name, employer, firma, firmenname, unternehmen, arbeitgeber, business name,
      user company
    `),
  job: [
    ...words(`
      job title, job, job role, occupation, beruf, position title, jobtitle, berufsbezeichnung, seniority,
      department, abteilung, team, job team, business unit, pay grade
    `),
    ...under(
      [...people, 'experience', 'work experience', 'employment', 'candidate', 'applicant'],
      ['title', 'role', 'position', 'job'],
    ),
    ...words(
      'salary, salary expectation, salary expectations, salary min, salary max, gehalt, gehaltsvorstellung, csp, catégorie socioprofessionnelle, job grade, jobgrade, salary grade, salary band, job level, vacancy, vacancy title, job post, job posting, job offer, requisition title, stelle, stellentitel, offre d emploi, vacante, vacature, oferta pracy, notice period, work permit',
    ),
    ...under(
      words(
        'employment, employments, job, jobs, position, positions, vacancy, experience, experiences, occupation, work, career, stelle, poste, empleo, lavoro, baan',
      ),
      ['title', 'name', 'current', 'level', 'grade', 'salary', 'function'],
    ),
  ],
};
