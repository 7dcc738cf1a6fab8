import { useMemo, useState } from 'preact/hooks';
import { Fold } from '../../../components/fold.tsx';
import { severityLabel } from '../../../labels.ts';
import { countedText, formatNumber, text } from '../../../text.ts';
import { linkTo, type Route, writeRoute } from '../../route.ts';
import { chosen } from './choices.ts';
import { FlowDrawing, type FlowPart } from './flow-drawing.tsx';
import { flowLabel } from './flow-label.ts';
import { type Flow as FlowGraph, type FlowLink, type FlowNode, type FlowSubject, layOut } from './flow-model.ts';
import { foldedId } from './matrix-model.ts';

interface FlowProps {
  readonly flow: FlowGraph;
  readonly route: Route;
}

/** The flow of data from apps through kinds of data to vendors, as a drawing and as a table. */
export function Flow({ flow, route }: FlowProps) {
  const [highlighted, setHighlighted] = useState<FlowPart | null>(null);
  const layout = useMemo(() => layOut(flow), [flow]);
  const nodes = useMemo(() => new Map(flow.nodes.map((node) => [node.id, node])), [flow]);
  return (
    <>
      <p class="flow-said">{highlighted ? sentenceOn(highlighted, nodes) : text('exposure_flow_hint')}</p>
      <section class="flow-region" aria-label={text('exposure_flow')}>
        <FlowDrawing
          layout={layout}
          highlighted={highlighted}
          onHighlight={setHighlighted}
          labelOf={(part) => sentenceOn(part, nodes)}
          hrefOf={(part) =>
            'subject' in part
              ? nodeAddress(part.subject, route)
              : evidenceAddress(nodes.get(part.source), nodes.get(part.target), route)
          }
        />
      </section>
      <Fold label={text('exposure_flow_table')} class="flow-fold">
        <FlowTable flow={flow} nodes={nodes} route={route} />
      </Fold>
    </>
  );
}

type Nodes = ReadonlyMap<string, FlowNode>;

/**
 * A sentence on a part of the flow: its name, the number of kinds of data, how often they were sent, and the severity.
 */
function sentenceOn(part: FlowPart, nodes: Nodes): string {
  const kinds = countedText('exposure_flow_kinds', part.kinds);
  const times = countedText('exposure_flow_times', part.times);
  const severity = severityLabel(part.severity);
  if ('subject' in part) return text('exposure_flow_node', flowLabel(part.subject), kinds, times, severity);
  const [source, target] = [nodes.get(part.source), nodes.get(part.target)];
  if (!source || !target) return '';
  return text('exposure_flow_link', flowLabel(source.subject), flowLabel(target.subject), kinds, times, severity);
}

/**
 * The address with more details on a node: a vendor's page, the matrix sorted by the node's kind of data, the flow of
 * the node's app only, or, for the node that several vendors share, the matrix.
 */
function nodeAddress(subject: FlowSubject, route: Route): string {
  const matrix = { view: '', order: '', reversed: '', kind: '' };
  switch (subject.kind) {
    case 'vendor':
      return linkTo(route, 'vendors', subject.vendor);
    case 'group':
      return chosen(route, { ...matrix, folded: subject.group, order: foldedId(subject.group) }, null);
    case 'category':
      return chosen(route, { ...matrix, folded: '', order: subject.category }, null);
    case 'app':
      return writeRoute({ ...route, scope: { ...route.scope, app: subject.app } });
    case 'further':
      return chosen(route, matrix, null);
  }
}

/** The address of the evidence for a link; null if it does not lead to a single vendor. */
function evidenceAddress(source: FlowNode | undefined, target: FlowNode | undefined, route: Route): string | null {
  if (source === undefined || target?.subject.kind !== 'vendor') return null;
  const kind = kindIn(source.subject);
  return kind && chosen(route, { kind }, target.subject.vendor);
}

function kindIn(subject: FlowSubject): string | null {
  if (subject.kind === 'group') return foldedId(subject.group);
  return subject.kind === 'category' ? subject.category : null;
}

function FlowTable({ flow, nodes, route }: { flow: FlowGraph; nodes: Nodes; route: Route }) {
  const links = flow.links.filter(({ source }) => !source.startsWith('app '));
  return (
    <table class="flow-table">
      <thead>
        <tr>
          <th scope="col">{text('exposure_vendor')}</th>
          <th scope="col">{text('vendor_kinds')}</th>
          <th scope="col">{text('exposure_times')}</th>
          <th scope="col">{text('exposure_severity')}</th>
        </tr>
      </thead>
      <tbody>{orderedLinks(links, flow).map((link) => tableLine(link, nodes, route))}</tbody>
    </table>
  );
}

function tableLine(link: FlowLink, nodes: Nodes, route: Route) {
  const [source, target] = [nodes.get(link.source), nodes.get(link.target)];
  if (!source || !target) return null;
  const address = evidenceAddress(source, target, route);
  return (
    <tr key={`${link.source} ${link.target}`}>
      <th scope="row">{flowLabel(target.subject)}</th>
      <td>{address ? <a href={address}>{flowLabel(source.subject)}</a> : flowLabel(source.subject)}</td>
      <td>{formatNumber(link.times)}</td>
      <td>{severityLabel(link.severity)}</td>
    </tr>
  );
}

/** Links by vendor, in the flow's order. */
function orderedLinks(links: readonly FlowLink[], { nodes }: FlowGraph): FlowLink[] {
  const place = new Map(nodes.map(({ id }, at) => [id, at]));
  const at = (id: string) => place.get(id) ?? 0;
  return [...links].sort((a, b) => at(a.target) - at(b.target) || at(a.source) - at(b.source));
}
