/**
 * The part of TensorFlow.js that a fit uses: a few operations on two backends. Whole, the library is 230 kB gzipped,
 * most of it kernels; this is 75 kB. An operation that is added here needs its kernel on both backends, else it throws
 * "Kernel … not registered".
 */
import { registerBackend, registerKernel } from '@tensorflow/tfjs-core';
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
} from '@tensorflow/tfjs-core';

registerBackend('cpu', () => new MathBackendCPU(), 1);
// asked for by name only, and made only then
registerBackend('webgl', () => new MathBackendWebGL(), 0);
const kernels = [addConfig, expConfig, multiplyConfig, subConfig];
const kernelsOnWebGL = [addOnWebGL, expOnWebGL, multiplyOnWebGL, subOnWebGL];
for (const kernel of [...kernels, ...kernelsOnWebGL]) registerKernel(kernel);
