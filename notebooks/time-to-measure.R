# Time from signal to structural measure, from `cli export --spells` alone, with R's own `survival`.
#
#   npm run --silent cli -- export --spells --output spells.csv --reference-date 2021-04-16
#   Rscript notebooks/time-to-measure.R spells.csv > figures.csv
#   python3 notebooks/time_to_measure.py spells.csv figures.csv
#
# Prints `name,value` lines under the names that time_to_measure.py uses; an empty value is not reached or not known.

library(survival)

arguments <- commandArgs(trailingOnly = TRUE)
if (length(arguments) != 1) stop("give the file that export --spells wrote")

spells <- read.csv(arguments[1], fileEncoding = "UTF-8-BOM", na.strings = "", stringsAsFactors = FALSE)
spells <- spells[!is.na(spells$days), ]
cause <- if ("cause" %in% names(spells)) spells$cause else as.integer(spells$event %in% c(1, "true", "TRUE", TRUE))
entry <- if ("entry" %in% names(spells)) spells$entry else rep(NA_real_, nrow(spells))

days <- c(182, 365, 471, 730)
say <- function(name, value) {
  cat(name, ",", if (is.na(value)) "" else format(value, digits = 10), "\n", sep = "")
}

# Who was watched from the start is at risk from before day 0, so that an end on day 0 counts.
from <- ifelse(is.na(entry), -1, entry)
curve <- survfit(Surv(from, spells$days, cause == 1) ~ 1, conf.type = "log-log", conf.int = 0.95)
on <- summary(curve, times = days, extend = TRUE)
isEstimated <- on$surv > 0 & on$surv < 1

say("computed", nrow(spells))
say("events", sum(cause == 1))
for (i in seq_along(days)) {
  say(sprintf("S(%d)", days[i]), on$surv[i])
  say(sprintf("S(%d) lower", days[i]), if (isEstimated[i]) on$lower[i] else NA)
  say(sprintf("S(%d) upper", days[i]), if (isEstimated[i]) on$upper[i] else NA)
}
middle <- quantile(curve, probs = 0.5, conf.int = TRUE)
say("median", middle$quantile[[1]])
say("median lower", middle$lower[[1]])
say("median upper", middle$upper[[1]])

if (any(cause == 2)) {
  outcome <- factor(cause, levels = 0:2, labels = c("open", "measure", "otherwise"))
  outcomes <- survfit(Surv(from, spells$days, outcome) ~ 1, id = seq_len(nrow(spells)))
  by <- summary(outcomes, times = days, extend = TRUE)
  for (i in seq_along(days)) {
    say(sprintf("measure by %d", days[i]), by$pstate[i, match("measure", outcomes$states)])
    say(sprintf("otherwise by %d", days[i]), by$pstate[i, match("otherwise", outcomes$states)])
  }
}
