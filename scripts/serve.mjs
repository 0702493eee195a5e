// Serves a folder's files on this machine alone: plain GETs, nothing above the folder, nothing kept by the browser.
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
};

/** Answers the address and how to stop. Port 0 is any free one. */
export async function serve(folder, port = 0) {
  const server = createServer(async (request, response) => {
    const path = fileAt(folder, request.url ?? '/');
    const file = path && (await stat(path).catch(() => undefined));
    if (!file?.isFile() || !['GET', 'HEAD'].includes(request.method ?? '')) {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
      return;
    }
    response.writeHead(200, {
      'content-type': TYPES[extname(path)] ?? 'application/octet-stream',
      'content-length': file.size,
      'cache-control': 'no-cache',
    });
    if (request.method === 'HEAD') response.end();
    else createReadStream(path).pipe(response);
  });
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return {
    address: `http://127.0.0.1:${server.address().port}/`,
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(resolve);
      }),
  };
}

/** undefined where the address leads out of the folder, or is none. */
function fileAt(folder, url) {
  try {
    const name = normalize(decodeURIComponent(new URL(url, 'http://localhost').pathname));
    const path = join(folder, name.endsWith(sep) ? join(name, 'index.html') : name);
    return path.startsWith(folder + sep) ? path : undefined;
  } catch {
    return undefined;
  }
}
