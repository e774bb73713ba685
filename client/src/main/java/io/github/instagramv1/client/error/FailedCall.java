package io.github.instagramv1.client.error;

import java.io.Serializable;

/**
 * The call that failed.
 *
 * @param operationId the operationId of the contract
 * @param method the HTTP method
 * @param url the URL of the request, with secrets replaced by {@code ***}
 * @param attempts the number of attempts, 1 without a retry
 */
public record FailedCall(String operationId, String method, String url, int attempts)
    implements Serializable {}
