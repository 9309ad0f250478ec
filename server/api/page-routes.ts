import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fastifyStatic, { type FastifyStaticOptions } from '@fastify/static';
import type { ApiServer } from './api-server';
import { Problem } from './problem';

const A_YEAR_S = 31_536_000;

/** The built pages. Every address that is no file and no API is a page of the tabs: they have their own router. */
export async function pageRoutes(app: ApiServer, folder: string): Promise<void> {
  const index = join(folder, 'index.html');
  const assets = join(folder, 'assets');
  if (existsSync(assets)) {
    await app.register(fastifyStatic, {
      root: assets,
      prefix: '/assets/',
      index: false,
      preCompressed: true,
      setHeaders,
    });
  }

  app.get('/*', async (request, reply) => {
    const address = request.url.split('?')[0] ?? '';
    const isPage = !address.startsWith('/api/') && !address.includes('.');
    if (!isPage || !existsSync(index)) throw new Problem('not-found');
    return reply
      .type('text/html; charset=utf-8')
      .header('cache-control', 'no-cache')
      .send(await readFile(index));
  });
}

/** Names of built files carry a hash of their content; what carries none may change. */
const setHeaders: NonNullable<FastifyStaticOptions['setHeaders']> = (reply, path) => {
  const lasting = /-[A-Z0-9]{8}\.\w+(\.map)?(\.gz)?$/.test(path);
  reply.setHeader('cache-control', lasting ? `public, max-age=${A_YEAR_S}, immutable` : 'no-cache');
};
