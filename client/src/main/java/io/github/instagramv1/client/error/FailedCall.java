package io.github.instagramv1.client.error;

import java.io.Serializable;

/**
 * Which call it was that failed.
 *
 * @param operationId the operation as the contract calls it
 * @param method the HTTP method
 * @param url what was asked for, secrets replaced by {@code ***}
 * @param attempts how often it was sent, 1 without a retry
 */
public record FailedCall(String operationId, String method, String url, int attempts)
    implements Serializable {}
