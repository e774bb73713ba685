package io.github.instagramv1.server.dataexport;

import java.util.OptionalLong;

/**
 * A like or a comment.
 *
 * @param owner the owner of the post
 * @param mediaPk the post, if the export names it
 * @param at UNIX seconds
 * @param text empty for a like
 */
public record Reaction(String owner, OptionalLong mediaPk, long at, String text) {}
