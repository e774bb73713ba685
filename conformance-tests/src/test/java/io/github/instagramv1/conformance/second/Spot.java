package io.github.instagramv1.conformance.second;

/** A location. */
record Spot(String id, String name, double latitude, double longitude) {}
