package io.github.instagramv1.server.store;

import io.github.instagramv1.server.store.MediaRow.Person;

/**
 * A comment with its author.
 *
 * @param createdAt UNIX seconds
 */
public record CommentRow(long id, long mediaPk, String text, long createdAt, Person author) {}
