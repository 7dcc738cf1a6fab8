import type { Severity } from '../../classify/taxonomy.ts';
import type { Wording } from '../wording.ts';
import { type Markup, markup } from './markup.ts';

/** One shape for each severity, so that neither colour nor text is needed to distinguish them. */
const shapes: Readonly<Record<Severity, string>> = { critical: '◆', high: '▲', medium: '●', low: '▬', none: '○' };

/** A severity as a shape and a word, in its colour. */
export function severityMark(severity: Severity, { severityLabel }: Wording): Markup {
  return markup`<span class="severity severity-${severity}"><span aria-hidden="true">${shapes[severity]}</span> ${severityLabel(severity)}</span>`;
}
