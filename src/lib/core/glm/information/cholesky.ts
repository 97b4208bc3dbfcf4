/** Dense Cholesky algebra on small row-major matrices (Golub and Van Loan, Matrix Computations, 4.2). */

/**
 * Factorises a symmetric positive definite matrix in place: A = L Lᵀ, L in the lower triangle (the upper is left as it
 * was and never read). Cost n³/6 multiplications.
 *
 * @param matrix n × n, row-major, from `at` on
 * @throws Error if the matrix is not positive definite
 */
export function factorise(matrix: Float64Array, n: number, at = 0): void {
  for (let i = 0; i < n; i++) {
    const row = at + i * n;
    for (let j = 0; j <= i; j++) {
      const other = at + j * n;
      let sum = matrix[row + j];
      for (let k = 0; k < j; k++) sum -= matrix[row + k] * matrix[other + k];
      if (j < i) matrix[row + j] = sum / matrix[other + j];
      else if (sum > 0) matrix[row + i] = Math.sqrt(sum);
      else throw new Error(`factorise: expected a positive definite matrix, pivot ${i} of ${n} is ${sum}`);
    }
  }
}

/** Solves L x = b in place; `vector` holds b from `vectorAt` on, then x. Cost n²/2. */
export function solveLower(factor: Float64Array, n: number, vector: Float64Array, at = 0, vectorAt = 0): void {
  for (let i = 0; i < n; i++) {
    const row = at + i * n;
    let sum = vector[vectorAt + i];
    for (let k = 0; k < i; k++) sum -= factor[row + k] * vector[vectorAt + k];
    vector[vectorAt + i] = sum / factor[row + i];
  }
}

/** Solves Lᵀ x = b in place. Cost n²/2. */
export function solveUpper(factor: Float64Array, n: number, vector: Float64Array, at = 0, vectorAt = 0): void {
  for (let i = n - 1; i >= 0; i--) {
    const value = vector[vectorAt + i] / factor[at + i * n + i];
    vector[vectorAt + i] = value;
    for (let k = 0; k < i; k++) vector[vectorAt + k] -= factor[at + i * n + k] * value;
  }
}

/** The inverse of A from its factor, as a full row-major matrix. Cost n³. */
export function invert(factor: Float64Array, n: number, at = 0): Float64Array {
  const inverse = new Float64Array(n * n);
  for (let i = 0; i < n; i++) {
    // A is symmetric, so a column solved into row i is row i of the inverse
    inverse[i * n + i] = 1;
    solveLower(factor, n, inverse, at, i * n);
    solveUpper(factor, n, inverse, at, i * n);
  }
  return inverse;
}
