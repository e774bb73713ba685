package io.github.instagramv1.conformance.second;

/** A like of a user. */
record Liking(long id, User user) {}
