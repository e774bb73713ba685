package io.github.instagramv1.server.store;

/**
 * A user's account.
 *
 * @param mediaCount media published
 * @param followsCount followed users
 * @param followedByCount followers
 */
public record UserRow(
    long id,
    String username,
    String fullName,
    String profilePicture,
    String bio,
    String website,
    boolean isPrivate,
    int mediaCount,
    int followsCount,
    int followedByCount) {}
