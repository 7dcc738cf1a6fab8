import { type SankeyGraph, sankey } from 'd3-sankey';
import {
  type CategoryGroup,
  type CategoryId,
  categoryIds,
  moreSevere,
  type Severity,
  taxonomy,
} from '../../../../classify/taxonomy.ts';
import { severityAmong } from '../../../../exposure/expose.ts';
import { type Exposure, type ExposureSummary, hasReceivedData } from '../../../../exposure/exposure.ts';

/** What a node represents. Several apps are one node until the fields, which name their app, are read. */
export type FlowSubject =
  | { readonly kind: 'app'; readonly app: string | null }
  | { readonly kind: 'group'; readonly group: CategoryGroup }
  | { readonly kind: 'category'; readonly category: CategoryId }
  | { readonly kind: 'vendor'; readonly vendor: string; readonly summary: ExposureSummary }
  | { readonly kind: 'further'; readonly vendors: number };

export interface FlowNode {
  readonly id: string;
  readonly subject: FlowSubject;
  readonly severity: Severity;
  /** How often data was sent through it. */
  readonly times: number;
  /** Number of kinds of data, each counted once for each app and vendor. Determines its height. */
  readonly kinds: number;
}

export interface FlowLink {
  readonly source: string;
  readonly target: string;
  readonly severity: Severity;
  readonly times: number;
  readonly kinds: number;
}

export interface Flow {
  readonly nodes: readonly FlowNode[];
  readonly links: readonly FlowLink[];
}

/** A kind of data that a vendor received from an app. */
interface Strand {
  readonly app: string | null;
  readonly category: CategoryId;
  readonly summary: ExposureSummary;
  readonly severity: Severity;
  readonly times: number;
}

/** Limit: vendors with their own node. If there are at least two more, the least severe share one. */
const mostVendors = 24;

/**
 * The flow from apps through kinds of data to vendors, most severe vendors first.
 * @param app the only app in the scope; null if there are several
 */
export function flowOf(
  summaries: ReadonlyArray<ExposureSummary | Exposure>,
  app: string | null,
  through: 'groups' | 'kinds',
): Flow {
  const receivers = summaries.filter((summary) => hasReceivedData(summary) && summary.categories.length > 0);
  const strands = receivers.flatMap((summary) => strandsOf(summary, app));
  const named = new Set(receivers.slice(0, receivers.length > mostVendors + 1 ? mostVendors : undefined));
  const further = receivers.length - named.size;
  const nodes = new Map<string, FlowNode>();
  const links = new Map<string, FlowLink>();
  for (const strand of strands) {
    const way = [
      subjectNode({ kind: 'app', app: strand.app }),
      subjectNode(
        through === 'groups'
          ? { kind: 'group', group: taxonomy[strand.category].group }
          : { kind: 'category', category: strand.category },
      ),
      subjectNode(
        named.has(strand.summary)
          ? { kind: 'vendor', vendor: strand.summary.received.vendor, summary: strand.summary }
          : { kind: 'further', vendors: further },
      ),
    ] as const;
    for (const node of way) nodes.set(node.id, grown(nodes.get(node.id) ?? node, strand));
    for (const [source, target] of [way.slice(0, 2), way.slice(1)] as [FlowNode, FlowNode][]) {
      const id = `${source.id} ${target.id}`;
      const link = { source: source.id, target: target.id, severity: 'none' as const, times: 0, kinds: 0 };
      links.set(id, grown(links.get(id) ?? link, strand));
    }
  }
  return { nodes: [...nodes.values()].sort(byPlace), links: [...links.values()] };
}

function strandsOf(summary: ExposureSummary | Exposure, app: string | null): Strand[] {
  const strand = (from: string | null, category: CategoryId, times: number): Strand => ({
    ...{ app: from, category, summary, times },
    severity: severityAmong(category, summary.combinations),
  });
  const sums = new Map<string, Strand>();
  const add = (from: string | null, category: CategoryId, times: number) => {
    const id = `${from} ${category}`;
    sums.set(id, strand(from, category, times + (sums.get(id)?.times ?? 0)));
  };
  if (app === null && 'disclosures' in summary) {
    for (const { app: from, category, count } of summary.disclosures) {
      if (category !== 'other') add(from, category, count);
    }
  } else {
    for (const { category, count } of summary.received.kinds) add(app, category, count);
  }
  return [...sums.values()];
}

function subjectNode(subject: FlowSubject): FlowNode {
  return { id: idOf(subject), subject, severity: 'none', times: 0, kinds: 0 };
}

function idOf(subject: FlowSubject): string {
  switch (subject.kind) {
    case 'app':
      return `app ${subject.app ?? ''}`;
    case 'group':
      return `group ${subject.group}`;
    case 'category':
      return `category ${subject.category}`;
    case 'vendor':
      return `vendor ${subject.vendor}`;
    case 'further':
      return 'further';
  }
}

function grown<Part extends FlowNode | FlowLink>(part: Part, { times, severity }: Strand): Part {
  return { ...part, times: part.times + times, kinds: part.kinds + 1, severity: moreSevere(part.severity, severity) };
}

const categoryPlace = new Map(categoryIds.map((id, index) => [id, index]));
const groups = [...new Set(categoryIds.map((id) => taxonomy[id].group))];

/**
 * Sort order: apps, then groups or kinds in the taxonomy's order, then vendors in the given order, the shared node
 * last.
 */
function byPlace(a: FlowNode, b: FlowNode): number {
  return columnOf(a) - columnOf(b) || placeOf(a) - placeOf(b);
}

function placeOf({ subject }: FlowNode): number {
  if (subject.kind === 'group') return groups.indexOf(subject.group);
  if (subject.kind === 'category') return categoryPlace.get(subject.category) ?? 0;
  return subject.kind === 'further' ? 1 : 0;
}

/** The positions of a flow's parts, in the picture's own units. */
export interface FlowLayout {
  readonly width: number;
  readonly height: number;
  readonly nodeWidth: number;
  /** Space for a name to the right of the last nodes. */
  readonly nameRoom: number;
  readonly nodes: ReadonlyArray<FlowNode & { readonly x: number; readonly y: number; readonly height: number }>;
  readonly links: ReadonlyArray<FlowLink & { readonly path: string; readonly width: number }>;
}

const nodeWidth = 10;
const nodeGap = 12;
/** Height for a node in the longest column, including the gap: one line of text fits. */
const nodeRoom = 26;
const nameRoom = 240;
const width = 960;

/** Computes the layout of a flow. Names are to the right of their nodes. */
export function layOut(flow: Flow): FlowLayout {
  const longest = Math.max(...[0, 1, 2].map((place) => flow.nodes.filter((node) => columnOf(node) === place).length));
  const height = Math.max(240, longest * nodeRoom);
  const around = { width, height, nodeWidth, nameRoom };
  if (flow.nodes.length === 0) return { ...around, nodes: [], links: [] };
  const graph: SankeyGraph<FlowNode, FlowLink> = {
    nodes: flow.nodes.map((node) => ({ ...node })),
    links: flow.links.map((link) => ({ ...link, value: link.kinds })),
  };
  const places = new Map(flow.nodes.map(({ id }, at) => [id, at]));
  const place = (end: End) => places.get(idIn(end)) ?? 0;
  const laid = sankey<FlowNode, FlowLink>()
    .nodeId(({ id }) => id)
    .nodeWidth(nodeWidth)
    .nodePadding(nodeGap)
    .nodeSort(null)
    .linkSort((a, b) => place(a.source) - place(b.source) || place(a.target) - place(b.target))
    .extent([
      [1, 8],
      [width - nameRoom, height - 8],
    ])(graph);
  return {
    ...around,
    nodes: laid.nodes.map(({ x0 = 0, y0 = 0, y1 = 0, id, subject, severity, times, kinds }) => ({
      ...{ id, subject, severity, times, kinds },
      ...{ x: x0, y: y0, height: Math.max(1, y1 - y0) },
    })),
    links: laid.links.map(({ source, target, y0 = 0, y1 = 0, width: breadth = 1, severity, times, kinds }) => ({
      ...{ source: idIn(source), target: idIn(target), severity, times, kinds },
      ...{ path: bandPath(rightOf(source), y0, leftOf(target), y1), width: Math.max(1, breadth) },
    })),
  };
}

const columnOf = ({ subject: { kind } }: FlowNode) =>
  kind === 'app' ? 0 : kind === 'vendor' || kind === 'further' ? 2 : 1;

type End = string | number | (FlowNode & { readonly x0?: number; readonly x1?: number });
const idIn = (end: End): string => (typeof end === 'object' ? end.id : String(end));
const rightOf = (end: End): number => (typeof end === 'object' ? (end.x1 ?? 0) : 0);
const leftOf = (end: End): number => (typeof end === 'object' ? (end.x0 ?? 0) : 0);

/** A curve that starts and ends horizontally. */
function bandPath(x0: number, y0: number, x1: number, y1: number): string {
  const middle = (x0 + x1) / 2;
  const [from, to] = [y0.toFixed(1), y1.toFixed(1)];
  return `M${x0} ${from}C${middle} ${from} ${middle} ${to} ${x1} ${to}`;
}
