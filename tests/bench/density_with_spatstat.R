# spatstat's density.ppp on points that a bench hands over, for `npm run bench -- kde --peer spatstat`.
# Rscript density_with_spatstat.R points.f64 mask.u8 rings.json bandwidth calls polygon-calls
#   points.f64  x of all points, then y, as doubles, metres
#   mask.u8     1 where a cell of the grid lies in the study area, row after row from the south
#   rings.json  {columns, rows, x: [west, east], y: [south, north], rings: [{x: [], y: []}]}: grid and study area;
#               outer rings run anticlockwise, holes clockwise
# Prints one line of JSON: seconds of each call with the mask and with the polygons as the window, the value at the
# peak, and the sum of the surface over the grid's cells. Making the point pattern and its window is not timed.
suppressMessages({library(spatstat.geom); library(spatstat.explore); library(jsonlite)})
given <- commandArgs(trailingOnly = TRUE)
grid <- fromJSON(given[3], simplifyDataFrame = FALSE)
bytes <- file.info(given[1])$size
points <- readBin(given[1], 'double', bytes / 8)
n <- length(points) / 2
x <- points[1:n]; y <- points[(n + 1):(2 * n)]
inside <- matrix(readBin(given[2], 'raw', grid$rows * grid$columns) == as.raw(1), nrow = grid$rows, byrow = TRUE)
bandwidth <- as.numeric(given[4]); calls <- list(mask = as.integer(given[5]), polygons = as.integer(given[6]))

windows <- list(
  mask = owin(grid$x, grid$y, mask = inside),
  polygons = owin(grid$x, grid$y, poly = lapply(grid$rings, function(ring) list(x = ring$x, y = ring$y)), check = FALSE))
result <- list(version = as.character(packageVersion('spatstat.explore')))
for (name in names(windows)) if (calls[[name]] > 0) {
  pattern <- ppp(x, y, window = windows[[name]], check = FALSE)
  seconds <- numeric(calls[[name]])
  for (call in seq_along(seconds)) {
    invisible(gc())
    seconds[call] <- system.time(surface <- density(pattern, sigma = bandwidth, dimyx = c(grid$rows, grid$columns)))[['elapsed']]
  }
  result[[name]] <- list(seconds = I(seconds), peak = max(surface), sum = sum(surface$v, na.rm = TRUE))
}
cat(toJSON(result, auto_unbox = TRUE, digits = 12), '\n')
