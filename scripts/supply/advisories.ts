/** Severities of npm's advisories, lowest first. */
const severities = ['info', 'low', 'moderate', 'high', 'critical'] as const;
type Severity = (typeof severities)[number];

/** A package with a known vulnerability. */
interface Advisory {
  readonly name: string;
  readonly severity: Severity;
  /** Folders in which it is installed. */
  readonly nodes: readonly string[];
}

/**
 * Parses the output of `npm audit --json` (report version 2). Null for anything else, such as the error that npm prints
 * if the registry did not answer.
 */
export function advisoriesIn(printed: string): readonly Advisory[] | null {
  try {
    const { auditReportVersion, vulnerabilities } = JSON.parse(printed);
    return auditReportVersion === 2 ? Object.values<Advisory>(vulnerabilities) : null;
  } catch {
    return null;
  }
}

/** One sentence for each advisory of the severity `least` or a higher one. */
export function advisoryProblems(advisories: readonly Advisory[], least: Severity): string[] {
  return advisories
    .filter(({ severity }) => severities.indexOf(severity) >= severities.indexOf(least))
    .map(({ name, severity }) => `${name} has a known vulnerability (${severity}): see npm audit.`);
}
