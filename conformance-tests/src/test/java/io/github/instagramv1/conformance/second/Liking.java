package io.github.instagramv1.conformance.second;

/** That somebody likes something. */
record Liking(long id, User user) {}
