package io.github.instagramv1.client.auth;

import org.jspecify.annotations.Nullable;

/**
 * The user who authorized an application. Properties that the server omitted are null.
 *
 * @param id of the user
 * @param username unique
 * @param fullName as the user writes it; may be empty
 * @param profilePicture a URL
 * @param bio may be empty; not every server returns it here
 * @param website may be empty; not every server returns it here
 */
public record AuthorizedUser(
    @Nullable String id,
    @Nullable String username,
    @Nullable String fullName,
    @Nullable String profilePicture,
    @Nullable String bio,
    @Nullable String website) {}
