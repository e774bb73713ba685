package io.github.instagramv1.conformance.second;

/** A place with a name. */
record Spot(String id, String name, double latitude, double longitude) {}
