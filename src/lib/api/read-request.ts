/** Reads and validates what a request carries; everything wrong becomes the contract's error. */
import * as v from 'valibot';
import { ApiError } from '#lib/contract/errors.ts';

/** Largest body accepted, bytes: the longest valid one is under 1 kB. */
const MAX_BODY_BYTES = 65_536;

export async function readJson(request: Request): Promise<Record<string, unknown>> {
  const type = request.headers.get('content-type') ?? '';
  if (!/^application\/([\w.+-]+\+)?json\s*(;|$)/i.test(type)) {
    throw new ApiError('not_json', 'Send JSON with the header "content-type: application/json".');
  }
  if (Number(request.headers.get('content-length') ?? 0) > MAX_BODY_BYTES) throw tooLarge();
  const text = await request.text();
  if (text.length > MAX_BODY_BYTES) throw tooLarge();
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new ApiError('invalid_json', `The body is no JSON: ${(error as Error).message}`);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new ApiError('invalid_json', 'The body must be a JSON object such as {"community_area": 25}.');
  }
  return value as Record<string, unknown>;
}

function tooLarge(): ApiError {
  return new ApiError('too_large', `The body is larger than ${MAX_BODY_BYTES} bytes.`);
}

/** Query parameters as an object. A parameter given twice is an error: nobody can know which one was meant. */
export function readQuery(request: Request): Record<string, string> {
  const query: Record<string, string> = {};
  for (const [name, value] of new URL(request.url).searchParams) {
    if (Object.hasOwn(query, name)) throw new ApiError('invalid_field', `"${name}" is given twice.`, name);
    query[name] = value;
  }
  return query;
}

/** Validates a body against its schema. */
export function validate<Schema extends v.GenericSchema>(schema: Schema, value: unknown): v.InferOutput<Schema> {
  const result = v.safeParse(schema, value, { abortEarly: true });
  if (result.success) return result.output;
  const issue = result.issues[0];
  const field = v.getDotPath(issue) ?? undefined;
  if (issue.received === 'undefined') throw new ApiError('missing_field', `"${field}" is missing.`, field);
  throw new ApiError('invalid_field', `"${field}" is not valid: ${issue.message}`, field);
}

/** Validates query text against a schema; parameters whose schema is a number are read as numbers first. */
export function validateQuery<Schema extends v.ObjectSchema<v.ObjectEntries, undefined>>(
  schema: Schema,
  query: Record<string, string>,
): v.InferOutput<Schema> {
  const value: Record<string, unknown> = {};
  for (const [name, text] of Object.entries(query)) {
    if (!Object.hasOwn(schema.entries, name)) continue;
    const entry = schema.entries[name];
    value[name] = isNumeric(entry) && /^-?\d+(\.\d+)?$/.test(text.trim()) ? Number(text) : text;
  }
  return validate(schema, value);
}

function isNumeric(schema: v.GenericSchema | v.GenericSchemaAsync): boolean {
  const inner = 'wrapped' in schema ? (schema.wrapped as v.GenericSchema) : schema;
  const first = 'pipe' in inner ? (inner.pipe as v.GenericSchema[])[0] : inner;
  return first.type === 'number' || ('pipe' in first && isNumeric(first));
}
