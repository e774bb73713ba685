-- Another number whenever what everybody sees of a media object has changed, so that servers may keep objects by it.
ALTER TABLE media ADD COLUMN revision BIGINT NOT NULL DEFAULT 0;
