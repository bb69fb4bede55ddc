-- Managers who have not submitted are reminded before the day of a calibration; when they were last.
alter table calibration_manager add column reminded_on date;
