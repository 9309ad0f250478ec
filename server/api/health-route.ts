import type { ApiServer } from './api-server';

/** What the health of the server is read from. */
export interface HealthSource {
  readonly mode: 'local' | 'teams';
  readonly version: string;
  readonly store: 'pglite' | 'postgresql';
  /** Seconds since the server started. */
  uptime(): number;
  /** Throws when the store cannot be read. */
  check(): Promise<unknown>;
}

/** `GET /health`: whether the server can do its work, for people and for monitors. 503 when the store cannot be read. */
export function healthRoute(app: ApiServer, source: HealthSource): void {
  app.get('/health', async (_request, reply) => {
    const { mode, version, store } = source;
    const works = await source.check().then(
      () => true,
      () => false,
    );
    return reply
      .status(works ? 200 : 503)
      .header('cache-control', 'no-store')
      .send({
        status: works ? 'ok' : 'store-unavailable',
        store,
        mode,
        version,
        uptimeSeconds: Math.floor(source.uptime()),
      });
  });
}
