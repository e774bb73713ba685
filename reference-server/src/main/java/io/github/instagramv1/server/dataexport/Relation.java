package io.github.instagramv1.server.dataexport;

import java.util.OptionalLong;

/**
 * Somebody who follows, or is followed.
 *
 * @param since UNIX seconds
 */
public record Relation(String username, OptionalLong since) {}
