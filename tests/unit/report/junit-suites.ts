/** A test suite of a JUnit file. */
interface JunitSuite {
  readonly name: string;
  readonly cases: ReadonlyArray<{
    readonly name: string;
    readonly failure: string | null;
  }>;
  /** The findings that do not fail the check. */
  readonly out: string;
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/**
 * Texts and attribute values must contain neither markup nor characters that XML 1.0 does not allow
 * (https://www.w3.org/TR/xml/#charsets).
 */
const plain = String.raw`(?:[^<&"\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|&(?:amp|lt|gt|quot|apos);)*`;

/**
 * Reads JUnit's XML as strictly as its consumers might: elements in order, required attributes, correct counts.
 * @throws Error if it is invalid
 */
export function junitSuites(xml: string): JunitSuite[] {
  let rest = xml;
  const take = (pattern: string) => {
    const found = new RegExp(`^(?:${pattern})`, 'u').exec(rest);
    if (found === null) throw new Error(`expected ${pattern} at ${rest.slice(0, 200)}`);
    rest = rest.slice(found[0].length);
    return found.slice(1).map((part) => part?.replace(/&(\w+);/g, (_, name: string) => entities[name] ?? ''));
  };
  const isNext = (start: string) => rest.startsWith(start);
  const counts = `tests="(\\d+)" failures="(\\d+)" errors="0" time="0"`;
  const time = `timestamp="\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d" hostname="localhost"`;
  take('<\\?xml version="1\\.0" encoding="UTF-8"\\?>\\n<testsuites>\\n');
  const suites: JunitSuite[] = [];
  while (isNext('  <testsuite ')) {
    const start = `  <testsuite name="(${plain})" package="outflow" id="${suites.length}" ${counts} ${time}>\\n`;
    const [name = '', ...own] = take(start);
    take(`    <properties><property name="outflow" value="${plain}"/></properties>\\n`);
    const cases: Array<JunitSuite['cases'][number]> = [];
    while (isNext('    <testcase ')) {
      const [title = '', end] = take(`    <testcase name="(${plain})" classname="${plain}" time="0"(/?)>\\n`);
      let failure: string | null = null;
      if (end === '') {
        const [message = '', text = ''] = take(
          `      <failure message="(${plain})" type="[a-z-]+/[a-z]+">(${plain})</failure>\\n    </testcase>\\n`,
        );
        failure = `${message}\n${text}`;
      }
      cases.push({ name: title, failure });
    }
    const [out = ''] = take(
      `    <system-out>(${plain})</system-out>\\n    <system-err></system-err>\\n  </testsuite>\\n`,
    );
    check(own, cases);
    suites.push({ name, cases, out });
  }
  take('</testsuites>\\n$');
  return suites;
}

function check([tests, failures]: ReadonlyArray<string | undefined>, cases: JunitSuite['cases']): void {
  const failed = cases.filter(({ failure }) => failure !== null).length;
  if (Number(tests) !== cases.length || Number(failures) !== failed) throw new Error('the counts are wrong');
}
