import type { Severity } from '../classify/taxonomy.ts';
import { severityLabel } from './labels.ts';

/** One shape a severity, in a 12 × 12 box, so that neither colour nor text is needed to distinguish them. */
export const severityShapes: Readonly<Record<Severity, string>> = {
  critical: 'M6 .5 11.5 6 6 11.5.5 6Z',
  high: 'M6 1 11.5 11H.5Z',
  medium: 'M6 1.25a4.75 4.75 0 1 0 0 9.5 4.75 4.75 0 0 0 0-9.5Z',
  low: 'M1.25 4.5h9.5v3h-9.5Z',
  none: 'M6 1.75a4.25 4.25 0 1 0 0 8.5 4.25 4.25 0 0 0 0-8.5Z',
};

/** The shape and colour of a severity. Its word stands beside it, in a {@link SeverityWord}. */
export function SeverityShape({ severity }: { severity: Severity }) {
  return (
    <svg class={`severity-shape severity-${severity}`} viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
      <path d={severityShapes[severity]} />
    </svg>
  );
}

/** The word of a severity, in its colour. */
export function SeverityWord({ severity, id }: { severity: Severity; id?: string }) {
  return (
    <span class={`severity-word severity-${severity}`} {...(id ? { id } : {})}>
      {severityLabel(severity)}
    </span>
  );
}
