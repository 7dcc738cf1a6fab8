import { useState } from 'preact/hooks';
import type { Exposure } from '../../../../exposure/exposure.ts';
import type { ActionableFinding } from '../../../../policy/actionable-findings.ts';
import { addVendor } from '../../../../policy/edit.ts';
import type { Finding } from '../../../../policy/finding.ts';
import type { Policy } from '../../../../policy/policy.ts';
import { DataText } from '../../../components/data-text.tsx';
import { FieldPath } from '../../../components/field-list.tsx';
import { Fold } from '../../../components/fold.tsx';
import { ScrollRegion } from '../../../components/scroll-region.tsx';
import { SeverityShape, SeverityWord } from '../../../components/severity-mark.tsx';
import { TextField } from '../../../components/text-field.tsx';
import { Times } from '../../../components/times.tsx';
import { categoryLabel } from '../../../labels.ts';
import { countedText, formatMoment, text } from '../../../text.ts';
import { visibleText } from '../../../visible-text.ts';
import { linkTo, type Route } from '../../route.ts';
import { Decision } from './decision.tsx';
import { alsoSentence, findingSentence } from './finding-sentence.ts';
import type { EditPolicy } from './policy-edits.tsx';
import { ruleLabel } from './rule-label.ts';

interface FindingListProps {
  readonly findings: readonly ActionableFinding[];
  readonly exposures: readonly Exposure[];
  readonly policy: Policy | null;
  readonly locked: boolean;
  readonly route: Route;
  readonly edit: EditPolicy;
}

/** The findings by vendor, most severe first. Each opens to its evidence and to ways to resolve it. */
export function FindingList({ findings, ...rest }: FindingListProps) {
  if (findings.length === 0) return null;
  return (
    <section class="findings" aria-labelledby="findings-title">
      <h2 id="findings-title">{text('policy_findings')}</h2>
      {[...new Set(findings.map(({ finding }) => finding.vendor))].map((vendor) => (
        <Group key={vendor} findings={findings.filter(({ finding }) => finding.vendor === vendor)} {...rest} />
      ))}
    </section>
  );
}

/** Limit: findings of a vendor that are shown at first. */
const mostAtFirst = 25;

/** One vendor's findings. */
function Group({ findings, ...rest }: FindingListProps) {
  const [most, setMost] = useState(mostAtFirst);
  const more = findings.length - most;
  const { vendor = '', severity = 'none' } = findings[0]?.finding ?? {};
  return (
    <div class="finding-group">
      <h3 data-vendor={vendor} tabIndex={-1}>
        <DataText value={nameOf(vendor, rest.exposures)} /> <SeverityWord severity={severity} />{' '}
        <span class="quiet">{countedText('policy_count', findings.length)}</span>
      </h3>
      <ul>
        {findings.slice(0, most).map((each) => (
          <li key={`${each.finding.rule} ${each.finding.vendor} ${each.finding.app} ${each.finding.message}`}>
            <FindingRow actionable={each} {...rest} />
          </li>
        ))}
      </ul>
      {more > 0 && (
        <button type="button" class="button" onClick={() => setMost(findings.length)}>
          {countedText('policy_more', more)}
        </button>
      )}
    </div>
  );
}

function nameOf(vendor: string, exposures: readonly Exposure[]): string {
  return exposures.find(({ received }) => received.vendor === vendor)?.received.recipient.name ?? vendor;
}

type FindingRowProps = Omit<FindingListProps, 'findings'> & { readonly actionable: ActionableFinding };

function FindingRow({ actionable, exposures, policy, locked, route, edit }: FindingRowProps) {
  const { finding, category } = actionable;
  const exposure = exposures.find(({ received }) => received.vendor === finding.vendor);
  const name = visibleText(nameOf(finding.vendor, exposures));
  const also = alsoSentence(finding);
  const sentence = findingSentence(actionable, exposure, name);
  return (
    <Fold
      mark={<SeverityShape severity={finding.severity} />}
      label={
        <span class="finding-label">
          <strong>{ruleLabel(finding.rule)}</strong>
          <span>{category === null ? name : text('policy_kind_to', categoryLabel(category), name)}</span>
        </span>
      }
    >
      <div class="finding-body">
        <p lang={sentence === null ? 'en' : undefined}>
          <DataText value={sentence ?? finding.message} />
        </p>
        {also !== null && <p class="quiet">{also}</p>}
        <Evidence finding={finding} sentence={sentence ?? finding.message} />
        <p class="finding-links">
          <a class="link-line" href={linkTo(route, 'vendors', finding.vendor)}>
            {text('policy_open_vendor', name)}
          </a>
          <a class="link-line" href={linkTo(route, 'requests', null, { vendor: finding.vendor })}>
            {text('policy_open_requests', name)}
          </a>
        </p>
        {policy && !locked && <Allow policy={policy} actionable={actionable} name={name} edit={edit} />}
      </div>
    </Fold>
  );
}

function Evidence({ finding: { evidence, app }, sentence }: { finding: Finding; sentence: string }) {
  if (evidence.length === 0) return null;
  return (
    <ScrollRegion label={text('policy_evidence', visibleText(sentence))}>
      <table class="plain-table">
        <thead>
          <tr>
            <th scope="col">{text('policy_evidence_path')}</th>
            <th scope="col">{text('policy_evidence_page')}</th>
            <th scope="col">{text('policy_evidence_first')}</th>
            <th scope="col">{text('policy_evidence_count')}</th>
          </tr>
        </thead>
        <tbody>
          {evidence.map(({ path, category, hash, location, page, firstSeen, count }) => (
            <tr key={`${location} ${path} ${category} ${hash}`}>
              <th scope="row">
                <FieldPath path={path} />
              </th>
              <td>
                <DataText value={page || app} />
              </td>
              <td>{formatMoment(Date.parse(firstSeen))}</td>
              <td>
                <Times count={count} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

interface AllowProps {
  readonly policy: Policy;
  readonly actionable: ActionableFinding;
  readonly name: string;
  readonly edit: EditPolicy;
}

/**
 * Controls to allow what caused the finding, with a note on the reason. If no policy can allow it, a sentence says so; for
 * a secret, an exception is still offered.
 */
function Allow({ policy, actionable: { finding, category }, name, edit }: AllowProps) {
  const [note, setNote] = useState('');
  const { rule, vendor } = finding;
  if (rule === 'vendor-not-allowed') {
    return (
      <div class="finding-allow">
        <NoteField note={note} onInput={setNote} />
        <button
          type="button"
          class="button"
          onClick={() => void edit(addVendor(policy, vendor, note), text('policy_named', name))}
        >
          {text('policy_name_vendor', name)}
        </button>
      </div>
    );
  }
  const [sent] = rule === 'secret-sent' ? finding.evidence : [];
  if (category === null && sent?.category === undefined) return <p class="quiet">{text('policy_cannot_allow')}</p>;
  return (
    <>
      {category === null && <p class="quiet">{text('policy_cannot_allow')}</p>}
      <Decision
        policy={policy}
        vendor={vendor}
        name={name}
        category={category ?? sent?.category ?? 'other'}
        forAll={category !== null}
        edit={edit}
      />
    </>
  );
}

function NoteField({ note, onInput }: { note: string; onInput: (note: string) => void }) {
  return <TextField label={text('policy_note')} hint={text('policy_note_hint')} value={note} onInput={onInput} />;
}
