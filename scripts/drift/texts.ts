import { parseAst } from 'vite';

/** Placeholder for a part that is only known when the code runs. */
export const unknownPart = '{}';

interface Node {
  readonly type: string;
  readonly [part: string]: unknown;
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as { type?: unknown }).type === 'string';
const nodesIn = (value: unknown): Node[] => (Array.isArray(value) ? value : [value]).filter(isNode);

/** Comments that begin a line. An approximation, to find the scripts that are worth parsing. */
const comments = /^\s*\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm;

/**
 * The texts in a script's code, assembled as far as they are known: `'https://' + region + '.i.example.com'` is
 * `https://{}.i.example.com`. Comments are not included. Empty if nothing in the script's code matches `wanted`;
 * otherwise throws if the script is not valid JavaScript.
 */
export function textsIn(script: string, wanted: RegExp): Set<string> {
  const texts = new Set<string>();
  if (!wanted.test(script.replace(comments, ''))) return texts;
  const waiting: Node[] = nodesIn(parseAst(script));
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    const pieces = piecesOf(node);
    if (pieces) texts.add(joined(node, waiting));
    else for (const part of Object.values(node)) waiting.push(...nodesIn(part));
  }
  return texts;
}

/** The parts of which a text is assembled, in order; null if the node is not a text. */
function piecesOf(node: Node): ReadonlyArray<string | Node> | null {
  if (node.type === 'Literal' && typeof node.value === 'string') return [node.value];
  if (node.type === 'ParenthesizedExpression') return nodesIn(node.expression);
  if (node.type === 'BinaryExpression' && node.operator === '+') return [...nodesIn(node.left), ...nodesIn(node.right)];
  if (node.type === 'TemplateLiteral') {
    const between = nodesIn(node.expressions);
    return nodesIn(node.quasis).flatMap((quasi, index) => [cooked(quasi), ...between.slice(index, index + 1)]);
  }
  if (node.type === 'CallExpression' && isNode(node.callee) && isNode(node.callee.property)) {
    // Older compilers turn templates into `"https://".concat(region, ".example.com")`.
    const { object, property } = node.callee;
    if (property.name === 'concat' && isNode(object) && piecesOf(object)) return [object, ...nodesIn(node.arguments)];
  }
  return null;
}

/** The text of a node, with {@link unknownPart} for each part that is not a text. Those parts are read later. */
function joined(node: Node, waiting: Node[]): string {
  const pieces = piecesOf(node);
  if (pieces === null) {
    waiting.push(node);
    return unknownPart;
  }
  return pieces.map((piece) => (typeof piece === 'string' ? piece : joined(piece, waiting))).join('');
}

const cooked = (quasi: Node): string => (quasi.value as { cooked: string | null }).cooked ?? '';
