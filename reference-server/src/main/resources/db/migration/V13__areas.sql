-- The newest media of an area some 5 km wide, which is the leaf cell without its lower bits.
CREATE INDEX media_area ON media ((cell >> 39), pk);
