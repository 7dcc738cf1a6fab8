import { categoryLabel, groupLabel } from '../../../labels.ts';
import { countedText, text } from '../../../text.ts';
import { visibleText } from '../../../visible-text.ts';
import type { FlowSubject } from './flow-model.ts';

/** The label of a part of the flow. */
export function flowLabel(subject: FlowSubject): string {
  switch (subject.kind) {
    case 'app':
      return subject.app === null ? text('scope_every_app') : visibleText(subject.app.replace('https://', ''));
    case 'group':
      return groupLabel(subject.group);
    case 'category':
      return categoryLabel(subject.category);
    case 'vendor':
      return visibleText(subject.summary.received.recipient.name);
    case 'further':
      return countedText('exposure_further_vendors', subject.vendors);
  }
}
