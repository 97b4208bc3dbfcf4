/** OpenAPI 3.1 of the routes, generated from the schemas that validate. */
import { toJsonSchema } from '@valibot/to-json-schema';
import { errorAnswer } from '#lib/contract/answers.ts';
import { ERROR_STATUS } from '#lib/contract/errors.ts';
import { ROUTES, type RouteDescription } from '#lib/contract/routes.ts';

export function openApiDocument(version: string, base: string): Record<string, unknown> {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const route of ROUTES) {
    (paths[route.path] ??= {})[route.method.toLowerCase()] = operation(route);
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Streetlight',
      version,
      description: 'Answered on the device by the service worker; no request leaves it. Figures are of reported crime.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: base === '' ? '/' : base }],
    paths,
    components: { schemas: { Error: jsonSchema(errorAnswer) } },
  };
}

function operation(route: RouteDescription): Record<string, unknown> {
  const codes = Object.entries(ERROR_STATUS);
  const errors = Object.fromEntries(
    [...new Set(codes.map(([, status]) => status))].map((status) => [
      String(status),
      {
        description: codes
          .filter(([, other]) => other === status)
          .map(([code]) => code)
          .join(', '),
        content: { 'application/json': { schema: { $ref: '#/components/schemas/Error' } } },
      },
    ]),
  );
  return {
    summary: route.what,
    operationId: `${route.method.toLowerCase()}${route.path.replace(/\W+(\w)/g, (_, letter: string) => letter.toUpperCase())}`,
    ...(route.query ? { parameters: queryParameters(route.query) } : {}),
    ...(route.body
      ? { requestBody: { required: true, content: { 'application/json': { schema: jsonSchema(route.body) } } } }
      : {}),
    responses: {
      '200': {
        description: route.what,
        content: { 'application/json': { schema: route.answer ? jsonSchema(route.answer) : { type: 'object' } } },
      },
      ...errors,
    },
  };
}

function queryParameters(query: NonNullable<RouteDescription['query']>): unknown[] {
  const schema = jsonSchema(query);
  const required = new Set((schema.required as string[] | undefined) ?? []);
  return Object.entries(schema.properties as Record<string, { description?: string }>).map(([name, property]) => {
    const { description, ...rest } = property;
    return { name, in: 'query', required: required.has(name), ...(description ? { description } : {}), schema: rest };
  });
}

function jsonSchema(schema: Parameters<typeof toJsonSchema>[0]): Record<string, unknown> {
  const { $schema: _dialect, ...rest } = toJsonSchema(schema, { target: 'draft-2020-12' });
  return rest;
}
