import type { ComponentChildren } from 'preact';
import { severityShapes } from '../../../components/severity-mark.tsx';
import { text } from '../../../text.ts';
import { flowLabel } from './flow-label.ts';
import type { FlowLayout, FlowLink, FlowNode } from './flow-model.ts';
import { fitted } from './picture.ts';

export type FlowPart = FlowNode | FlowLink;

interface FlowDrawingProps {
  readonly layout: FlowLayout;
  /** The part under the pointer or with the focus. */
  readonly highlighted: FlowPart | null;
  readonly onHighlight: (part: FlowPart | null) => void;
  readonly labelOf: (part: FlowPart) => string;
  /** The address that a part links to; null if there is none. */
  readonly hrefOf: (part: FlowPart) => string | null;
}

/** The flow as a drawing. The Tab key moves between nodes. The table below has the links of the bands as well. */
export function FlowDrawing({ layout, highlighted, onHighlight, labelOf, hrefOf }: FlowDrawingProps) {
  const { width, height, nodes, links } = layout;
  return (
    <svg class={highlighted ? 'flow flow-highlighted' : 'flow'} viewBox={`0 0 ${width} ${height}`}>
      <title>{text('exposure_flow')}</title>
      {links.map((link) => (
        <Linked
          key={`${link.source} ${link.target}`}
          href={hrefOf(link)}
          label={labelOf(link)}
          tabIndex={-1}
          onHighlight={(isOn) => onHighlight(isOn ? link : null)}
        >
          <path
            class={`flow-band flow-${link.severity}${highlighted && isAlong(link, highlighted) ? ' flow-on' : ''}`}
            d={link.path}
            stroke-width={link.width}
          />
        </Linked>
      ))}
      {nodes.map((node) => (
        <Linked
          key={node.id}
          href={hrefOf(node)}
          label={labelOf(node)}
          tabIndex={0}
          onHighlight={(isOn) => onHighlight(isOn ? node : null)}
        >
          <Mark node={node} layout={layout} />
        </Linked>
      ))}
    </svg>
  );
}

interface LinkedProps {
  readonly href: string | null;
  readonly label: string;
  readonly tabIndex: number;
  readonly onHighlight: (isOn: boolean) => void;
  readonly children: ComponentChildren;
}

function Linked({ href, label, tabIndex, onHighlight, children }: LinkedProps) {
  const listeners = {
    onMouseEnter: () => onHighlight(true),
    onMouseLeave: () => onHighlight(false),
    onFocus: () => onHighlight(true),
    onBlur: () => onHighlight(false),
  };
  if (href === null) return <g {...listeners}>{children}</g>;
  return (
    <a href={href} aria-label={label} tabIndex={tabIndex} {...listeners}>
      {children}
    </a>
  );
}

function Mark({ node, layout }: { node: FlowLayout['nodes'][number]; layout: FlowLayout }) {
  const { x, y, height, severity, subject } = node;
  const { nodeWidth, nameRoom } = layout;
  const middle = y + height / 2;
  return (
    <>
      <rect class={`flow-bar flow-${severity}`} x={x} y={y} width={nodeWidth} height={height} />
      <path
        class={`flow-shape flow-${severity}`}
        transform={`translate(${x + nodeWidth + 5} ${middle - 5}) scale(.83)`}
        d={severityShapes[severity]}
      />
      <text x={x + nodeWidth + 19} y={middle + 4}>
        {fitted(flowLabel(subject), nameRoom - 36, 12)}
      </text>
    </>
  );
}

/** Whether a band is the highlighted part, or begins or ends at it. */
function isAlong(link: FlowLink, highlighted: FlowPart): boolean {
  if ('subject' in highlighted) return link.source === highlighted.id || link.target === highlighted.id;
  return link.source === highlighted.source && link.target === highlighted.target;
}
