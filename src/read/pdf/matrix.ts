/** Transformation matrices (ISO 32000-1 §8.3.3). */
export type Matrix = readonly [number, number, number, number, number, number];

export const identity: Matrix = [1, 0, 0, 1, 0, 0];

/** The six numbers of a matrix, as pdf.js gives them; anything else changes nothing. */
export function matrixOf(values: unknown): Matrix {
  const numbers = ArrayBuffer.isView(values) ? Array.from(values as Float32Array) : values;
  if (!Array.isArray(numbers) || numbers.length !== 6 || !numbers.every((each) => Number.isFinite(each)))
    return identity;
  return numbers as unknown as Matrix;
}

/** First `inner`, then `outer`. */
export function multiplied(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer;
  const [p, q, r, s, t, u] = inner;
  return [a * p + c * q, b * p + d * q, a * r + c * s, b * r + d * s, a * t + c * u + e, b * t + d * u + f];
}

export const applied = ([a, b, c, d, e, f]: Matrix, x: number, y: number): [number, number] => [
  a * x + c * y + e,
  b * x + d * y + f,
];
