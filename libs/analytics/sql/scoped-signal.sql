-- One row per signal that the reader may count, real or made up as asked. Every .sql file over signals reads
-- scoped_signal, which stands for this, and never fact_signal itself.
SELECT
  f.key, f.channel, f.report_type, f.region, f.zorgprofiel, f.received_earliest, f.received_latest,
  f.week, f.quarter, f.year
FROM fact_signal f
WHERE f.fictional = $fictional
  AND ($scope_all_regions OR strpos($scope_regions, concat(',', f.region, ',')) > 0)
  AND ($scope_all_channels OR strpos($scope_channels, concat(',', f.channel, ',')) > 0)
