/** Severities of npm's advisories, the least first. */
const severities = ['info', 'low', 'moderate', 'high', 'critical'] as const;
type Severity = (typeof severities)[number];

/** A package with a known weakness. */
export interface Advisory {
  readonly name: string;
  readonly severity: Severity;
  /** Folders that it is installed in. */
  readonly nodes: readonly string[];
}

/**
 * Reads what `npm audit --json` printed (report version 2). Null if the registry did not answer, and npm printed an error
 * or nothing.
 */
export function advisoriesIn(printed: string): readonly Advisory[] | null {
  try {
    const { auditReportVersion, vulnerabilities } = JSON.parse(printed);
    return auditReportVersion === 2 ? Object.values<Advisory>(vulnerabilities) : null;
  } catch {
    return null;
  }
}

/** Advisories of a severity, or a higher one, as a sentence each. */
export function advisoryProblems(advisories: readonly Advisory[], least: Severity): string[] {
  return advisories
    .filter(({ severity }) => severities.indexOf(severity) >= severities.indexOf(least))
    .map(({ name, severity }) => `${name} has a known weakness (${severity}): see npm audit.`);
}
