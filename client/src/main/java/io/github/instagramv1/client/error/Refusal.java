package io.github.instagramv1.client.error;

import java.io.Serializable;

/**
 * What the API said when it refused a call.
 *
 * @param code as the body tells it; the HTTP status where it tells none
 * @param errorType the kind of refusal as it was written
 * @param message the server's sentence for people, perhaps empty
 */
public record Refusal(int code, String errorType, String message) implements Serializable {}
