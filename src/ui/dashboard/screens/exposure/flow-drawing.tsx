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
  readonly looked: FlowPart | null;
  readonly onLook: (part: FlowPart | null) => void;
  readonly labelOf: (part: FlowPart) => string;
  /** The address that a part links to; null if there is none. */
  readonly hrefOf: (part: FlowPart) => string | null;
}

/** The flow as a drawing. The Tab key moves between nodes. The table below has the links of the bands as well. */
export function FlowDrawing({ layout, looked, onLook, labelOf, hrefOf }: FlowDrawingProps) {
  const { width, height, nodes, links } = layout;
  return (
    <svg class={looked ? 'flow flow-looked' : 'flow'} viewBox={`0 0 ${width} ${height}`}>
      <title>{text('exposure_flow')}</title>
      {links.map((link) => (
        <Linked
          key={`${link.source} ${link.target}`}
          href={hrefOf(link)}
          label={labelOf(link)}
          tabIndex={-1}
          onLook={(isLooked) => onLook(isLooked ? link : null)}
        >
          <path
            class={`flow-band flow-${link.severity}${looked && isOn(link, looked) ? ' flow-on' : ''}`}
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
          onLook={(isLooked) => onLook(isLooked ? node : null)}
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
  readonly onLook: (isLooked: boolean) => void;
  readonly children: ComponentChildren;
}

function Linked({ href, label, tabIndex, onLook, children }: LinkedProps) {
  const look = {
    onMouseEnter: () => onLook(true),
    onMouseLeave: () => onLook(false),
    onFocus: () => onLook(true),
    onBlur: () => onLook(false),
  };
  if (href === null) return <g {...look}>{children}</g>;
  return (
    <a href={href} aria-label={label} tabIndex={tabIndex} {...look}>
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

/** Whether a band has the pointer or focus, or begins or ends at a node that has. */
function isOn(link: FlowLink, looked: FlowPart): boolean {
  if ('subject' in looked) return link.source === looked.id || link.target === looked.id;
  return link.source === looked.source && link.target === looked.target;
}
