package io.github.instagramv1.server.store.media;

import io.github.instagramv1.server.store.media.MediaRow.Account;

/**
 * A comment with its author.
 *
 * @param createdAt UNIX seconds
 */
public record CommentRow(long id, long mediaPk, String text, long createdAt, Account author) {}
