import type { Severity } from '../../classify/taxonomy.ts';
import type { Wording } from '../../wording/wording.ts';
import { type Markup, markup } from './markup.ts';

/** A distinct shape for each severity, so that it can be identified without colour. */
const shapes: Readonly<Record<Severity, string>> = { critical: '◆', high: '▲', medium: '●', low: '▬', none: '○' };

/** A severity as a coloured shape and a word. */
export function severityMark(severity: Severity, { severityLabel }: Wording): Markup {
  return markup`<span class="severity severity-${severity}"><span aria-hidden="true">${shapes[severity]}</span> ${severityLabel(severity)}</span>`;
}
