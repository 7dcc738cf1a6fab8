import type { ExposedDisclosure } from '../../exposure/exposure.ts';
import { formFieldOf } from '../../exposure/form-field.ts';
import { countedText, formatPeriod, formatShare, text } from '../text.ts';
import { visibleText } from '../visible-text.ts';
import { DataText } from './data-text.tsx';
import { Fact } from './field-list.tsx';

/** Limit: pages that are named. The others are counted. */
const mostPages = 4;

/**
 * Further rows of a field's details: the pages that sent it, when it was sent, and the evidence for its kind with the
 * confidence.
 */
export function FieldBasis({ field }: { field: ExposedDisclosure }) {
  const { pages, firstSeen, lastSeen, confidence } = field;
  const more = pages.length - mostPages;
  return (
    <>
      {pages.length > 0 && (
        <Fact name={text('field_pages')}>
          <ul>
            {pages.slice(0, mostPages).map((page) => (
              <li key={page}>
                <DataText value={page} />
              </li>
            ))}
            {more > 0 && <li>{countedText('field_more_pages', more)}</li>}
          </ul>
        </Fact>
      )}
      <Fact name={text('field_seen')}>{formatPeriod(firstSeen, lastSeen)}</Fact>
      <Fact name={text('field_basis')}>{text('field_basis_sure', basisOf(field), formatShare(confidence))}</Fact>
    </>
  );
}

/** A sentence on why a field has its kind. */
function basisOf({ detector, canary }: ExposedDisclosure): string {
  const typed = formFieldOf(canary);
  if (typed !== null) return text('field_basis_typed', visibleText(typed));
  return detector === 'canary'
    ? text('field_basis_canary', visibleText(canary ?? ''))
    : text(`field_basis_${detector}`);
}
