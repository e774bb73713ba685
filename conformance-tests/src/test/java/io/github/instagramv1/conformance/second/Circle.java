package io.github.instagramv1.conformance.second;

/** A geography of an application. */
record Circle(String id, String clientId, double latitude, double longitude, double metres) {}
