/** The one class of API errors: a status, a stable word, a sentence and, where it applies, the field. */

export const ERROR_STATUS = {
  invalid_json: 400,
  missing_field: 400,
  invalid_field: 400,
  unknown_area: 400,
  unknown_type: 400,
  not_found: 404,
  method_not_allowed: 405,
  no_data: 409,
  no_model: 409,
  not_available: 409,
  too_large: 413,
  not_json: 415,
  internal: 500,
} as const;

export type ErrorCode = keyof typeof ERROR_STATUS;

export interface ErrorBody {
  readonly error: string;
  readonly code: ErrorCode;
  readonly field?: string;
}

export class ApiError extends Error {
  readonly code: ErrorCode;
  readonly field: string | undefined;

  constructor(code: ErrorCode, sentence: string, field?: string) {
    super(sentence);
    this.name = 'ApiError';
    this.code = code;
    this.field = field;
  }

  get status(): (typeof ERROR_STATUS)[ErrorCode] {
    return ERROR_STATUS[this.code];
  }

  get body(): ErrorBody {
    return { error: this.message, code: this.code, ...(this.field === undefined ? {} : { field: this.field }) };
  }
}
