import { ApplicationInsights } from '@microsoft/applicationinsights-web';
import { entered, formValues, on, route, sendForm, show, visit } from '../site.ts';
import { hotjar } from '../tags/engagement.ts';
import { googleAnalytics } from '../tags/google.ts';
import { metaPixel } from '../tags/meta.ts';
import { zendesk } from '../tags/support.ts';

// The University of Calderdale: an applicant looks at courses, applies for one, and opens the student portal.

const course = { code: 'BIOM-F200', award: 'BSc (Hons)', heading: 'Biomedical Science with Foundation Year' };
const student = {
  number: '100438826',
  forename: 'Oluwaseun',
  surname: 'Braithwaite',
  uniMail: 'o.braithwaite3@student.calderdale.ac.uk',
};

/** Starts the site in the page. */
export async function start(): Promise<void> {
  const insights = new ApplicationInsights({
    config: {
      connectionString:
        'InstrumentationKey=b20f6d3e-81c4-4e5a-9d17-c6a03e72f948;IngestionEndpoint=https://uksouth-1.in.applicationinsights.azure.com/',
      maxBatchInterval: 1500,
      disableAjaxTracking: true,
      disableFetchTracking: true,
      enableUnhandledPromiseRejectionTracking: true,
      appId: 'calderdale-admissions',
    },
  });
  insights.loadAppInsights();
  insights.addTelemetryInitializer((item) => {
    item.tags = { ...item.tags, 'ai.cloud.role': 'admissions-web', 'ai.application.ver': '2026.11.2' };
  });
  const ga = googleAnalytics('G-0KC3WQ8B7F');
  const meta = metaPixel('1507793320648215');
  const help = zendesk('calderdaleuni');
  const hj = hotjar('2907714');

  route({
    '/study/': () => {
      show(
        `${course.heading} ${course.award} | University of Calderdale`,
        `<h1>${course.heading}</h1><p>UCAS code F200, three A levels, 104 points</p><a data-route id="go" href="/apply?course=${course.code}&intake=2027-09">Apply now</a>`,
      );
      insights.trackPageView({ name: 'Course', properties: { courseCode: course.code, faculty: 'Life Sciences' } });
      ga.event('view_course', { course_code: course.code, study_level: 'UG', mode: 'full_time', fee_home: 9535 });
      meta.track('ViewContent', {
        content_name: course.heading,
        content_category: 'Undergraduate',
        content_ids: ['F200'],
      });
      on('#go', 'click', () => meta.clicked(document.querySelector('#go') as HTMLElement));
    },
    '/apply': () => {
      show(
        'Your application, step 1 of 4 | University of Calderdale',
        `<form id="ucas"><input name="forename" placeholder="First name"><input name="surname"><input name="dob" placeholder="DD/MM/YYYY"><input name="contactEmail"><input name="tel"><input name="addr1"><input name="postcode">
        <select name="nationality"><option>British</option><option>Ghanaian</option></select><select name="ethnicity"><option>Prefer not to say</option><option selected>Black African</option></select><input name="ucasPid" placeholder="UCAS Personal ID"><textarea name="support" placeholder="Do you have a disability or a learning difference?"></textarea><textarea name="statement"></textarea>
        <input type="file" name="transcript"><button id="next" class="btn btn-teal" type="submit">Save and continue</button></form>`,
      );
      insights.trackPageView({ name: 'Application form', properties: { step: 1 } as never });
      ga.event('begin_application', { course_code: course.code, intake: '2027-09' });
      on('[name=postcode]', 'change', () => {
        ga.event('form_field', { field_name: 'postcode', field_value: entered('[name=postcode]') });
      });
      on('[name=dob]', 'change', () => {
        insights.trackTrace({
          message: `validate dob: "${entered('[name=dob]')}" ok, applicant is over 16`,
          severityLevel: 1,
        });
      });
      on('#ucas', 'submit', async () => {
        const form = formValues('#ucas');
        const name = `${form.forename} ${form.surname}`;
        meta.clicked(document.querySelector('#next') as HTMLElement);
        await meta.match({
          em: form.contactEmail ?? '',
          fn: form.forename ?? '',
          ln: form.surname ?? '',
          ph: form.tel ?? '',
          zp: form.postcode ?? '',
          db: '20080214',
        });
        meta.track('SubmitApplication', { course: course.code, intake: 'Sep 2027', campus: 'Halifax' });
        ga.events([
          ['application_step', { step_no: 1, time_on_step: 412, validation_errors: 2 }],
          ['generate_lead', { value: 0, currency: 'GBP', lead_type: 'ug_application', applicant_type: 'home' }],
        ]);
        insights.trackEvent(
          { name: 'ApplicationSaved' },
          {
            applicationRef: 'CAL-27-0091834',
            applicant: name,
            ucasPersonalId: form.ucasPid,
            nationality: form.nationality,
            ethnicity: form.ethnicity,
            declaredDisability: form.support,
            statementWords: (form.statement ?? '').split(' ').length,
            feeStatus: 'Home',
            contact: JSON.stringify({
              email: form.contactEmail,
              tel: form.tel,
              addr: `${form.addr1}, ${form.postcode}`,
            }),
          },
        );
        insights.trackException({
          exception: new Error(
            `Upload rejected: "A-level transcript ${name}.pdf" is 14.2 MB (limit 10 MB), user ${form.contactEmail}`,
          ),
          severityLevel: 3,
          properties: { component: 'TranscriptUpload', bytes: 14_893_201, mime: 'application/pdf' },
        });
        await sendForm('https://hooks.gradpipe.co.uk/in/9c27f', {
          inst: 'CALD',
          cyc: '2027',
          pid: form.ucasPid ?? '',
          fnm: form.forename ?? '',
          snm: form.surname ?? '',
          bday: form.dob ?? '',
          eml: form.contactEmail ?? '',
          tel1: form.tel ?? '',
          ad1: form.addr1 ?? '',
          pc: form.postcode ?? '',
          nat: form.nationality ?? '',
          eth: form.ethnicity ?? '',
          dis: form.support ?? '',
          ps: form.statement ?? '',
          crs: course.code,
          src: 'clearing-email',
          mkt: 1,
          hp: '',
        });
        visit(`/portal?st=${student.number}&tok=pt_4Xn8Zq1VbR70wLkC`);
      });
    },
    '/portal': () => {
      show(
        `${student.forename} ${student.surname} – My Calderdale`,
        '<h1>Timetable</h1><select id="feel"><option></option><option>Worried about money</option></select><input id="why"><button id="ask">Contact Student Services</button>',
      );
      insights.setAuthenticatedUserContext(student.number, 'CALD-UG', true);
      insights.trackPageView({ name: 'Portal home', refUri: document.referrer });
      insights.trackMetric({ name: 'timetableLoadMs', average: 318, sampleCount: 1 }, { week: 11, modules: 4 });
      ga.set({ uid: student.number, 'up.student_type': 'home_ug', 'up.year_of_study': '0' });
      ga.event('page_view', { content_group: 'portal', portal_role: 'applicant' });
      help.page({ name: `${student.forename} ${student.surname}`, email: student.uniMail });
      void hj.visit();
      void hj.identify(student.number, {
        email: student.uniMail,
        course: course.code,
        year_of_study: 0,
        halls: 'Beacon Court, Flat 12, Room C',
        international: false,
        bursary: 'Sanctuary Award',
      });
      on('#why', 'change', () => {
        void hj.survey('884120', [
          ['How is your first term going?', entered('#feel')],
          ['Tell us more', entered('#why')],
          ['How likely are you to recommend Calderdale (0-10)?', '6'],
        ]);
      });
      on('#ask', 'click', () => {
        void help.ask(
          { name: `${student.forename} ${student.surname}`, email: student.uniMail },
          'Hardship fund – rent overdue',
          'Hi, my Student Finance payment is late and my rent is due. My NI number is QQ 12 34 56 C, sort code 20-45-77, account 40183926. Mum can be called on 07700 900862. Seun',
          [
            { id: 360014829, value: student.number },
            { id: 360014830, value: 'hardship' },
            { id: 360014912, value: '18-24' },
          ],
        );
        ga.event('contact_services', { topic: 'hardship', channel: 'web_widget' });
      });
    },
    '/': () => {
      show(
        'Undergraduate courses | University of Calderdale',
        '<input id="course-search" placeholder="Search 240 courses"><a data-route href="/study/biomedical-science-foundation">Biomedical Science with Foundation Year</a>',
      );
      insights.trackPageView({ name: 'Course finder' });
      ga.event('page_view', { content_group: 'course_finder' });
      meta.track('PageView');
      on('#course-search', 'change', () => {
        ga.event('view_search_results', { search_term: entered('#course-search'), results: 4 });
        meta.track('Search', { search_string: entered('#course-search') });
        insights.trackEvent({ name: 'CourseSearch' }, { q: entered('#course-search'), level: 'UG', hits: 4 });
      });
    },
  });
}
