/** The API: one pure function of a request and the services it is given. */
import { Hono } from 'hono';
import { methodNotAllowed } from 'hono/method-not-allowed';
import { ApiError } from '#lib/contract/errors.ts';
import type { Services } from '#lib/contract/services.ts';
import { describeApi, describeDataSets, describeModels } from './describe.ts';
import { answerKde, answerZones } from './hotspots.ts';
import { openApiDocument } from './openapi.ts';
import { answerPoisson } from './poisson.ts';
import { answerCrimeType, answerRisk } from './predictions.ts';
import { readJson, readQuery } from './read-request.ts';

export type Api = (request: Request) => Promise<Response>;

/**
 * @param services where data and models come from
 * @param options.version of the app, for `GET /api`
 * @param options.base sub-path at which the app is served, '' at the root
 * @param options.onError gets what a route threw unexpectedly; the answer itself carries no stack
 */
export function createApi(
  services: Services,
  options: { version: string; base?: string; onError: (error: unknown) => void },
): Api {
  const app = new Hono({ strict: false }).basePath(options.base ?? '');

  app.use(
    methodNotAllowed({
      app,
      onMethodNotAllowed(context, methods) {
        const allow = [...methods, 'OPTIONS'].join(', ');
        if (context.req.method === 'OPTIONS') return new Response(null, { status: 204, headers: { Allow: allow } });
        const error = new ApiError(
          'method_not_allowed',
          `${context.req.method} is not answered here. Use ${methods.join(' or ')}.`,
        );
        return context.json(error.body, 405, { Allow: allow });
      },
    }),
  );

  app.get('/api', async (c) => c.json(await describeApi(services, options.version)));
  app.get('/api/models', async (c) => c.json(await describeModels(services)));
  app.get('/api/datasets', async (c) => c.json(await describeDataSets(services)));
  app.get('/api/openapi.json', (c) => c.json(openApiDocument(options.version, options.base ?? '')));
  app.post('/api/poisson', async (c) => c.json(await answerPoisson(services, await readJson(c.req.raw))));
  app.post('/api/crime-type', async (c) => c.json(await answerCrimeType(services, await readJson(c.req.raw))));
  app.post('/api/risk', async (c) => c.json(await answerRisk(services, await readJson(c.req.raw))));
  app.get('/api/hotspots/kde', async (c) => c.json(await answerKde(services, readQuery(c.req.raw))));
  app.get('/api/hotspots/zones', async (c) => c.json(await answerZones(services, readQuery(c.req.raw))));

  app.notFound((c) => {
    const error = new ApiError(
      'not_found',
      `There is no ${new URL(c.req.url).pathname} here. GET /api lists the routes.`,
    );
    return c.json(error.body, error.status);
  });
  app.onError((thrown, c) => {
    if (thrown instanceof ApiError) return c.json(thrown.body, thrown.status);
    options.onError(thrown);
    const error = new ApiError(
      'internal',
      'Something went wrong while answering. The console of the browser says more.',
    );
    return c.json(error.body, error.status);
  });

  return async (request) => app.fetch(request);
}
