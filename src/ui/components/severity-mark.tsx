import type { Severity } from '../../classify/taxonomy.ts';
import { severityLabel } from '../labels.ts';

/** A distinct shape for each severity, in a 12 × 12 box, so that it can be identified without colour. */
export const severityShapes: Readonly<Record<Severity, string>> = {
  critical: 'M6 .5 11.5 6 6 11.5.5 6Z',
  high: 'M6 1 11.5 11H.5Z',
  medium: 'M6 1.25a4.75 4.75 0 1 0 0 9.5 4.75 4.75 0 0 0 0-9.5Z',
  low: 'M1.25 4.5h9.5v3h-9.5Z',
  none: 'M6 1.75a4.25 4.25 0 1 0 0 8.5 4.25 4.25 0 0 0 0-8.5Z',
};

/** The shape of a severity in its colour. A {@link SeverityWord} beside it has the text. */
export function SeverityShape({ severity }: { severity: Severity }) {
  return (
    <svg class={`severity-shape severity-${severity}`} viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
      <path d={severityShapes[severity]} />
    </svg>
  );
}

/** The name of a severity in its colour. */
export function SeverityWord({ severity, id }: { severity: Severity; id?: string }) {
  return (
    <span class={`severity-word severity-${severity}`} {...(id ? { id } : {})}>
      {severityLabel(severity)}
    </span>
  );
}
