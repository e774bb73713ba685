package io.github.instagramv1.client.oauth;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * Who authorized an application. What the server left out is null.
 *
 * @param id of the user
 * @param username unique
 * @param fullName as the person writes it, perhaps empty
 * @param profilePicture a URL
 * @param bio perhaps empty; not every server tells it here
 * @param website perhaps empty; not every server tells it here
 */
public record AuthorizedUser(
    @JsonProperty("id") String id,
    @JsonProperty("username") String username,
    @JsonProperty("full_name") String fullName,
    @JsonProperty("profile_picture") String profilePicture,
    @JsonProperty("bio") String bio,
    @JsonProperty("website") String website) {}
