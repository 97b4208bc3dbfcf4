/**
 * The part of TensorFlow.js that a fit uses: a few operations on two backends, registered by name so that the build can
 * leave the others out (`lean-tensorflow.ts`). An operation that is added here needs its kernel on both backends, else it
 * throws "Kernel … not registered" in the app, though not in tests, which load the whole library.
 */
import { findBackendFactory, getKernel, registerBackend, registerKernel, type KernelConfig } from '@tensorflow/tfjs';
import { MathBackendCPU } from '@tensorflow/tfjs-backend-cpu/dist/backend_cpu.js';
import { addConfig } from '@tensorflow/tfjs-backend-cpu/dist/kernels/Add.js';
import { expConfig } from '@tensorflow/tfjs-backend-cpu/dist/kernels/Exp.js';
import { multiplyConfig } from '@tensorflow/tfjs-backend-cpu/dist/kernels/Multiply.js';
import { subConfig } from '@tensorflow/tfjs-backend-cpu/dist/kernels/Sub.js';
import { MathBackendWebGL } from '@tensorflow/tfjs-backend-webgl/dist/backend_webgl.js';
import { addConfig as addOnWebGL } from '@tensorflow/tfjs-backend-webgl/dist/kernels/Add.js';
import { expConfig as expOnWebGL } from '@tensorflow/tfjs-backend-webgl/dist/kernels/Exp.js';
import { multiplyConfig as multiplyOnWebGL } from '@tensorflow/tfjs-backend-webgl/dist/kernels/Multiply.js';
import { subConfig as subOnWebGL } from '@tensorflow/tfjs-backend-webgl/dist/kernels/Sub.js';

export {
  add,
  enableProdMode,
  env,
  exp,
  getBackend,
  memory,
  mul,
  ready,
  setBackend,
  sub,
  tensor1d,
  tensor2d,
  tensor3d,
  tidy,
  type Tensor3D,
} from '@tensorflow/tfjs';

// the whole library, where nothing was left out of it, has registered them already
if (!findBackendFactory('cpu')) registerBackend('cpu', () => new MathBackendCPU(), 1);
// asked for by name only, and made only then
if (!findBackendFactory('webgl')) registerBackend('webgl', () => new MathBackendWebGL(), 0);
const kernels: readonly KernelConfig[] = [
  addConfig,
  expConfig,
  multiplyConfig,
  subConfig,
  addOnWebGL,
  expOnWebGL,
  multiplyOnWebGL,
  subOnWebGL,
];
for (const kernel of kernels) if (!getKernel(kernel.kernelName, kernel.backendName)) registerKernel(kernel);
