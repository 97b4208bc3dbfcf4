/**
 * Serves build/ as a static host would: pages, 404.html for unknown addresses, the headers of build/_headers.
 * `node tests/support/static-server.js [port]` serves until it is stopped.
 */
import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize, resolve, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  '.txt': 'text/plain; charset=utf-8',
};

/** The file for an address, or undefined. Nothing outside `folder` is ever read. */
function fileFor(folder, pathname) {
  let path;
  try {
    path = normalize(decodeURIComponent(pathname));
  } catch {
    return undefined; // malformed escape: no such file
  }
  const file = join(folder, path);
  if (!file.startsWith(folder + sep) && file !== folder) return undefined;
  if (existsSync(file) && statSync(file).isFile()) return file;
  const index = join(file, 'index.html');
  return existsSync(index) ? index : undefined;
}

/** The rules of build/_headers, as Netlify and Cloudflare read them: a path (`*` at its end), then its headers. */
function readHeaders(folder) {
  const rules = [];
  for (const line of readFileSync(join(folder, '_headers'), 'utf8').split('\n')) {
    if (line.startsWith('/')) rules.push({ prefix: line.trim().replace(/\*$/, ''), headers: {} });
    const header = /^\s+([\w-]+):\s*(.+)$/.exec(line);
    if (header) rules.at(-1).headers[header[1].toLowerCase()] = header[2];
  }
  return rules;
}

/**
 * @param built folder of the built app
 * @param base sub-path it was built for, '' at the root
 */
export function createStaticServer(built, base = '') {
  const folder = resolve(built);
  const rules = readHeaders(folder);
  return createServer((request, response) => {
    const { pathname, search } = new URL(request.url, 'http://localhost');
    if (!pathname.startsWith(base)) return void response.writeHead(404).end('Not found');
    const inside = pathname.slice(base.length) || '/';
    const file = fileFor(folder, inside);
    // a page without its trailing slash is sent to the address with it, as static hosts do
    if (file?.endsWith('index.html') && !inside.endsWith('/')) {
      return void response.writeHead(308, { location: `${base}${inside}/${search}` }).end();
    }
    const sent = file ?? join(folder, '404.html');
    response.writeHead(file ? 200 : 404, {
      'content-type': TYPES[extname(sent)] ?? 'application/octet-stream',
      'content-length': statSync(sent).size,
      'cache-control': 'no-cache',
      ...Object.assign({}, ...rules.filter(({ prefix }) => inside.startsWith(prefix)).map(({ headers }) => headers)),
    });
    if (request.method === 'HEAD') return void response.end();
    createReadStream(sent).pipe(response);
  });
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const folder = fileURLToPath(new URL('../../build', import.meta.url));
  const port = Number(process.argv[2] ?? 4173);
  createStaticServer(folder, process.env.BASE_PATH ?? '').listen(port, '127.0.0.1', () => {
    console.log(`Serving build/ on http://localhost:${port}`);
  });
}
