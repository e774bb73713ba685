package io.github.instagramv1.conformance.world;

/** A named place with its point in degrees. */
public record Place(String id, double latitude, double longitude) {}
