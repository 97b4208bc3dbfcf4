/** `POST /api/poisson`: from the model of all records, or from one that was fitted to some crime types. */
import type { PoissonAnswer } from '#lib/contract/answers.ts';
import type { DataSetSummary } from '#lib/contract/data-set.ts';
import { ApiError } from '#lib/contract/errors.ts';
import { poissonRequest } from '#lib/contract/requests.ts';
import type { Services } from '#lib/contract/services.ts';
import type { CountResolution, CountsModel } from '#lib/core/glm/answers/counts-model.ts';
import { holidayNameOn } from '#lib/core/glm/panel/holiday-calendar.ts';
import { tooFewOfTypes } from '#lib/core/glm/panel/least-crimes.ts';
import { predictCounts } from '#lib/core/glm/answers/predict-counts.ts';
import { sortedTypes } from '#lib/core/records/model-variant.ts';
import type { ModelRecord } from '#lib/core/records/model-record.ts';
import { isoDate } from '#lib/core/table/calendar.ts';
import { requireArea, requireDataSet, requireModel } from './active.ts';
import { fourDigits } from './four-digits.ts';
import { validate } from './read-request.ts';
import { requireWhen, resolveWhen, type When, type WhenFields } from './resolve-when.ts';

/** A count query without its area. */
type CountWhen =
  | { readonly day: number; readonly hour?: number }
  | { readonly weekday?: number; readonly month: number; readonly year: number; readonly hour?: number };

type CountsRecord = ModelRecord<'counts', CountsModel>;

export async function answerPoisson(services: Services, body: Record<string, unknown>): Promise<PoissonAnswer> {
  const request = validate(poissonRequest, body);
  const { crime_type: asked } = request;
  const labels = asked === undefined ? undefined : Array.isArray(asked) ? asked : [asked];
  const active = await services.activeDataSet();
  const types = active && labels && typeCodes(active, labels);
  const record = active && (await services.model<'counts', CountsModel>(active.id, 'counts', types));
  const when = resolveWhen(request);
  // what is missing in the request is told before what is missing here
  if ((record?.payload.resolution ?? expectedResolution(active)) === 'hour') requireHour(when);
  const dataSet = active ?? (await requireDataSet(services));
  const areaCode = requireArea(dataSet, request.community_area);
  const { id, payload: model } = record ?? (await refuse(services, dataSet, types));
  const query = queryOf(request, when, model.resolution);
  const prediction = predictCounts(model, { areaCode, ...query });
  return {
    expected_crimes: fourDigits(prediction.expected),
    interval: prediction.interval,
    intervals: [...prediction.intervals],
    probability_at_least_one: fourDigits(prediction.probabilityAtLeastOne),
    baseline: fourDigits(prediction.baseline),
    extrapolated: prediction.extrapolated,
    period: model.resolution,
    holiday: holidayOf(model, 'day' in query ? query.day : undefined),
    ...(types ? { crime_types: types.map((code) => dataSet.typeLabels[code]) } : {}),
    data_until: isoDate(model.lastDay),
    model_id: id,
  };
}

function typeCodes(dataSet: DataSetSummary, labels: readonly string[]): number[] {
  const codes = labels.map((label) => {
    const code = dataSet.typeLabels.indexOf(label);
    if (code >= 0) return code;
    throw new ApiError('unknown_type', `There is no crime type "${label}" in this data.`, 'crime_type');
  });
  return sortedTypes(codes);
}

/** What a model of these records would forecast, where none is there to ask. */
function expectedResolution(dataSet: DataSetSummary | undefined): CountResolution {
  const resolution = dataSet?.timeResolution;
  return resolution === 'day' || resolution === 'month' ? resolution : 'hour';
}

/**
 * When the request is about. A forecast of a day must not be taken for one of an hour, so what names a finer time than
 * the model knows is refused and not passed over.
 */
function queryOf(request: WhenFields, when: When, resolution: CountResolution): CountWhen {
  if (resolution === 'month') {
    refuseFiner(
      request,
      ['hour', 'day_of_week', 'day', 'date'],
      'These records hold months only, so crimes are forecast per calendar month. Give "month" and "year" alone, and leave out',
    );
    const { month, year } = request;
    if (month === undefined) throw new ApiError('missing_field', '"month" is missing.', 'month');
    if (year === undefined) throw new ApiError('missing_field', '"year" is missing.', 'year');
    return { month, year };
  }
  if (resolution === 'day') {
    refuseFiner(request, ['hour'], 'These records hold no time of day, so crimes are forecast per day. Leave out');
    const { weekday, month, year, day } = requireWhen(when, 'weekday', 'month', 'year');
    return day === undefined ? { weekday, month, year } : { day };
  }
  const { hour, weekday, month, year, day } = requireHour(when);
  return day === undefined ? { hour, weekday, month, year } : { hour, day };
}

function requireHour(when: When): When & Required<Omit<When, 'day'>> {
  return requireWhen(when, 'hour', 'weekday', 'month', 'year');
}

function refuseFiner(request: WhenFields, fields: readonly (keyof WhenFields)[], sentence: string): void {
  const given = fields.find((field) => request[field] !== undefined);
  if (given) throw new ApiError('not_available', `${sentence} "${given}".`, given);
}

function holidayOf({ holidays }: CountsModel, day: number | undefined): string | null {
  if (!holidays || day === undefined) return null;
  return holidayNameOn(holidays, day) ?? null;
}

/** Says why there is no model to answer from. */
async function refuse(
  services: Services,
  dataSet: DataSetSummary,
  types: readonly number[] | undefined,
): Promise<CountsRecord> {
  if (!types) return requireModel<'counts', CountsModel>(services, dataSet, 'counts');
  const all = (await services.outcomes(dataSet.id)).find(({ kind }) => kind === 'counts');
  if (all && !all.available && !all.outdated) throw new ApiError('not_available', all.reason);
  const crimes = types.reduce((sum, code) => sum + dataSet.typeCounts[code], 0);
  const tooFew = tooFewOfTypes({ whole: crimes }, types.length);
  if (tooFew) throw new ApiError('not_available', tooFew, 'crime_type');
  const names = types.map((code) => `"${dataSet.typeLabels[code]}"`).join(', ');
  throw new ApiError(
    'no_model',
    `No count model is fitted to ${names} alone yet. Choose ${types.length === 1 ? 'it' : 'them'} under "Crimes" on the Predictions page and press "Fit".`,
    'crime_type',
  );
}
