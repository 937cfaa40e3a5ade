-- Coordinators of one office follow up by one deadline: days after the end of a quarter, NULL as long as nobody has set it.
ALTER TABLE caseapp.office ADD COLUMN report_days bigint;
