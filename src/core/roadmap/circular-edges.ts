/** A way from one node to another. */
export interface Edge {
  readonly from: string;
  readonly to: string;
}

/**
 * The edges that are part of a circle: those whose two ends can reach each other. Kosaraju's two searches, without recursion, so that the work
 * grows with the number of edges and a long chain cannot overflow the stack.
 * @returns of the same order and identity as the given ones
 */
export function circularEdges<E extends Edge>(edges: readonly E[]): readonly E[] {
  const group = new Map<string, string>();
  const before = neighbours(edges.map(({ from, to }) => ({ from: to, to: from })));
  for (const root of finished(neighbours(edges)).reverse()) {
    const waiting = [root];
    for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
      if (group.has(node)) continue;
      group.set(node, root);
      waiting.push(...(before.get(node) ?? []));
    }
  }
  return edges.filter(({ from, to }) => group.get(from) === group.get(to));
}

function neighbours(edges: readonly Edge[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  const of = (node: string): string[] => {
    const known = found.get(node) ?? [];
    found.set(node, known);
    return known;
  };
  for (const { from, to } of edges) {
    of(from).push(to);
    of(to);
  }
  return found;
}

/** The nodes in the order in which a search in depth leaves them. */
function finished(after: ReadonlyMap<string, readonly string[]>): string[] {
  const left: string[] = [];
  const seen = new Set<string>();
  for (const root of after.keys()) {
    if (seen.has(root)) continue;
    seen.add(root);
    const path = [{ node: root, next: 0 }];
    for (let last = path.at(-1); last !== undefined; last = path.at(-1)) {
      const to = after.get(last.node)?.[last.next++];
      if (to === undefined) {
        left.push(last.node);
        path.pop();
      } else if (!seen.has(to)) {
        seen.add(to);
        path.push({ node: to, next: 0 });
      }
    }
  }
  return left;
}
