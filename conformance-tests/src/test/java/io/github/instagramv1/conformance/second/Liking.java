package io.github.instagramv1.conformance.second;

/** That somebody likes something. */
record Liking(long id, Person person) {}
