package io.github.instagramv1.conformance.second;

/** A comment, or a caption. */
record Remark(long id, long seconds, User author, String text) {}
