/**
 * Build step: of TensorFlow.js only what is used. The package registers all its kernels, gradients and chained operations
 * as it is loaded, so that a bundler must keep them; `tfjs.ts` registers the few that a fit needs by itself, and the
 * rest is marked as free to go: 258 to 98 kB gzipped. Only the bundle of the workers is changed: tests and the dev
 * server read the whole package.
 */

/** Modules that only register, or only pass on; the core and the backends themselves are kept as they are. */
const PASSED_OVER =
  /@tensorflow\/(?:tfjs|tfjs-layers|tfjs-converter|tfjs-data)\/dist\/|@tensorflow\/tfjs-backend-(?:cpu|webgl)\/dist\/(?:index|base|register_all_kernels)\.js|@tensorflow\/tfjs-core\/dist\/(?:register_all_gradients|public\/chained_ops\/)/;

/** For `worker.plugins` of Vite. */
export function leanTensorFlow() {
  return {
    name: 'lean-tensorflow',
    transform: {
      filter: { id: PASSED_OVER },
      handler: (code: string) => ({ code, map: null, moduleSideEffects: false }),
    },
  };
}
