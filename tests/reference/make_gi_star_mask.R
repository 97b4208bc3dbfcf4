# Gi* on an irregular study area: 15 columns × 12 rows of squares, a notched rim and two holes, queen neighbours and self
# inside it; counts from a formula, so that no random generator has to agree. Run with:
#   apt-get install r-cran-spdep r-cran-jsonlite && Rscript make_gi_star_mask.R
suppressMessages({library(spdep); library(jsonlite)})
columns <- 15; rows <- 12
row <- rep(0:(rows - 1), each = columns); column <- rep(0:(columns - 1), rows)
inside <- !(row < 3 & column > 11) & !(row > 8 & column < 2) &            # two corners cut off
  !(row %in% 4:5 & column %in% 5:7) & !(row == 8 & column == 10) &        # two holes
  !(column == 14 & row == 6)
count <- (row * 7 + column * 3 + row * column) %% 5 + ifelse((row - 7)^2 + (column - 4)^2 <= 4, 9, 0)
listed <- which(inside)
nb <- lapply(listed, function(i) which(abs(row[listed] - row[i]) <= 1 & abs(column[listed] - column[i]) <= 1 & listed != i))
nb <- lapply(nb, as.integer); class(nb) <- 'nb'; attr(nb, 'region.id') <- as.character(seq_along(listed))
x <- count[listed]
z <- as.numeric(localG(x, nb2listw(include.self(nb), style = 'B')))
p <- 2 * pnorm(-abs(z))
write_json(list(spdep = as.character(packageVersion('spdep')), columns = columns, rows = rows,
  inside = as.integer(inside), count = x, neighbours = lengths(nb) + 1, z = z, p_fdr = p.adjust(p, 'BH')),
  'gi-star-mask.json', auto_unbox = TRUE, digits = 14)
