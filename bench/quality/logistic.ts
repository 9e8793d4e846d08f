/** Logistic regression by Newton's method with a small ridge, for the models of src/checks/ar-en. Nothing is left to chance. */
export interface Sample {
  readonly features: readonly number[];
}

/** Solves a symmetric system by elimination. */
function solve(matrix: number[][], right: number[]): number[] {
  const size = right.length;
  const rows = matrix.map((row, index) => [...row, right[index]!]);
  for (let pivot = 0; pivot < size; pivot++) {
    const swap = rows
      .slice(pivot)
      .reduce(
        (best, row, offset) => (Math.abs(row[pivot]!) > Math.abs(rows[best]![pivot]!) ? pivot + offset : best),
        pivot,
      );
    [rows[pivot], rows[swap]] = [rows[swap]!, rows[pivot]!];
    for (let row = 0; row < size; row++) {
      if (row === pivot) continue;
      const factor = rows[row]![pivot]! / rows[pivot]![pivot]!;
      for (let column = pivot; column <= size; column++) rows[row]![column]! -= factor * rows[pivot]![column]!;
    }
  }
  return rows.map((row, index) => row[size]! / row[index]!);
}

export interface Fitted {
  readonly weights: number[];
  readonly bias: number;
}

/** @param columns the features that bear on it; the others have weight 0 */
export function fit(good: readonly Sample[], bad: readonly Sample[], columns: readonly number[]): Fitted {
  const all = [...good, ...bad];
  const share = bad.length / good.length;
  const means = columns.map((column) => all.reduce((sum, row) => sum + row.features[column]!, 0) / all.length);
  const spreads = columns.map(
    (column, at) =>
      Math.sqrt(all.reduce((sum, row) => sum + (row.features[column]! - means[at]!) ** 2, 0) / all.length) + 1e-9,
  );
  const inputs = all.map((row) => [
    ...columns.map((column, at) => (row.features[column]! - means[at]!) / spreads[at]!),
    1,
  ]);
  const size = columns.length + 1;
  let weights = new Array<number>(size).fill(0);
  const ridge = 1e-4 * all.length;
  for (let round = 0; round < 30; round++) {
    const hessian = Array.from({ length: size }, (_, row) =>
      Array.from({ length: size }, (_, column) => (row === column ? ridge : 0)),
    );
    const gradient = weights.map((weight, at) => (at < columns.length ? ridge * weight : 0));
    inputs.forEach((input, index) => {
      const odds = input.reduce((sum, value, at) => sum + value * weights[at]!, 0);
      const chance = 1 / (1 + Math.exp(-Math.max(-30, Math.min(30, odds))));
      const isGood = index < good.length;
      const weight = isGood ? share : 1;
      for (let row = 0; row < size; row++) {
        gradient[row]! += weight * (chance - (isGood ? 0 : 1)) * input[row]!;
        for (let column = 0; column < size; column++)
          hessian[row]![column]! += weight * chance * (1 - chance) * input[row]! * input[column]!;
      }
    });
    const step = solve(hessian, gradient);
    weights = weights.map((weight, at) => weight - step[at]!);
  }
  const plain = new Array<number>(all[0]!.features.length).fill(0);
  columns.forEach((column, at) => {
    plain[column] = weights[at]! / spreads[at]!;
  });
  const bias =
    weights[columns.length]! - columns.reduce((sum, _, at) => sum + (weights[at]! * means[at]!) / spreads[at]!, 0);
  return { weights: plain, bias };
}

export function oddsOf({ weights, bias }: Fitted, row: Sample): number {
  return weights.reduce((sum, weight, at) => sum + weight * row.features[at]!, bias);
}

/** The odds above which `rate` (0..1) of the good ones lie. */
export function thresholdAt(fitted: Fitted, good: readonly Sample[], rate: number): number {
  const odds = good.map((row) => oddsOf(fitted, row)).sort((a, b) => b - a);
  return odds[Math.floor(rate * odds.length)]!;
}

/** A sample as the few features that hold of it, all worth 1. */
export interface SparseSample {
  readonly holds: readonly number[];
  readonly isGood: boolean;
  /** Odds that it has without what is fitted. */
  readonly odds: number;
  /** Counts as so many. */
  readonly weight: number;
}

const ROUNDS = 80;

/**
 * Weights of features that are added to the odds of the samples, one after another by Newton's step. `ridges` pulls each of them to 0: to what was known
 * before.
 */
export function fitBeside(samples: readonly SparseSample[], ridges: ArrayLike<number>): Float64Array {
  const holders: number[][] = Array.from(ridges, () => []);
  samples.forEach(({ holds }, at) => {
    for (const feature of holds) holders[feature]!.push(at);
  });
  const weights = new Float64Array(ridges.length);
  const odds = Float64Array.from(samples, (sample) => sample.odds);
  for (let round = 0; round < ROUNDS; round++) {
    let most = 0;
    holders.forEach((list, feature) => {
      if (list.length === 0) return;
      let gradient = ridges[feature]! * weights[feature]!;
      let curve = ridges[feature]!;
      for (const at of list) {
        const { isGood, weight } = samples[at]!;
        const chance = 1 / (1 + Math.exp(-odds[at]!));
        gradient += weight * (chance - Number(isGood));
        curve += weight * chance * (1 - chance);
      }
      const step = Math.max(-1, Math.min(1, -gradient / curve));
      weights[feature]! += step;
      for (const at of list) odds[at]! += step;
      most = Math.max(most, Math.abs(step));
    });
    if (most < 1e-3) break;
  }
  return weights;
}

/** A sample of which only the features that hold are told, by name. */
export interface NamedSample {
  readonly holds: readonly string[];
  readonly good: boolean;
  /** How much it counts. */
  readonly share: number;
}

/** The same regression for many features that rarely hold, one weight after another by Newton's step; `ridgeOf` tells that of each, `priorOf` what it is pulled towards. */
export function fitNamed(
  samples: readonly NamedSample[],
  ridgeOf: (name: string) => number,
  priorOf: (name: string) => number,
  rounds = 60,
): Map<string, number> {
  const places = new Map<string, number[]>();
  samples.forEach(({ holds }, at) => {
    for (const name of holds) {
      const list = places.get(name);
      if (list === undefined) places.set(name, [at]);
      else list.push(at);
    }
  });
  const weights = new Map([...places.keys()].map((name) => [name, priorOf(name)]));
  const odds = Float64Array.from(samples, ({ holds }) => holds.reduce((sum, name) => sum + priorOf(name), 0));
  for (let round = 0; round < rounds; round++) {
    for (const [name, list] of places) {
      const weight = weights.get(name)!;
      const ridge = ridgeOf(name);
      let gradient = ridge * (weight - priorOf(name));
      let curve = ridge;
      for (const at of list) {
        const { good, share } = samples[at]!;
        const chance = 1 / (1 + Math.exp(-odds[at]!));
        gradient += share * (chance - (good ? 1 : 0));
        curve += share * chance * (1 - chance);
      }
      const step = Math.max(-1, Math.min(1, -gradient / curve));
      weights.set(name, weight + step);
      for (const at of list) odds[at]! += step;
    }
  }
  return weights;
}
