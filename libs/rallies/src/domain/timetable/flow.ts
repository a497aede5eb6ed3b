/** Least path costs closer to zero than this, relative to the largest arc cost, count as zero. */
const EPSILON = 1e-10;

/**
 * Minimum-cost flow by successive shortest paths with node potentials (Ahuja, Magnanti & Orlin, Network Flows, 1993, 9.7).
 * Arcs must not form a circle of negative cost.
 */
export class FlowNetwork {
  private readonly from: number[] = [];
  private readonly to: number[] = [];
  private readonly left: number[] = [];
  private readonly cost: number[] = [];
  private readonly arcsOf: number[][] = [];
  private potential = new Float64Array(0);
  private epsilon = 0;

  addNode(): number {
    return this.arcsOf.push([]) - 1;
  }

  /** The arc's number; its reverse in the residual network is the next one. */
  addArc(from: number, to: number, capacity: number, cost: number): number {
    const arc = this.to.length;
    this.from.push(from, to);
    this.to.push(to, from);
    this.left.push(capacity, 0);
    this.cost.push(cost, -cost);
    this.arcsOf[from]!.push(arc);
    this.arcsOf[to]!.push(arc + 1);
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
    return this.cost[arc]! + this.potential[this.from[arc]!]! - this.potential[this.to[arc]!]!;
  }

  /** Sends units from source to sink for as long as each lowers the total cost. */
  minimiseCost(source: number, sink: number): void {
    this.epsilon = EPSILON * this.cost.reduce((most, cost) => Math.max(most, cost), 1);
    this.potential = this.initialPotential(source);
    const distance = new Float64Array(this.arcsOf.length).fill(Number.POSITIVE_INFINITY);
    const arcTo = new Int32Array(this.arcsOf.length);
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
      this.push(source, sink, arcTo);
    }
  }

  private push(source: number, sink: number, arcTo: Int32Array): void {
    let units = Number.POSITIVE_INFINITY;
    for (let node = sink; node !== source; node = this.from[arcTo[node]!]!) {
      units = Math.min(units, this.left[arcTo[node]!]!);
    }
    for (let node = sink; node !== source; node = this.from[arcTo[node]!]!) {
      this.left[arcTo[node]!]! -= units;
      this.left[arcTo[node]! ^ 1]! += units;
    }
  }

  /** Bellman and Ford with a queue: the arcs given may have negative costs. */
  private initialPotential(source: number): Float64Array<ArrayBuffer> {
    const potential = new Float64Array(this.arcsOf.length).fill(Number.POSITIVE_INFINITY);
    const waiting = new Uint8Array(this.arcsOf.length);
    const queue = [source];
    potential[source] = 0;
    for (let head = 0; head < queue.length; head++) {
      const node = queue[head]!;
      waiting[node] = 0;
      for (const arc of this.arcsOf[node]!) {
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
    const heap = new NodeHeap();
    const touched = [source];
    distance[source] = 0;
    heap.push(source, 0);
    while (heap.size > 0) {
      const key = heap.leastKey;
      const node = heap.pop();
      if (key > distance[node]!) continue;
      if (node === sink || key >= limit) break;
      for (const arc of this.arcsOf[node]!) {
        if (this.left[arc]! <= 0) continue;
        const next = this.to[arc]!;
        const length = key + Math.max(0, this.cost[arc]! + this.potential[node]! - this.potential[next]!);
        if (length >= distance[next]!) continue;
        if (distance[next] === Number.POSITIVE_INFINITY) touched.push(next);
        distance[next] = length;
        arcTo[next] = arc;
        heap.push(next, length);
      }
    }
    return touched;
  }
}

/** A binary heap of nodes by key; a node may be in it several times. */
class NodeHeap {
  private readonly nodes: number[] = [];
  private readonly keys: number[] = [];

  get size(): number {
    return this.nodes.length;
  }

  get leastKey(): number {
    return this.keys[0]!;
  }

  push(node: number, key: number): void {
    let place = this.nodes.push(node) - 1;
    this.keys.push(key);
    while (place > 0) {
      const parent = (place - 1) >> 1;
      if (this.keys[parent]! <= key) break;
      this.move(parent, place);
      place = parent;
    }
    this.nodes[place] = node;
    this.keys[place] = key;
  }

  pop(): number {
    const least = this.nodes[0]!;
    const node = this.nodes.pop()!;
    const key = this.keys.pop()!;
    const size = this.nodes.length;
    if (size === 0) return least;
    let place = 0;
    for (let child = 1; child < size; child = 2 * place + 1) {
      if (child + 1 < size && this.keys[child + 1]! < this.keys[child]!) child++;
      if (this.keys[child]! >= key) break;
      this.move(child, place);
      place = child;
    }
    this.nodes[place] = node;
    this.keys[place] = key;
    return least;
  }

  private move(from: number, to: number): void {
    this.nodes[to] = this.nodes[from]!;
    this.keys[to] = this.keys[from]!;
  }
}
