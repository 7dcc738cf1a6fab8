import type { Wording } from '../wording/wording.ts';
import { breachText } from './dashboard/screens/vendors/breach-text.ts';
import {
  categoryLabel,
  fieldLabel,
  groupLabel,
  knownBy,
  reasonLabel,
  severityLabel,
  vendorCategoryLabel,
} from './labels.ts';
import { formatHash, formatWrapping } from './notation.ts';
import {
  countedText,
  formatBytes,
  formatCountry,
  formatList,
  formatMoment,
  formatNumber,
  formatShare,
  text,
} from './text.ts';
import { vendorSentence } from './vendor-sentence.ts';
import { verdictOf } from './verdict.ts';

/** The screens' texts for reports, in the language that was set by `installText`. */
export const wording: Wording = {
  text,
  countedText,
  formatNumber,
  formatShare,
  formatMoment,
  formatBytes,
  formatList,
  formatCountry,
  formatWrapping,
  formatHash,
  categoryLabel,
  fieldLabel,
  groupLabel,
  severityLabel,
  vendorCategoryLabel,
  knownBy,
  reasonLabel,
  verdictOf,
  vendorSentence,
  breachText,
};
