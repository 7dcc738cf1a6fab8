import type { Change } from '../../../../baseline/changes.ts';
import { DataText } from '../../../components/data-text.tsx';
import { Fold } from '../../../components/fold.tsx';
import { SeverityShape } from '../../../components/severity-mark.tsx';
import { countedText, text } from '../../../text.ts';
import { visibleText } from '../../../visible-text.ts';
import { ruleLabel } from '../policy/rule-label.ts';
import type { ChangedFact } from './agreed.ts';
import { factSentence } from './baseline-sentences.ts';
import { LongList } from './long-list.tsx';

interface BaselineViewProps {
  readonly facts: readonly ChangedFact[];
  readonly nameOf: (vendor: string) => string;
  /** Accepts changes into the baseline, and shows a confirmation. */
  readonly accept: (changes: readonly Change[], says: string) => void;
}

/** The changes since the baseline, by vendor. Changes can be accepted individually, by vendor, or all at once. */
export function BaselineView({ facts, nameOf, accept }: BaselineViewProps) {
  if (facts.length === 0) return null;
  const vendors = [...new Set(facts.map(({ change }) => change.vendor))];
  return (
    <section class="difference" aria-labelledby="baseline-changes">
      <div class="baseline-head">
        <h2 id="baseline-changes">{text('baseline_changes')}</h2>
        <button
          type="button"
          class="button"
          onClick={() => accept(changesOf(facts), countedText('baseline_accepted', facts.length))}
        >
          {countedText('baseline_accept_all', facts.length)}
        </button>
      </div>
      <ul>
        {vendors.map((vendor) => {
          const own = facts.filter(({ change }) => change.vendor === vendor);
          return (
            <li key={vendor}>
              <VendorChanges name={nameOf(vendor)} facts={own} accept={accept} isFirst={vendor === vendors[0]} />
            </li>
          );
        })}
      </ul>
    </section>
  );
}

interface VendorChangesProps extends Pick<BaselineViewProps, 'facts' | 'accept'> {
  readonly name: string;
  readonly isFirst: boolean;
}

function VendorChanges({ name, facts, accept, isFirst }: VendorChangesProps) {
  const shown = visibleText(name);
  const rules = new Set(facts.map(({ finding }) => ruleLabel(finding.rule)));
  return (
    <Fold
      isOpen={isFirst}
      mark={<SeverityShape severity={facts[0]?.finding.severity ?? 'none'} />}
      label={
        <span class="difference-label">
          <strong>
            <DataText value={name} />
          </strong>
          <span class="quiet">{countedText('baseline_changes_count', facts.length)}</span>
          <span class="difference-kinds">{[...rules].join(' · ')}</span>
        </span>
      }
    >
      <LongList
        items={facts}
        keyOf={({ change }) => JSON.stringify([change.kind, change.app, change.fields, change.before])}
        draw={(fact) => <FactLine fact={fact} name={name} accept={accept} />}
      />
      {facts.length > 1 && (
        <p>
          <button
            type="button"
            class="button"
            onClick={() => accept(changesOf(facts), countedText('baseline_accepted', facts.length))}
          >
            {text('baseline_accept_vendor', shown)}
          </button>
        </p>
      )}
    </Fold>
  );
}

interface FactLineProps extends Pick<BaselineViewProps, 'accept'> {
  readonly fact: ChangedFact;
  readonly name: string;
}

function FactLine({ fact, name, accept }: FactLineProps) {
  const { finding, change } = fact;
  const sentence = factSentence(fact, name);
  const [seen] = finding.evidence;
  return (
    <div class="baseline-fact">
      <SeverityShape severity={finding.severity} />
      <div>
        <p>
          <strong>{ruleLabel(finding.rule)}</strong>
          {!fact.fails && <span class="quiet"> {text('baseline_fails_not')}</span>}
        </p>
        <p>
          <DataText value={sentence} />
        </p>
        {seen && (
          <p class="quiet baseline-where">
            <DataText value={[...(seen.events ?? []).slice(0, 3), seen.page].join(' · ')} />
          </p>
        )}
      </div>
      <button type="button" class="button" onClick={() => accept([change], countedText('baseline_accepted', 1))}>
        {text('baseline_accept')} <span class="unseen">{visibleText(sentence)}</span>
      </button>
    </div>
  );
}

const changesOf = (facts: readonly ChangedFact[]) => facts.map(({ change }) => change);
