#!/bin/sh
# Every figure of the forests in README.md, one after another: on a quiet machine, about 25 minutes.
# What the shared Chicago files give: train 2014 and 2015, test 2016. Peers: apt-get install python3-sklearn.
cd "$(dirname "$0")/../.."
bench() {
  echo "== $*"
  npm run -s bench -- "$@"
}

# beside scikit-learn, one core: at its settings, and in the shape that ships (must reach: 3 times as fast, log loss 1.005)
bench types --peer sklearn --turns 3
# the model that ships, with the kind of place and without (must reach: 1.980, 2.235, 6 MB)
bench types
bench types --features area,district,latitude,longitude,hour,weekday,month
# the same forest in two threads
bench types --workers 2
# at the settings of the reference figures
bench types --depth 16 --leaf 10 --trees 100
# time by rows: no faster than n log n
bench types --sizes 100000,400000,1600000
bench types --sizes 100000,400000,1600000 --depth 16 --leaf 10
# risk (must reach: 0.408 and 0.860)
bench risk
bench all --rows 100000,400000,1600000

# the built app in a browser, sample of 60,000 rows (must reach: types and risk together under 6 s on two cores)
npm run -s build -- --logLevel error
npx tsx tests/bench/in-browser.ts --turns 3
