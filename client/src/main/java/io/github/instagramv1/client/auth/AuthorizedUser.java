package io.github.instagramv1.client.auth;

import org.jspecify.annotations.Nullable;

/**
 * Who authorized an application. What the server left out is null.
 *
 * @param id of the user
 * @param username unique
 * @param fullName as the user writes it; may be empty
 * @param profilePicture a URL
 * @param bio perhaps empty; not every server tells it here
 * @param website perhaps empty; not every server tells it here
 */
public record AuthorizedUser(
    @Nullable String id,
    @Nullable String username,
    @Nullable String fullName,
    @Nullable String profilePicture,
    @Nullable String bio,
    @Nullable String website) {}
