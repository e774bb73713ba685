package io.github.instagramv1.server.dataexport;

import java.util.OptionalLong;

/**
 * A like or a comment.
 *
 * @param owner whose post it was given to
 * @param mediaPk which post, where the export tells
 * @param at UNIX seconds
 * @param text empty for a like
 */
public record Reaction(String owner, OptionalLong mediaPk, long at, String text) {}
