/** The routes of crime type and risk. */
import type { CrimeTypeAnswer, RiskAnswer } from '#lib/contract/answers.ts';
import { ApiError } from '#lib/contract/errors.ts';
import { crimeTypeRequest, riskRequest } from '#lib/contract/requests.ts';
import type { DataSetSummary } from '#lib/contract/data-set.ts';
import type { Services } from '#lib/contract/services.ts';
import { reportedTypes } from '#lib/core/crime-type/answers/found-by-police.ts';
import { predictCrimeType, type CrimeTypeQuery } from '#lib/core/crime-type/answers/predict-crime-type.ts';
import type { CrimeTypeModel } from '#lib/core/crime-type/answers/crime-type-model.ts';
import { gradesByDensity, predictRisk, type RiskQuery } from '#lib/core/risk/answers/predict-risk.ts';
import type { RiskModel } from '#lib/core/risk/answers/risk-model.ts';
import type { ModelRecord } from '#lib/core/records/model-record.ts';
import { requireArea, requireDataSet, requireModel } from './active.ts';
import { fourDigits } from './four-digits.ts';
import { validate } from './read-request.ts';
import { requireWhen, resolveWhen } from './resolve-when.ts';

type Body = Record<string, unknown>;

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
  const types = request.found_by_police === false ? reportedTypes(dataSet.typeLabels, dataSet.typeCounts) : undefined;
  const record = await requireTypesModel(services, dataSet, types);
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
    ...(types ? { crime_types: types.map((code) => dataSet.typeLabels[code]) } : {}),
    model_id: record.id,
    ...(ignored.length > 0 ? { ignored } : {}),
  };
}

/** The model of all types, or the one that tells just those apart. Where all types are such, it is the model of all. */
async function requireTypesModel(
  services: Services,
  dataSet: DataSetSummary,
  types: readonly number[] | undefined,
): Promise<ModelRecord<'types', CrimeTypeModel>> {
  const occurring = dataSet.typeCounts.filter((count) => count > 0).length;
  const all = types === undefined || types.length === occurring;
  const record = all ? undefined : await services.model<'types', CrimeTypeModel>(dataSet.id, 'types', types);
  if (record) return record;
  // what stands in the way of any such model is told first
  const model = await requireModel<'types', CrimeTypeModel>(services, dataSet, 'types');
  if (all) return model;
  throw new ApiError(
    'no_model',
    'No model is trained without the types that police find yet. Switch on "Leave out types that police find" on the Predictions page.',
    'found_by_police',
  );
}

export async function answerRisk(services: Services, body: Body): Promise<RiskAnswer> {
  const request = validate(riskRequest, body);
  const when = resolveWhen(request);
  const dataSet = await requireDataSet(services);
  const areaCode = requireArea(dataSet, request.community_area);
  const record = await requireModel<'risk', RiskModel>(services, dataSet, 'risk');
  const query: RiskQuery = { areaCode, ...when };
  const by = request.grade_by ?? 'volume';
  if (by === 'density' && !gradesByDensity(record.payload, areaCode)) {
    throw new ApiError(
      'not_available',
      record.payload.density
        ? 'The size of this area is not known, so it has no level per km². Leave out "grade_by", or give boundaries of the areas on the Data page and press "Train all" on the Dashboard page.'
        : 'These records have no levels per km²: the sizes of too many areas are unknown, or their levels too much alike. Leave out "grade_by".',
      'grade_by',
    );
  }
  const prediction = predictRisk(record.payload, query, by);
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
