/** The three prediction routes. */
import type { CrimeTypeAnswer, PoissonAnswer, RiskAnswer } from '#lib/contract/answers.ts';
import { ApiError } from '#lib/contract/errors.ts';
import { crimeTypeRequest, poissonRequest, riskRequest } from '#lib/contract/requests.ts';
import type { Services } from '#lib/contract/services.ts';
import { predictCrimeType, type CrimeTypeQuery } from '#lib/core/crime-type/predict-crime-type.ts';
import type { CrimeTypeModel } from '#lib/core/crime-type/crime-type-model.ts';
import type { CountsModel } from '#lib/core/glm/counts-model.ts';
import { predictCounts } from '#lib/core/glm/predict-counts.ts';
import { holidayNameOn } from '#lib/core/glm/holiday-calendar.ts';
import { predictRisk, type RiskQuery } from '#lib/core/risk/predict-risk.ts';
import type { RiskModel } from '#lib/core/risk/risk-model.ts';
import { isoDate } from '#lib/core/table/calendar.ts';
import { requireArea, requireDataSet, requireModel } from './active.ts';
import { validate } from './read-request.ts';
import { requireWhen, resolveWhen } from './resolve-when.ts';

type Body = Record<string, unknown>;

export async function answerPoisson(services: Services, body: Body): Promise<PoissonAnswer> {
  const request = validate(poissonRequest, body);
  const when = requireWhen(resolveWhen(request), 'hour', 'weekday', 'month', 'year');
  const dataSet = await requireDataSet(services);
  const areaCode = requireArea(dataSet, request.community_area);
  const { id, payload } = await requireModel<'counts', CountsModel>(services, dataSet, 'counts');
  const { day, hour, weekday, month, year } = when;
  const prediction = predictCounts(
    payload,
    day === undefined ? { areaCode, hour, weekday, month, year } : { areaCode, hour, day },
  );
  return {
    expected_crimes: fourDigits(prediction.expected),
    interval: prediction.interval,
    intervals: [...prediction.intervals],
    probability_at_least_one: fourDigits(prediction.probabilityAtLeastOne),
    baseline: fourDigits(prediction.baseline),
    extrapolated: prediction.extrapolated,
    period: payload.resolution,
    holiday: holidayNameOf(payload, day),
    data_until: isoDate(payload.lastDay),
    model_id: id,
  };
}

function holidayNameOf({ holidays }: CountsModel, day: number | undefined): string | null {
  return (holidays && day !== undefined && holidayNameOn(holidays, day)) ?? null;
}

/** Names of inputs that this data does not know; they are averaged like inputs that were not given. */
interface Ignored {
  ignored?: string[];
}

export async function answerCrimeType(services: Services, body: Body): Promise<CrimeTypeAnswer & Ignored> {
  const request = validate(crimeTypeRequest, body);
  const when = requireWhen(resolveWhen(request), 'hour', 'weekday', 'month');
  if ((request.latitude === undefined) !== (request.longitude === undefined)) {
    const absent = request.latitude === undefined ? 'latitude' : 'longitude';
    throw new ApiError('missing_field', `"latitude" and "longitude" go together; "${absent}" is missing.`, absent);
  }
  const dataSet = await requireDataSet(services);
  const areaCode = requireArea(dataSet, request.community_area);
  const record = await requireModel<'types', CrimeTypeModel>(services, dataSet, 'types');
  const query: { -readonly [Key in keyof CrimeTypeQuery]: CrimeTypeQuery[Key] } = {
    areaCode,
    hour: when.hour,
    weekday: when.weekday,
    month: when.month,
  };
  const ignored: string[] = [];
  if (request.district !== undefined) {
    const code = dataSet.districtLabels.findIndex((label) => Number(label) === request.district);
    if (code >= 0) query.districtCode = code;
    else ignored.push('district');
  }
  if (request.location_description !== undefined) {
    const code = dataSet.placeLabels.indexOf(request.location_description);
    if (code >= 0) query.placeCode = code;
    else ignored.push('location_description');
  }
  if (request.latitude !== undefined && request.longitude !== undefined) {
    query.latitude = request.latitude;
    query.longitude = request.longitude;
  }
  const prediction = predictCrimeType(record.payload, query);
  return {
    predicted_crime_type: dataSet.typeLabels[prediction.type],
    probability: fourDigits(prediction.probability),
    top: prediction.top.map(({ type, probability }) => ({
      crime_type: dataSet.typeLabels[type],
      probability: fourDigits(probability),
    })),
    model_id: record.id,
    ...(ignored.length > 0 ? { ignored } : {}),
  };
}

export async function answerRisk(services: Services, body: Body): Promise<RiskAnswer> {
  const request = validate(riskRequest, body);
  const when = resolveWhen(request);
  const dataSet = await requireDataSet(services);
  const areaCode = requireArea(dataSet, request.community_area);
  const record = await requireModel<'risk', RiskModel>(services, dataSet, 'risk');
  const query: RiskQuery = { areaCode, ...when };
  const prediction = predictRisk(record.payload, query);
  return {
    risk_level: prediction.level,
    probabilities: {
      LOW: fourDigits(prediction.probabilities.LOW),
      MEDIUM: fourDigits(prediction.probabilities.MEDIUM),
      HIGH: fourDigits(prediction.probabilities.HIGH),
    },
    cut_points: prediction.cutPoints.map(fourDigits),
    cut_point_unit: prediction.cutPointUnit,
    crimes_per_km2_per_year:
      prediction.crimesPerKm2PerYear === undefined ? null : fourDigits(prediction.crimesPerKm2PerYear),
    horizon_months: prediction.horizonMonths,
    extrapolated: prediction.extrapolated,
    model_id: record.id,
  };
}

/** Four significant digits: more would pretend to a precision that no model here has. */
function fourDigits(value: number): number {
  return Number(value.toPrecision(4));
}
