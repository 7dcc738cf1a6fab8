/** A test suite of a JUnit file. */
export interface JunitSuite {
  readonly name: string;
  readonly cases: ReadonlyArray<{
    readonly name: string;
    readonly failure: string | null;
    readonly out: string | null;
  }>;
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Text and attribute values may hold neither markup nor what XML 1.0 does not allow (https://www.w3.org/TR/xml/#charsets). */
const plain = String.raw`(?:[^<&"\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|&(?:amp|lt|gt|quot|apos);)*`;

/**
 * Reads JUnit's XML as strictly as its consumers may: elements in their order, attributes they need, counts that are true.
 * @throws Error if something is not as it must be
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
  const counts = `tests="(\\d+)" failures="(\\d+)" errors="0" skipped="0" time="0"`;
  take('<\\?xml version="1\\.0" encoding="UTF-8"\\?>\\n');
  const totals = take(`<testsuites name="Outflow" ${counts}>\\n`);
  const suites: JunitSuite[] = [];
  while (isNext('  <testsuite ')) {
    const [name = '', ...own] = take(
      `  <testsuite name="(${plain})" ${counts} timestamp="\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d" hostname="localhost">\\n`,
    );
    const cases: Array<JunitSuite['cases'][number]> = [];
    while (isNext('    <testcase ')) {
      const [title = '', end] = take(`    <testcase name="(${plain})" classname="${plain}" time="0"(/?)>\\n`);
      let failure: string | null = null;
      let out: string | null = null;
      if (end === '') {
        if (isNext('      <failure ')) {
          const [message = '', text = ''] = take(
            `      <failure message="(${plain})" type="[a-z-]+/[a-z]+">(${plain})</failure>\\n`,
          );
          failure = `${message}\n${text}`;
        }
        if (isNext('      <system-out>')) out = take(`      <system-out>(${plain})</system-out>\\n`)[0] ?? '';
        take('    </testcase>\\n');
      }
      cases.push({ name: title, failure, out });
    }
    take('  </testsuite>\\n');
    check(own, cases);
    suites.push({ name, cases });
  }
  take('</testsuites>\\n$');
  check(
    totals,
    suites.flatMap((suite) => suite.cases),
  );
  return suites;
}

function check([tests, failures]: ReadonlyArray<string | undefined>, cases: JunitSuite['cases']): void {
  const failed = cases.filter(({ failure }) => failure !== null).length;
  if (Number(tests) !== cases.length || Number(failures) !== failed) throw new Error('the counts are not true');
}
