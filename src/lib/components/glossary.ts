/**
 * Words that need an explanation, in two or three plain sentences each. `Term` shows them on tap.
 */
export const GLOSSARY = {
  bandwidth:
    'How far the influence of one reported crime reaches on the map. Small values show single corners and much chance; large values show districts and blur the corners.',
  baseline:
    'A naive rule that anyone could use without a model, such as "as many as last year". A model is worth using only where it does better on records that neither has seen.',
  calibration:
    'Whether forecasts come true as often as stated: of all cases given 30 %, about 30 in 100 should happen; where 2 crimes are expected, 2 should be reported on average. The band knows chance alone: in a year with less crime than before, most groups lie outside it on the same side.',
  cell: 'What the count forecast is scored on: one area at one hour of the day and weekday in one month, four or five such hours together. Records without hours have a cell for each area and weekday, or month.',
  'D²': 'The share of the deviance of a single rate that a forecast explains. 100 % would be a perfect forecast, 0 % is one mean rate for all areas and hours. It never comes near 100 %: single counts are chance.',
  density:
    'Reported crimes per square kilometre per year around a place, smoothed over the bandwidth. It says where records are dense, not where the next crime will be.',
  deviance:
    'How far forecast counts lie from what was reported, added up over all hours and areas, each difference measured against the chance of such a count. Lower is better; 0 would be a perfect forecast.',
  dispersion:
    'How much more the counts scatter than pure chance around the forecast would. 1 is pure chance; intervals are widened by it.',
  extrapolated:
    'The question lies outside the years the model has learned from. The answer assumes that things stay broadly as they were.',
  'false discovery rate':
    'With thousands of cells tested, some look hot by chance. The level is set so that only a stated share of the marked cells is expected to be such chance finds.',
  forecast:
    'Where the next reported crimes are expected if things stay broadly as they were: each cell keeps its own count, drawn towards its neighbours where it has few records.',
  'found by police':
    'Offences such as narcotics, gambling, prostitution and weapons are mostly written down because police looked, not because somebody called. Where they look more, they find more; a forecast that learns from that sends them to look there again.',
  'Gi* z':
    'Getis-Ord Gi*: how far the count in a cell and its neighbours lies above or below what an even spread would give, in standard deviations.',
  'held out':
    'The last part of the records, kept away from the model while it learned. All scores are measured on it, because it plays the part of the future.',
  'Gini impurity':
    'How mixed the types in a leaf of a tree are: 0 where all records are of one type. Trees choose the question that lowers it most.',
  'hit rate': 'The share of later reported crimes that fell inside the flagged part of the map.',
  'k-means zone':
    'The records divided into a chosen number of groups around their centres. It always divides everything and is no test: a zone is not proof of a hot spot.',
  kappa:
    'Agreement between predicted and actual levels beyond what chance would give; errors by two levels count more. 1 is perfect, 0 is chance.',
  'level drift':
    'Over weeks and months an area becomes busier or calmer than its past, and all hours of a week share that. A single hour hardly shows it, but in the sum of a week it does not average out, so intervals of whole days and longer are wider than chance alone would make them.',
  'log loss':
    'How surprised the model was by what actually happened. Lower is better; it punishes being sure and wrong.',
  'macro-F1':
    'How well each crime type is found, averaged with every type counting the same, so rare types are not drowned by common ones.',
  oracle:
    'The best that any map of this area size could have done, had it known the later crimes. No method can pass it.',
  overdispersion:
    'Counts that scatter more than pure chance around their forecast: bursts, events, a night of snow. The factor is the variance against that of pure chance; intervals are widened by its square root.',
  PAI: 'Predictive accuracy index: the hit rate divided by the share of the area that was flagged. 5 means five times as many later crimes as a random choice of the same area.',
  PEI: 'Predictive efficiency index: the hits divided by the most hits that any choice of the same area could have had. 1 is the best possible.',
  'permutation importance':
    'One input is shuffled among the held-out records, so that it says nothing any more, and the log loss is measured again. How much it rises is what the input was worth beside the others; two inputs that say the same share what they are worth.',
  persistence: 'The naive rule that every area keeps the level it had over the last twelve months.',
  PIT: 'Probability integral transform: where each reported count lies in its forecast distribution, ties split at random. Of a right model exactly 80 % lie in the middle 80 %, however small the counts, so it is the fair test of an interval.',
  'precision and recall':
    'Precision: of the records said to be of a type, how many were. Recall: of the records of a type, how many were said to be. F1 is their harmonic mean. Rare types are hardly ever the likeliest, so their recall is low even where their probabilities are right.',
  'prediction interval':
    'The range that should hold the number actually reported in the stated share of such hours. It covers chance, not a change in how things are.',
  'rate ratio':
    'How many times the average something is, all else alike: 2 is twice as many reported crimes, 0.5 half as many. Where the interval holds 1, the records cannot tell it from the average.',
  'reported crime':
    'What somebody reported and the police wrote down, where they wrote it down. Much is never reported, and where police look more, they find more.',
  'risk level':
    'LOW, MEDIUM or HIGH volume of reported crime against the other areas, for that part of the day and month. It grades volume, and says nothing about any person.',
  'significant cell':
    'A cell whose neighbourhood holds more (or fewer) reported crimes than chance would explain, after allowing for the number of cells tested.',
  'top 3':
    'The share of cases where the type actually reported was among the three that the model thought most likely.',
  'whole-number interval':
    'Crimes come in whole numbers, so the interval “0 to 1” of a mean of 0.4 holds 94 % where 80 % was promised. The share held is therefore compared with what the model itself expects of its intervals.',
} as const;

export type GlossaryWord = keyof typeof GLOSSARY;
