/** `npm start`: installs what is missing, builds, serves the built app and prints its address. */
import { build, installIfNeeded, root } from './set-up.js';
import { createStaticServer } from './static-server.js';

installIfNeeded();
console.log('Building …');
const status = build();
if (status !== 0) process.exit(status);

const base = process.env.BASE_PATH ?? '';
const server = createStaticServer(`${root}/build`, base);
let port = Number(process.env.PORT ?? 4173);
const last = process.env.PORT ? port : port + 20;
server.on('error', (error) => {
  if (error.code === 'EADDRINUSE' && port < last) return void server.listen(++port, 'localhost');
  console.error(
    error.code === 'EADDRINUSE' ? `Port ${port} is taken. Choose another: PORT=5000 npm start` : error.message,
  );
  process.exit(1);
});
server.on('listening', () => console.log(`\nStreetlight is on http://localhost:${port}${base}/\nStop it with Ctrl+C.`));
server.listen(port, 'localhost');
