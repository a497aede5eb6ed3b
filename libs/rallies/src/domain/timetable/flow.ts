import { NodeHeap } from './node-heap.js';

/** Least path costs closer to zero than this, relative to the largest arc cost, count as zero. */
const EPSILON = 1e-10;

/**
 * Minimum-cost flow by the primal-dual method (Ahuja, Magnanti & Orlin, Network Flows, 1993, 9.8): shortest paths give node
 * potentials, then all paths of reduced cost zero are filled at once. Scores are whole numbers mostly, so that many paths
 * cost the same and few rounds are needed. Arcs must not form a circle of negative cost.
 */
export class FlowNetwork {
  private readonly to: number[] = [];
  private readonly left: number[] = [];
  private readonly cost: number[] = [];
  private nodes = 0;
  private potential = new Float64Array(0);
  private epsilon = 0;
  /** The arcs of each node: `arcs` from `first[node]` up to `first[node + 1]`. */
  private arcs = new Int32Array(0);
  private first = new Int32Array(0);

  addNode(): number {
    return this.nodes++;
  }

  /** The arc's number; its reverse in the residual network is the next one. */
  addArc(from: number, to: number, capacity: number, cost: number): number {
    const arc = this.to.length;
    this.to.push(to, from);
    this.left.push(capacity, 0);
    this.cost.push(cost, -cost);
    return arc;
  }

  flow(arc: number): number {
    return this.left[arc + 1]!;
  }

  /**
   * What one more unit on this arc costs at least, given the optimum found; negative for an arc whose flow saves something.
   * Infinite where the source cannot reach.
   */
  reducedCost(arc: number): number {
    return this.cost[arc]! + this.potential[this.to[arc ^ 1]!]! - this.potential[this.to[arc]!]!;
  }

  /** Sends units from source to sink for as long as each lowers the total cost. */
  minimiseCost(source: number, sink: number): void {
    this.epsilon = EPSILON * this.cost.reduce((most, cost) => Math.max(most, cost), 1);
    this.sortArcs();
    this.potential = this.initialPotential(source);
    const distance = new Float64Array(this.nodes).fill(Number.POSITIVE_INFINITY);
    const arcTo = new Int32Array(this.nodes);
    while (this.potential[sink]! - this.potential[source]! < -this.epsilon) {
      // A path longer than this, in reduced cost, would not lower the total cost.
      const limit = this.potential[source]! - this.potential[sink]!;
      const touched = this.shortestPath(source, sink, limit - this.epsilon, distance, arcTo);
      const reached = distance[sink]! < limit - this.epsilon;
      const length = reached ? distance[sink]! : limit;
      for (const node of touched) {
        if (distance[node]! < length) this.potential[node]! += distance[node]! - length;
        distance[node] = Number.POSITIVE_INFINITY;
      }
      if (!reached) return;
      const path: number[] = [];
      for (let node = sink; node !== source; node = this.to[arcTo[node]! ^ 1]!) path.push(arcTo[node]!);
      this.push(path);
      this.fillFreePaths(source, sink);
    }
  }

  private sortArcs(): void {
    this.first = new Int32Array(this.nodes + 1);
    for (let arc = 0; arc < this.to.length; arc++) this.first[this.to[arc ^ 1]! + 1]!++;
    for (let node = 0; node < this.nodes; node++) this.first[node + 1]! += this.first[node]!;
    const next = this.first.slice();
    this.arcs = new Int32Array(this.to.length);
    for (let arc = 0; arc < this.to.length; arc++) this.arcs[next[this.to[arc ^ 1]!]!++] = arc;
  }

  private push(path: readonly number[]): void {
    const units = path.reduce((least, arc) => Math.min(least, this.left[arc]!), Number.POSITIVE_INFINITY);
    for (const arc of path) {
      this.left[arc]! -= units;
      this.left[arc ^ 1]! += units;
    }
  }

  /** Fills paths of reduced cost zero until a depth-first search, which enters no dead end twice, finds no more. */
  private fillFreePaths(source: number, sink: number): void {
    const { to, left, arcs, first } = this;
    const next = first.slice(0, this.nodes);
    const isClosed = new Uint8Array(this.nodes);
    const path: number[] = [];
    isClosed[source] = 1;
    for (let node = source; ; ) {
      if (node === sink) {
        this.push(path);
        while (path.length > 0) {
          const arc = path.pop()!;
          isClosed[to[arc]!] = 0;
          node = to[arc ^ 1]!;
          if (left[arc]! <= 0 && !path.some((earlier) => left[earlier]! <= 0)) break;
        }
      }
      let arc = -1;
      for (; next[node]! < first[node + 1]!; next[node]!++) {
        const tried = arcs[next[node]!]!;
        if (left[tried]! <= 0 || isClosed[to[tried]!] === 1 || this.reducedCost(tried) > this.epsilon) continue;
        arc = tried;
        break;
      }
      if (arc >= 0) {
        path.push(arc);
        node = to[arc]!;
        isClosed[node] = 1;
      } else {
        const back = path.pop();
        if (back === undefined) return;
        node = to[back ^ 1]!;
        next[node]!++;
      }
    }
  }

  /** Bellman and Ford with a queue: the arcs given may have negative costs. */
  private initialPotential(source: number): Float64Array<ArrayBuffer> {
    const potential = new Float64Array(this.nodes).fill(Number.POSITIVE_INFINITY);
    const waiting = new Uint8Array(this.nodes);
    const queue = [source];
    potential[source] = 0;
    for (let head = 0; head < queue.length; head++) {
      const node = queue[head]!;
      waiting[node] = 0;
      for (let place = this.first[node]!; place < this.first[node + 1]!; place++) {
        const arc = this.arcs[place]!;
        const next = this.to[arc]!;
        const length = potential[node]! + this.cost[arc]!;
        if (this.left[arc]! <= 0 || length >= potential[next]!) continue;
        potential[next] = length;
        if (waiting[next] === 0) queue.push(next);
        waiting[next] = 1;
      }
    }
    return potential;
  }

  /** Dijkstra on reduced costs until the sink or `limit` is reached; returns the nodes whose distance was set. */
  private shortestPath(
    source: number,
    sink: number,
    limit: number,
    distance: Float64Array,
    arcTo: Int32Array,
  ): readonly number[] {
    const { to, left, cost, arcs, first, potential } = this;
    const heap = new NodeHeap();
    const touched = [source];
    distance[source] = 0;
    heap.push(source, 0);
    while (heap.size > 0) {
      const key = heap.leastKey;
      const node = heap.pop();
      if (key > distance[node]!) continue;
      if (node === sink || key >= limit) break;
      const from = key + potential[node]!;
      for (let place = first[node]!; place < first[node + 1]!; place++) {
        const arc = arcs[place]!;
        if (left[arc]! <= 0) continue;
        const next = to[arc]!;
        const length = Math.max(key, from + cost[arc]! - potential[next]!);
        // Whatever is not nearer than the sink changes nothing.
        if (length >= distance[next]! || length >= distance[sink]!) continue;
        if (distance[next] === Number.POSITIVE_INFINITY) touched.push(next);
        distance[next] = length;
        arcTo[next] = arc;
        heap.push(next, length);
      }
    }
    return touched;
  }
}
